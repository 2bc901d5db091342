#!/usr/bin/env bash
# Writes data/rebootcamp.sql and data/mongo.json again: the demo programme at one fixed moment, on separate servers.
# Run it after every change to a schema, the catalogue or the demo. The same sources give the same files.
#   make-dumps.sh DIR    writes them to another directory
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh
prepare_environment embedded
directory=${1:-data}

if [ -z "${MAKING_DUMPS:-}" ]; then
    servers=$(mktemp -d)
    trap 'rm -rf "$servers"' EXIT
    chmod 711 "$servers" # root runs PostgreSQL as another user, which must be able to pass through
    env -u REBOOTCAMP_DATABASE_URL -u REBOOTCAMP_MONGO_URL MAKING_DUMPS=yes REBOOTCAMP_ENVIRONMENT=development \
        REBOOTCAMP_LOG_LEVEL=WARNING .venv/bin/rebootcamp exec --data "$servers/data" -- "$0" "$directory"
    exit
fi

rebootcamp migrate
rebootcamp demo --as-of 2026-09-01T18:00:00Z
psql --quiet --command 'UPDATE cohorts SET join_code = NULL' # random, and not secret once published

# Leaves out what PostgreSQL 15 and 16 and older clients do not know, and sorts rows, since their order has no meaning.
pg_dump --no-owner --no-acl | awk '
    /^SET transaction_timeout/ || /^\\(un)?restrict/ { next }
    /^\\\.$/ && copying { close("LC_ALL=C sort"); copying = 0 }
    copying { print | "LC_ALL=C sort"; next }
    /^COPY / { copying = 1 }
    { print; fflush() }' >"$directory/rebootcamp.sql"
rebootcamp mongo-export "$directory/mongo.json"
ls -l "$directory/rebootcamp.sql" "$directory/mongo.json"
