"""User activity: heads, the event log, completions, the ledger, totals, and users pending projection."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.challenges import Category
from rebootcamp.domain.completions import CompletionStatus
from rebootcamp.models.base import Entity, UserKey, one_of
from rebootcamp.models.catalogue import SAVINGS_NEVER_ZERO

TAKES_UP_PERIOD = text("status IN ('pending', 'approved')")
"""Condition under which a completion takes up its period. It uses literals, since a generic plan cannot tell that
parameters match the partial index."""


class UserHeadEntity(Entity):
    """The end of a user's log. Every change locks this row first, so changes to one user run one at a time."""

    __tablename__ = "user_heads"
    __table_args__ = (
        CheckConstraint("seq >= 0", name="seq"),
        CheckConstraint("(seq = 0) = (last_event_id IS NULL)", name="last_event"),
    )

    user_id: Mapped[UserKey]
    seq: Mapped[int]
    last_event_id: Mapped[UUID | None]
    recorded_at: Mapped[datetime]


class UserEventEntity(Entity):
    """One event of a user's log, append-only, except that erasure removes the dates from a user's events."""

    __tablename__ = "user_events"
    __table_args__ = (
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint("jsonb_typeof(body) = 'object' AND body ? 'type'", name="body"),
        UniqueConstraint("user_id", "event_id"),
    )

    user_id: Mapped[UserKey]
    seq: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[UUID]
    recorded_at: Mapped[datetime]
    schema_version: Mapped[int]
    body: Mapped[dict[str, Any]] = mapped_column(JSONB)


class CompletionEntity(Entity):
    """One completion of a challenge, with the challenge's points and savings at that time."""

    __tablename__ = "completions"
    __table_args__ = (
        CheckConstraint(one_of("status", list(CompletionStatus)), name="status"),
        CheckConstraint(one_of("category", list(Category)), name="category"),
        CheckConstraint("difficulty BETWEEN 1 AND 3", name="difficulty"),
        CheckConstraint("points BETWEEN 1 AND 1000", name="points"),
        CheckConstraint(SAVINGS_NEVER_ZERO, name="savings"),
        CheckConstraint("(status = 'pending') = (decided_at IS NULL)", name="decided"),
        CheckConstraint(
            "performed_at <= submitted_at AND coalesce(decided_at, submitted_at) >= submitted_at", name="moments"
        ),
        CheckConstraint("length(note) <= 500", name="note"),
        CheckConstraint("decided_by IS NULL OR (decided_by <> user_id AND status <> 'pending')", name="reviewer"),
        CheckConstraint(
            "decision_reason IS NULL"
            " OR (length(decision_reason) BETWEEN 1 AND 500 AND status IN ('rejected', 'reversed'))",
            name="decision_reason",
        ),
        UniqueConstraint("user_id", "id", "category", "points", name="uq_completions_worth"),
        Index(
            "uq_completions_period",
            "user_id",
            "challenge_code",
            "period_key",
            unique=True,
            postgresql_where=TAKES_UP_PERIOD,
        ),
        Index("ix_completions_pending", "user_id", "id", postgresql_where=text("status = 'pending'")),
        Index("ix_completions_id", "id"),
        Index("ix_completions_submitted", "user_id", "submitted_at"),
        Index("ix_completions_queue", "status", "id", postgresql_where=text("status <> 'approved'")),
    )

    user_id: Mapped[UserKey]
    id: Mapped[UUID] = mapped_column(primary_key=True)
    challenge_code: Mapped[str] = mapped_column(ForeignKey("challenges.code"))
    status: Mapped[str]
    period_key: Mapped[str]
    category: Mapped[str]
    difficulty: Mapped[int]
    points: Mapped[int]
    co2e_g: Mapped[int | None]
    water_ml: Mapped[int | None]
    waste_g: Mapped[int | None]
    energy_wh: Mapped[int | None]
    performed_at: Mapped[datetime]
    local_date: Mapped[date]
    submitted_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    decision_reason: Mapped[str | None]
    note: Mapped[str | None]


