"""The demo programme: two cohorts and some months of their life, played through the services."""

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from rebootcamp.composition import Container, open_container
from rebootcamp.demo.cast import ADMINISTRATOR, ALMOST_THERE, COACHES, LEARNERS, LYON
from rebootcamp.demo.play import LeftToTheRelay, Play, StoryClock
from rebootcamp.domain.errors import DemoRefused
from rebootcamp.settings import Environment, Settings

PATIENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class DemoLogin:
    """Accounts to try the service with; they share a password that is made at every start."""

    learner: str
    coach: str
    administrator: str
    password: str


async def prepare_demo(settings: Settings) -> DemoLogin:
    """Loads the demo programme unless it is there, and gives its accounts a fresh password.

    Raises:
        DemoRefused: The settings say production.
        StoreUnavailable: A store did not answer in time.
    """
    if settings.environment is Environment.PRODUCTION:
        raise DemoRefused(
            "Its accounts have a password that is printed at every start. "
            "To try the service out, on databases that hold nothing else, set REBOOTCAMP_ENVIRONMENT=development."
        )
    async with open_container(settings) as container:
        if await container.accounts.accounts.credentials(ADMINISTRATOR.email) is None:
            await _load(settings)
        password = secrets.token_hex(8)
        await _set_password(container, password)
    return DemoLogin(ALMOST_THERE.person.email, COACHES[LYON].email, ADMINISTRATOR.email, password)


async def _load(settings: Settings) -> None:
    hurried = {
        # Nobody ever learns the passwords that the story begins with: their hashes may be cheap.
        "argon2_time_cost": 1,
        "argon2_memory_kib": 32,
        # Nobody waits for a single one of its requests either.
        "postgresql_pool_timeout_s": PATIENCE_S,
        "postgresql_statement_timeout_s": PATIENCE_S,
        "mongodb_timeout_s": PATIENCE_S,
    }
    clock = StoryClock()
    async with open_container(settings.model_copy(update=hurried), clock, clock.new_id) as container:
        inline = container.accounts.projection
        outcomes = replace(container.completions.outcomes, projection=LeftToTheRelay(inline.projector, inline.budget_s))
        hurried_container = replace(
            container,
            completions=replace(container.completions, outcomes=outcomes),
            reviews=replace(container.reviews, outcomes=outcomes),
        )
        await Play(hurried_container, clock, datetime.now(UTC)).perform()


async def _set_password(container: Container, password: str) -> None:
    accounts = container.accounts
    password_hash = await accounts.passwords.hash(password)  # one for all: a start is not to wait for fifteen
    people = [ADMINISTRATOR, *COACHES.values(), *(learner.person for learner in LEARNERS)]
    known = [await accounts.accounts.credentials(person.email) for person in people]
    async with container.unit_of_work() as work:
        for credentials in filter(None, known):
            await work.users.set_password(credentials.user_id, password_hash)
