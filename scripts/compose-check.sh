#!/usr/bin/env bash
# Starts docker-compose.yml anew as a separate project, checks what it promises, and removes it: database rights,
# restarts of every service under load, the demo programme, a backup restored into a second project.
# It takes about six minutes. --keep leaves the project running. Without a Docker engine, it says so and does nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! docker version >/dev/null 2>&1; then
    echo "No Docker engine answers: compose is not checked."
    exit 0
fi
source scripts/env.sh
prepare_environment embedded,dev
exec timeout --kill-after=60 1200 .venv/bin/python scripts/compose_check.py "$@"
