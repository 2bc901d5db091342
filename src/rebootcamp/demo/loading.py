"""Loads the demo programme: two cohorts and some months of activity, played through the services."""

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from rebootcamp.composition import Container, open_container
from rebootcamp.demo.cast import ADMINISTRATOR, ALMOST_THERE, COACHES, LEARNERS, LYON
from rebootcamp.demo.play import LeftToTheRelay, Play, RepeatableClock, StoryClock
from rebootcamp.domain.errors import DemoRefused
from rebootcamp.settings import Environment, Settings

PATIENCE_S = 30.0
NO_PASSWORD = "!"  # noqa: S105 - no password has this hash


@dataclass(frozen=True, slots=True)
class DemoLogin:
    """Accounts for trying the service out. They share a password that is new at every start."""

    learner: str
    coach: str
    administrator: str
    password: str


async def prepare_demo(settings: Settings) -> DemoLogin:
    """Loads the demo programme unless it is loaded, and gives its accounts a new password.

    Raises:
        DemoRefused: The environment is production.
        StoreUnavailable: A store did not answer in time.
    """
    if settings.environment is Environment.PRODUCTION:
        raise DemoRefused(
            "Its accounts have a password that is printed at every start. "
            "To try the service out, on databases that hold nothing else, set REBOOTCAMP_ENVIRONMENT=development."
        )
    async with open_container(settings) as container:
        if await container.accounts.accounts.credentials(ADMINISTRATOR.email) is None:
            await _load(settings, StoryClock(), datetime.now(UTC))
        password = secrets.token_hex(8)
        await _set_password_hash(container, await container.accounts.passwords.hash(password))
    return DemoLogin(ALMOST_THERE.person.email, COACHES[LYON].email, ADMINISTRATOR.email, password)


async def load_as_of(settings: Settings, moment: datetime) -> None:
    """Loads the demo programme as it stands at that moment: always the same, ids included, and without logins.

    Raises:
        StoreUnavailable: A store did not answer in time.
    """
    await _load(settings, RepeatableClock(), moment, at_once=1)
    async with open_container(settings) as container:
        await _set_password_hash(container, NO_PASSWORD)


async def _load(settings: Settings, clock: StoryClock, until: datetime, at_once: int = len(LEARNERS)) -> None:
    """Plays the programme until that moment, with cheap password hashes, long timeouts, and projections at the end."""
    hurried = {
        # These passwords are random and never shown, so their hashes may be cheap.
        "argon2_time_cost": 1,
        "argon2_memory_kib": 32,
        # No client waits for an answer.
        "postgresql_pool_timeout_s": PATIENCE_S,
        "postgresql_statement_timeout_s": PATIENCE_S,
        "mongodb_timeout_s": PATIENCE_S,
    }
    async with open_container(settings.model_copy(update=hurried), clock, clock.new_id) as container:
        inline = container.accounts.projection
        outcomes = replace(container.completions.outcomes, projection=LeftToTheRelay(inline.projector, inline.budget_s))
        hurried_container = replace(
            container,
            completions=replace(container.completions, outcomes=outcomes),
            reviews=replace(container.reviews, outcomes=outcomes),
        )
        await Play(hurried_container, clock, until, at_once).perform()


async def _set_password_hash(container: Container, password_hash: str) -> None:
    """Gives all accounts the same password hash, since hashing fifteen passwords would delay every start."""
    accounts = container.accounts.accounts
    people = [ADMINISTRATOR, *COACHES.values(), *(learner.person for learner in LEARNERS)]
    known = [await accounts.credentials(person.email) for person in people]
    async with container.unit_of_work() as work:
        for credentials in filter(None, known):
            await work.users.set_password(credentials.user_id, password_hash)
