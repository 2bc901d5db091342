# shellcheck shell=bash disable=SC2154 # `project` is set by the script that sources this
# Sourced by reach.sh. Reaches servers directly from this machine.

if [ -z "${REBOOTCAMP_STORES:-}" ]; then
    [ ! -x "$project/.venv/bin/rebootcamp" ] || PATH="$project/.venv/bin:$PATH"
    command -v rebootcamp >/dev/null || fail "There is no rebootcamp command here: scripts/start.sh installs it."
    # Restarts this script with the variables by which PostgreSQL's programs find their server, and starts embedded
    # servers if needed. If there is a compose installation (.env), it uses only servers that already run, since
    # an empty pair started for this script would be the wrong one.
    servers='' stores="the servers that REBOOTCAMP_DATABASE_URL and REBOOTCAMP_MONGO_URL name"
    if ! given REBOOTCAMP_DATABASE_URL; then
        stores="the embedded servers"
        [ ! -e "$project/.env" ] || [ -n "${REBOOTCAMP_DATA:-}" ] || servers=--running
    fi
    # shellcheck disable=SC2086 # no argument, or one
    REBOOTCAMP_STORES=$stores exec rebootcamp exec $servers -- "$0" "$@"
fi

stores=$REBOOTCAMP_STORES
postgres() { "$@"; }
rebootcamp() { command rebootcamp "$@"; }
dump_collections() { rebootcamp mongo-dump "$@"; }
restore_mongodb() { REBOOTCAMP_DATABASE_SUFFIX=$2 rebootcamp mongo-restore "$1"; }

service_can_stop() {
    local connections
    connections=$(sql --dbname=postgres <<SQL
SELECT count(*) FROM pg_stat_activity WHERE datname = '$PGDATABASE' AND application_name = 'rebootcamp'
SQL
    )
    [ "$connections" = 0 ] || fail "The service is using the databases: stop it, then run this again."
}
stop_service() { service_can_stop; }
start_service() { :; }
