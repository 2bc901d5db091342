# shellcheck shell=bash disable=SC2154 # `project` is set by the script that sources this
# Sourced by reach.sh: servers that are reached from here.

if [ -z "${REBOOTCAMP_STORES:-}" ]; then
    [ ! -x "$project/.venv/bin/rebootcamp" ] || PATH="$project/.venv/bin:$PATH"
    command -v rebootcamp >/dev/null || fail "There is no rebootcamp command here: scripts/start.sh installs it."
    # Starts again with the variables by which PostgreSQL's programs find their server, and with a server, if need be.
    REBOOTCAMP_STORES=direct exec rebootcamp exec -- "$0" "$@"
fi

postgres() { "$@"; }
rebootcamp() { command rebootcamp "$@"; }
dump_mongodb() { rebootcamp mongo-dump "$@"; }
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
