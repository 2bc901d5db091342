#!/usr/bin/env bash
# What takes longer than scripts/test.sh: a minute of faults under load, some thousand made-up requests as each role,
# the long tests of backup and restore, and, where a Docker engine answers, the containers. Minutes in all.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
PATH="$PWD/.venv/bin:$PATH"

echo "== faults for a minute"
python -m tests.faults.run --seconds 60 --faults 15 --seed 20261122
echo "== made-up requests, as each role"
python -m tests.fuzz.run --examples 4 --seconds 60
