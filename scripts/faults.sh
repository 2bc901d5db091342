#!/usr/bin/env bash
# Runs the long fault test: a load on two API processes and a relay while processes are killed, servers are stopped and
# frozen, connections are cut, and receivers of webhooks and mail are away. Reports which writes were acknowledged, lost
# and doubled, and which messages arrived.
# Options: --seconds, --faults, --seed, --json FILE.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
exec .venv/bin/python -m tests.faults.run "$@"
