#!/usr/bin/env bash
# Writes EC03R_NomPrenom.zip from the committed files, as the course requires: package.sh NOM Prenom
# Its README is the French one, docs/LISEZMOI.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ $# -ne 2 ] || ! [[ $1$2 =~ ^[[:alpha:]-]+$ ]]; then
    echo "usage: scripts/package.sh NOM Prenom (letters and hyphens)" >&2
    exit 2
fi
if ! git cat-file -e HEAD:docs/LISEZMOI.md 2>/dev/null; then
    echo "docs/LISEZMOI.md is not committed: the archive's README is made from it." >&2
    exit 1
fi

name=EC03R_$1$2
readme=$(mktemp -d)
trap 'rm -rf "$readme"' EXIT
# Links in the file are relative to docs/; in the archive, they must be relative to the folder above.
git show HEAD:docs/LISEZMOI.md | sed -e 's|](\([a-z][a-z-]*\.md\)|](docs/\1|g' -e 's|](\.\./|](|g' >"$readme/README.md"

git archive --format=zip --output="$name.zip" --prefix="$name/" --add-file="$readme/README.md" \
    HEAD -- ':!README.md' ':!docs/LISEZMOI.md' ':!.ci' ':!.gitignore' ':!.gitattributes'
echo "$name.zip"
