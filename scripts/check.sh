#!/usr/bin/env bash
# Runs the checks that every change must pass and that take too long for scripts/test.sh: ten minutes on two cores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev,check
PATH="$PWD/.venv/bin:$PATH"

known=$(mktemp)
trap 'rm -f "$known"' EXIT
timeout 60 pip-audit --progress-spinner off --skip-editable >"$known" 2>&1 & # in the background, since it mostly waits

echo "== Linters of the contract"
scripts/lint-openapi.sh

echo "== Faults under load"
python -m tests.faults.run --seconds 60 --faults 12 --seed 194

echo "== Random requests as each role"
python -m tests.fuzz.run --examples 5 --cases 5000

if ! command -v npm >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends nodejs npm >/dev/null
fi
if command -v npm >/dev/null; then
    echo "== The types of the pages, and the libraries that they contain"
    scripts/web.sh
else
    echo "npm is not installed: the pages are neither type-checked nor tested."
fi

echo "== SDKs, the pages and the documentation in a browser, starts, backups and restores under load, kills and full disks"
if ! command -v chromium >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends chromium >/dev/null
fi
command -v chromium >/dev/null || echo "Chromium is not installed: the pages and the documentation are not tested in a browser."
pytest -n 2 -m long tests

echo "== Known vulnerabilities of installed packages (for information: new ones appear without any change here)"
wait
grep -v "could not be audited" "$known" || true
