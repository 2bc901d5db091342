#!/usr/bin/env bash
# What takes too long for scripts/test.sh and must pass all the same: some minutes in all.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
PATH="$PWD/.venv/bin:$PATH"

echo "== A minute of faults under load"
python -m tests.faults.run --seconds 60 --faults 15 --seed 20261122

echo "== Some thousand requests made up from the OpenAPI document, as each role"
python -m tests.fuzz.run --examples 4 --seconds 60

echo "== Backups: full disks, kills at every step of a restore, erasures, encryption"
pytest -n 2 -m long tests/integration/test_backup_faults.py

echo "== The dumps are what today's sources make"
dumps=$(mktemp -d)
trap 'rm -rf "$dumps"' EXIT
scripts/make-dumps.sh "$dumps"
diff -q data/rebootcamp.sql "$dumps/rebootcamp.sql"
diff -q data/mongo.json "$dumps/mongo.json"
