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
"""Digits and capitals without the characters that are easily confused, such as 0 and O."""
JOIN_CODE_LENGTH = 10
"""About 49 bits of entropy, which cannot be guessed within the rate limit."""


def canonical_join_code(typed: str) -> str:
    """Returns the stored form of a typed join code; case, spaces and hyphens make no difference."""
    return "".join(typed.split()).replace("-", "").upper()


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach of a cohort."""

    user_id: UserId
    display_name: str


@dataclass(frozen=True, slots=True)
class CohortOverview:
    """A cohort with its coaches, as its coaches and administrators see it.

    Attributes:
        coaches: The coaches, in the order in which they joined the programme.
        member_count: Number of members; None for a caller who does not lead the cohort.
        join_code: The code with which a learner joins; None if nobody can join, or if the caller does not lead the
            cohort.
    """

    cohort: Cohort
    created_at: datetime
    coaches: tuple[Coach, ...]
    member_count: int | None
    join_code: str | None

    def seen_by(self, actor: Actor) -> "CohortOverview":
        """Returns the overview without the fields that this actor may not see."""
        if actor.role is Role.ADMIN or actor.coaches(self.cohort.code):
            return self
        return replace(self, member_count=None, join_code=None)


@dataclass(frozen=True, slots=True)
class CohortInvitation:
    """An invitation to a learner to join a cohort; only the learner can accept or decline it.

    Attributes:
        coaches: The coaches who would see the learner's progress, in the order in which they joined the programme.
    """

    cohort: Cohort
    coaches: tuple[Coach, ...]
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class MemberActivity:
    """PostgreSQL's part of a member's progress.

    Attributes:
        member_since: When the member joined the cohort.
        seq: The last event of the member's log.
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
    """A short summary of a member's progress, merged from both stores."""

    activity: MemberActivity
    score: Score
    badge_count: int
    streak: Streak
    projection: Projection

    @staticmethod
    def merge(activity: MemberActivity, achievements: Achievements, now: datetime) -> "MemberProgress":
        """Merges both answers, as of the last event that PostgreSQL saw.

        MongoDB is read afterwards and may already be ahead. Badges won by later events are left out, and the member
        is shown as current.
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
    """PostgreSQL's part of a cohort's summary.

    Attributes:
        time_zones: Every member's time zone.
        unknown_count: Number of completions whose ``co2e_g`` is unknown.
    """

    time_zones: Mapping[UserId, str]
    completion_count: int
    challenge_points: int
    savings: Savings
    unknown_count: int


@dataclass(frozen=True, slots=True)
class RecentAchievements:
    """A member's active days and recently won badges, from MongoDB.

    Attributes:
        catalogue: The revision of the badge catalogue that judged the member's document last.
        pauses: Pauses in order; no two overlap.
        badge_codes: Codes of the badges won since the moment that was asked for.
    """

    user_id: UserId
    catalogue: int
    badge_points: int
    active_days: ActiveDays
    pauses: tuple[Pause, ...]
    badge_codes: tuple[str, ...]

    def streak(self, today: date) -> Streak:
        """Returns the streak as it stands on that day."""
        return streak_on(today, self.active_days, self.pauses)


@dataclass(frozen=True, slots=True)
class CohortSummary:
    """The summary of a cohort's activity.

    Attributes:
        active_this_week_count: Number of members with an active day in the week.
        at_risk_count: Number of members who have a streak and no completion yet today.
        badges_this_week: Each badge won in the week with the number of times, most frequent first.
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
        """Merges both stores' answers; a member without a document yet adds nothing to MongoDB's part."""
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
