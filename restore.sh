#!/usr/bin/env bash
# Restores an archive of backup.sh: restore.sh ARCHIVE [--force]
# Both databases are restored beside the pair in use, brought to agree, and audited. Only then do they take its place;
# the pair that was in use is kept under names that end in _old. Whatever fails before that leaves all as it was.
#   --force    even where the pair in use holds data
# docs/backup.md tells the rest.
set -euo pipefail
umask 077
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$project/scripts/stores/reach.sh"

archive=${1:-} force=${2:-}
live=$PGDATABASE new=${PGDATABASE}_new old=${PGDATABASE}_old
beside() { REBOOTCAMP_DATABASE_SUFFIX=_new rebootcamp "$@"; }

outcome="Nothing was restored. The databases in use are as they were."
work=$(mktemp -d)
ended() {
    [ -z "$outcome" ] || echo "$outcome" >&2
    rm -rf "$work"
    start_service
}
trap ended EXIT

# Cut off anywhere, this is finished by running it again; until then nothing can connect to PostgreSQL's database.
switch() {
    stop_service
    sql --dbname=postgres <<<"ALTER DATABASE \"$live\" ALLOW_CONNECTIONS false"
    outcome="The restore was cut off while it switched databases: run it again to finish it."
    rebootcamp mongo-switch --new=_new --old=_old
    sql --dbname=postgres --output=/dev/null <<SQL
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IN ('$live', '$new');
BEGIN;
ALTER DATABASE "$live" RENAME TO "$old";
ALTER DATABASE "$new" RENAME TO "$live";
COMMIT;
SQL
    outcome=
}

if [ "$(sql --dbname=postgres <<<"SELECT datallowconn FROM pg_database WHERE datname = '$live'")" = f ]; then
    switch
    echo "Finished the switch of an earlier restore that had been cut off; $archive was not looked at."
    exit
fi

[ -f "$archive" ] || fail "usage: restore.sh ARCHIVE [--force]"
case $archive in
    *.gpg) gpg --batch --quiet --decrypt "$archive" | tar -xz -C "$work" --strip-components=1 ;;
    *) tar -xzf "$archive" -C "$work" --strip-components=1 ;;
esac
(cd "$work" && grep -E '^[0-9a-f]{64}  ' MANIFEST | sha256sum --check --quiet)

service_can_stop
erased=$(cat "$(dirname "$archive")/erased" 2>/dev/null || true)
if [ -n "$(sql <<<"SELECT to_regclass('public.users')")" ]; then
    people=$(sql <<<"SELECT count(*) FROM users")
    [ "$people" = 0 ] || [ "$force" = --force ] || fail "The databases in use hold $people people; --force replaces them."
    erased+=$'\n'$(sql <<<"SELECT id FROM users WHERE status = 'erased'")
fi

owner=$(sql --set=beside="$new" --file=- <"$project/scripts/stores/create-beside.sql")
postgres pg_restore --no-owner --no-acl --role="$owner" --file=- <"$work/postgresql.dump" |
    sed '1,/^COPY /{/^SET transaction_timeout/d;}' | # which PostgreSQL 15 and 16 do not know
    sql --dbname="$new" --single-transaction --output=/dev/null
restore_mongodb "$work"/mongodb/* _new
beside migrate
[ -z "${erased//$'\n'/}" ] || beside erase - <<<"$erased" # an older archive brings nobody back
beside rebuild
beside audit

sql --dbname=postgres <<<"SET client_min_messages = warning; DROP DATABASE IF EXISTS \"$old\""
REBOOTCAMP_DATABASE_SUFFIX=_old rebootcamp mongo-drop
switch
echo "Restored $archive. What was in use before is kept as $old, in both servers, until the next restore."
