# shellcheck shell=bash disable=SC2154 # `project` is set by the script that sources this
# Sourced by backup.sh. Prints the manifest of an archive. It reads the dumps, which proves that they are readable, and
# the messages of mongodump.

manifest() { # FOLDER-OF-THE-PARTS MESSAGES
    local mongodb
    mongodb=$(find "$1/mongodb" -name prelude.json -exec sed -n 's/.*"ServerVersion":"\([^"]*\)".*/\1/p' {} +)
    [ -n "$mongodb" ] || fail "The MongoDB dump does not name the server's version: mongodump is too old."

    echo "archive: $(basename "$1")"
    echo "rebootcamp: $(sed -n 's/^version = "\(.*\)"/\1/p' "$project/pyproject.toml")"
    echo "databases: $stores"
    postgres pg_restore --data-only --file=- <"$1/postgresql.dump" | awk '
        !table && /^-- Dumped from database version / { print "postgresql: " $6 }
        !table && /^-- Dumped by pg_dump version / { print "pg_dump: " $6 }
        /^\\\.$/ && table { print "rows of " table ": " rows; table = "" }
        table == "public.alembic_version" { print "schema: " $1 }
        table { rows++ }
        !table && /^COPY / { table = $2; rows = 0 }'
    echo "mongodb: $mongodb"
    sed -n 's/.*done dumping \([^ ]*\) (\([0-9]*\) document.*/documents of \1: \2/p' "$2"
    (cd "$1" && find . -type f -exec sha256sum {} +)
}
