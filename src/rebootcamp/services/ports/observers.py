"""The ports through which projections, the relay and judging report to metrics."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.events import RecordedEvent


class ProjectionObserver(Protocol):
    """Receives the results of projections."""

    def projected(self, before: Achievements, after: Achievements, events: Sequence[RecordedEvent]) -> None:
        """Called after a document was advanced by these events."""


@dataclass(frozen=True, slots=True)
class Round:
    """The result of one relay round, in numbers of users.

    Attributes:
        taken: Users leased from the queue.
        projected: Users whose document was brought up to date or rebuilt.
        failed: Users postponed because of an error of their own.
    """

    taken: int
    projected: int
    failed: int


class RelayObserver(Protocol):
    """Receives the results of rounds."""

    def round_ended(self, round_: Round) -> None:
        """Called after a round that ran to its end."""

    def round_failed(self, error: Exception) -> None:
        """Called after a round that an error ended."""


@dataclass(frozen=True, slots=True)
class JudgingRound:
    """The result of one round of judging, in numbers of users.

    Attributes:
        taken: Users whose document was last judged by an older revision.
        awarded: Users who won at least one badge.
        failed: Users set aside because their document cannot be judged.
    """

    taken: int
    awarded: int
    failed: int


class JudgingObserver(Protocol):
    """Receives the results of rounds."""

    def judged(self, round_: JudgingRound, set_aside: int) -> None:
        """Called after each round.

        Args:
            round_: The result of the round.
            set_aside: Number of documents that cannot be judged, including those of earlier rounds.
        """
