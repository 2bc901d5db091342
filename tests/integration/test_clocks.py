"""A process whose clock is ahead neither keeps anything from the others, nor deletes what they need."""

import asyncio
import re
import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import asyncpg
import pytest
from httpx import ASGITransport, AsyncClient
from prometheus_client import REGISTRY

from rebootcamp.cli.startup import missing_for_start
from rebootcamp.composition import open_container
from rebootcamp.domain.errors import NotReady
from rebootcamp.domain.events import UserRegistered
from rebootcamp.repositories.memory.rate_limits import LocalCounts
from rebootcamp.repositories.sql.log import INLINE_GRACE
from rebootcamp.services.clock_watch import INTERVAL_S
from rebootcamp.services.ports.observers import Round
from rebootcamp.services.ports.rate_limits import Policy
from rebootcamp.services.relay import LONGEST_BACK_OFF
from tests.conftest import OpenApp
from tests.support.bench import UNHURRIED, Pair, app_alone
from tests.support.bulk import repeat_completion
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.passing import let_pass
from tests.support.people import PASSWORD, People, Person

DAY, YEAR = timedelta(days=1), timedelta(days=365)
MINUTE_S = 60
WRITES = Policy("writes", 2, MINUTE_S)


def ahead(by: timedelta) -> SettableClock:
    return SettableClock(datetime.now(UTC) + by)


@pytest.fixture
async def quiet(quiet: Pair) -> Pair:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    return quiet


async def test_a_request_counted_by_a_process_a_year_ahead_closes_the_counter_for_a_minute(quiet: Pair) -> None:
    who = str(uuid4())
    async with open_container(quiet.settings, ahead(YEAR)) as early, open_container(quiet.settings) as right:
        for used in (1, 2, 3):
            assert (await early.rate_limits.shared.add(WRITES, who)).used == used
        standing = await right.rate_limits.shared.add(WRITES, who)
        assert standing.exceeded
        assert standing.resets_in_s <= MINUTE_S
        await let_pass(quiet.postgres, timedelta(seconds=MINUTE_S), "request_counts", "who = $2", who)
        assert (await right.rate_limits.shared.add(WRITES, who)).used == 1


async def test_a_count_that_ends_later_than_its_window_is_over(quiet: Pair) -> None:
    """An older release that counted by its own clock leaves such a count, as does a database's clock that was ahead."""
    who = str(uuid4())
    async with open_container(quiet.settings) as right:
        await right.rate_limits.shared.add(WRITES, who)
        await let_pass(quiet.postgres, -YEAR, "request_counts", "who = $2", who)
        standing = await right.rate_limits.shared.add(WRITES, who)
        assert (standing.used, standing.resets_in_s) == (1, MINUTE_S)
        assert (await right.rate_limits.shared.add(WRITES, who)).used == 2


async def test_a_count_of_one_process_does_not_outlast_its_clock_being_set_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counts, who, actual = LocalCounts(), str(uuid4()), time.time
    monkeypatch.setattr(time, "time", lambda: actual() + YEAR.total_seconds())
    for used in (1, 2, 3):
        assert (await counts.add(WRITES, who)).used == used
    monkeypatch.setattr(time, "time", actual)
    standing = await counts.add(WRITES, who)
    assert (standing.used, standing.resets_in_s) == (1, MINUTE_S)


async def test_a_change_by_a_process_a_day_ahead_is_projected_by_the_next_relay(quiet: Pair) -> None:
    async with app_alone(quiet.settings.model_copy(update=UNHURRIED), ahead(DAY)) as early:
        person = await People(early).learner()
        assert (await person.complete("cycle-5km")).status_code == 201
    async with quiet.postgres.acquire() as connection:
        await repeat_completion(connection, person.id, 3)
    async with app_alone(quiet.settings.model_copy(update=UNHURRIED)) as app:
        relay = People(app).container.relay
        assert await relay.round() == Round(0, 0, 0), "the request has a moment to project it itself"
        await let_pass(quiet.postgres, INLINE_GRACE, "pending_projections")
        assert await relay.round() == Round(1, 1, 0)
    document = await quiet.mongo["progress"].find_one({"_id": str(person.id)})
    assert document is not None
    assert document["seq"] == 4


