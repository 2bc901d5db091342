"""Leaderboards: the score of each user per period, and the number of users at each score.

A rank is the number of users above. Reading it must cost the same for 200,000 users as for 2,000, and keeping the
counts must not make users' requests wait for one another. So a score change only appends a row with the points before
and after (``leaderboard_changes``). Separate transactions later fold these rows into counts (``leaderboard_counts``).
A rank is read from the counts and the rows not yet folded, in one statement, so it is exact at any time.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Identity, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.models.base import Entity, UserKey

WIDTHS = (1, 100, 10_000)
"""Number of points that one count spans at each level, the narrowest first."""
ON_BOARD = text("listed AND points > 0")
"""Condition for being on a board. It uses literals, since a generic plan cannot match parameters to a partial index."""


class LeaderboardEntryEntity(Entity):
    """A user's score in one period; kept for the present periods and for the last ones in which the user was active.

    Attributes:
        period: A key of ``domain.periods.Span``.
        reached_at: When the latest credit that is not reversed was recorded.
        listed: Whether the user is shown; the same in all rows of a user.
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
    """A change of a listed score that is not in the counts yet. 0 points means not on the board.

    Attributes:
        user_id: Whose score changed; a random id in rows of the previous release, which does not say.
    """

    __tablename__ = "leaderboard_changes"
    __table_args__ = (
        CheckConstraint("points_before >= 0 AND points_after >= 0 AND points_before <> points_after", name="points"),
        Index(None, "period", "id"),
    )

    user_id: Mapped[UUID] = mapped_column(primary_key=True, server_default=func.gen_random_uuid())
    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    period: Mapped[str]
    points_before: Mapped[int]
    points_after: Mapped[int]


class LeaderboardCountEntity(Entity):
    """Number of listed users whose points are in ``[floor, floor + width)``.

    Each user is counted once per width of ``WIDTHS``. The number of users above a score is the sum of the widest counts
    above it, plus the next narrower counts below the first of those, and so on. Up to a million points, this reads at
    most a hundred rows of each width.
    """

    __tablename__ = "leaderboard_counts"
    __table_args__ = (CheckConstraint(f"width IN {WIDTHS} AND floor >= 0 AND floor % width = 0", name="bucket"),)

    period: Mapped[str] = mapped_column(primary_key=True)
    width: Mapped[int] = mapped_column(primary_key=True)
    floor: Mapped[int] = mapped_column(primary_key=True)
    user_count: Mapped[int]
