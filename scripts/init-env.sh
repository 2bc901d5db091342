#!/usr/bin/env bash
# Writes .env for docker compose: .env.example with a fresh secret wherever one is missing. Never touches a .env
# that is there: the databases were created with its passwords.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -e .env ]; then
    echo ".env is there already. To start afresh, delete it and the volumes that hold its passwords." >&2
    exit 1
fi

umask 077
new=$(mktemp .env.XXXXXX)
trap 'rm -f "$new"' EXIT
while IFS= read -r line; do
    case $line in
        *_PASSWORD= | *_KEY=) line+=$(od -An -v -N 32 -t x1 /dev/urandom | tr -d ' \n') ;;
    esac
    printf '%s\n' "$line"
done <.env.example >"$new"
# A link fails where a file has appeared since.
ln "$new" .env
echo "Wrote .env, with fresh secrets, for this user's eyes only. Keep a copy: backups are of no use without it."
