"""What is told of projections and relay rounds, for metrics."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.events import RecordedEvent


class ProjectionObserver(Protocol):
    """Is told what projections did."""

    def projected(self, before: Achievements, after: Achievements, events: Sequence[RecordedEvent]) -> None:
        """A document has moved by those events."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of the relay did, in users.

    Attributes:
        taken: Leased from the queue.
        projected: Brought up to date by this round, or brought back to their log.
        failed: Put off, alone, because of an error of their own.
    """

    taken: int
    projected: int
    failed: int


class RelayObserver(Protocol):
    """Is told how rounds end."""

    def round_ended(self, round_: Round) -> None:
        """A round did what it could."""

    def round_failed(self, error: Exception) -> None:
        """A round came to nothing."""


@dataclass(frozen=True, slots=True)
class JudgingRound:
    """The result of one round of judging, in users.

    Attributes:
        taken: Whose document was of an older revision.
        awarded: Who won something by it.
        failed: Set aside, because their document cannot be judged.
    """

    taken: int
    awarded: int
    failed: int


class JudgingObserver(Protocol):
    """Is told how rounds end."""

    def judged(self, round_: JudgingRound, set_aside: int) -> None:
        """A round did what it could.

        Args:
            round_: What it did.
            set_aside: How many documents cannot be judged, those of earlier rounds included.
        """
