#!/usr/bin/env bash
# Restores an archive of backup.sh: restore.sh ARCHIVE [--force] [--strict]
# It restores both databases beside the pair in use, makes them consistent, and audits them. Only then do they replace
# the pair in use, which is kept under names that end in _old. If anything fails, the pair in use stays. If it is
# killed during the switch, the next run first puts the old pair back.
#   --force    restores even if the pair in use holds data
#   --strict   refuses if there is no file `erased` beside the archive, or if its catalogue lacks a badge of a user
# docs/backup.md has the details.
set -euo pipefail
umask 077
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$project/scripts/stores/reach.sh"
source "$project/scripts/stores/erased.sh"
source "$project/scripts/stores/switch.sh"

usage="usage: restore.sh ARCHIVE [--force] [--strict]"
archive='' force='' strict='' accepted=(--accept unknown_badge)
for argument; do
    case $argument in
        --force) force=yes ;;
        --strict) strict=yes accepted=() ;;
        -*) fail "$usage" ;;
        *) archive=$argument ;;
    esac
done
live=$PGDATABASE new=${PGDATABASE}_new old=${PGDATABASE}_old
beside() { REBOOTCAMP_DATABASE_SUFFIX=_new rebootcamp "$@"; }
access_in() { sql --dbname="$1" --file=- <"$project/scripts/stores/access.sql"; }

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

[ -f "$archive" ] || fail "$usage"
noted=$(dirname "$archive")/erased
if [ ! -f "$noted" ]; then
    echo "There is no file $noted: users erased since the backup come back, unless they are erased in the pair in use." >&2
    [ -z "$strict" ] || fail "With --strict that file must be there. An empty file means that no user was erased."
fi
echo "Restoring into $stores." >&2
case $archive in
    *.gpg) gpg --batch --quiet --decrypt "$archive" | tar -xz -C "$work" --strip-components=1 ;;
    *) tar -xzf "$archive" -C "$work" --strip-components=1 ;;
esac
(cd "$work" && grep -E '^[0-9a-f]{64}  ' MANIFEST | sha256sum --check --quiet)

service_can_stop
people=$(sql --file=- <"$project/scripts/stores/people.sql")
documents=$(rebootcamp mongo-count progress progress_history)
[ "$people $documents" = "0 0" ] || [ -n "$force" ] ||
    fail "The databases in use hold $people users and $documents documents about users; --force replaces them."
{
    [ ! -f "$noted" ] || cat "$noted"
    erased_in "$live"
} | sort --unique >"$work/erased"
access_in "$live" >"$work/in-use"

owner=$(sql --set=beside="$new" --file=- <"$project/scripts/stores/create-beside.sql")
postgres pg_restore --no-owner --no-acl --role="$owner" --file=- <"$work/postgresql.dump" |
    sed '1,/^COPY /{/^SET transaction_timeout/d;}' | # PostgreSQL 15 and 16 do not know it
    sql --dbname="$new" --single-transaction --output=/dev/null
restore_mongodb "$work"/mongodb/*/ _new # only the folder: some versions of mongodump put a file beside it
beside migrate
rights=$(sql --file=- <"$project/scripts/stores/rights.sql")
sql --dbname="$new" <<<"$rights"
[ ! -s "$work/erased" ] || beside erase - <"$work/erased" # so that an older archive brings no erased user back
keep_stricter "$work/in-use"
beside rebuild ${accepted[@]+"${accepted[@]}"}
beside project
beside audit ${accepted[@]+"${accepted[@]}"}

sql --dbname=postgres <<<"SET client_min_messages = warning; DROP DATABASE IF EXISTS \"$old\""
REBOOTCAMP_DATABASE_SUFFIX=_old rebootcamp mongo-drop
switch
outcome=
erase_in_old "$work/erased"
echo "Restored $archive. The previous databases are kept as $old, on both servers, until the next restore."
