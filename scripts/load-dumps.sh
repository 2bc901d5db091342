#!/usr/bin/env bash
# Loads data/rebootcamp.sql and data/mongo.json into empty databases: those of both URLs, those of docker compose (after
# `docker compose up -d postgres mongo`, before the other services), or otherwise the embedded ones.
# The loaded users cannot log in until `rebootcamp reset-password` sets their password.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ ! -x "$project/.venv/bin/rebootcamp" ] && ! command -v rebootcamp >/dev/null; then
    (cd "$project" && source scripts/env.sh && prepare_environment embedded)
fi
source "$project/scripts/stores/reach.sh"

echo "Loading into $stores." >&2
[ "$(sql <<<"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")" = 0 ] ||
    fail "The PostgreSQL database in use has tables: the dumps need an empty one."
{
    sql --file=- <"$project/scripts/stores/owner.sql"
    cat "$project/data/rebootcamp.sql"
} | sql --single-transaction --output=/dev/null
rebootcamp migrate
rebootcamp mongo-import - <"$project/data/mongo.json"
echo "Loaded the dumps of the demo programme."
