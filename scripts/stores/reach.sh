# shellcheck shell=bash disable=SC2154 # `project` is set by the script that sources this
# Sourced by backup.sh, restore.sh and load-dumps.sh: reaches both databases, wherever they are.
#   with both URLs set, or in files: on those servers, by the programs on PATH
#   if docker compose runs them:     in their containers
#   otherwise:                       on the embedded servers of `rebootcamp start`, started if need be
# Either file defines: stores (their name in sentences), postgres (runs a program of PostgreSQL's), rebootcamp,
# dump_collections, restore_mongodb, service_can_stop, stop_service and start_service. No password is ever an argument,
# which other users of the machine could read.

fail() {
    echo "$*" >&2
    exit 1
}

# Statements of PostgreSQL's, from arguments or standard input; the database in use, unless they say otherwise.
sql() { postgres psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 "$@"; }

# A dump that lacks a part is none, whatever the status of the program that made it.
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
