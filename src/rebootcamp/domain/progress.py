"""The merge of PostgreSQL's and MongoDB's data about a user into one answer."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rebootcamp.domain.achievements import Achievements, AppliedPosition
from rebootcamp.domain.badges import Award, Badge, Catalogue, Revocation
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.rules import Standing
from rebootcamp.domain.scoring import Score
from rebootcamp.domain.streaks import Streak
from rebootcamp.domain.users import Cohort, User, UserId

NEXT_BADGES = 5
RECENT_COMPLETIONS = 5


class ProjectionStatus(StrEnum):
    """Whether MongoDB has caught up with PostgreSQL."""

    CURRENT = "current"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Projection:
    """The position of each store in the user's log.

    Attributes:
        recorded_seq: The last event that PostgreSQL recorded.
        applied_seq: The last event that MongoDB applied; None if MongoDB was not read.
    """

    recorded_seq: int
    applied_seq: int | None

    @property
    def status(self) -> ProjectionStatus:
        """The status, which is current if both stores have reached the same event."""
        return ProjectionStatus.CURRENT if self.recorded_seq == self.applied_seq else ProjectionStatus.PENDING


@dataclass(frozen=True, slots=True)
class ProgressPosition:
    """Everything that a merged answer depends on: answers at the same position differ only in language.

    It holds those fields of the user that the answer shows and that can change. A change of the role, for example,
    changes no answer.

    Attributes:
        recorded_seq: The last event of the log in PostgreSQL.
        applied: The position of the MongoDB document.
        catalogue: The revision of the badge catalogue that provides names and goals.
        today: The user's local day, on which the streak depends.
    """

    user_id: UserId
    display_name: str
    cohort: Cohort | None
    recorded_seq: int
    applied: AppliedPosition
    catalogue: int
    today: date

    @staticmethod
    def of(user: User, recorded_seq: int, applied: AppliedPosition, catalogue: int, today: date) -> "ProgressPosition":
        """Returns the position of an answer about that user."""
        return ProgressPosition(user.id, user.display_name, user.cohort, recorded_seq, applied, catalogue, today)


@dataclass(frozen=True, slots=True)
class HistoryPosition:
    """Everything that a user's history depends on: pages at the same position differ only in language.

    Events never change. An event's entry is in MongoDB before the document applies the event, and a rebuild mends the
    entries before the document. Awards, revocations and freezes are in the document. The reason of a manual award or
    withdrawal is committed with its event, and never changes. Challenges are shown by their codes.

    Attributes:
        applied: The position of the MongoDB document, which the history ends at.
        catalogue: The revision of the badge catalogue that provides names.
    """

    user_id: UserId
    applied: AppliedPosition
    catalogue: int


@dataclass(frozen=True, slots=True)
class CategoryTotal:
    """The totals of one category.

    Attributes:
        unknown_count: Number of completions whose ``co2e_g`` is unknown.
    """

    category: Category
    completion_count: int
    points: int
    savings: Savings
    unknown_count: int


@dataclass(frozen=True, slots=True)
class Activity:
    """PostgreSQL's part of a user's progress.

    Attributes:
        seq: The last event of the user's log.
        totals: One entry per category that has a counted completion.
        recent: The latest completions, whatever their status, newest first.
    """

    user: User
    seq: int
    totals: tuple[CategoryTotal, ...]
    distinct_challenge_count: int
    pending_count: int
    recent: tuple[Completion, ...]

    @property
    def challenge_points(self) -> int:
        """The sum of the ledger, in points."""
        return sum(total.points for total in self.totals)

    @property
    def completion_count(self) -> int:
        """Number of completions that count."""
        return sum(total.completion_count for total in self.totals)

    @property
    def unknown_count(self) -> int:
        """Number of those completions whose ``co2e_g`` is unknown."""
        return sum(total.unknown_count for total in self.totals)

    @property
    def savings(self) -> Savings:
        """Sums of the known quantities; None for a quantity that no completion states."""
        return Savings(
            co2e_g=_sum_of_known([total.savings.co2e_g for total in self.totals]),
            water_ml=_sum_of_known([total.savings.water_ml for total in self.totals]),
            waste_g=_sum_of_known([total.savings.waste_g for total in self.totals]),
            energy_wh=_sum_of_known([total.savings.energy_wh for total in self.totals]),
        )


@dataclass(frozen=True, slots=True)
class BadgeGoal:
    """A badge not yet won, with the user's progress towards it."""

    badge: Badge
    standing: Standing


