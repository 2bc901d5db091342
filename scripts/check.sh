#!/usr/bin/env bash
# What takes too long for scripts/test.sh and must pass all the same.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
PATH="$PWD/.venv/bin:$PATH"

echo "== Faults under load"
python -m tests.faults.run --seconds 25 --faults 6 --seed 5
