#!/usr/bin/env bash
# The long fault run: a load on two API processes and a relay while processes are killed, servers stopped and frozen,
# and connections cut. Ends with an account of what was acknowledged, lost and doubled. Options: --seconds, --faults, --seed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
exec .venv/bin/python -m tests.faults.run "$@"
