#!/usr/bin/env bash
# Starts the compose file from nothing, as a project of its own beside any other, tries what it promises, and removes it:
# who may do what, restarts of every service under requests, the demo programme, a backup restored into a second project.
# Takes about six minutes.
# Arguments: --keep leaves it running. Needs a Docker engine; without one it says so and does nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! docker version >/dev/null 2>&1; then
    echo "No Docker engine answers: compose is not checked."
    exit 0
fi
source scripts/env.sh
prepare_environment embedded,dev
exec timeout --kill-after=60 1200 .venv/bin/python scripts/compose_check.py "$@"
