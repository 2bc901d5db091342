#!/usr/bin/env bash
# Writes the vendored files of the pages from scripts/web/node_modules into a folder: vendor.sh FOLDER.
# Browsers resolve no package names, so the imports among these modules become relative.
set -euo pipefail
modules=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/node_modules
target=$1
mkdir -p "$target"

take() { # take FILE-OF-A-PACKAGE NAME
    { echo "/*! $(version "$1"); its licence is in LICENSES.txt */"
      sed -E -e '/^\/\/# sourceMappingURL=/d' \
          -e 's#from"preact/hooks"#from"./hooks.js"#g' -e 's#from"preact"#from"./preact.js"#g' \
          -e 's#from"@preact/signals-core"#from"./signals-core.js"#g' "$modules/$1"
    } >"$target/$2"
}

version() { # version FILE-OF-A-PACKAGE: the package's name and version
    local package=${1%%/*}
    [[ $1 != @* ]] || package=$(cut -d/ -f1-2 <<<"$1")
    node -p "const p = require('$modules/$package/package.json'); p.name + ' ' + p.version"
}

take preact/dist/preact.mjs preact.js
take preact/hooks/dist/hooks.mjs hooks.js
take @preact/signals-core/dist/signals-core.mjs signals-core.js
take @preact/signals/dist/signals.mjs signals.js
take htm/dist/htm.mjs htm.js
take lean-qr/nano.mjs lean-qr.js
cp "$modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2" "$target/figtree.woff2"
for package in preact @preact/signals htm lean-qr @fontsource-variable/figtree; do
    echo "== $(version "$package/x")"
    cat "$modules/$package"/LICENSE*
    echo
done >"$target/LICENSES.txt"
