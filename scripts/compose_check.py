"""Checks what docker-compose.yml promises; run by compose-check.sh.

It starts a separate project, on free ports, with its own `.env`, and checks: the project becomes healthy, database
users have least privilege, no acknowledged write is lost while each service is restarted in turn, the demo programme
loads, and a backup restores into a second project.
"""

import argparse
import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx

PROJECT = Path(__file__).parents[1]
CLIENTS = 4
ADMIN = "sylvie@example.org"
PASSWORD = "velo-matin-pluie-7"  # noqa: S105 - the password of invented users
CHALLENGES = ("climate-workshop", "tap-water-1-5l", "vegetarian-meal", "metro-10km", "three-minute-shower")
RESTARTED = ("postgres", "mongo", "relay", "blue", "green", "proxy")
PATIENCE_S = 180.0


class Broken(Exception):
    """A promise of the compose file is broken."""


def expect(promise: str, *, kept: bool, seen: object = "") -> None:
    """Prints the promise, or fails with what was seen instead."""
    if not kept:
        raise Broken(f"{promise}: {seen}")
    print(f"  {promise}", flush=True)


def until(what: str, reached: Callable[[], bool], patience_s: float = PATIENCE_S) -> float:
    """Waits until ``reached`` returns True; returns how long it took, in seconds."""
    started = time.monotonic()
    while not reached():
        if time.monotonic() - started > patience_s:
            raise Broken(f"{what} did not happen within {patience_s:.0f} s")
        time.sleep(0.2)
    return time.monotonic() - started


def free_ports(number: int) -> list[int]:
    """Returns free ports of 127.0.0.1."""
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