async def test_a_relay_a_day_ahead_takes_nobody_whom_another_one_holds(quiet: Pair) -> None:
    async with app_alone(quiet.settings) as app, open_container(quiet.settings, ahead(DAY)) as early:
        person = await People(app).learner()
        await let_pass(quiet.postgres, INLINE_GRACE, "pending_projections")
        async with People(app).container.unit_of_work() as work:
            (taken,) = await work.pending.lease(timedelta(minutes=1), 10)
        assert taken.user_id == person.id
        assert await early.relay.round() == Round(0, 0, 0)


async def test_a_turn_further_off_than_any_back_off_is_brought_forward(quiet: Pair) -> None:
    async with app_alone(quiet.settings) as app:
        people = People(app)
        await people.learner()
        await let_pass(quiet.postgres, -DAY, "pending_projections")
        waiting = await people.learner()
        await let_pass(quiet.postgres, -LONGEST_BACK_OFF, "pending_projections", "user_id = $2", waiting.id)
        await let_pass(quiet.postgres, 2 * INLINE_GRACE, "pending_projections", "user_id = $2", waiting.id)
        await people.container.housekeeping.round()
        assert (await people.container.relay.round()).taken == 1
        (left,) = await quiet.postgres.fetch("SELECT user_id FROM pending_projections")
        assert left["user_id"] == waiting.id


async def test_housekeeping_by_a_process_a_year_ahead_deletes_nothing_live(quiet: Pair) -> None:
    who, key = str(uuid4()), {"Idempotency-Key": str(uuid4())}
    code_hash = uuid4().bytes * 2
    async with app_alone(quiet.settings) as app, open_container(quiet.settings, ahead(YEAR)) as early:
        container = People(app).container
        person = await People(app).learner()
        first = await person.post("/challenges/cycle-5km/completions", headers=key)
        await container.rate_limits.shared.add(WRITES, who)
        await container.accounts.invite(code_hash, DAY)
        await container.leaderboard_counting.round()
        before = await live(quiet.postgres, person, who, code_hash)
        assert min(before) >= 1
        await early.housekeeping.round()
        assert await live(quiet.postgres, person, who, code_hash) == before
        assert (await person.get("/users/me")).status_code == 200
        again = await person.post("/challenges/cycle-5km/completions", headers=key)
        assert again.headers["idempotency-replayed"] == "true"
        assert again.json() == first.json()


async def live(postgres: asyncpg.Pool, person: Person, who: str, code_hash: bytes) -> list[int]:
    """Counts the sessions, keys, counts, invitations and counts of this week's board."""
    queries: list[tuple[str, object]] = [
        ("sessions WHERE user_id = $1", person.id),
        ("idempotency_keys WHERE user_id = $1", person.id),
        ("request_counts WHERE who = $1", who),
        ("invitations WHERE code_hash = $1", code_hash),
        (
            "leaderboard_counts WHERE user_count > 0 AND period = to_char(now() AT TIME ZONE $1::text, 'IYYY-\"W\"IW')",
            "Europe/Paris",
        ),
    ]
    return [await postgres.fetchval(f"SELECT count(*) FROM {query}", argument) for query, argument in queries]


async def test_a_process_a_year_ahead_knows_the_sessions_and_keys_of_the_others(quiet: Pair) -> None:
    key = {"Idempotency-Key": str(uuid4())}
    lasting = {"access_token_lifetime_s": 10**9}
    async with (
        app_alone(quiet.settings.model_copy(update=lasting)) as app,
        app_alone(quiet.settings.model_copy(update=lasting), ahead(YEAR)) as early,
    ):
        person = await People(app).learner()
        first = await person.post("/challenges/vegetarian-meal/completions", headers=key)
        assert first.status_code == 201
        same = Person(person.user, person.token, (await People(early).again(person)).client)
        same.client.headers["Authorization"] = person.client.headers["Authorization"]
        again = await same.post("/challenges/vegetarian-meal/completions", headers=key)
        assert (again.status_code, again.json()) == (201, first.json())
        login = await People(early).again(person)
        expiry = "SELECT max(expires_at - now()) FROM sessions WHERE user_id = $1"
        assert await quiet.postgres.fetchval(expiry, login.id) <= timedelta(seconds=quiet.settings.session_lifetime_s)


