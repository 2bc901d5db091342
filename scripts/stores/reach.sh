# shellcheck shell=bash disable=SC2154 # `project` is set by the script that sources this
# Sourced by backup.sh, restore.sh and load-dumps.sh. Reaches both databases, wherever they run:
#   with both URLs set, or in files: those servers, with the programs on PATH
#   if docker compose runs them:     the servers in its containers
#   otherwise:                       the embedded servers of `rebootcamp start`, started if needed
# compose.sh and direct.sh each define: stores (the name of the servers in messages), postgres (runs a PostgreSQL
# program), rebootcamp, dump_collections, restore_mongodb, service_can_stop, stop_service and start_service. Passwords
# are never arguments, since other users of the machine can read arguments.

fail() {
    echo "$*" >&2
    exit 1
}

# Runs SQL from the arguments or from standard input, in the database in use unless an argument names another.
sql() { postgres psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 "$@"; }

# Fails if the dump lacks a part, whatever the exit status of the program that wrote it.
dump_mongodb() { # DIRECTORY COLLECTION...
    local name part
    dump_collections "$@"
    for name in "${@:2}"; do
        for part in "$name.bson" "$name.metadata.json"; do
            compgen -G "$1/*/$part" >/dev/null || fail "The dump of MongoDB lacks $part."
        done
    done
}

given() {
    local file=${1}_FILE
    [ -n "${!1:-}${!file:-}" ]
}
if given REBOOTCAMP_DATABASE_URL && given REBOOTCAMP_MONGO_URL; then
    source "$project/scripts/stores/direct.sh"
elif given REBOOTCAMP_DATABASE_URL || given REBOOTCAMP_MONGO_URL; then
    fail "Only one of REBOOTCAMP_DATABASE_URL and REBOOTCAMP_MONGO_URL is set: set both, or neither."
else
    source "$project/scripts/stores/compose.sh"
    compose_runs_them || source "$project/scripts/stores/direct.sh"
fi
