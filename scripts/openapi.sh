#!/usr/bin/env bash
# Writes docs/openapi.json, the committed copy of the API's contract. With --release it also writes
# docs/openapi.released.json, the contract of the last release, which later changes must stay compatible with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
.venv/bin/python -m tests.support.contract "$@"
