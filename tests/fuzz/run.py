"""Schemathesis over the whole OpenAPI document, as each role, against the service on real servers.

    python -m tests.fuzz.run --cases 5000

Every answer must be one that the document promises, of the shape that it promises, and never a server error. What an
anonymous sender makes up to cost much must be refused quickly.
"""

import argparse
import asyncio
import json
import os
import re
import secrets
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import httpx

from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.composition import Container, open_container
from rebootcamp.domain.service_accounts import Scope
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role
from rebootcamp.embedded.servers import embedded_servers
from rebootcamp.logs import configure_logs
from rebootcamp.services.accounts import Registration
from rebootcamp.settings import Settings
from tests.faults.processes import ServiceProcess, free_port, settings_of
from tests.fuzz.costly import too_costly
from tests.support.contract import written_out

ROLES = (None, Role.LEARNER, Role.COACH, Role.ADMIN)
PATIENCE_S = 600
ENDLESS = "stream_events"
FINAL = ("log_out", "erase_user", "change_password")
"""They end the very session or account that sends them: each is tried with one of its own."""
QUICK, WHOLE = "fuzzing,stateful", "examples,coverage,fuzzing,stateful"
"""The phases of Schemathesis; its coverage phase alone makes some thousand requests."""
UNLIMITED = {
    f"REBOOTCAMP_{name}": "1000000"
    for name in (
        "READS_PER_MINUTE",
        "WRITES_PER_MINUTE",
        "VISITS_PER_MINUTE",
        "REGISTRATIONS_PER_HOUR",
        "SERVICE_READS_PER_MINUTE",
        "SERVICE_WRITES_PER_MINUTE",
        "LOGIN_ATTEMPTS_PER_ACCOUNT",
        "LOGIN_ATTEMPTS_PER_ADDRESS",
        "SELF_REPORTED_POINTS_PER_DAY",
    )
}
"""Otherwise most answers would be that there were too many requests."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a run of Schemathesis came to."""

    name: str
    cases: int
    passed: bool
    output: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What all runs came to.

    Attributes:
        verdicts: Of the runs over the whole document, one for each role.
        last: Of those that end what they work with; few cases, and not counted.
        costly: What was found of requests that may cost much to read.
        answers: How many requests were answered with each status, by the service's own log.
        leaked: How many of the secrets that were used stand in that log.
    """

    verdicts: list[Verdict]
    last: list[Verdict]
    costly: list[str]
    answers: Counter[int]
    leaked: int

    @property
    def cases(self) -> int:
        """Over the whole document."""
        return sum(verdict.cases for verdict in self.verdicts)

    @property
    def failures(self) -> str:
        """What is wrong; empty when nothing is."""
        failed = [verdict.output for verdict in (*self.verdicts, *self.last) if not verdict.passed]
        failed += self.costly
        if self.answers.total() < self.cases:
            failed.append("the log does not tell how each request was answered")
        if self.answers[429] > 0.05 * self.answers.total():
            failed.append("it is the limits that were tried, and not what is behind them")
        if server_errors := {status: count for status, count in self.answers.items() if status >= 500}:
            failed.append(f"there were errors of the server: {server_errors}")
        if self.leaked:
            failed.append(f"the log holds {self.leaked} of the secrets that were used")
        return "\n".join(failed)

    def __str__(self) -> str:
        answers = ", ".join(f"{status}: {count}" for status, count in sorted(self.answers.items()))
        by_role = ", ".join(f"{verdict.name} {verdict.cases}" for verdict in self.verdicts)
        return f"{self.cases} cases ({by_role}); answers {answers}"


def strict_document(url: str, directory: Path) -> Path:
    """Writes the document with each operation's statuses in place of ``default``, which would allow every status."""
    path = directory / "openapi.json"
    path.write_text(json.dumps(written_out(httpx.get(f"{url}/openapi.json").json())), encoding="utf-8")
    return path


def schemathesis(
    url: str, document: Path, name: str, token: str | None, *selection: str, phases: str, examples: int
) -> Verdict:
    """One run as one role, with so many examples of each operation, others for each role."""
    process = subprocess.run(
        [
            str(Path(sys.executable).with_name("schemathesis")),
            *("run", document, "--url", url, "--no-color", "--warnings", "off"),
            *("--phases", phases, "--max-examples", str(examples)),
            *(
                "--seed",
                str(20261122 + sum(name.encode())),
                "--generation-database",
                "none",
                "--continue-on-failure",
                "--no-shrink",
            ),
            # What a valid request meets in the stores is the business of the other tests.
            *("--exclude-checks", "positive_data_acceptance", "--suppress-health-check", "all"),
            *(("--header", f"Authorization: Bearer {token}") if token else ()),
            *selection,
        ],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "tests.fuzz.values"},
    )
    output = process.stdout + process.stderr
    generated = re.search(r"(\d+) generated", output)
    return Verdict(name, int(generated[1]) if generated else 0, process.returncode == 0, output)


