#!/usr/bin/env bash
# Runs the checks before a release, which take longest: ten minutes of faults, several thousand random requests as each
# role, two hundred random programmes, ten times as many examples of every rule, goodput under overload, and the mutants
# of the domain.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
PATH="$PWD/.venv/bin:$PATH"

scripts/faults.sh --seconds 780 --faults 210
python -m tests.fuzz.run --examples 60 --cases 15000
HYPOTHESIS_PROFILE=long pytest -n 2 -m longest tests
HYPOTHESIS_PROFILE=long pytest -n 2 tests/unit

python -m tests.benchmarks.overload

echo "== Mutants of the domain"
scripts/mutants.sh

echo "== The dumps match the current sources"
dumps=$(mktemp -d)
trap 'rm -rf "$dumps"' EXIT
scripts/make-dumps.sh "$dumps"
diff -q data/rebootcamp.sql "$dumps/rebootcamp.sql"
diff -q data/mongo.json "$dumps/mongo.json"
