# shellcheck shell=bash disable=SC2034,SC2154 # sourced: it sets and uses variables of other scripts
# Sourced by reach.sh. Reaches the servers in the containers of docker-compose.yml with the programs in them.

if docker compose version >/dev/null 2>&1; then
    compose() { (cd "$project" && docker compose "$@"); }
else
    compose() { (cd "$project" && docker-compose "$@"); }
fi
compose_runs_them() { [ -n "$(compose ps --quiet postgres 2>/dev/null)" ]; }

stores="the containers of docker compose"
PGDATABASE=${PGDATABASE:-rebootcamp}
postgres() { compose exec -T postgres env PGUSER=postgres PGDATABASE="$PGDATABASE" "$@"; }
rebootcamp() { once migrate rebootcamp "$@"; }

# Runs one command in a new container. with_folder also gives it a folder on disk, /dump, which is removed with it.
once() { compose run --rm --no-deps -T -e REBOOTCAMP_DATABASE_SUFFIX "$@"; }
with_folder() { once --volume /dump --user root "$@"; }
has_mongodump() { compose exec -T mongo sh -c 'command -v mongodump' </dev/null >/dev/null 2>&1; }

# Runs MongoDB's tools in the mongo image. They read the password from a file, made from the container's environment.
# shellcheck disable=SC2016 # expanded in the container
mongo_tool='
    set -euo pipefail
    umask 077
    password=${MONGO_INITDB_ROOT_PASSWORD:-$(cat "${MONGO_INITDB_ROOT_PASSWORD_FILE:-/dev/null}")}
    printf "password: \"%s\"\n" "$password" >/tmp/config
    tool() { "$@" --config /tmp/config --host mongo --username root --authenticationDatabase admin >&2; }
    cd /dump
'
# shellcheck disable=SC2016
dump_collections() { # DIRECTORY COLLECTION...
    mkdir -p "$1"
    if has_mongodump; then
        with_folder mongo bash -c "$mongo_tool"'
            for name; do tool mongodump --db rebootcamp --collection "$name" --out .; done
            tar -cf - .' bash "${@:2}"
    else
        with_folder migrate sh -ec 'cd /dump; rebootcamp mongo-dump . "$@"; tar -cf - .' sh "${@:2}"
    fi </dev/null | tar -xf - -C "$1"
}
# shellcheck disable=SC2016
restore_mongodb() { # FOLDER SUFFIX
    if has_mongodump; then
        tar -cf - -C "$1" . | with_folder mongo bash -c "$mongo_tool"'
            tar -xf -
            tool mongorestore --db "rebootcamp$1" --drop --stopOnError .' bash "$2"
    else
        tar -cf - -C "$1" . | REBOOTCAMP_DATABASE_SUFFIX=$2 with_folder migrate sh -ec 'cd /dump; tar -xf -; rebootcamp mongo-restore .'
    fi
}

service_can_stop() { :; } # stop_service stops it, for the switch only
# The note lists the containers that were running. Only they are started again, by this run or, after a kill, by the
# next one. Compose 1 lists stopped containers too in `ps --quiet`, and `ps --all` lists those that `run` left behind.
note=$project/.stopped-for-restore
stop_service() {
    local containers running lasting
    containers=$(compose --profile proxy ps --quiet api relay blue green)
    running=$(docker ps --quiet --no-trunc)
    lasting=$(docker ps --quiet --no-trunc --filter label=com.docker.compose.oneoff=False)
    running=$(grep -Fx "${containers:-none}" <<<"$running" || true)
    grep -Fx "${running:-none}" <<<"$lasting" >>"$note" || true
    # shellcheck disable=SC2086 # several
    [ -z "$running" ] || docker stop $running >/dev/null
}
start_service() {
    [ -e "$note" ] || return 0
    # shellcheck disable=SC2046
    [ ! -s "$note" ] || docker start $(sort --unique "$note") >/dev/null || echo "Start the service: docker compose up -d" >&2
    rm "$note"
}
