#!/usr/bin/env bash
# Makes data/rebootcamp.sql and data/mongo.json again: the demo programme as of one fixed moment, on servers of their
# own. Run it after every change of a schema, of the catalogue or of the demo; the same sources make the same files.
#   make-dumps.sh DIR    makes them in another directory
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh
prepare_environment embedded
directory=${1:-data}

if [ -z "${MAKING_DUMPS:-}" ]; then
    servers=$(mktemp -d)
    trap 'rm -rf "$servers"' EXIT
    chmod 711 "$servers" # PostgreSQL, which root runs as another user, passes through it
    env -u REBOOTCAMP_DATABASE_URL -u REBOOTCAMP_MONGO_URL MAKING_DUMPS=yes REBOOTCAMP_ENVIRONMENT=development \
        REBOOTCAMP_LOG_LEVEL=WARNING .venv/bin/rebootcamp exec --data "$servers/data" -- "$0" "$directory"
    exit
fi

rebootcamp migrate
rebootcamp demo --as-of 2026-09-01T18:00:00Z
psql --quiet --command 'UPDATE cohorts SET join_code = NULL' # drawn at random, and no secret once it is published

# What PostgreSQL 15 and 16 and older clients do not know is left out, and rows are sorted: their order means nothing.
pg_dump --no-owner --no-acl | awk '
    /^SET transaction_timeout/ || /^\\(un)?restrict/ { next }
    /^\\\.$/ && copying { close("LC_ALL=C sort"); copying = 0 }
    copying { print | "LC_ALL=C sort"; next }
    /^COPY / { copying = 1 }
    { print; fflush() }' >"$directory/rebootcamp.sql"
rebootcamp mongo-export "$directory/mongo.json"
ls -l "$directory/rebootcamp.sql" "$directory/mongo.json"
