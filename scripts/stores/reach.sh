# shellcheck shell=bash disable=SC2154 # `project` is set by the script that sources this
# Sourced by backup.sh and restore.sh: reaches both databases, wherever they are.
#   with both URLs set:              on those servers, by the programs on PATH
#   if docker compose runs them:     in their containers
#   otherwise:                       on the embedded servers of `rebootcamp start`, started if need be
# Either file defines: postgres (runs a program of PostgreSQL's), rebootcamp, dump_mongodb, restore_mongodb,
# stop_service and start_service. No password is ever an argument, which other users of the machine could read.

fail() {
    echo "$*" >&2
    exit 1
}

# Statements of PostgreSQL's, from arguments or standard input; the database in use, unless they say otherwise.
sql() { postgres psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 "$@"; }

source "$project/scripts/stores/compose.sh"
if [ -n "${REBOOTCAMP_DATABASE_URL:-}" ] || ! compose_runs_them; then
    source "$project/scripts/stores/direct.sh"
fi
