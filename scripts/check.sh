#!/usr/bin/env bash
# What takes too long for scripts/test.sh and must pass all the same.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
PATH="$PWD/.venv/bin:$PATH"

echo "== Faults under load"
python -m tests.faults.run --seconds 25 --faults 6 --seed 5

echo "== The dumps are what today's sources make"
dumps=$(mktemp -d)
trap 'rm -rf "$dumps"' EXIT
scripts/make-dumps.sh "$dumps"
diff -q data/rebootcamp.sql "$dumps/rebootcamp.sql"
diff -q data/mongo.json "$dumps/mongo.json"
