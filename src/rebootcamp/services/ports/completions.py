"""Completions of challenges; PostgreSQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class Submitter:
    """Whose completion it is, and the cohort whose coaches review it.

    Attributes:
        cohort_code: The person's cohort; None without one, or when the completion was performed before they came in.
    """

    user_id: UserId
    cohort_code: str | None


class CompletionReader(Protocol):
    """Reads completions; PostgreSQL."""

    async def completion(self, user_id: UserId, completion_id: CompletionId) -> Completion | None:
        """That completion of that user."""

    async def completions(
        self, user_id: UserId, status: CompletionStatus | None, page: PageRequest
    ) -> Page[Completion]:
        """A user's completions, newest first."""

    async def submissions(
        self, status: CompletionStatus | None, cohort_codes: frozenset[str] | None, page: PageRequest
    ) -> Page[Completion]:
        """Completions of everybody, or what members of some cohorts performed since they came in; oldest first."""

    async def submitter(self, completion_id: CompletionId) -> Submitter | None:
        """Whose completion it is; None when there is none, or its person is erased."""


class CompletionWrites(Protocol):
    """Changes of what people did."""

    async def missing(self, user_id: UserId, challenge_codes: Sequence[str]) -> list[str]:
        """Those of the challenges that the user has not completed."""

    async def get(self, user_id: UserId, completion_id: CompletionId) -> Completion:
        """That completion, which is there."""

    async def add(self, completion: Completion) -> bool:
        """Adds a completion; False when the period is taken."""

    async def periods_after(self, user_id: UserId, challenge_code: str, day: date) -> frozenset[str]:
        """The keys of the periods that completions of that challenge on later days take up."""

    async def credit(self, completion: Completion, event: RecordedEvent) -> None:
        """Enters the points into the ledger, and adds the completion to the user's totals and leaderboard scores."""

    async def decide(self, completion: Completion) -> None:
        """Sets the status of a completion, and who decided it, when and why."""

    async def reverse(self, completion: Completion, event: RecordedEvent) -> None:
        """Enters the reversal of its credit into the ledger, and takes the completion out of totals and scores."""

    async def counts_on(self, user_id: UserId, day: date) -> bool:
        """Whether an approved completion makes that day active."""

    async def challenge_points(self, user_id: UserId) -> int:
        """The sum of the user's ledger, in points, as this transaction sees it."""

    async def challenge_points_until(self, user_id: UserId, seq: int) -> int:
        """The sum of the user's ledger as the event ``seq`` left it, in points."""

    async def self_reported_besides(self, completion: Completion, after: datetime) -> Sequence[tuple[datetime, int]]:
        """The other completions that its user reported after that moment, and that count on the user's word.

        When each was reported, and how many points it is worth; the oldest first.
        """
