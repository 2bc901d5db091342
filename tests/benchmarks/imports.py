"""An import of users and of their past completions, into a service that is killed in the middle of it.

    python -m tests.benchmarks.imports --users 5000 --completions 10

The service runs as a process of its own on durable embedded servers. The file of completions has faulty lines, which
the report must name. After the kill another process goes on. At the end an audit looks at everybody.
"""

import argparse
import asyncio
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from httpx import AsyncClient

from rebootcamp.cli.configuration import patient
from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.composition import open_container
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Role
from rebootcamp.embedded.servers import embedded_servers
from rebootcamp.logs import configure_logs
from rebootcamp.services.accounts import Registration
from rebootcamp.settings import Settings
from tests.faults.processes import ServiceProcess, free_port, settings_of

DAILY = ("cycle-5km", "metro-10km", "vegetarian-meal", "tap-water-1-5l", "three-minute-shower", "air-dry-laundry")
FAULTY = 5
FIRST_DAY = date(2025, 1, 1)
EMAIL, PASSWORD = "import@example.org", secrets.token_urlsafe(16)
IN_PROGRESS = ("receiving", "checking", "applying")


@dataclass(frozen=True, slots=True)
class Imported:
    """The outcome of an import.

    Attributes:
        upload_s: Until the service had received the file.
        whole_s: From then until it was applied.
        applied: Number of lines that were.
        peak_mib: The most memory that the process that received the file ever held.
    """

    upload_s: float
    whole_s: float
    applied: int
    peak_mib: float

    def __str__(self) -> str:
        rate = self.applied / self.whole_s
        return (
            f"{self.applied} lines applied, received in {self.upload_s:.1f} s and worked in {self.whole_s:.1f} s "
            f"({rate:.0f} a second); peak memory {self.peak_mib:.0f} MiB"
        )


@dataclass(frozen=True, slots=True)
class Findings:
    """The outcome of the run.

    Attributes:
        applied_at_kill: Number of completions that were applied when the service was killed.
        faulty: The lines that the report names.
        differences: What an audit of everybody found.
        projected_s: How long the rest of the projection took after the import.
    """

    users: Imported
    completions: Imported
    applied_at_kill: int
    faulty: list[int]
    differences: list[str]
    projected_s: float
    idle_mib: float

    def __str__(self) -> str:
        return (
            f"Users: {self.users}\nCompletions: {self.completions}\n"
            f"Killed at {self.applied_at_kill} applied lines; faulty lines named: {self.faulty}\n"
            f"Memory before: {self.idle_mib:.0f} MiB; projected {self.projected_s:.1f} s after the import; "
            f"audit: {len(self.differences)} difference(s) {self.differences[:3]}"
        )


def users_file(users: int) -> bytes:
    lines = [f"learner{n}@example.org,Learner {n},Europe/Paris" for n in range(users)]
    return "\n".join(["email,display_name,time_zone", *lines, ""]).encode()


