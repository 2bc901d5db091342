"""Cohorts: classes of learners, with the coaches who look after them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Badge, Catalogue
from rebootcamp.domain.calendar import local_date, time_zone
from rebootcamp.domain.challenges import Savings
from rebootcamp.domain.periods import Span
from rebootcamp.domain.progress import Projection
from rebootcamp.domain.scoring import Score
from rebootcamp.domain.streaks import ActiveDays, Pause, Streak, StreakState, streak_on
from rebootcamp.domain.users import Actor, Cohort, Role, UserId

JOIN_CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No two of its signs are easily taken for one another."""
JOIN_CODE_LENGTH = 10
"""About 49 bits: not to be guessed within the attempts that are allowed."""


def canonical_join_code(typed: str) -> str:
    """A join code as it is kept, from what someone typed: case, spaces and hyphens make no difference."""
    return "".join(typed.split()).replace("-", "").upper()


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach of a cohort."""

    user_id: UserId
    display_name: str


@dataclass(frozen=True, slots=True)
class CohortOverview:
    """A cohort, as those who lead it see it.

    Attributes:
        coaches: In the order in which they joined the programme.
        member_count: None for those who do not lead it.
        join_code: Lets a learner in; None when no one can join, and for those who do not lead it.
    """

    cohort: Cohort
    created_at: datetime
    coaches: tuple[Coach, ...]
    member_count: int | None
    join_code: str | None

    def seen_by(self, actor: Actor) -> "CohortOverview":
        """What of it that actor may see."""
        if actor.role is Role.ADMIN or actor.coaches(self.cohort.code):
            return self
        return replace(self, member_count=None, join_code=None)


@dataclass(frozen=True, slots=True)
class CohortInvitation:
    """An offer to a learner to enter a cohort, which the learner alone takes up or declines.

    Attributes:
        coaches: The people who would see the learner's progress, in the order in which they joined the programme.
    """

    cohort: Cohort
    coaches: tuple[Coach, ...]
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class MemberActivity:
    """What PostgreSQL knows of a member.

    Attributes:
        member_since: When they came into the cohort.
        seq: The last event of their log.
    """

    user_id: UserId
    display_name: str
    time_zone: str
    member_since: datetime
    seq: int
    completion_count: int
    challenge_points: int


@dataclass(frozen=True, slots=True)
class MemberProgress:
    """A member's progress in one line: both stores' answers, merged."""

    activity: MemberActivity
    score: Score
    badge_count: int
    streak: Streak
    projection: Projection

    @staticmethod
    def merge(activity: MemberActivity, achievements: Achievements, now: datetime) -> "MemberProgress":
        """Both answers as one, as of the event at which PostgreSQL answered.

        MongoDB is asked afterwards and may have gone on meanwhile: badges won by later events are left out, and
        the member is shown as current.
        """
        return MemberProgress(
            activity=activity,
            score=Score(activity.challenge_points, achievements.badge_points_until(activity.seq)),
            badge_count=sum(award.seq <= activity.seq for award in achievements.awards),
            streak=achievements.streak(local_date(now, time_zone(activity.time_zone))),
            projection=Projection(activity.seq, min(achievements.seq, activity.seq)),
        )


@dataclass(frozen=True, slots=True)
class CohortTotals:
    """What PostgreSQL knows of a whole cohort.

    Attributes:
        time_zones: Of every member.
        unknown_count: Completions whose ``co2e_g`` is unknown.
    """

    time_zones: Mapping[UserId, str]
    completion_count: int
    challenge_points: int
    savings: Savings
    unknown_count: int


@dataclass(frozen=True, slots=True)
class RecentAchievements:
    """What MongoDB knows of a member's days and of what they won of late.

    Attributes:
        catalogue: The revision of the badge catalogue that it was last judged by.
        pauses: In order, apart from one another.
        badge_codes: The badges won since some moment.
    """

    user_id: UserId
    catalogue: int
    badge_points: int
    active_days: ActiveDays
    pauses: tuple[Pause, ...]
    badge_codes: tuple[str, ...]

    def streak(self, today: date) -> Streak:
        """How the streak stands on that day."""
        return streak_on(today, self.active_days, self.pauses)


@dataclass(frozen=True, slots=True)
class CohortSummary:
    """How a cohort is doing.

    Attributes:
        active_this_week_count: Members with an active day in the week.
        at_risk_count: Members with a streak and nothing done yet today.
        badges_this_week: What was won in the week, and how often, the most often first.
    """

    totals: CohortTotals
    score: Score
    week: Span
    active_this_week_count: int
    at_risk_count: int
    badges_this_week: tuple[tuple[Badge, int], ...]

    @staticmethod
    def merge(
        totals: CohortTotals, recent: Iterable[RecentAchievements], catalogue: Catalogue, week: Span, now: datetime
    ) -> "CohortSummary":
        """Both stores' answers as one; a member without a document yet adds nothing to MongoDB's part."""
        badge_points = active_count = at_risk_count = 0
        won: Counter[str] = Counter()
        for member in recent:
            streak = member.streak(local_date(now, time_zone(totals.time_zones[member.user_id])))
            badge_points += member.badge_points
            active_count += _is_active_since(streak, week.first_on)
            at_risk_count += streak.state is StreakState.AT_RISK
            won.update(member.badge_codes)
        ranked = sorted(won.items(), key=lambda item: (-item[1], item[0]))
        return CohortSummary(
            totals=totals,
            score=Score(totals.challenge_points, badge_points),
            week=week,
            active_this_week_count=active_count,
            at_risk_count=at_risk_count,
            badges_this_week=tuple(
                (catalogue.badges[code], count) for code, count in ranked if code in catalogue.badges
            ),
        )


def _is_active_since(streak: Streak, day: date) -> bool:
    return streak.last_active_on is not None and streak.last_active_on >= day
