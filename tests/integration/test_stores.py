"""scripts/stores: which databases the scripts reach, and how they stop and start compose's services."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.copies import PROJECT

# Stands for docker with its compose plugin: a container is a file with its id, and runs while it is in running/
DOCKER = """#!/usr/bin/env bash
echo "$*" >>"$STATE/calls"
case "$*" in
    "compose version") ;;
    "compose --profile proxy ps --quiet "*)
        for name in "${@:6}"; do cat "$STATE"/all/*-"$name" 2>/dev/null || true; done ;;
    "compose ps --quiet postgres") cat "$STATE"/all/*-postgres 2>/dev/null || true ;;
    "ps --quiet --no-trunc") cat "$STATE"/running/* ;;
    "ps --quiet --no-trunc --filter label=com.docker.compose.oneoff=False") cat "$STATE"/running/lasting-* ;;
    "stop "*) for id in "${@:2}"; do rm "$STATE"/running/*-"$id"; done ;;
    "start "*) for id in "${@:2}"; do echo "$id" >"$STATE/running/lasting-$id"; done ;;
    *) echo "unexpected: docker $*" >&2; exit 1 ;;
esac
"""
SOURCED = 'set -euo pipefail; project=$PROJECT; source "$project/scripts/stores/compose.sh"; '


class Engine:
    """An engine with containers of a compose project, and of others."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("all", "running", "bin", "project"):
            (folder / name).mkdir()
        (folder / "project" / "scripts").symlink_to(PROJECT / "scripts")
        docker = folder / "bin" / "docker"
        docker.write_text(DOCKER)
        docker.chmod(0o755)
        (folder / "running" / "lasting-of-others").write_text("of-others\n")

    def add(self, service: str, *, running: bool = True, lasting: bool = True) -> None:
        """A container; one that does not last is of `compose run`."""
        name = f"{service}-id" if lasting else f"{service}-once-id"
        (self.folder / "all" / f"{name}-{service}").write_text(f"{name}\n")
        if running:
            (self.folder / "running" / f"{'lasting' if lasting else 'once'}-{name}").write_text(f"{name}\n")

    def running(self) -> set[str]:
        return {path.read_text().strip() for path in (self.folder / "running").iterdir()}

    def bash(self, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-c", script],
            env={
                "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
                "HOME": os.environ["HOME"],
                "STATE": str(self.folder),
                "PROJECT": str(self.folder / "project"),
                **environment,
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return Engine(tmp_path)


@pytest.mark.parametrize("killed", [False, True])
def test_every_service_that_runs_is_stopped_and_only_those_are_started_again(killed: bool, engine: Engine) -> None:
    for service in ("api", "relay", "blue"):
        engine.add(service)
    engine.add("green", running=False)
    engine.add("api", lasting=False)
    engine.add("postgres")

    script = (
        SOURCED
        + "stop_service; "
        + ("" if killed else 'docker ps --quiet --no-trunc >"$project/meanwhile"; start_service')
    )
    done = engine.bash(script)

    assert done.returncode == 0, done.stderr
    if killed:
        assert engine.running() == {"of-others", "postgres-id"}
        # The run that comes next finds nothing running to stop, and starts what the killed one stopped.
        assert engine.bash(SOURCED + "stop_service; start_service").returncode == 0
    else:
        assert (engine.folder / "project" / "meanwhile").read_text().split() == ["of-others", "postgres-id"]
    assert engine.running() == {"of-others", "postgres-id", "api-id", "relay-id", "blue-id"}
    assert not (engine.folder / "project" / ".stopped-for-restore").exists()


def test_an_engine_that_does_not_answer_stops_the_restore(engine: Engine) -> None:
    engine.add("api")
    (engine.folder / "bin" / "docker").write_text(
        DOCKER.replace('"ps --quiet --no-trunc")', '"ps --quiet --no-trunc") exit 1')
    )
    assert engine.bash(SOURCED + "stop_service; echo stopped").stdout == ""


REACHED = 'set -euo pipefail; project=$PROJECT; source "$project/scripts/stores/reach.sh"; echo "$stores"'
URLS = {
    "REBOOTCAMP_DATABASE_URL": "postgresql+asyncpg://a:b@127.0.0.1:9/x",
    "REBOOTCAMP_MONGO_URL_FILE": "/run/secrets/mongo_url",
}


@pytest.fixture
def command(engine: Engine) -> Engine:
    """With a `rebootcamp` that says what it is asked."""
    program = engine.folder / "bin" / "rebootcamp"
    program.write_text('#!/bin/sh\necho "$REBOOTCAMP_STORES: rebootcamp $*"\n')
    program.chmod(0o755)
    return engine


def test_containers_are_reached_where_compose_runs_them(command: Engine) -> None:
    command.add("postgres")
    assert command.bash(REACHED).stdout == "the containers of docker compose\n"


@pytest.mark.parametrize("running", [False, True])
def test_urls_come_before_containers_whether_given_or_in_files(running: bool, command: Engine) -> None:
    if running:
        command.add("postgres")
    said = command.bash(REACHED, **URLS).stdout
    assert said == ("the servers that REBOOTCAMP_DATABASE_URL and REBOOTCAMP_MONGO_URL name: rebootcamp exec -- bash\n")


@pytest.mark.parametrize("name", URLS)
def test_one_url_is_not_enough(name: str, command: Engine) -> None:
    command.add("postgres")
    done = command.bash(REACHED, **{name: URLS[name]})
    assert done.returncode == 1
    assert "Only one of REBOOTCAMP_DATABASE_URL and REBOOTCAMP_MONGO_URL is set" in done.stderr


def test_embedded_servers_are_started_only_where_nothing_says_that_compose_is_meant(command: Engine) -> None:
    assert command.bash(REACHED).stdout == "the embedded servers: rebootcamp exec -- bash\n"
    (command.folder / "project" / ".env").touch()
    assert command.bash(REACHED).stdout == "the embedded servers: rebootcamp exec --running -- bash\n"
    assert command.bash(REACHED, REBOOTCAMP_DATA="/x").stdout == "the embedded servers: rebootcamp exec -- bash\n"


def execute(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("rebootcamp"), "exec", *arguments],
        env={"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.long
def test_exec_starts_no_servers_where_it_is_told_not_to(tmp_path: Path) -> None:
    done = execute("--running", "--data", tmp_path / "data", "--", "true")
    assert done.returncode == 1
    assert "No URLs are set, docker compose runs no postgres here, and no embedded servers run" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.long
def test_exec_takes_urls_from_files_and_gives_them_to_programs_that_read_none(tmp_path: Path) -> None:
    urls = {"DATABASE_URL": "postgresql+asyncpg://app:s3cret@db.example:5433/x", "MONGO_URL": "mongodb://m.example/x"}
    for name, url in urls.items():
        (tmp_path / name).write_text(f"{url}\n")
    files = {f"REBOOTCAMP_{name}_FILE": str(tmp_path / name) for name in urls}
    done = execute("--data", tmp_path / "data", "--", "env", **files)
    assert done.returncode == 0, done.stderr
    given = dict(line.partition("=")[::2] for line in done.stdout.splitlines())
    assert {name: given[f"REBOOTCAMP_{name}"] for name in urls} == urls
    assert (given["PGHOST"], given["PGPORT"], given["PGPASSWORD"]) == ("db.example", "5433", "s3cret")
    assert not files.keys() & given.keys()
    assert not (tmp_path / "data").exists()
