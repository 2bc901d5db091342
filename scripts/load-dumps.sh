#!/usr/bin/env bash
# Loads data/rebootcamp.sql and data/mongo.json into the empty databases of REBOOTCAMP_DATABASE_URL and
# REBOOTCAMP_MONGO_URL; without these, into the embedded servers. Nobody can log in to what it loads until
# `rebootcamp reset-password` has set a password.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -z "${REBOOTCAMP_STORES:-}" ]; then
    source scripts/env.sh
    prepare_environment embedded
    REBOOTCAMP_STORES=direct exec .venv/bin/rebootcamp exec -- "$0"
fi

psql --no-psqlrc --quiet --output=/dev/null --set ON_ERROR_STOP=1 --single-transaction --file data/rebootcamp.sql
rebootcamp migrate
rebootcamp mongo-import data/mongo.json
echo "Loaded the dumps of the demo programme."
