"""The shapes of the MongoDB documents; the validators in ``mongo-init/schema.json`` enforce them."""

from datetime import datetime
from typing import Any, TypedDict


class AwardDocument(TypedDict):
    """A badge won, inside a progress document."""

    code: str
    version: int
    tier: str
    points: int
    revocable: bool
    awarded_at: datetime
    seq: int
    source: str


class RevocationDocument(AwardDocument):
    """A badge that was taken back, inside a progress document."""

    revoked_at: datetime
    revoked_seq: int


class TallyDocument(TypedDict):
    """The facts of a domain ``Tally``; one that older documents lack is ``NotRequired``."""

    completions: int
    points: int
    co2e_g: int


class CellDocument(TallyDocument):
    """Counters of one category and difficulty."""

    category: str
    difficulty: int


class ChallengeCountDocument(TypedDict):
    """Number of counted completions of one challenge."""

    challenge_code: str
    completions: int


class RunDocument(TypedDict):
    """Consecutive active days as ISO dates, both ends included: BSON has no date without a time."""

    first_on: str
    last_on: str


class PauseDocument(TypedDict):
    """A pause of the streak, as ISO dates, both ends included."""

    first_on: str
    last_on: str


class FreezeUseDocument(TypedDict):
    """A missed day that a freeze made up for, as an ISO date."""

    on: str
    seq: int


class ProgressDocument(TypedDict):
    """One document per user, in ``progress``."""

    _id: str
    schema_version: int
    seq: int
    last_event_id: str | None
    last_recorded_at: datetime | None
    catalogue: int
    cells: list[CellDocument]
    challenges: list[ChallengeCountDocument]
    runs: list[RunDocument]
    pauses: list[PauseDocument]
    freeze_uses: list[FreezeUseDocument]
    badges: list[AwardDocument]
    revocations: list[RevocationDocument]
    withdrawn: list[str]
    badge_points: int
    longest_streak_days: int
    erased: bool
    repairs: int


class HistoryDocument(TypedDict):
    """One document per event, in ``progress_history``; ``event`` is shaped by its type."""

    _id: str
    user_id: str
    seq: int
    event_id: str
    recorded_at: datetime
    schema_version: int
    type: str
    event: dict[str, Any]


class BadgeTextDocument(TypedDict):
    """A badge's texts in one language."""

    name: str
    criteria: str


class BadgeDocument(TypedDict):
    """One published version of a badge, in ``badges``; ``rule`` is a tree of varying shape."""

    _id: str
    code: str
    version: int
    revision: int
    tier: str
    points: int
    art: str
    revocable: bool
    rule: dict[str, Any]
    texts: dict[str, BadgeTextDocument]
    published_at: datetime
    retired: bool
