"""One run of the fault suite: a load on two API processes and a relay, faults, and then the account of it all.

python -m tests.faults.run --seconds 600 --faults 200 --seed 1
"""

import argparse
import asyncio
import json
import os
import secrets
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import SecretStr

from rebootcamp.cli.deliveries import replay
from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.composition import Container, open_container
from rebootcamp.databases.migrations import distribute_postgresql
from rebootcamp.domain.badges import BadgeDesign, BadgeText, Tier
from rebootcamp.domain.deliveries import MessageType
from rebootcamp.domain.mails import MAIL_TARGET, MailTopic
from rebootcamp.domain.rules import Completions
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.domain.webhooks import Webhook
from rebootcamp.embedded.servers import embedded_servers
from rebootcamp.services.accounts import Registration
from rebootcamp.services.webhooks import WebhookDraft
from rebootcamp.settings import Settings
from tests.faults.deliveries import QueuedMail, Reached, check_mails, check_webhooks
from tests.faults.faults import Fault, away, clock_set, disturbed, frozen, hanging, killed, restarted
from tests.faults.history import logs_of, without
from tests.faults.load import BADGES, Load, Person
from tests.faults.processes import ServiceProcess, end_all, free_port, settings_of
from tests.faults.targets import MAIL_FROM, MailServer, WebhookReceiver
from tests.support.citus import CITUS_URL, SHARDS, create_database, is_citus, worker_behind_proxy
from tests.support.copies import on_database
from tests.support.proxy import Proxy

AGREEMENT_S = 60.0
RETRIES_S = 20.0
"""A run waits this long, after its faults, for deliveries that no process may send yet."""
LEARNERS = 40
SYNTHETIC_CHALLENGES = 400
SHOWN_VIOLATIONS = 20


