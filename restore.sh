#!/usr/bin/env bash
# Restores an archive of backup.sh: restore.sh ARCHIVE [--force]
# Both databases are restored beside the pair in use, brought to agree, and audited. Only then do they take its place;
# the pair that was in use is kept under names that end in _old. Whatever fails leaves that pair in its place; after a
# kill in the middle of the switch, the next run begins by putting it back.
#   --force    even where the pair in use holds data
# docs/backup.md tells the rest.
set -euo pipefail
umask 077
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$project/scripts/stores/reach.sh"
source "$project/scripts/stores/switch.sh"

archive=${1:-} force=${2:-}
live=$PGDATABASE new=${PGDATABASE}_new old=${PGDATABASE}_old
beside() { REBOOTCAMP_DATABASE_SUFFIX=_new rebootcamp "$@"; }
erased_in() { sql --dbname="$1" --file=- <"$project/scripts/stores/erased.sql"; }

outcome="Nothing was restored. The databases in use, those of $stores, are as they were."
work=$(mktemp -d)
ended() {
    [ -z "$switching" ] || put_back ||
        outcome="The restore failed while it switched databases, and could not put the old ones back: run it again."
    [ -z "$outcome" ] || echo "$outcome" >&2
    rm -rf "$work"
    start_service
}
trap ended EXIT
put_back_what_was_cut_off

[ -f "$archive" ] || fail "usage: restore.sh ARCHIVE [--force]"
echo "Restoring into $stores." >&2
case $archive in
    *.gpg) gpg --batch --quiet --decrypt "$archive" | tar -xz -C "$work" --strip-components=1 ;;
    *) tar -xzf "$archive" -C "$work" --strip-components=1 ;;
esac
(cd "$work" && grep -E '^[0-9a-f]{64}  ' MANIFEST | sha256sum --check --quiet)

service_can_stop
people=$(sql --file=- <"$project/scripts/stores/people.sql")
documents=$(rebootcamp mongo-count progress progress_history)
[ "$people $documents" = "0 0" ] || [ "$force" = --force ] ||
    fail "The databases in use hold $people people and $documents documents about people; --force replaces them."
erased=$(cat "$(dirname "$archive")/erased" 2>/dev/null || true)$'\n'$(erased_in "$live")

owner=$(sql --set=beside="$new" --file=- <"$project/scripts/stores/create-beside.sql")
postgres pg_restore --no-owner --no-acl --role="$owner" --file=- <"$work/postgresql.dump" |
    sed '1,/^COPY /{/^SET transaction_timeout/d;}' | # which PostgreSQL 15 and 16 do not know
    sql --dbname="$new" --single-transaction --output=/dev/null
restore_mongodb "$work"/mongodb/*/ _new # a folder: some versions of mongodump put a file beside it
beside migrate
rights=$(sql --file=- <"$project/scripts/stores/rights.sql")
sql --dbname="$new" <<<"$rights"
[ -z "${erased//$'\n'/}" ] || beside erase - <<<"$erased" # an older archive brings nobody back
beside rebuild
beside audit

sql --dbname=postgres <<<"SET client_min_messages = warning; DROP DATABASE IF EXISTS \"$old\""
REBOOTCAMP_DATABASE_SUFFIX=_old rebootcamp mongo-drop
switch
outcome=
echo "Restored $archive. What was in use before is kept as $old, in both servers, until the next restore."
