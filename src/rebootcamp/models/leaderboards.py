"""Leaderboards: everybody's score per period, and how many people have how many points.

A rank is a count of those above, which must cost the same among 200,000 people as among 2,000, and counting must not
make people wait for one another. So the change of a score only appends a row that says from what to what it went
(``leaderboard_changes``); those rows are added up into counts by and by (``leaderboard_counts``), in transactions of
their own. A rank is read from the counts and the rows that are not in them yet, in one statement, and so is exact
at every moment, wherever the adding up stands.
"""

from datetime import datetime

from sqlalchemy import CheckConstraint, Identity, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.models.base import Entity, UserKey

WIDTHS = (1, 100, 10_000)
"""How many points the counts of each level span, the narrowest first."""
ON_BOARD = text("listed AND points > 0")
"""Who is on a board; literals, since a plan that serves any parameters cannot tell that they match a partial index."""


class LeaderboardEntryEntity(Entity):
    """Someone's score in one period; kept for the present periods, and for the last ones in which they did something.

    Attributes:
        period: A key of ``domain.periods.Span``.
        reached_at: When the latest credit that still stands was recorded.
        listed: Whether the person is shown: the same in all of their rows.
    """

    __tablename__ = "leaderboard_entries"
    __table_args__ = (
        CheckConstraint("points >= 0", name="points"),
        Index(
            "ix_leaderboard_entries_order",
            "period",
            text("(- points)"),
            "reached_at",
            "user_id",
            postgresql_where=ON_BOARD,
        ),
    )

    user_id: Mapped[UserKey]
    period: Mapped[str] = mapped_column(primary_key=True)
    points: Mapped[int]
    reached_at: Mapped[datetime]
    listed: Mapped[bool]


class LeaderboardChangeEntity(Entity):
    """A change of a listed score that is not in the counts yet; no points means not on the board."""

    __tablename__ = "leaderboard_changes"
    __table_args__ = (
        CheckConstraint("points_before >= 0 AND points_after >= 0 AND points_before <> points_after", name="points"),
    )

    period: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    points_before: Mapped[int]
    points_after: Mapped[int]


class LeaderboardCountEntity(Entity):
    """How many listed people have from ``floor`` up to, and without, ``floor + width`` points.

    Everyone is counted once by each of ``WIDTHS``. Those above some score are the sum of the widest counts above it,
    of the next ones up to the first of those, and so on: at most a hundred rows of each, up to a million points.
    """

    __tablename__ = "leaderboard_counts"
    __table_args__ = (CheckConstraint(f"width IN {WIDTHS} AND floor >= 0 AND floor % width = 0", name="bucket"),)

    period: Mapped[str] = mapped_column(primary_key=True)
    width: Mapped[int] = mapped_column(primary_key=True)
    floor: Mapped[int] = mapped_column(primary_key=True)
    user_count: Mapped[int]
