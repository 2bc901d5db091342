#!/usr/bin/env bash
# Checks the pages in src/rebootcamp/web: their types against the API's contract, and the vendored files against the
# packages that they come from. It needs Node 20 and npm. Running the service needs neither.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh
prepare_environment embedded,dev

work=scripts/web
stamp=$work/node_modules/.stamp
wanted=$(cat $work/package.json $work/package-lock.json | cksum)
if [ "$(cat $stamp 2>/dev/null)" != "$wanted" ]; then
    npm ci --prefix $work --ignore-scripts --no-audit --no-fund --loglevel=error >&2
    echo "$wanted" >$stamp
fi

vendored=$(mktemp -d)
trap 'rm -rf "$vendored"' EXIT
$work/vendor.sh "$vendored"
diff -r --exclude='*.d.ts' "$vendored" src/rebootcamp/web/vendor

.venv/bin/python scripts/web/openapi.py >"$vendored/openapi.json"
$work/node_modules/.bin/openapi-typescript "$vendored/openapi.json" --output $work/schema.d.ts >/dev/null
$work/node_modules/.bin/tsc --project $work
