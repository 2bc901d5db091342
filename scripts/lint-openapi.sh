#!/usr/bin/env bash
# Lints docs/openapi.json with Redocly's strictest rules and with Spectral's; a warning is a failure, too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev,check
prepare_node_programs
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
scripts/sdk/node_modules/.bin/redocly lint --config scripts/sdk/redocly.yaml docs/openapi.json
scripts/sdk/node_modules/.bin/spectral lint --ruleset scripts/sdk/spectral.yaml --fail-severity hint docs/openapi.json
