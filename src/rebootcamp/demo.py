"""The demo programme."""

from dataclasses import dataclass

from rebootcamp.settings import Settings


@dataclass(frozen=True, slots=True)
class DemoLogin:
    """Accounts to try the service with; they share a password that is made at every start."""

    learner: str
    coach: str
    administrator: str
    password: str


async def prepare_demo(settings: Settings) -> DemoLogin:
    """Loads the demo programme unless it is there, and gives its accounts a fresh password."""
    raise NotImplementedError
