# shellcheck shell=bash disable=SC2034,SC2154 # sourced: it sets and uses variables of other scripts
# Sourced by restore.sh. Replaces the pair in use by the restored pair, and puts the old pair back if that fails.
# PostgreSQL renames databases in a transaction; MongoDB renames collections one by one. Meanwhile, no PostgreSQL
# database has the name that the service uses, so nothing can work on one half of the old pair and one half of the new.

switching=

# Ends all sessions in the restored pair, and removes every right that the pair in use does not grant.
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
    # From here on, no user can be erased or disabled. Read now which users were, while the restore ran.
    late=$(erased_in "$old" | sort | comm -23 - "$work/erased")
    [ -z "$late" ] || beside erase - <<<"$late"
    access_in "$old" >"$work/in-use-at-last"
    cmp --quiet "$work/in-use" "$work/in-use-at-last" || keep_stricter "$work/in-use-at-last"
    rebootcamp mongo-switch --new=_new --old=_old
    sql --dbname=postgres <<<"ALTER DATABASE \"$new\" RENAME TO \"$live\""
    switching=
}

# Every step can be repeated. Each returns on failure itself: `set -e` has no effect when the caller tests the result.
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

# Puts the old pair back if an earlier run was killed during its switch.
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
        echo "An earlier restore was killed during the switch: the pair that was in use is in its place again." >&2
    fi
}
