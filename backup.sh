#!/usr/bin/env bash
# Writes both databases into one archive while the service is in use: backup.sh [DIR], by default backups/.
#   BACKUP_KEEP=14                     deletes all but the newest 14 archives in DIR
#   BACKUP_RECIPIENT=me@example.org    encrypts the archive to that GnuPG public key
# restore.sh restores it. docs/backup.md has the details.
set -euo pipefail
umask 077
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
keep=${BACKUP_KEEP:-}
if ! [[ $keep =~ ^([1-9][0-9]{0,8})?$ ]]; then
    echo "BACKUP_KEEP says how many archives are kept: a whole number from 1 on, not '$keep'. No backup was made." >&2
    exit 2
fi
source "$project/scripts/stores/reach.sh"
source "$project/scripts/stores/manifest.sh"
source "$project/scripts/stores/erased.sh"

directory=${1:-$project/backups}
name=rebootcamp-$(date -u +%Y%m%dT%H%M%SZ)
archive=
mkdir -p "$directory"
for left in "$directory"/.rebootcamp-*Z.*; do # unencrypted files that a killed backup left
    kill -0 "${left##*.}" 2>/dev/null || rm -rf "$left"
done
work=$directory/.$name.$$
mkdir "$work"
ended() {
    [ -n "$archive" ] || { cat "$work/messages" >&2; echo "No backup was made of $stores." >&2; }
    rm -rf "$work"
}
trap ended EXIT
[ ! -t 2 ] || echo "Backing up $stores." >&2 # only to a terminal: cron would mail every line
: >"$work/messages"
parts=$work/$name
mkdir "$parts"

# This order keeps the two dumps consistent: the documents derived from PostgreSQL's log are dumped before the log, and
# the badges that the log names after it. Badge versions are only added, never changed.
(dump_mongodb "$parts/mongodb" progress progress_history) 2>"$work/messages"
postgres pg_dump --format=custom >"$parts/postgresql.dump"
(dump_mongodb "$parts/mongodb" badges) 2>>"$work/messages"
manifest "$parts" "$work/messages" >"$work/MANIFEST"
mv "$work/MANIFEST" "$parts"

if [ -z "${BACKUP_RECIPIENT:-}" ]; then
    finished=$directory/$name.tar.gz
    tar -czf "$work/archive" -C "$work" "$name"
else
    finished=$directory/$name.tar.gz.gpg
    tar -cz -C "$work" "$name" |
        gpg --batch --quiet --trust-model always --recipient "$BACKUP_RECIPIENT" --encrypt >"$work/archive"
fi
# This list is kept beside the archives, so that no archive brings back a user who was erased after it.
cat "$directory/erased" >"$work/known" 2>/dev/null || true
erased_in "$PGDATABASE" | sort --unique - "$work/known" >"$work/erased"
mv "$work/erased" "$directory/erased"
mv "$work/archive" "$finished"
archive=$finished
echo "$archive"
size=$(wc -c <"$archive")
sql --set=archive="$(basename "$archive")" --set=size="$size" --file=- <"$project/scripts/stores/backed-up.sql" ||
    echo "The backup is complete, but the database could not record it: administrators do not see it." >&2
erase_in_old "$directory/erased" >/dev/null

archives=("$directory"/rebootcamp-*Z.tar.gz*) # the oldest first
while [ -n "$keep" ] && [ "${#archives[@]}" -gt "$keep" ]; do
    rm "${archives[0]}"
    archives=("${archives[@]:1}")
done
