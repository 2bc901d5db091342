# shellcheck shell=bash disable=SC2154 # `project` and `work` are set by the script that sources this
# Sourced by backup.sh and restore.sh: the people who are erased stay so in every pair of databases.

erased_in() { sql --dbname="$1" --file=- <"$project/scripts/stores/erased.sql"; } # DATABASE

# Erases in the pair that the last restore put aside whoever is erased by now. Only a warning where that fails: the
# backup is made, or the restore is done.
erase_in_old() { # FILE-WITH-IDS
    local old=${PGDATABASE}_old left
    [ -n "$(sql <<<"SELECT 1 FROM pg_database WHERE datname = '$old'")" ] || return 0
    left=$(sql --dbname="$old" --set=erased=no --file=- <"$project/scripts/stores/erased.sql" | grep -Fx -f "$1" || true)
    [ -n "$left" ] || return 0
    aside() { REBOOTCAMP_DATABASE_SUFFIX=_old rebootcamp "$@"; }
    { aside migrate && aside erase - <<<"$left" && aside project; } ||
        echo "$(wc -l <<<"$left") of the people who are erased live on in $old, in both servers: drop it." >&2
}
