"""The catalogue of challenges; PostgreSQL."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rebootcamp.domain.calendar import Recurrence
from rebootcamp.domain.challenges import Category, Challenge, Validation
from rebootcamp.domain.pages import Page, PageRequest


@dataclass(frozen=True, slots=True)
class ChallengeFilter:
    """What to list; None for any.

    Attributes:
        open_on: Only challenges whose window holds that day.
        include_retired: Also those that were withdrawn.
    """

    category: Category | None = None
    difficulty: int | None = None
    recurrence: Recurrence | None = None
    validation: Validation | None = None
    open_on: date | None = None
    include_retired: bool = False


class Challenges(Protocol):
    """Reads the catalogue of challenges; PostgreSQL."""

    async def challenge(self, code: str) -> Challenge | None:
        """One challenge, retired or not."""

    async def challenges(self, chosen: ChallengeFilter, page: PageRequest) -> Page[Challenge]:
        """Those that match, by code."""

    async def known(self, codes: Collection[str]) -> Mapping[str, bool]:
        """Those of the codes that belong to a challenge, and whether it is in force."""


class ChallengeWrites(Protocol):
    """Changes of the catalogue of challenges, and what a change needs to read of it."""

    async def get(self, code: str) -> Challenge:
        """The challenge.

        Raises:
            ChallengeNotFound: There is no such challenge.
        """

    async def add(self, challenge: Challenge, now: datetime) -> bool:
        """Adds a challenge without its prerequisites; False when the code is taken."""

    async def update(self, challenge: Challenge) -> None:
        """Replaces everything but the code."""

    async def lock_catalogue(self) -> None:
        """Makes concurrent changes of what asks for challenges, and retirements of challenges, wait for one another."""

    async def retired(self, codes: Collection[str]) -> list[str]:
        """Those of the challenges that were withdrawn."""

    async def needing(self, code: str) -> list[str]:
        """The challenges in force that the given one comes directly before."""

    async def prerequisites(self) -> Mapping[str, Sequence[str]]:
        """For every challenge: the codes that come first, which may be none."""
