"""Completions of challenges, in PostgreSQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rebootcamp.domain.challenges import Challenge
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.mails import WeekTotals
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.requests import KeyedRequest, Remembered


@dataclass(frozen=True, slots=True)
class Submitter:
    """The user who submitted a completion, and the cohort whose coaches review it.

    Attributes:
        cohort_code: The user's cohort; None without one, or if the user joined it after performing the completion.
    """

    user_id: UserId
    cohort_code: str | None


class CompletionReader(Protocol):
    """Reads completions; PostgreSQL."""

    async def completion(self, user_id: UserId, completion_id: CompletionId) -> Completion | None:
        """Returns that completion of that user; None if there is none."""

    async def completions(
        self, user_id: UserId, status: CompletionStatus | None, page: PageRequest
    ) -> Page[Completion]:
        """Returns a page of a user's completions, newest first."""

    async def submissions(
        self, status: CompletionStatus | None, cohort_codes: frozenset[str] | None, page: PageRequest
    ) -> Page[Completion]:
        """Returns a page of completions, oldest first.

        Those of all users, or those that members of some cohorts performed since they joined.
        """

    async def totals_between(self, user_id: UserId, first_on: date, last_on: date) -> WeekTotals:
        """Returns the sums of a user's approved completions between two local days, both included."""

    async def submitter(self, completion_id: CompletionId) -> Submitter | None:
        """Returns the user who submitted it; None if there is no such completion, or its user is erased."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that the submission of a completion depends on, as read under the lock of the user's log.

    Attributes:
        challenge: None if no challenge has that code.
        missing: The prerequisites that the user has not completed, by code.
        reported_points: The points that the user has reported on their word since the moment asked for.
        challenge_points: The sum of the user's ledger, in points.
        earlier: The outcome of the request when it was sent before; None if it is new.
    """

    head: Head
    challenge: Challenge | None
    missing: tuple[str, ...]
    reported_points: int
    challenge_points: int
    earlier: Remembered | None


class CompletionWrites(Protocol):
    """Changes completions; PostgreSQL."""

    async def prepare(
        self, user_id: UserId, challenge_code: str, request: KeyedRequest | None, reported_after: datetime
    ) -> Prepared:
        """Locks the user's log until the transaction ends, and reads all that a submission depends on.

        It comes first in the transaction.

        Args:
            user_id: The user who submits.
            challenge_code: The challenge that was performed.
            request: The request, if it carries an ``Idempotency-Key``.
            reported_after: The moment from which on reported points are added up.

        Raises:
            UserNotFound: There is no such user.
            RequestInFlight: Another transaction is carrying out the request.
            IdempotencyKeyReused: The key belongs to a request with another path or body.
        """

    async def record(self, completion: Completion, event: RecordedEvent, request: KeyedRequest | None) -> bool:
        """Adds a completion with its event, its credit if it is approved, and the outcome of its request.

        Returns:
            False if the period is taken; then nothing is written.
        """

    async def get(self, user_id: UserId, completion_id: CompletionId) -> Completion:
        """Returns that completion, which must exist."""

    async def is_taken(self, completion: Completion) -> bool:
        """Tells whether another completion takes up the same period."""

    async def periods_after(self, user_id: UserId, challenge_code: str, day: date) -> frozenset[str]:
        """Returns the keys of the periods that completions of that challenge on later days take up."""

    async def credit(self, completion: Completion, event: RecordedEvent) -> None:
        """Enters the points into the ledger, and adds the completion to the user's totals and leaderboard scores."""

    async def decide(self, completion: Completion) -> None:
        """Sets the status of a completion, and by whom, when and why it was decided."""

    async def reverse(self, completion: Completion, event: RecordedEvent) -> None:
        """Enters the reversal of its credit into the ledger, and takes the completion out of totals and scores."""

    async def counts_on(self, user_id: UserId, day: date) -> bool:
        """Tells whether an approved completion makes that day active."""

    async def challenge_points(self, user_id: UserId) -> int:
        """Returns the sum of the user's ledger, in points, as this transaction sees it."""

    async def challenge_points_until(self, user_id: UserId, seq: int) -> int:
        """Returns the sum of the user's ledger as the event ``seq`` left it, in points."""

    async def self_reported(self, user_id: UserId, after: datetime) -> Sequence[tuple[datetime, int]]:
        """Returns the completions that the user reported after that moment and that count on the user's word.

        Each with the moment of its report and its points; the oldest first.
        """
