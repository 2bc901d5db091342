"""Schemathesis over the whole OpenAPI document, as each role, against the service on real servers.

    python -m tests.fuzz.run --examples 15 --seconds 60

Every answer must be one that the document promises, of the shape that it promises, and never a server error.
"""

import argparse
import asyncio
import re
import secrets
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pydantic import SecretStr

from rebootcamp.cli import migrate, seed_catalogue
from rebootcamp.composition import open_container
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Role
from rebootcamp.embedded import embedded_servers
from rebootcamp.logs import configure_logs
from rebootcamp.services.accounts import Registration
from rebootcamp.settings import Environment, Settings
from tests.faults.processes import ServiceProcess, free_port

ROLES = (None, Role.LEARNER, Role.COACH, Role.ADMIN)
# A stream does not end; the others end the very session or account that sends them: they come last, for each role.
ENDLESS, FINAL = "stream_events", ("log_out", "erase_user", "change_password")
QUICK, WHOLE = "fuzzing,stateful", "examples,coverage,fuzzing,stateful"
"""The phases of Schemathesis; its coverage phase alone makes some thousand requests."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a run of Schemathesis came to."""

    role: str
    cases: int
    passed: bool
    output: str


def schemathesis(
    url: str, role: str, token: str | None, *selection: str, phases: str, examples: int, seconds: int
) -> Verdict:
    """One run as one role, for so many seconds at the most."""
    process = subprocess.run(
        [
            str(Path(sys.executable).with_name("schemathesis")),
            *("run", f"{url}/openapi.json", "--url", url, "--no-color", "--warnings", "off"),
            *("--phases", phases, "--max-examples", str(examples), "--max-time", str(seconds)),
            *("--seed", "20261122", "--generation-database", "none", "--continue-on-failure", "--no-shrink"),
            # What a valid request meets in the stores is the business of the other tests.
            *("--exclude-checks", "positive_data_acceptance", "--suppress-health-check", "all"),
            *(("--header", f"Authorization: Bearer {token}") if token else ()),
            *selection,
        ],
        capture_output=True,
        text=True,
        timeout=seconds + 120,
        check=False,
    )
    output = process.stdout + process.stderr
    generated = re.search(r"(\d+) generated", output)
    return Verdict(role, int(generated[1]) if generated else 0, process.returncode == 0, output)


async def tokens_of(settings: Settings) -> dict[Role, str]:
    """A logged-in person of each role."""
    tokens = {}
    async with open_container(settings) as container:
        for role in Role:
            email, password = f"{role}@example.org", secrets.token_urlsafe(16)
            registration = Registration(email, password, f"A {role}", Language.EN, "Europe/Paris")
            await container.accounts.register(registration, role)
            tokens[role] = (await container.accounts.log_in(email, password)).access_token
    return tokens


def fuzz(phases: str, *, examples: int, seconds: int) -> list[Verdict]:
    """Runs as each role in turn, so many seconds each at the most."""
    configure_logs(json=True, level="WARNING")
    as_role = partial(schemathesis, phases=phases, examples=examples, seconds=seconds)
    with ExitStack() as stack:
        parent = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rebootcamp-fuzz-")))
        parent.chmod(0o711)  # Root's PostgreSQL runs as a user of its own, who passes through.
        servers = stack.enter_context(embedded_servers(parent / "data", durable=False))
        settings = Settings(
            environment=Environment.DEVELOPMENT,
            database_url=SecretStr(servers.database_url),
            mongo_url=SecretStr(servers.mongo_url),
            secret_key=SecretStr(secrets.token_urlsafe(48)),
            access_token_lifetime_s=3600,
            argon2_time_cost=1,
            argon2_memory_kib=32,
        )
        asyncio.run(migrate(settings))
        asyncio.run(seed_catalogue(settings))
        tokens = asyncio.run(tokens_of(settings))
        environment = {
            "REBOOTCAMP_ENVIRONMENT": "development",
            "REBOOTCAMP_DATABASE_URL": servers.database_url,
            "REBOOTCAMP_MONGO_URL": servers.mongo_url,
            "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
            "REBOOTCAMP_ARGON2_TIME_COST": "1",
            "REBOOTCAMP_ARGON2_MEMORY_KIB": "32",
        }
        api = ServiceProcess("serve", environment, parent / "api.log", free_port())
        api.start()
        stack.callback(api.end)
        asyncio.run(api.ready())
        verdicts = []
        for role in ROLES:
            token = role and tokens[role]
            rest = [word for name in (ENDLESS, *FINAL) for word in ("--exclude-operation-id", name)]
            verdicts.append(as_role(api.url, str(role), token, *rest))
            last = [word for name in FINAL for word in ("--include-operation-id", name)]
            verdicts.append(as_role(api.url, f"{role}, last requests", token, *last))
    return verdicts


def main() -> None:
    """Runs from the command line; ends with 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=15, help="per operation and role")
    parser.add_argument("--seconds", type=int, default=60, help="at the most, per role")
    options = parser.parse_args()
    verdicts = fuzz(WHOLE, examples=options.examples, seconds=options.seconds)
    for verdict in verdicts:
        if not verdict.passed:
            sys.stdout.write(verdict.output)
        sys.stdout.write(f"{verdict.role}: {verdict.cases} cases, {'passed' if verdict.passed else 'FAILED'}\n")
    sys.stdout.write(f"{sum(verdict.cases for verdict in verdicts)} cases in all\n")
    sys.exit(0 if all(verdict.passed for verdict in verdicts) else 1)


if __name__ == "__main__":
    main()
