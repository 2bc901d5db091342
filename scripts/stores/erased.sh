# shellcheck shell=bash disable=SC2154 # `project` and `work` are set by the script that sources this
# Sourced by backup.sh and restore.sh. Keeps erased users erased in every pair of databases.

erased_in() { sql --dbname="$1" --file=- <"$project/scripts/stores/erased.sql"; } # DATABASE

# Erases the users who are erased by now from the pair that the last restore put aside. A failure only gives a warning,
# since the backup or restore itself is complete.
erase_in_old() { # FILE-WITH-IDS
    local old=${PGDATABASE}_old left
    [ -n "$(sql <<<"SELECT 1 FROM pg_database WHERE datname = '$old'")" ] || return 0
    left=$(sql --dbname="$old" --set=erased=no --file=- <"$project/scripts/stores/erased.sql" | grep -Fx -f "$1" || true)
    [ -n "$left" ] || return 0
    aside() { REBOOTCAMP_DATABASE_SUFFIX=_old rebootcamp "$@"; }
    { aside migrate && aside erase - <<<"$left" && aside project; } ||
        echo "$(wc -l <<<"$left") erased users still have data in $old, on both servers: drop that database." >&2
}
