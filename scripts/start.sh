#!/usr/bin/env bash
# Starts RebootCamp with its demo programme and everything that it needs, on http://127.0.0.1:8000 (PORT changes it).
# It needs Python 3.11 to 3.13 and a package index. Ctrl-C stops everything; the data is kept for the next start.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded
exec .venv/bin/rebootcamp start "$@"
