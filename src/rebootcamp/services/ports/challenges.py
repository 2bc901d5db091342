"""The ports of the challenge catalogue, which is in PostgreSQL."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rebootcamp.domain.calendar import Recurrence
from rebootcamp.domain.challenges import Category, Challenge, Validation
from rebootcamp.domain.pages import Page, PageRequest


@dataclass(frozen=True, slots=True)
class ChallengeFilter:
    """Conditions on the challenges to list. A condition that is None is not applied.

    Attributes:
        open_on: A day that must lie in the challenge's window.
        include_retired: Whether to list retired challenges, too.
    """

    category: Category | None = None
    difficulty: int | None = None
    recurrence: Recurrence | None = None
    validation: Validation | None = None
    open_on: date | None = None
    include_retired: bool = False


class Challenges(Protocol):
    """Reads the challenge catalogue."""

    async def challenge(self, code: str) -> Challenge | None:
        """Returns a challenge, retired or not; None if the code is unknown."""

    async def challenges(self, chosen: ChallengeFilter, page: PageRequest) -> Page[Challenge]:
        """Returns a page of the challenges that match the filter, sorted by code."""

    async def known(self, codes: Collection[str]) -> Mapping[str, bool]:
        """Maps each code to whether its challenge is in force; leaves out codes of no challenge."""


class ChallengeWrites(Protocol):
    """Changes the challenge catalogue within a transaction, and reads what such a change depends on."""

    async def get(self, code: str) -> Challenge:
        """Returns the challenge.

        Raises:
            ChallengeNotFound: No challenge has this code.
        """

    async def add(self, challenge: Challenge, now: datetime) -> bool:
        """Adds a challenge with its prerequisites; returns False and changes nothing if the code is taken."""

    async def update(self, challenge: Challenge) -> None:
        """Replaces every field of the challenge except its code."""

    async def lock_catalogue(self) -> None:
        """Locks the catalogue until the transaction ends.

        It serialises changes of prerequisites with retirements, so that nothing in force requires a retired challenge.
        """

    async def retired(self, codes: Collection[str]) -> list[str]:
        """Returns the codes, among the given ones, of retired challenges."""

    async def needing(self, code: str) -> list[str]:
        """Returns the codes of the challenges in force that have this challenge as a direct prerequisite."""

    async def prerequisites(self) -> Mapping[str, Sequence[str]]:
        """Returns the codes of the direct prerequisites of every challenge; an empty sequence if it has none."""