@dataclass(frozen=True)
class Compose:
    """A project of Docker Compose, whichever version is installed."""

    name: str
    env: Path
    command: tuple[str, ...]

    def run(self, *arguments: str, stdin: str = "", check: bool = True) -> subprocess.CompletedProcess[str]:
        """Runs a compose command, with all profiles."""
        done = subprocess.run(  # noqa: S603
            [*self.command, "-p", self.name, "--env-file", str(self.env), "--profile", "proxy", *arguments],
            cwd=PROJECT,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )
        if check and done.returncode != 0:
            raise Broken(f"compose {' '.join(arguments)} ended with {done.returncode}: {done.stderr[-3000:]}")
        return done

    def script(self, name: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Runs a script of the repository, which finds the project's containers itself."""
        done = subprocess.run(  # noqa: S603
            [PROJECT / name, *arguments],
            env={**os.environ, **self.variables(), "COMPOSE_PROJECT_NAME": self.name},
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )
        if check and done.returncode != 0:
            raise Broken(f"{name} ended with {done.returncode}: {done.stderr[-3000:]}")
        return done

    def variables(self) -> dict[str, str]:
        """Returns the variables of the project's `.env`."""
        lines = [line.partition("=") for line in self.env.read_text().splitlines() if line and line[0] != "#"]
        return {name: value for name, _, value in lines}

    def inside(self, service: str, *command: str, stdin: str = "", check: bool = True) -> str:
        """Runs a command in a service's container, and returns its output."""
        done = self.run("exec", "-T", service, *command, stdin=stdin, check=check)
        return done.stdout + done.stderr

    def psql(self, sql: str, *, user: str, password: str, database: str = "rebootcamp") -> str:
        """Runs SQL over TCP, and returns the output, including errors."""
        script = f"PGPASSWORD={password} exec psql -h postgres -U {user} -d {database} -Atq -f -"
        return self.inside("postgres", "sh", "-c", script, stdin=sql, check=False)

    def mongosh(self, script: str, *, credentials: str = "") -> str:
        """Runs a script over TCP in MongoDB, and returns the output, including errors."""
        url = f"mongodb://{credentials}mongo:27017/rebootcamp"
        return self.inside("mongo", "mongosh", "--quiet", "--norc", url, "--eval", script, check=False)


@contextmanager
def project(*, keep: bool) -> Iterator[Compose]:
    """Yields a new project, and removes it with its volumes at the end unless ``keep`` is set."""
    command = ("docker", "compose") if _has_plugin() else ("docker-compose",)
    with tempfile.TemporaryDirectory(prefix="compose-check-") as folder:
        env = Path(folder, "env")
        subprocess.run([PROJECT / "scripts/init-env.sh", env], check=True, capture_output=True)  # noqa: S603
        api, http, https = free_ports(3)
        with env.open("a") as file:
            file.write(f"API_PORT={api}\nHTTP_PORT={http}\nHTTPS_PORT={https}\nRELEASE=check\n")
            # Hashes are cheap, since argon2 is not checked here. Tokens last long, since all are used again at the end.
            file.write("REBOOTCAMP_ARGON2_TIME_COST=1\nREBOOTCAMP_ARGON2_MEMORY_KIB=1024\n")
            file.write("REBOOTCAMP_ACCESS_TOKEN_LIFETIME_S=3600\n")
            # The load comes from one address, and does more in a minute than a user does in a day.
            for limit in ("VISITS_PER_MINUTE", "REGISTRATIONS_PER_HOUR", "WRITES_PER_MINUTE"):
                file.write(f"REBOOTCAMP_{limit}=1000000\n")
            file.write("REBOOTCAMP_SELF_REPORTED_POINTS_PER_DAY=1000000\n")
        compose = Compose(f"check{uuid4().hex[:6]}", env, command)
        try:
            yield compose
        except Broken:
            print(compose.run("logs", "--no-color", "--tail=20", check=False).stdout[-6000:], file=sys.stderr)
            raise
        finally:
            if not keep:
                compose.run("down", "--volumes", "--timeout", "5", check=False)


def _has_plugin() -> bool:
    docker = shutil.which("docker")
    return docker is not None and subprocess.run([docker, "compose", "version"], capture_output=True).returncode == 0  # noqa: S603, PLW1510


def check_missing_secrets(compose: Compose) -> None:
    """Checks that nothing starts without a secret, and that the message names it."""
    lines = compose.env.read_text().splitlines(keepends=True)
    for name in ("POSTGRES_PASSWORD", "MONGO_APP_PASSWORD", "REBOOTCAMP_SECRET_KEY"):
        lacking = compose.env.with_suffix(f".{name}")
        lacking.write_text("".join(line for line in lines if not line.startswith(f"{name}=")))
        done = Compose(compose.name, lacking, compose.command).run("config", "--quiet", check=False)
        told = done.returncode != 0 and f"{name} is not set" in done.stderr
        expect(f"without {name} nothing starts, and it is named", kept=told, seen=done.stderr)


def check_containers(compose: Compose) -> None:
    """Checks that containers are unprivileged, have a read-only root, and publish no ports of databases."""
    for service in ("api", "relay", "blue"):
        who = compose.inside(service, "id", "-u").strip()
        status = compose.inside(service, "cat", "/proc/1/status")
        closed = "CapBnd:\t0000000000000000" in status and "NoNewPrivs:\t1" in status
        root = compose.inside(service, "touch", "/app/x", check=False)
        expect(
            f"{service} is user 10001, without capabilities, on a read-only root",
            kept=who == "10001" and closed and "Read-only file system" in root,
            seen=(who, status, root),
        )
    for service in ("postgres", "mongo", "relay", "blue"):
        container = compose.run("ps", "-q", service).stdout.split()[0]
        ports = subprocess.run(["docker", "port", container], capture_output=True, text=True, check=True).stdout  # noqa: S607, S603
        expect(f"{service} publishes no port", kept=ports == "", seen=ports)


def check_privileges(compose: Compose) -> None:
    """Checks that the databases refuse unknown users, and refuse the service everything that it does not need."""
    env = compose.variables()
    app = {"user": "rebootcamp_app", "password": env["POSTGRES_APP_PASSWORD"]}
    refusals = {
        "PostgreSQL refuses a wrong password": (compose.psql("SELECT 1", user="postgres", password="x"), "password"),  # noqa: S106
        "PostgreSQL refuses the service another database": (
            compose.psql("SELECT 1", **app, database="postgres"),
            "permission denied for database",
        ),
        "PostgreSQL refuses the service DDL": (compose.psql("DROP TABLE users", **app), "must be owner"),
        "PostgreSQL refuses the service a change of the ledger": (
            compose.psql("UPDATE ledger_entries SET points = 1000", **app),
            "permission denied for table ledger_entries",
        ),
        "MongoDB refuses a client without a login": (compose.mongosh("db.badges.findOne()"), "authentication"),
    }
    credentials = f"rebootcamp_app:{env['MONGO_APP_PASSWORD']}@"
    elsewhere = 'db.getSiblingDB("elsewhere").badges.insertOne({})'
    refusals["MongoDB refuses the service another database"] = (
        compose.mongosh(elsewhere, credentials=credentials),
        "not authorized",
    )
    for promise, (answer, sign) in refusals.items():
        expect(promise, kept=sign in answer, seen=answer)
    badges = compose.mongosh("db.badges.countDocuments({})", credentials=credentials).strip()
    expect(f"and lets it read its own ({badges} badges)", kept=badges.isdecimal() and int(badges) > 0, seen=badges)


@dataclass
class Load:
    """Users who register and complete challenges without pause, through the proxy, until told to stop.

    A failed request is retried with the same Idempotency-Key until it is acknowledged, as a careful client does.
    """

    url: str
    trust: ssl.SSLContext
    acknowledged: dict[str, set[str]] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    outcomes: Counter[str] = field(default_factory=Counter)
    longest_s: float = 0.0
    over: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def count(self, outcome: str) -> None:
        """Counts one request with that outcome."""
        with self.lock:
            self.outcomes[outcome] += 1

    def run(self) -> None:
        """Sends the requests of one client."""
        with httpx.Client(base_url=self.url, verify=self.trust, timeout=10) as client:
            while not self.over.is_set():
                email = f"{uuid4().hex}@example.org"
                account = {"email": email, "password": PASSWORD, "display_name": "Anna", "time_zone": "Europe/Paris"}
                self.send(client, "/auth/register", account, done=(201, 409))
                token = self.send(client, "/auth/token", {"username": email, "password": PASSWORD}, form=True)
                self.tokens[email] = str(token["access_token"])
                for code in CHALLENGES:
                    body = self.send(client, f"/challenges/{code}/completions", {}, token=self.tokens[email])
                    completion = body["completion"]
                    if not isinstance(completion, dict):
                        raise Broken(f"a completion was acknowledged as {body}")
                    self.acknowledged.setdefault(email, set()).add(str(completion["id"]))

    def send(
        self,
        client: httpx.Client,
        path: str,
        body: dict[str, str],
        *,
        token: str | None = None,
        form: bool = False,
        done: tuple[int, ...] = (200, 201),
    ) -> dict[str, object]:
        """Posts a request until it is acknowledged; returns the answer."""
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": uuid4().hex} if token else {}
        started, told = time.monotonic(), ""
        while time.monotonic() - started < PATIENCE_S:
            try:
                answer = (
                    client.post(path, headers=headers, data=body)
                    if form
                    else client.post(path, headers=headers, json=body)
                )
            except httpx.TransportError as error:
                outcome = told = type(error).__name__
            else:
                outcome, told = str(answer.status_code), answer.text
                if answer.status_code in done:
                    self.count("acknowledged")
                    self.longest_s = max(self.longest_s, time.monotonic() - started)
                    found: dict[str, object] = answer.json()
                    return found
                if answer.status_code not in {409, 429, 500, 502, 503, 504}:
                    raise Broken(f"{path}: {answer.status_code} {answer.text}")
            self.count(outcome)
            time.sleep(0.2)
        raise Broken(f"{path} was not acknowledged within {PATIENCE_S:.0f} s; the last answer was {told}")


def check_restarts(compose: Compose, url: str, trust: ssl.SSLContext) -> None:
    """Restarts each service in turn under load, and checks that every acknowledged completion exists exactly once."""
    load = Load(url, trust)
    with ThreadPoolExecutor(CLIENTS) as threads:
        running = [threads.submit(load.run) for _ in range(CLIENTS)]

        def more_by(number: int) -> Callable[[], bool]:
            goal = load.outcomes["acknowledged"] + number

            def reached() -> bool:
                for life in running:
                    if life.done():
                        life.result()
                return load.outcomes["acknowledged"] >= goal

            return reached

        try:
            until("the first answers", more_by(40))
            for service in RESTARTED:
                before = Counter(load.outcomes)
                load.longest_s = 0.0
                compose.run("restart", "--timeout", "30", service)
                until(f"answers after the restart of {service}", more_by(40))
                seen = dict(load.outcomes - before)
                print(
                    f"  {service} restarted: {seen}, the slowest acknowledged after {load.longest_s:.1f} s", flush=True
                )
        finally:
            load.over.set()
    for life in running:
        life.result()

    with httpx.Client(base_url=url, verify=trust, timeout=30) as client:
        for email, expected in load.acknowledged.items():
            headers = {"Authorization": f"Bearer {load.tokens[email]}"}
            answer = client.get("/users/me/completions", params={"limit": 100}, headers=headers)
            found = [completion["id"] for completion in answer.raise_for_status().json()["items"]]
            if sorted(found) != sorted(expected):
                raise Broken(f"{email}: {sorted(expected)} were acknowledged, {sorted(found)} are there")
    total = sum(map(len, load.acknowledged.values()))
    expect(f"all {total} acknowledged completions of {len(load.acknowledged)} users exist exactly once", kept=total > 0)
    took = until("agreement of the stores", lambda: lag_of(compose) == 0)
    audit = compose.run("exec", "-T", "api", "rebootcamp", "audit", "--json", check=False)
    expect(
        f"the stores agree ({took:.0f} s later), and the audit finds nothing", kept=audit.returncode == 0, seen=audit
    )


def lag_of(compose: Compose) -> float:
    """Returns the projection lag in events, from the relay's metrics."""
    script = "from urllib.request import urlopen; print(urlopen('http://127.0.0.1:9100/metrics').read().decode())"
    page = compose.inside("relay", "python", "-c", script)
    return sum(
        float(line.split()[1]) for line in page.splitlines() if line.startswith("rebootcamp_projection_lag_events ")
    )


def check_demo(compose: Compose, url: str) -> None:
    """Checks that one command loads the demo programme, and that production refuses it."""
    refused = compose.run("exec", "-T", "api", "rebootcamp", "demo", check=False)
    expect("production refuses the demo programme", kept=refused.returncode != 0, seen=refused.stdout)
    arguments = ("run", "--rm", "-T", "-e", "REBOOTCAMP_ENVIRONMENT=development", "api", "rebootcamp", "demo")
    printed = compose.run(*arguments)
    words = (printed.stdout + printed.stderr).split()
    login = {"username": words[words.index("learner:") + 1], "password": words[words.index("password:") + 1]}
    with httpx.Client(base_url=url, timeout=30) as client:
        token = client.post("/auth/token", data=login).raise_for_status().json()["access_token"]
        progress = (
            client.get("/users/me/progress", headers={"Authorization": f"Bearer {token}"}).raise_for_status().json()
        )
    badges = progress["badges"]["earned_count"]
    expect(
        f"a demo learner has a score of {progress['global_score']} and {badges} badges",
        kept=progress["global_score"] > 0 and progress["projection"]["status"] == "current",
        seen=json.dumps(progress),
    )


def check_backup(compose: Compose) -> None:
    """Checks that a backup, restored into an empty project, gives the same answers."""
    create = ("rebootcamp", "create-admin", "--email", ADMIN, "--display-name", "Sylvie")
    compose.run("exec", "-T", "api", *create, stdin=f"{PASSWORD}\n")
    with tempfile.TemporaryDirectory() as folder, project(keep=False) as empty:
        archive = compose.script("backup.sh", folder).stdout.strip()
        told = progress_of_everybody(url_of(compose))
        empty.run("up", "-d")
        until("a second healthy API", lambda: answers(f"{url_of(empty)}/health/ready"))
        started = time.monotonic()
        empty.script("restore.sh", archive)
        took = time.monotonic() - started
        until("the API after the restore", lambda: answers(f"{url_of(empty)}/health/ready"))
        again = progress_of_everybody(url_of(empty))
        different = [user_id for user_id in told | again if told.get(user_id) != again.get(user_id)]
        expect(
            f"restored into a second project in {took:.0f} s, all {len(told)} users have the same progress",
            kept=bool(told) and not different,
            seen=[(told.get(user_id), again.get(user_id)) for user_id in different[:1]],
        )
        running = empty.run("ps", "-q", "api", "relay", "blue", "green").stdout.split()
        up = subprocess.run(["docker", "ps", "-q", "--no-trunc"], capture_output=True, text=True, check=True).stdout  # noqa: S607
        expect("and every service runs again", kept=len(running) == 4 and set(running) <= set(up.split()), seen=running)
        refused = empty.script("restore.sh", archive, check=False)
        expect("databases in use are not replaced without --force", kept=refused.returncode != 0, seen=refused.stdout)


def progress_of_everybody(url: str) -> dict[str, object]:
    """Returns the progress of every user, as an administrator sees it."""
    found: dict[str, object] = {}
    with httpx.Client(base_url=url, timeout=30) as client:
        login = client.post("/auth/token", data={"username": ADMIN, "password": PASSWORD}).raise_for_status().json()
        client.headers["Authorization"] = f"Bearer {login['access_token']}"
        page: dict[str, str] = {"limit": "100"}
        while True:
            users = client.get("/users", params=page).raise_for_status().json()
            for user in users["items"]:
                found[user["id"]] = client.get(f"/users/{user['id']}/progress").raise_for_status().json()
            if users["next_cursor"] is None:
                return found
            page["cursor"] = users["next_cursor"]


def url_of(compose: Compose) -> str:
    """Returns the URL of the project's API."""
    return f"http://127.0.0.1:{compose.variables()['API_PORT']}"


def check_drain(compose: Compose) -> None:
    """Checks that SIGTERM ends the API and the relay in time, before they are killed."""
    for service in ("api", "relay"):
        container = compose.run("ps", "-q", service).stdout.split()[0]
        started = time.monotonic()
        compose.run("stop", "--timeout", "25", service)
        took = time.monotonic() - started
        state = ["docker", "inspect", "--format", "{{.State.ExitCode}}", container]
        code = subprocess.run(state, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603
        expect(f"{service} ends on SIGTERM in {took:.1f} s with {code}", kept=code in {"0", "143"}, seen=code)


def main() -> None:
    """Runs all checks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", action="store_true", help="leave the project running")
    arguments = parser.parse_args()
    with project(keep=arguments.keep) as compose:
        check_missing_secrets(compose)
        started = time.monotonic()
        compose.run("build")
        print(f"  the image is built in {time.monotonic() - started:.0f} s", flush=True)
        started = time.monotonic()
        compose.run("up", "-d")
        direct, proxied = url_of(compose), f"https://localhost:{compose.variables()['HTTPS_PORT']}"
        until("a healthy API", lambda: answers(f"{direct}/health/ready"))
        print(f"  from nothing to a healthy API in {time.monotonic() - started:.0f} s", flush=True)
        check_containers(compose)
        check_privileges(compose)
        until("the proxy's authority", lambda: "BEGIN CERTIFICATE" in authority_of(compose))
        trust = ssl.create_default_context(cadata=authority_of(compose))
        until("an answer by way of the proxy", lambda: answers(f"{proxied}/health/ready", trust))
        check_restarts(compose, proxied, trust)
        check_demo(compose, direct)
        check_backup(compose)
        check_drain(compose)
        if arguments.keep:
            print(f"  left running as project {compose.name}: {direct}, {proxied}")
    print("docker-compose.yml keeps what it promises.")


def authority_of(compose: Compose) -> str:
    """Returns the certificate of the authority that signs for localhost."""
    return compose.inside("proxy", "cat", "/data/caddy/pki/authorities/local/root.crt", check=False)


def answers(url: str, trust: ssl.SSLContext | None = None) -> bool:
    """Whether the URL answers with 200."""
    try:
        return httpx.get(url, verify=trust or True, timeout=5).status_code == httpx.codes.OK
    except httpx.TransportError:
        return False


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        sys.exit(f"BROKEN: {broken}")