async def service_key(container: Container) -> str:
    """Creates a service account with every scope, and returns its key."""
    admin = Registration(f"{secrets.token_hex(4)}@example.org", secrets.token_urlsafe(16), "A", Language.EN, "UTC")
    user = await container.accounts.register(admin, Role.ADMIN)
    actor = Actor(user.id, user.id, Role.ADMIN, Language.EN, None, frozenset())
    account = await container.service_accounts.create("Fuzz", tuple(Scope), actor=actor)
    return (await container.service_accounts.create_key(account.id, timedelta(days=1), actor=actor)).text


async def people(settings: Settings) -> tuple[dict[tuple[Role | None, str], str], str, list[str]]:
    """A token of someone of each role for the whole document, and for each last request; a key; and all secrets."""
    tokens: dict[tuple[Role | None, str], str] = {}
    used = []
    async with open_container(settings) as container:
        key = await service_key(container)
        used.append(key)
        for role in Role:
            for purpose in (WHOLE, *FINAL):
                email, password = f"{role}-{secrets.token_hex(4)}@example.org", secrets.token_urlsafe(16)
                registration = Registration(email, password, f"A {role}", Language.EN, "Europe/Paris")
                await container.accounts.register(registration, role)
                token = (await container.accounts.log_in(email, password)).access_token
                tokens[role, purpose] = token
                used += [email, password, token]
    return tokens, key, used


def fuzz(settings: Settings, phases: str, *, examples: int, final: bool = True) -> Findings:
    """Runs on those databases as each role in turn, with so many examples of each operation.

    Args:
        settings: Of a pair of databases with the shipped catalogue; access tokens have to outlast the run.
        phases: Those of Schemathesis, for the administrator.
        examples: Of each operation, in each phase and role.
        final: Whether operations are tried that end what sends them.
    """
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rebootcamp-fuzz-")))
        log = directory / "api.log"
        tokens, key, used = asyncio.run(people(settings))
        used.append(settings.secret_key.get_secret_value())
        environment = {
            "REBOOTCAMP_ENVIRONMENT": "development",
            "REBOOTCAMP_DATABASE_URL": settings.database_url.get_secret_value(),
            "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
            "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
            "REBOOTCAMP_ARGON2_TIME_COST": "1",
            "REBOOTCAMP_ARGON2_MEMORY_KIB": "32",
            **UNLIMITED,
        }
        api = ServiceProcess("serve", environment, log, free_port())
        api.start()
        stack.callback(api.end)
        asyncio.run(api.ready())
        run = partial(schemathesis, api.url, strict_document(api.url, directory))
        verdicts, last = [], []
        costly = too_costly(api.url, examples=examples)
        rest = [word for name in (ENDLESS, *FINAL) for word in ("--exclude-operation-id", name)]
        for role in ROLES:
            token = tokens.get((role, WHOLE))
            name = str(role or "anonymous")
            # What is wrong with a request is found out whoever sends it: that is tried as the one who may do anything.
            quick = phases if role is Role.ADMIN else QUICK
            verdicts.append(run(name, token, *rest, phases=quick, examples=examples))
            for operation in FINAL if role and final else ():
                only = ("--include-operation-id", operation)
                of_its_own = tokens[role, operation]
                last.append(run(operation, of_its_own, *only, phases="fuzzing", examples=5))
        verdicts.append(run("service", key, *rest, phases=QUICK, examples=examples))
        text = log.read_text("utf-8", errors="replace")
    events = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    return Findings(
        verdicts,
        last,
        costly,
        answers=Counter(event["status"] for event in events if event["event"] == "request" and event["status"]),
        leaked=sum(secret in text for secret in used),
    )


@contextmanager
def new_databases() -> Iterator[Settings]:
    """Settings of servers of its own, with the shipped catalogue."""
    with tempfile.TemporaryDirectory(prefix="rebootcamp-fuzz-") as parent:
        Path(parent).chmod(0o711)  # Root's PostgreSQL runs as a user of its own, who passes through.
        with embedded_servers(Path(parent) / "data", durable=False) as servers:
            settings = settings_of(servers)
            asyncio.run(migrate(settings))
            asyncio.run(seed_catalogue(settings))
            yield settings


def main() -> None:
    """Runs from the command line; ends with 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=15, help="per operation and role")
    parser.add_argument("--cases", type=int, default=0, help="at the least, in all")
    options = parser.parse_args()
    configure_logs(json=True, level="WARNING")
    with new_databases() as settings:
        findings = fuzz(settings, WHOLE, examples=options.examples)
    sys.stdout.write(f"{findings.failures}\n{findings}\n")
    sys.exit(0 if not findings.failures and findings.cases >= options.cases else 1)


if __name__ == "__main__":
    main()
