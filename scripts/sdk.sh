#!/usr/bin/env bash
# Generates the TypeScript and the Python SDK from docs/openapi.json into typescript and python of scripts/sdk, and checks
# their types together with those of the programs that use them: example.* and journey.* of scripts/sdk.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev,check
prepare_node_programs
cd scripts/sdk
if ! cmp -s requirements.lock .venv/installed.lock; then
    if command -v uv >/dev/null; then
        uv venv --quiet --clear --python ../../.venv/bin/python .venv
        uv pip install --quiet --python .venv/bin/python -r requirements.lock
    else
        ../../.venv/bin/python -m venv --clear .venv
        .venv/bin/python -m pip install --disable-pip-version-check --quiet -r requirements.lock
    fi
    cp requirements.lock .venv/installed.lock
fi

echo "== TypeScript"
rm -rf typescript built
node_modules/.bin/openapi-ts --input ../../docs/openapi.json --output typescript --no-log-file --silent
node_modules/.bin/tsc

echo "== Python"
# The generator knows JSON alone as the body of an import.
.venv/bin/python -c 'import json, sys
document = json.load(sys.stdin)
del document["paths"]["/imports"]["post"]["requestBody"]["content"]["text/csv"]
json.dump(document, sys.stdout)' <../../docs/openapi.json >.venv/openapi.json
.venv/bin/openapi-python-client generate --path .venv/openapi.json --output-path python --overwrite \
    --config python.yaml --fail-on-warning
MYPYPATH=python .venv/bin/mypy --strict --cache-dir .venv/mypy_cache python/rebootcamp_client example.py journey.py
