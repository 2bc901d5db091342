#!/usr/bin/env bash
# Writes .env for docker compose, or the file given as argument: .env.example with a new secret for each empty one.
# It never changes an existing file, since databases were created with its passwords. It names well-known passwords.
set -euo pipefail
# The same list as in rebootcamp.settings.
well_known="123456 admin change-me changeme example mongo mongodb password postgres postgresql rebootcamp root secret test"

# Names the well-known passwords in the file; fails if there are any.
ensure_unknown() {
    local line found=
    while IFS= read -r line || [ -n "$line" ]; do
        [[ $line =~ ^([A-Z_]+_PASSWORD)=[\"\']?([^\"\']+) ]] || continue
        [[ " $well_known " == *" ${BASH_REMATCH[2],,} "* ]] || continue
        echo "${BASH_REMATCH[1]} is a password that everyone knows: change it in the database, then in $file." >&2
        found=yes
    done <"$1"
    [ -z "$found" ]
}
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
file=${1:-$project/.env}

if [ -e "$file" ]; then
    ensure_unknown "$file" || true
    echo "$file is there already. To start afresh, delete it and the volumes that hold its passwords." >&2
    exit 1
fi

umask 077
new=$(mktemp "$file.XXXXXX")
trap 'rm -f "$new"' EXIT
while IFS= read -r line; do
    case $line in
        [!#]*_PASSWORD= | [!#]*_KEY=) line+=$(od -An -v -N 32 -t x1 /dev/urandom | tr -d ' \n') ;;
    esac
    printf '%s\n' "$line"
done <"$project/.env.example" >"$new"
ensure_unknown "$new"
# ln fails if the file was created meanwhile.
ln "$new" "$file"
echo "Wrote $file with new secrets; only this user can read it. Keep a copy: backups are useless without it."
