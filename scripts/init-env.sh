#!/usr/bin/env bash
# Writes .env for docker compose, or the file that is named: .env.example with a fresh secret wherever one is missing.
# Never touches a file that is there: databases were created with its passwords.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
file=${1:-$project/.env}

if [ -e "$file" ]; then
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
# A link fails where a file has appeared since.
ln "$new" "$file"
echo "Wrote $file, with fresh secrets, for this user's eyes only. Keep a copy: backups are of no use without it."