@dataclass(frozen=True, slots=True)
class EarnedBadge:
    """An award with the newest version of its badge, for the texts; None if a restored catalogue lacks it."""

    award: Award
    badge: Badge | None

    @property
    def has_art(self) -> bool:
        """Whether the catalogue has the version that was won, and so its art."""
        return self.badge is not None and self.award.version <= self.badge.version


@dataclass(frozen=True, slots=True)
class RevokedBadge:
    """A revoked award with the newest version of its badge; None if a restored catalogue lacks it."""

    revocation: Revocation
    badge: Badge | None


@dataclass(frozen=True, slots=True)
class Progress:
    """A user's completions, savings, score, badges and streak, with the position that they were merged at."""

    position: ProgressPosition
    activity: Activity
    score: Score
    earned: tuple[EarnedBadge, ...]
    goals: tuple[BadgeGoal, ...]
    streak: Streak
    projection: Projection

    @staticmethod
    def merge(activity: Activity, achievements: Achievements, catalogue: Catalogue, today: date) -> "Progress":
        """Merges both stores' answers.

        Args:
            activity: PostgreSQL's answer.
            achievements: MongoDB's answer; ``seq`` is 0 if there is no document yet, which is projection lag.
            catalogue: The badge catalogue, for names and goals.
            today: The user's local day.
        """
        return Progress(
            position=ProgressPosition.of(activity.user, activity.seq, achievements.position, catalogue.revision, today),
            activity=activity,
            score=Score(activity.challenge_points, achievements.badge_points),
            earned=earned_badges(achievements, catalogue),
            goals=nearest_goals(achievements, catalogue)[:NEXT_BADGES],
            streak=achievements.streak(today),
            projection=Projection(activity.seq, achievements.seq),
        )


def earned_badges(achievements: Achievements, catalogue: Catalogue) -> tuple[EarnedBadge, ...]:
    """Returns the awards held, latest first."""
    held = sorted(achievements.awards, key=lambda award: (award.awarded_at, award.seq), reverse=True)
    return tuple(EarnedBadge(award, catalogue.badges.get(award.code)) for award in held)


def badges_won_by(seq: int, achievements: Achievements, catalogue: Catalogue) -> tuple[EarnedBadge, ...]:
    """Returns the badges that the event ``seq`` won, whether they are still held or not."""
    awards = (*achievements.awards, *(revocation.award for revocation in achievements.revocations))
    return tuple(EarnedBadge(award, catalogue.badges.get(award.code)) for award in awards if award.seq == seq)


def badges_revoked_by(seq: int, achievements: Achievements, catalogue: Catalogue) -> tuple[RevokedBadge, ...]:
    """Returns the badges that the event ``seq`` took back."""
    return tuple(
        RevokedBadge(revocation, catalogue.badges.get(revocation.award.code))
        for revocation in achievements.revocations
        if revocation.revoked_seq == seq
    )


def nearest_goals(achievements: Achievements, catalogue: Catalogue) -> tuple[BadgeGoal, ...]:
    """Returns the badges that can still be won, nearest first; equally near ones in catalogue order."""
    goals = [BadgeGoal(badge, badge.design.rule.standing(achievements)) for badge in catalogue.winnable(achievements)]
    return tuple(sorted(goals, key=lambda goal: -goal.standing.share))


def _sum_of_known(figures: list[int | None]) -> int | None:
    known = [figure for figure in figures if figure is not None]
    return sum(known) if known else None