def completions_file(users: int, each: int) -> bytes:
    """Returns a file of completions of every user on several days, with lines of unknown users in between."""
    lines = []
    for day in range(each):
        performed_at = f"{FIRST_DAY + timedelta(days=day)}T07:30:00Z"
        code = DAILY[day % len(DAILY)]
        lines += [f"learner{n}@example.org,{code},{performed_at}" for n in range(users)]
    step = max(len(lines) // FAULTY, 1)
    for number in range(FAULTY):
        lines.insert(number * step, f"nobody{number}@example.org,cycle-5km,2025-01-01T07:30:00Z")
    return "\n".join(["email,challenge_code,performed_at", *lines, ""]).encode()


def memory_mib(process: ServiceProcess, figure: str) -> float:
    """A figure of ``/proc/<pid>/status``, such as VmHWM, the peak of the memory held."""
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    return int(status.partition(f"{figure}:")[2].split()[0]) / 1024


async def run(settings: Settings, log: Path, users: int, each: int, *, kill: bool, batch: int = 1000) -> Findings:
    async with open_container(settings) as container:
        registration = Registration(EMAIL, PASSWORD, "Organiser", Language.EN, "Europe/Paris")
        await container.accounts.register(registration, Role.ADMIN)
        token = (await container.accounts.log_in(EMAIL, PASSWORD)).access_token
    environment = {
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": settings.database_url.get_secret_value(),
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
        "REBOOTCAMP_READS_PER_MINUTE": "1000000",
        # A busy machine must not end the run.
        "REBOOTCAMP_READ_DEADLINE_S": "30",
        "REBOOTCAMP_POSTGRESQL_STATEMENT_TIMEOUT_S": "30",
        "REBOOTCAMP_POSTGRESQL_LOCK_TIMEOUT_S": "30",
        "REBOOTCAMP_IMPORT_INTERVAL_S": "0.2",
        "REBOOTCAMP_IMPORT_BATCH": str(batch),
        "REBOOTCAMP_LOG_LEVEL": "WARNING",
    }
    service = ServiceProcess("serve", environment, log, free_port())
    service.start()
    try:
        await service.ready()
        headers = {"Authorization": f"Bearer {token}"}
        async with AsyncClient(base_url=service.url, timeout=120, headers=headers) as client:
            idle_mib = memory_mib(service, "VmRSS")
            of_users, _, _ = await imported(client, service, "users", users_file(users), kill_at=None)
            file = completions_file(users, each)
            kill_at = users * each // 3 if kill else None
            completions, location, applied = await imported(client, service, "completions", file, kill_at=kill_at)
            report = await client.get(f"{location}/lines", params={"status": "faulty", "limit": 100})
            faulty = [line["line"] for line in report.json()["items"]]
            began = time.monotonic()
            async with open_container(settings) as container:
                while (await container.gauges.lag.queue.queue(1)).users:
                    await asyncio.sleep(1)
            projected_s = time.monotonic() - began
    finally:
        service.kill()
    async with open_container(patient(settings)) as container:
        found = [str(one) async for batch in container.audit.audit() for one in batch.differences]
    return Findings(of_users, completions, applied, faulty, found, projected_s, idle_mib)


async def imported(
    client: AsyncClient, service: ServiceProcess, kind: str, file: bytes, *, kill_at: int | None
) -> tuple[Imported, str, int]:
    """Imports a file; if asked to, kills the service once so many lines are applied, and starts another process."""
    query: dict[str, str | bool] = {"kind": kind, "skip_faulty": True}
    began = time.monotonic()
    sent = await client.post("/imports", params=query, content=file, headers={"Content-Type": "text/csv"})
    assert sent.status_code == 202, sent.text
    received, applied_at_kill = time.monotonic(), 0
    peak_mib = memory_mib(service, "VmHWM")
    location = sent.headers["location"]
    while (read := await progress(client, location))["status"] in IN_PROGRESS:
        peak_mib = max(peak_mib, memory_mib(service, "VmHWM"))
        if kill_at is not None and read["lines"]["applied"] >= kill_at:
            applied_at_kill, kill_at = read["lines"]["applied"], None
            service.kill()
            service.start()
            await service.ready()
        await asyncio.sleep(0.1)
    ended = time.monotonic()
    assert read["status"] == "applied", read
    done = Imported(received - began, ended - received, read["lines"]["applied"], peak_mib)
    return done, location, applied_at_kill


async def progress(client: AsyncClient, location: str) -> dict[str, Any]:
    read: dict[str, Any] = (await client.get(location)).json()
    return read


@contextmanager
def new_databases(*, durable: bool) -> Iterator[Settings]:
    """Settings of servers of its own, with the shipped catalogue."""
    with tempfile.TemporaryDirectory(prefix="rebootcamp-imports-") as parent:
        Path(parent).chmod(0o711)  # Root's PostgreSQL runs as a user of its own, who passes through.
        with embedded_servers(Path(parent) / "data", durable=durable) as servers:
            settings = settings_of(servers)
            asyncio.run(migrate(settings))
            asyncio.run(seed_catalogue(settings))
            yield settings


def main() -> None:
    """Runs from the command line; ends with 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=5000)
    parser.add_argument("--completions", type=int, default=10, help="of each user")
    parser.add_argument("--no-kill", action="store_true")
    options = parser.parse_args()
    configure_logs(json=True, level="WARNING")
    with new_databases(durable=True) as settings, tempfile.TemporaryDirectory() as logs:
        log = Path(logs) / "api.log"
        kill = not options.no_kill
        findings = asyncio.run(run(settings, log, options.users, options.completions, kill=kill))
    sys.stdout.write(f"{findings}\n")
    sys.exit(0 if not findings.differences and len(findings.faulty) == FAULTY else 1)


if __name__ == "__main__":
    main()
