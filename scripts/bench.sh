#!/usr/bin/env bash
# Measures this service and others that give the same answers, each on its own embedded databases, and writes
# docs/benchmarks.md with its picture. It takes ten minutes, or half an hour with --all. It needs Node, npm and wrk.
# Options: --all, --only TITLE, --seconds, --rounds, --people, --crowd, --output FOLDER.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

for program in wrk node npm; do
    if ! command -v "$program" >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "$program" >/dev/null
    fi
    if ! command -v "$program" >/dev/null; then
        echo "The benchmark needs $program: install it, for example with your system's package manager." >&2
        exit 1
    fi
done

prepare_environment embedded
contenders=scripts/bench/contenders
if ! cmp -s "$contenders/package.json" "$contenders/node_modules/installed.json"; then
    echo "Installing the contenders written for Node." >&2
    npm install --prefix "$contenders" --no-package-lock --no-audit --no-fund --loglevel=error >&2
    cp "$contenders/package.json" "$contenders/node_modules/installed.json"
fi
PYTHONPATH=. exec .venv/bin/python scripts/bench/run.py "$@"
