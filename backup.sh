#!/usr/bin/env bash
# Writes both databases into one archive while people use the service: backup.sh [DIR], by default backups/.
#   BACKUP_KEEP=14                     deletes all but the newest 14 archives in DIR
#   BACKUP_RECIPIENT=me@example.org    encrypts the archive to that GnuPG public key
# restore.sh restores it; docs/backup.md tells the rest.
set -euo pipefail
umask 077
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$project/scripts/stores/reach.sh"

directory=${1:-$project/backups}
name=rebootcamp-$(date -u +%Y%m%dT%H%M%SZ)
archive=
mkdir -p "$directory"
work=$(mktemp -d "$directory/.$name.XXXXXX")
ended() {
    [ -n "$archive" ] || { cat "$work/messages" >&2; echo "No backup was made." >&2; }
    rm -rf "$work"
}
trap ended EXIT
: >"$work/messages"
parts=$work/$name
mkdir "$parts"

# What MongoDB shows must never be ahead of PostgreSQL's log: what is derived from it is dumped before it.
dump_mongodb "$parts/mongodb" progress progress_history badges 2>"$work/messages"
postgres pg_dump --format=custom >"$parts/postgresql.dump"

# The manifest is read off the dumps themselves, which proves that they can be read.
{
    echo "archive: $name"
    echo "rebootcamp: $(sed -n 's/^version = "\(.*\)"/\1/p' "$project/pyproject.toml")"
    postgres pg_restore --data-only --file=- <"$parts/postgresql.dump" | awk '
        !table && /^-- Dumped from database version / { print "postgresql: " $6 }
        !table && /^-- Dumped by pg_dump version / { print "pg_dump: " $6 }
        /^\\\.$/ { print "rows of " table ": " rows; table = "" }
        table == "public.alembic_version" { print "schema: " $1 }
        table { rows++ }
        !table && /^COPY / { table = $2; rows = 0 }'
    echo "mongodb: $(sed 's/.*"ServerVersion":"\([^"]*\)".*/\1/' "$parts"/mongodb/*/prelude.json)"
    sed -n 's/.*done dumping \([^ ]*\) (\([0-9]*\) document.*/documents of \1: \2/p' "$work/messages"
    (cd "$parts" && find . -type f ! -name MANIFEST -exec sha256sum {} +)
} >"$parts/MANIFEST"

if [ -z "${BACKUP_RECIPIENT:-}" ]; then
    finished=$directory/$name.tar.gz
    tar -czf "$work/archive" -C "$work" "$name"
else
    finished=$directory/$name.tar.gz.gpg
    tar -cz -C "$work" "$name" |
        gpg --batch --quiet --trust-model always --recipient "$BACKUP_RECIPIENT" --encrypt >"$work/archive"
fi
# Kept beside the archives, so that none of them brings back a person who was erased after it.
cat "$directory/erased" >"$work/known" 2>/dev/null || true
sql <<<"SELECT id FROM users WHERE status = 'erased'" | sort --unique - "$work/known" >"$work/erased"
mv "$work/erased" "$directory/erased"
mv "$work/archive" "$finished"
archive=$finished
echo "$archive"

if [ -n "${BACKUP_KEEP:-}" ]; then
    archives=("$directory"/rebootcamp-*Z.tar.gz*) # the oldest first
    while [ "${#archives[@]}" -gt "$BACKUP_KEEP" ]; do
        rm "${archives[0]}"
        archives=("${archives[@]:1}")
    done
fi