@dataclass(slots=True)
class Account:
    """What a run comes to.

    Attributes:
        seed: Repeats the run's choices.
        faults: How many of each were injected.
        acknowledged: Completions that the service said it recorded.
        reversed, given, published: What it said the administrator did: completions taken back, badges given by hand,
            versions of badges.
        lost: Of all these, how many are not there.
        duplicated: Completions, ledger entries, history entries or awards that are there more than once.
        unknown: Requests given up without an answer.
        reads, not_modified: Reads that the history checker looked at, those answered by 304 among them.
        violations: What clients saw and must not have seen, as ``tests.faults.history`` says.
        webhooks: Messages about approved completions.
        mails: Mails about badges that their winners still hold.
        longest_recovery_s: The longest time, after a fault, until every API process answered from both stores.
        longest_agreement_s: The longest time, after a fault, until every document had reached its log.
        findings: Everything else that is wrong; empty when all is well.
    """

    seed: int
    faults: Counter[str] = field(default_factory=Counter)
    answers: Counter[int] = field(default_factory=Counter)
    acknowledged: int = 0
    reversed: int = 0
    given: int = 0
    published: int = 0
    lost: int = 0
    duplicated: int = 0
    unknown: int = 0
    reads: int = 0
    not_modified: int = 0
    violations: list[str] = field(default_factory=list)
    webhooks: Reached = field(default_factory=Reached)
    mails: Reached = field(default_factory=Reached)
    longest_recovery_s: float = 0.0
    longest_agreement_s: float = 0.0
    findings: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing was lost, doubled or found wrong, and neither a client nor a target saw what it must not."""
        told = (self.webhooks, self.mails)
        return not (self.lost or self.duplicated or self.findings or self.violations) and all(
            not (one.lost or one.findings) for one in told
        )

    def __str__(self) -> str:
        lines = [
            f"seed {self.seed}: {self.faults.total()} faults, {self.acknowledged} completions acknowledged, "
            f"{self.reversed} taken back, {self.given} badges given, {self.published} published, "
            f"{self.lost} lost, {self.duplicated} duplicated, {self.unknown} unknown; "
            f"longest time to recovery {self.longest_recovery_s:.1f} s, "
            f"longest time to agreement {self.longest_agreement_s:.1f} s",
            f"history: {self.reads} reads, {self.not_modified} of them not modified, {len(self.violations)} violations",
            f"webhooks: {self.webhooks}",
            f"mails: {self.mails}",
            "answers: " + ", ".join(f"{status}: {count}" for status, count in sorted(self.answers.items())),
            *(f"  {count:3} x {name}" for name, count in sorted(self.faults.items())),
            *self.findings,
            *self.violations[:SHOWN_VIOLATIONS],
            *self.webhooks.findings[:SHOWN_VIOLATIONS],
            *self.mails.findings[:SHOWN_VIOLATIONS],
        ]
        return "\n".join(lines)

    def to_json(self) -> str:
        """The same, for programs."""
        return json.dumps({one.name: getattr(self, one.name) for one in fields(self)}, default=asdict)


class Stores:
    """A look into both stores, past the proxies and the service."""

    def __init__(self, settings: Settings) -> None:
        self._dsn = settings.database_url.get_secret_value().replace("+asyncpg", "")
        self._mongo_url = settings.mongo_url.get_secret_value()

    async def rows(self, sql: str) -> list[Any]:
        connection = await asyncpg.connect(self._dsn)
        try:
            rows: list[Any] = await connection.fetch(sql)
            return rows
        finally:
            await connection.close()

    @asynccontextmanager
    async def mongo(self) -> AsyncIterator[Any]:
        client: AsyncIOMotorClient[dict[str, Any]] = AsyncIOMotorClient(self._mongo_url)
        try:
            yield client.get_default_database()
        finally:
            await asyncio.to_thread(client.close)

    async def documents(self) -> list[dict[str, Any]]:
        async with self.mongo() as database:
            found: list[dict[str, Any]] = await database["progress"].find().to_list(None)
            return sorted(found, key=lambda document: str(document["_id"]))

    async def history(self) -> list[dict[str, Any]]:
        async with self.mongo() as database:
            found: list[dict[str, Any]] = await database["progress_history"].find().to_list(None)
            return sorted(found, key=lambda entry: str(entry["_id"]))

    async def wait_until_judged(self) -> None:
        """Returns once the newest catalogue has judged everybody, after which nobody changes anything any more.

        Raises:
            TimeoutError: It takes too long.
        """
        async with asyncio.timeout(AGREEMENT_S):
            while True:
                async with self.mongo() as database:
                    revision = max([badge["revision"] async for badge in database["badges"].find()])
                if all(document["catalogue"] == revision for document in await self.documents()):
                    return
                await asyncio.sleep(0.1)

    async def heads(self) -> dict[str, int]:
        return {str(row["user_id"]): row["seq"] for row in await self.rows("SELECT user_id, seq FROM user_heads")}

    async def wait_until_agreed(self, heads: dict[str, int]) -> float:
        """How long it takes, in seconds from now, until every document has reached that place in its log.

        Raises:
            TimeoutError: It takes too long.
        """
        loop = asyncio.get_running_loop()
        began = loop.time()
        async with asyncio.timeout(AGREEMENT_S):
            while True:
                seqs = {document["_id"]: document["seq"] for document in await self.documents()}
                if all(seqs.get(user_id, 0) >= seq for user_id, seq in heads.items()):
                    return loop.time() - began
                await asyncio.sleep(0.1)

    async def wait_until_sent(self, patient_until: float) -> None:
        """Returns once everything is sent that may be sent.

        Until that moment of the loop's time, it also waits for what waits for a retry, or for the end of a lease that a
        killed process held.

        Raises:
            TimeoutError: The logs are not turned into deliveries, or something due is not sent.
        """
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(AGREEMENT_S):
            while True:
                (left,) = await self.rows("""
                    SELECT (SELECT count(*) FROM pending_projections) AS unread, count(*) AS queued,
                           count(*) FILTER (WHERE available_at <= now()) AS due
                    FROM pending_deliveries""")
                if not (left["unread"] or left["due"]) and (not left["queued"] or loop.time() > patient_until):
                    return
                await asyncio.sleep(0.2)


class FaultRun:
    """Sets the scene, strikes, and takes stock."""

    webhook: Webhook

    def __init__(self, directory: Path, seed: int) -> None:
        self.directory = directory
        self.receiver = WebhookReceiver(directory / "received")
        self.mail_server = MailServer()
        self.dice = Random(seed)
        self.account = Account(seed)
        self.secrets: list[str] = []

    async def run(self, *, faults: int, every_s: float, within_s: float, each_kind_once: bool = False) -> Account:
        """Strikes that many times under load, no more often than ``every_s``, and not after ``within_s``."""
        async with AsyncExitStack() as stack:
            servers = stack.enter_context(embedded_servers(self.directory / "data"))
            stack.callback(servers.mongo.kill)  # In order it takes two seconds to end, and nothing of it is kept.
            settings = settings_of(servers)
            if is_citus():
                settings = await _on_cluster(settings)
            for target in (self.receiver, self.mail_server):
                await target.start()
                stack.push_async_callback(target.stop)
            settings = settings.model_copy(
                update={
                    "webhooks": True,
                    "webhook_allowed_networks": ("127.0.0.1/32",),
                    "smtp_url": SecretStr(self.mail_server.url),
                    "mail_from": MAIL_FROM,
                    "public_url": "https://camp.example.org",
                }
            )
            database_url = settings.database_url.get_secret_value()
            database, mongo = urlsplit(database_url), urlsplit(servers.mongo_url)
            assert database.port
            assert mongo.port
            postgres_proxy = await stack.enter_async_context(
                Proxy.to("127.0.0.1", database.port, protocol="postgresql")
            )
            mongo_proxy = await stack.enter_async_context(Proxy.to("127.0.0.1", mongo.port, protocol="mongodb"))
            self.secrets += [settings.secret_key.get_secret_value(), database.password or ""]
            stores = Stores(settings)
            learners, admin = await self._set_the_scene(settings, stores)
            environment = {
                "REBOOTCAMP_ENVIRONMENT": "development",
                "REBOOTCAMP_DATABASE_URL": postgres_proxy.url_for(database_url),
                "REBOOTCAMP_DATABASE_DISTRIBUTED": str(settings.database_distributed).lower(),
                "REBOOTCAMP_MONGO_URL": mongo_proxy.url_for(servers.mongo_url),
                "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
                "REBOOTCAMP_ACCESS_TOKEN_LIFETIME_S": "3600",
                "REBOOTCAMP_SELF_REPORTED_POINTS_PER_DAY": "1000000",
                "REBOOTCAMP_WRITES_PER_MINUTE": "1000000",
                "REBOOTCAMP_READS_PER_MINUTE": "1000000",
                "REBOOTCAMP_WEBHOOKS": "true",
                "REBOOTCAMP_WEBHOOK_ALLOWED_NETWORKS": ",".join(settings.webhook_allowed_networks),
                "REBOOTCAMP_SMTP_URL": self.mail_server.url,
                "REBOOTCAMP_MAIL_FROM": MAIL_FROM,
                "REBOOTCAMP_PUBLIC_URL": settings.public_url or "",
            }
            log = self.directory / "service.log"
            clocks = [self.directory / f"clock-{number}" for number in range(3)]
            apis = [ServiceProcess("serve", environment, log, free_port(), clock) for clock in clocks[:2]]
            relay = ServiceProcess("relay", environment, log, clock=clocks[2])
            processes = [*apis, relay]
            stack.push_async_callback(end_all, processes)
            for process in processes:
                process.start()
            for api in apis:
                await api.ready()
            codes = [row["code"] for row in await stores.rows("SELECT code FROM challenges WHERE code ~ '^synthetic'")]
            load = Load([api.url for api in apis], learners, admin, codes, self.dice)
            known = [
                killed("API 1", apis[0]),
                killed("API 2", apis[1]),
                killed("relay", relay),
                clock_set("API 1", apis[0]),
                clock_set("relay", relay),
                restarted(servers.mongo, in_order=True),
                restarted(servers.mongo, in_order=False),
                frozen(servers.mongo),
                *disturbed("PostgreSQL", postgres_proxy),
                *disturbed("MongoDB", mongo_proxy),
                away("webhook receiver", self.receiver),
                hanging("webhook receiver", self.receiver),
                away("SMTP server", self.mail_server),
            ]
            if is_citus():
                worker = await stack.enter_async_context(worker_behind_proxy(database_url))
                known += disturbed("a worker", worker)
            else:
                known += [restarted(servers.postgres, in_order=in_order) for in_order in (True, False)]
                known.append(frozen(servers.postgres))
            chosen = self.dice.sample(known, faults) if each_kind_once else self.dice.choices(known, k=faults)
            working = asyncio.create_task(load.run(workers=8))
            try:
                await self._strike(chosen, every_s, within_s, stores, processes, load, working)
            finally:
                load.stop()
            await working
            for process in processes:
                process.ensure_running()
            await self._take_stock(load, stores, settings)
        self._search_for_secrets(log)
        return self.account

    async def _set_the_scene(self, settings: Settings, stores: Stores) -> tuple[list[Person], Person]:
        await migrate(settings)
        await seed_catalogue(settings)
        await stores.rows(f"""
            WITH added AS (
                INSERT INTO challenges (code, category, difficulty, points, recurrence, validation, co2e_g,
                                        basis_kind, basis_source, basis_read_year, created_at)
                SELECT 'synthetic-' || n, (ARRAY['mobility', 'food', 'water'])[1 + n % 3], 1 + n % 3, 5 + n % 7,
                       'daily', CASE WHEN n % 10 = 0 THEN 'reviewed' ELSE 'self_reported' END, 1 + n,
                       'estimate', 'none', 2026, now()
                FROM generate_series(1, {SYNTHETIC_CHALLENGES}) AS n RETURNING code)
            INSERT INTO challenge_texts (challenge_code, language, title, description, basis_note)
            SELECT code, language, code, code, code FROM added, unnest(ARRAY['fr', 'en']) AS language""")
        if settings.database_distributed:
            await distribute_postgresql(settings.database_url.get_secret_value(), SHARDS)
        async with open_container(settings) as container:
            learners = [await self._join(container, f"learner-{number}", Role.LEARNER) for number in range(LEARNERS)]
            admin = await self._join(container, "administrator", Role.ADMIN)
            user_id = UserId(UUID(admin.id))
            actor = Actor(user_id, user_id, Role.ADMIN, Language.EN, None, frozenset())
            for code in BADGES:
                texts = dict.fromkeys(Language, BadgeText("A badge", "Do what it takes."))
                design = BadgeDesign(
                    code, Tier.BRONZE, 10, "*", revocable=True, rule=Completions(target=9), texts=texts
                )
                await container.badges.publish(design, actor=actor)
            await self._listen(container, actor, learners)
        # A process whose clock is behind may date an event before a subscription that it followed.
        for subscriptions in ("webhooks SET followed_since", "mail_subscriptions SET since"):
            await stores.rows(f"UPDATE {subscriptions} = TIMESTAMPTZ '2000-01-01 00:00:00+00'")
        return learners, admin

    async def _listen(self, container: Container, admin: Actor, learners: list[Person]) -> None:
        """Has the service tell of completions by webhooks, and each learner of their badges by mail."""
        draft = WebhookDraft(self.receiver.url, "", frozenset({MessageType.COMPLETION_APPROVED}))
        self.webhook = await container.webhooks.create(draft, actor=admin)
        self.secrets.append(self.webhook.secret)
        for learner in learners:
            user_id = UserId(UUID(learner.id))
            actor = Actor(user_id, user_id, Role.LEARNER, Language.EN, None, frozenset())
            await container.mail_preferences.change(user_id, {MailTopic.BADGE_AWARDED: True}, actor=actor)

    async def _join(self, container: Container, name: str, role: Role) -> Person:
        email, password = f"{name}@example.org", secrets.token_urlsafe(16)
        registration = Registration(email, password, name.title(), Language.EN, "Europe/Paris")
        user = await container.accounts.register(registration, role)
        token = (await container.accounts.log_in(email, password)).access_token
        self.secrets += [email, password, token]
        return Person(str(user.id), token)

    async def _strike(
        self,
        chosen: list[Fault],
        every_s: float,
        within_s: float,
        stores: Stores,
        processes: list[ServiceProcess],
        load: Load,
        working: "asyncio.Task[None]",
    ) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        for number, fault in enumerate(chosen):
            if loop.time() - began > within_s:
                break
            await asyncio.sleep(max(0.0, began + every_s * number - loop.time()))
            if working.done():
                working.result()
            await fault.strike(self.dice)
            self.account.faults[fault.name] += 1
            for process in processes:
                process.ensure_running()
            recovered = await load.wait_until_served()
            took = recovered + await stores.wait_until_agreed(await stores.heads())
            self.account.longest_recovery_s = max(self.account.longest_recovery_s, recovered)
            self.account.longest_agreement_s = max(self.account.longest_agreement_s, took)
            told = f"{fault.name}: served after {recovered:.1f} s, agreed after {took:.1f} s"
            sys.stdout.write(f"{loop.time() - began:6.1f} s  {told}\n")
            sys.stdout.flush()

    async def _take_stock(self, load: Load, stores: Stores, settings: Settings) -> None:
        account = self.account
        account.unknown, account.answers = load.unknown, load.answers
        account.acknowledged, account.reversed = len(load.acknowledged), len(load.reversed)
        account.given, account.published = len(load.given), load.published
        loop = asyncio.get_running_loop()
        async with open_container(settings) as container:
            await self._send_the_rest(container)
            calm_since = loop.time()
            took = await stores.wait_until_agreed(await stores.heads())
            account.longest_agreement_s = max(account.longest_agreement_s, took)
            await stores.wait_until_judged()
            await self._look_for_losses(load, stores)
            await self._look_for_disagreement(stores)
            await self._check_history(load, container)
            await self._audit(container)
            await self._rebuild_everybody(stores, container)
            await self._audit(container)
        checked_after = loop.time() - calm_since
        await stores.wait_until_sent(calm_since + RETRIES_S)
        sent_after = loop.time() - calm_since
        sys.stdout.write(
            f"calm: stores checked after {checked_after:.1f} s, deliveries over after {sent_after:.1f} s\n"
        )
        await self._check_deliveries(load, stores)

    async def _send_the_rest(self, container: Container) -> None:
        """Lets the receiver take everything, and has what waits for a retry sent at once, as an operator does."""
        self.receiver.fails = False
        await self.receiver.stop()
        await self.receiver.start()
        # No delivery was created since tomorrow, so none is sent again that has arrived.
        for target_id in (self.webhook.id, MAIL_TARGET):
            await replay(container, target_id, datetime.now(UTC) + timedelta(days=1))

    async def _check_history(self, load: Load, container: Container) -> None:
        """Compares what the clients saw with the logs."""
        user_ids = [UserId(UUID(learner.id)) for learner in load.learners]
        events = await container.audit.books.events(user_ids, 1, None)
        documents = await container.audit.progress.achievements_of_all(user_ids)
        shipped = without(await container.audit.badges.refresh(), BADGES)
        self.account.violations = load.history.violations(logs_of(events, documents), shipped)
        self.account.reads, self.account.not_modified = len(load.history.reads), load.not_modified

    async def _check_deliveries(self, load: Load, stores: Stores) -> None:
        """Compares what the targets received with the logs, once what may be sent was sent.

        What is queued is read before what arrived, so that nothing that is sent meanwhile is missing in both.
        """
        approved = await stores.rows("""
            SELECT user_id, seq, body ->> 'completion_id' AS completion_id FROM user_events
            WHERE body ->> 'type' = 'completion_approved' ORDER BY user_id, seq""")
        documents = await stores.documents()
        people = await stores.rows("SELECT id, email FROM users")
        deliveries = await stores.rows("SELECT * FROM deliveries")
        lanes = await stores.rows("SELECT user_id, lane, last_place FROM pending_deliveries")
        last_places = {(row["user_id"], row["lane"]): row["last_place"] for row in lanes}

        def is_queued(row: Any) -> bool:
            last_place: int = last_places.get((row["user_id"], row["lane"]), -1)
            return bool(row["state"] == "pending" and row["place"] <= last_place)

        self.account.webhooks = check_webhooks(
            {(str(row["user_id"]), row["seq"]): row["completion_id"] for row in approved},
            self.receiver.received(),
            {(str(row["user_id"]), row["seq"]) for row in deliveries if row["kind"] == "webhook" and is_queued(row)},
            self.webhook.secret,
        )
        learners = {learner.id for learner in load.learners}
        self.account.mails = check_mails(
            [
                (document["_id"], badge["seq"], badge["code"])
                for document in documents
                for badge in document["badges"]
                if document["_id"] in learners
            ],
            self.mail_server.received(),
            [
                QueuedMail(
                    (str(row["user_id"]), row["seq"], json.loads(row["payload"])["data"]["badge"]["code"]),
                    f"<{row['id']}@{MAIL_FROM.partition('@')[2]}>",
                    is_queued(row),
                )
                for row in deliveries
                if row["kind"] == "email"
            ],
            {str(row["id"]): row["email"] for row in people},
        )

    async def _rebuild_everybody(self, stores: Stores, container: Container) -> None:
        """Where an audit finds nothing, a rebuild finds the same again."""
        before, told = await stores.documents(), await stores.history()
        for user_id in await stores.heads():
            await container.audit.rebuilder.rebuild(UserId(UUID(user_id)))
        expected = [{**document, "repairs": document["repairs"] + 1} for document in before]
        if await stores.documents() != expected:
            self.account.findings.append("a rebuild changed a document that audit found nothing in")
        if await stores.history() != told:
            self.account.findings.append("a rebuild changed a history that audit found nothing in")

    async def _look_for_losses(self, load: Load, stores: Stores) -> None:
        completions = await stores.rows("SELECT id, status FROM completions")
        ledger = await stores.rows("SELECT completion_id, reverses_seq FROM ledger_entries")
        history = await stores.history()

        def entries(kind: str) -> Counter[str]:
            return Counter(str(entry["event"]["completion_id"]) for entry in history if entry["type"] == kind)

        self._compare(load.acknowledged, Counter(str(row["id"]) for row in completions))
        self._compare(load.credited, entries("completion_approved"))
        self._compare(load.credited, Counter(str(row["completion_id"]) for row in ledger if not row["reverses_seq"]))
        self._compare(load.reversed, entries("completion_reversed"))
        self._compare(load.reversed, Counter(str(row["completion_id"]) for row in ledger if row["reverses_seq"]))
        self._compare(load.reversed, Counter(str(row["id"]) for row in completions if row["status"] == "reversed"))
        documents = await stores.documents()
        by_hand = [(one["_id"], badge) for one in documents for badge in one["badges"] if badge["source"] == "manual"]
        self._compare(load.given, Counter((user_id, badge["code"]) for user_id, badge in by_hand))
        for document in documents:
            codes = Counter(badge["code"] for badge in document["badges"])
            self.account.duplicated += sum(count > 1 for count in codes.values())

    def _compare(self, told: list[Any], kept: Counter[Any]) -> None:
        """What was acknowledged is there, and nothing is told or there more than once."""
        self.account.lost += sum(kept[one] == 0 for one in told)
        self.account.duplicated += sum(count > 1 for count in (*kept.values(), *Counter(told).values()))

    async def _look_for_disagreement(self, stores: Stores) -> None:
        wrong = await stores.rows("""
            SELECT user_id, category, sum(ledger) AS ledger, sum(total) AS total FROM (
                SELECT user_id, category, points AS ledger, 0 AS total FROM ledger_entries
                UNION ALL SELECT user_id, category, 0, points FROM user_totals) AS both_sides
            GROUP BY user_id, category HAVING sum(ledger) <> sum(total)""")
        self.account.findings += [f"ledger and totals differ: {dict(row)}" for row in wrong]
        early = await stores.rows("SELECT * FROM user_events WHERE recorded_at > now() + interval '1 min'")
        self.account.findings += [f"recorded by a clock that was ahead: {dict(row)}" for row in early]

    async def _audit(self, container: Container) -> None:
        """All that ``rebootcamp audit`` would name."""
        self.account.findings += [
            f"audit: {one}" async for batch in container.audit.audit() for one in batch.differences
        ]

    def _search_for_secrets(self, log: Path) -> None:
        text = log.read_text("utf-8", errors="replace")
        if found := sum(secret in text for secret in self.secrets if secret):
            self.account.findings.append(f"the logs hold {found} of the run's secrets and e-mails")


async def _on_cluster(settings: Settings) -> Settings:
    """The same settings with an empty database on the Citus cluster of this run."""
    url, name = os.environ[CITUS_URL], "rebootcamp_faults"
    await create_database(url, name)
    own = {"database_url": SecretStr(on_database(url, name)), "database_distributed": True}
    return settings.model_copy(update=own)


async def fault_run(
    *, faults: int, every_s: float, within_s: float, seed: int, each_kind_once: bool = False
) -> Account:
    """One run, in a directory of its own."""
    with tempfile.TemporaryDirectory(prefix="rebootcamp-faults-") as directory:
        Path(directory).chmod(0o711)  # Root's PostgreSQL runs as a user of its own, who passes through.
        run = FaultRun(Path(directory), seed)
        return await run.run(faults=faults, every_s=every_s, within_s=within_s, each_kind_once=each_kind_once)


def main() -> None:
    """Runs from the command line; ends with 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--faults", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="a file to write the account to, for programs")
    options = parser.parse_args()
    faults, within_s = options.faults, options.seconds
    every_s = within_s / faults
    account = asyncio.run(fault_run(faults=faults, every_s=every_s, within_s=within_s, seed=options.seed))
    sys.stdout.write(f"{account}\n")
    if options.json:
        options.json.write_text(account.to_json(), "utf-8")
    sys.exit(0 if account.clean else 1)


if __name__ == "__main__":
    main()
