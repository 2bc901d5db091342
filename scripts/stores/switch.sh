# shellcheck shell=bash disable=SC2034,SC2154 # sourced: it sets and is given variables of others
# Sourced by restore.sh: puts the restored pair in the place of the pair in use, and that one back if it fails.
# PostgreSQL renames databases in a transaction, MongoDB collections one by one. While they move, no PostgreSQL database
# has the name that the service knows: nothing can work on one half of the old pair and one half of the new.

switching=

# In the restored pair no session goes on, and nobody may do what the pair in use does not let them do.
keep_stricter() { # WHAT-ACCESS-SQL-PRINTED-OF-THE-PAIR-IN-USE
    access_in "$new" >"$work/restored"
    { sed 's/^/in_use /' "$1" && sed 's/^/restored /' "$work/restored"; } | beside keep-stricter -
}

switch() {
    local late
    stop_service
    switching=yes
    sql --dbname=postgres --output=/dev/null <<SQL
ALTER DATABASE "$live" ALLOW_CONNECTIONS false;
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname IN ('$live', '$new') AND backend_type = 'client backend';
BEGIN;
ALTER DATABASE "$live" RENAME TO "$old";
ALTER DATABASE "$old" ALLOW_CONNECTIONS true;
COMMIT;
SQL
    # From here on nobody can be erased or disabled; who was while the restore ran is read now.
    late=$(erased_in "$old" | sort | comm -23 - "$work/erased")
    [ -z "$late" ] || beside erase - <<<"$late"
    access_in "$old" >"$work/in-use-at-last"
    cmp --quiet "$work/in-use" "$work/in-use-at-last" || keep_stricter "$work/in-use-at-last"
    rebootcamp mongo-switch --new=_new --old=_old
    sql --dbname=postgres <<<"ALTER DATABASE \"$new\" RENAME TO \"$live\""
    switching=
}

# Each step can be repeated. Not for `set -e`, which does not count where this is asked whether it went well.
put_back() {
    local named
    named=$(sql --dbname=postgres <<<"SELECT count(*) FROM pg_database WHERE datname = '$live'") || return
    if [ "$named" = 0 ]; then
        rebootcamp mongo-switch --new=_old --old=_new || return
        sql --dbname=postgres <<<"ALTER DATABASE \"$old\" RENAME TO \"$live\"" || return
    fi
    sql --dbname=postgres <<<"ALTER DATABASE \"$live\" ALLOW_CONNECTIONS true" || return
    switching=
}

# What a run before this one, killed while it switched, has left.
put_back_what_was_cut_off() {
    local state
    state=$(sql --dbname=postgres <<SQL
SELECT CASE WHEN bool_or(datname = '$live' AND datallowconn) THEN 'whole'
    WHEN bool_or(datname = '$live') OR count(*) = 2 THEN 'cut off' ELSE 'missing' END
FROM pg_database WHERE datname IN ('$live', '$new', '$old')
SQL
    )
    [ "$state" != missing ] || fail "PostgreSQL has no database $live."
    if [ "$state" = "cut off" ]; then
        stop_service
        switching=yes
        put_back
        echo "An earlier restore was cut off while it switched: the pair that was in use is in its place again." >&2
    fi
}