# A process whose clock is minutes off does not serve

STRICT = {"max_clock_skew_s": 60}


@pytest.mark.parametrize(
    ("by", "says"), [(DAY, "86[34][0-9]{2} s ahead of"), (-timedelta(minutes=10), "6[0-9]{2} s behind")]
)
async def test_a_process_whose_clock_is_off_does_not_start(
    quiet: Pair, open_app: OpenApp, by: timedelta, says: str
) -> None:
    settings = quiet.settings.model_copy(update=STRICT)
    (missing,) = await missing_for_start(settings, ahead(by))
    assert re.search(f"clock is ({says}) PostgreSQL's", missing)
    assert "REBOOTCAMP_MAX_CLOCK_SKEW_S" in missing
    assert await missing_for_start(settings) == []
    with pytest.raises(NotReady, match=says):
        async with open_app(ahead(by), **STRICT):
            pass


async def test_a_process_whose_clock_jumps_serves_again_once_it_is_right(open_app: OpenApp) -> None:
    clock = SettableClock(datetime.now(UTC))
    async with open_app(clock, **STRICT) as app:
        people = People(app)
        learner = await people.learner()
        anyone = AsyncClient(transport=ASGITransport(app), base_url="http://test")
        assert (await anyone.get("/health/ready")).status_code == 200
        for by in (DAY, -DAY):
            clock.moment += by
            refused(await learner.complete("cycle-5km"), 503, "not_ready")
            newcomer = {"email": f"{uuid4().hex}@example.org", "password": PASSWORD, "display_name": "New"}
            refused(await anyone.post("/auth/register", json=newcomer), 503, "not_ready")
            refused(await anyone.get("/health/ready"), 503, "not_ready")
            assert (await anyone.get("/health/live")).status_code == 200
            await people.container.gauges.measure()
            shown = REGISTRY.get_sample_value("rebootcamp_clock_skew_seconds")
            assert shown == pytest.approx(by.total_seconds(), abs=30)
            clock.moment -= by
            assert (await anyone.get("/health/ready")).status_code == 200
        assert (await learner.complete("cycle-5km")).status_code == 201


async def test_nothing_is_recorded_by_a_clock_that_jumps_while_a_change_is_made(open_app: OpenApp) -> None:
    clock = SettableClock(datetime.now(UTC))
    async with open_app(clock, **STRICT) as app:
        container, learner = People(app).container, await People(app).learner()
        with pytest.raises(NotReady):
            async with container.unit_of_work() as work:
                head = await work.log.lock(learner.id)
                clock.moment += DAY
                now = container.clock.now()
                await work.log.append(head.next_event(UserRegistered(), event_id=uuid4(), now=now))
        clock.moment -= DAY
        async with container.unit_of_work() as work:
            head = await work.log.lock(learner.id)
        assert head.seq == 1
        assert head.recorded_at <= datetime.now(UTC)


async def test_a_machine_that_was_suspended_serves_again_at_once(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The monotonic clock stops while a machine is suspended, so the machine's clock looks as if it jumped."""
    async with open_app(**STRICT) as app:
        learner = await People(app).learner()
        monkeypatch.setattr("rebootcamp.services.clock_watch.monotonic", lambda: time.monotonic() - 3600)
        refused(await learner.get("/users/me"), 503, "not_ready")
        async with asyncio.timeout(INTERVAL_S / 2):
            while (await learner.get("/users/me")).status_code != 200:
                await asyncio.sleep(0.02)
