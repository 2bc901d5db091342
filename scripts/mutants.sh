#!/usr/bin/env bash
# Changes the domain in several thousand small ways, one at a time, and fails unless tests/unit detects 95 % of these
# mutants. Lists the survivors; CONTRIBUTING.md says which of them behave like the original.
# Arguments choose mutants: scripts/mutants.sh "rebootcamp.domain.streaks*". MUTANTS_AT_ONCE is the number of processes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/env.sh

prepare_environment embedded,dev,mutation
PATH="$PWD/.venv/bin:$PATH"

rm -rf mutants
mutmut run --max-children "${MUTANTS_AT_ONCE:-2}" "$@" >mutants.log || { tail -n 50 mutants.log && exit 1; }
mutmut results | grep -v ": not checked" || true
mutmut export-cicd-stats >/dev/null
python - <<'END'
import json
from pathlib import Path

stats = json.loads(Path("mutants/mutmut-cicd-stats.json").read_text())
noticed = stats["killed"] + stats["timeout"]
tried = noticed + stats["survived"] + stats["no_tests"] + stats["suspicious"] + stats["segfault"]
print(f"{noticed} of {tried} mutants were noticed: {noticed / tried:.1%}")
raise SystemExit(noticed < 0.95 * tried)
END