class LedgerEntryEntity(Entity):
    """A credit of points, or the reversal of a credit; append-only.

    The foreign keys through ``credited_points`` force a credit to equal the points of its completion, and a reversal
    to equal its credit. The two partial unique indexes allow one credit and one reversal per completion.
    """

    __tablename__ = "ledger_entries"
    __table_args__ = (
        # Without coalesce(), the check of a negative entry that reverses nothing would be null, and would pass.
        CheckConstraint(
            "(reverses_seq IS NULL AND points > 0) OR (coalesce(reverses_seq < seq, false) AND points < 0)", name="sign"
        ),
        ForeignKeyConstraint(["user_id", "seq"], ["user_events.user_id", "user_events.seq"]),
        ForeignKeyConstraint(
            ["user_id", "completion_id", "category", "credited_points"],
            ["completions.user_id", "completions.id", "completions.category", "completions.points"],
            name="fk_ledger_entries_worth",
        ),
        UniqueConstraint("user_id", "seq", "completion_id", "credited_points", name="uq_ledger_entries_reversible"),
        ForeignKeyConstraint(
            ["user_id", "reverses_seq", "completion_id", "credited_points"],
            [
                "ledger_entries.user_id",
                "ledger_entries.seq",
                "ledger_entries.completion_id",
                "ledger_entries.credited_points",
            ],
            name="fk_ledger_entries_reversed",
        ),
        Index(
            "uq_ledger_entries_credit",
            "user_id",
            "completion_id",
            unique=True,
            postgresql_where=text("reverses_seq IS NULL"),
        ),
        Index(
            "uq_ledger_entries_reversal",
            "user_id",
            "completion_id",
            unique=True,
            postgresql_where=text("reverses_seq IS NOT NULL"),
        ),
    )

    user_id: Mapped[UserKey]
    seq: Mapped[int] = mapped_column(primary_key=True)
    completion_id: Mapped[UUID]
    category: Mapped[str]
    points: Mapped[int]
    reverses_seq: Mapped[int | None]
    credited_points: Mapped[int] = mapped_column(Computed("abs(points)", persisted=True))
    recorded_at: Mapped[datetime]


class UserTotalEntity(Entity):
    """A user's sums in one category, updated in the transaction of each change.

    A ``_known`` column counts the completions whose quantity is known. If it is 0, the sum is unknown, not zero.
    """

    __tablename__ = "user_totals"
    __table_args__ = (
        CheckConstraint(one_of("category", list(Category)), name="category"),
        CheckConstraint("completion_count >= 0 AND points >= 0", name="counts"),
        CheckConstraint(
            "co2e_known BETWEEN 0 AND completion_count AND water_known BETWEEN 0 AND completion_count"
            " AND waste_known BETWEEN 0 AND completion_count AND energy_known BETWEEN 0 AND completion_count",
            name="known",
        ),
        # Every known quantity is at least 1, and unknown quantities add nothing.
        CheckConstraint(
            "co2e_g >= co2e_known AND (co2e_g = 0 OR co2e_known > 0)"
            " AND water_ml >= water_known AND (water_ml = 0 OR water_known > 0)"
            " AND waste_g >= waste_known AND (waste_g = 0 OR waste_known > 0)"
            " AND energy_wh >= energy_known AND (energy_wh = 0 OR energy_known > 0)",
            name="quantities",
        ),
    )

    user_id: Mapped[UserKey]
    category: Mapped[str] = mapped_column(primary_key=True)
    completion_count: Mapped[int]
    points: Mapped[int]
    co2e_g: Mapped[int]
    co2e_known: Mapped[int]
    water_ml: Mapped[int]
    water_known: Mapped[int]
    waste_g: Mapped[int]
    waste_known: Mapped[int]
    energy_wh: Mapped[int]
    energy_known: Mapped[int]


class UserChallengeEntity(Entity):
    """Number of a user's approved completions of one challenge: at most one row per challenge, however long the log."""

    __tablename__ = "user_challenges"
    __table_args__ = (CheckConstraint("completion_count >= 0", name="completion_count"),)

    user_id: Mapped[UserKey]
    challenge_code: Mapped[str] = mapped_column(ForeignKey("challenges.code"), primary_key=True)
    completion_count: Mapped[int]


class StreakPauseEntity(Entity):
    """A pause, both ends included: days that a user's streak does not require."""

    __tablename__ = "streak_pauses"
    __table_args__ = (CheckConstraint("last_on BETWEEN first_on AND first_on + 29", name="length"),)

    user_id: Mapped[UserKey]
    first_on: Mapped[date] = mapped_column(primary_key=True)
    last_on: Mapped[date]


class BadgeDecisionEntity(Entity):
    """The reason for a manual award or withdrawal, stored apart from the event, since it may hold personal data."""

    __tablename__ = "badge_decisions"
    __table_args__ = (
        CheckConstraint("length(reason) BETWEEN 1 AND 500", name="reason"),
        ForeignKeyConstraint(["user_id", "seq"], ["user_events.user_id", "user_events.seq"]),
    )

    user_id: Mapped[UserKey]
    seq: Mapped[int] = mapped_column(primary_key=True)
    badge_code: Mapped[str]
    reason: Mapped[str]
    decided_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))


class PendingProjectionEntity(Entity):
    """A user whose MongoDB document may be behind the log.

    Attributes:
        seq: The event that the document must reach.
        available_at: When a relay may take the user; a lease and a back-off both move it into the future.
        attempts: Consecutive failures for this user alone, not counting outages of a store.
    """

    __tablename__ = "pending_projections"
    __table_args__ = (
        CheckConstraint("seq >= 1 AND attempts >= 0", name="counts"),
        Index(None, "available_at"),
    )

    user_id: Mapped[UserKey]
    seq: Mapped[int]
    available_at: Mapped[datetime]
    attempts: Mapped[int]
