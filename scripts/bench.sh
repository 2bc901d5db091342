#!/usr/bin/env bash
# Measures this service beside others that give the same answers, on embedded databases of their own, and writes
# docs/benchmarks.md with its picture. About ten minutes; half an hour with --all. It needs Node, npm and wrk.
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
        echo "The benchmark needs $program: install it, with your system's packages, say." >&2
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
