"""Cohorts: who sees what of one, and both stores' answers about its members."""

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Award
from rebootcamp.domain.challenges import Savings
from rebootcamp.domain.cohorts import (
    CohortOverview,
    CohortSummary,
    CohortTotals,
    MemberActivity,
    MemberProgress,
    RecentAchievements,
    canonical_join_code,
)
from rebootcamp.domain.periods import week_of
from rebootcamp.domain.progress import Projection
from rebootcamp.domain.rules import Completions
from rebootcamp.domain.scoring import Score
from rebootcamp.domain.streaks import ActiveDays, Pause, Streak, StreakState
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Cohort, Role, UserId
from tests.support.strategies import BEGINNING, PERSON, badge_of, catalogue_of

WEDNESDAY = datetime(2026, 3, 11, 11, tzinfo=UTC)
TODAY = WEDNESDAY.date()
ONE_DAY = timedelta(days=1)
CATALOGUE = catalogue_of(*(badge_of(code, Completions(target=1)) for code in ("a", "b", "c")))


def test_a_join_code_is_taken_however_it_is_typed() -> None:
    assert canonical_join_code(" abcd-ef gh\tjk ") == "ABCDEFGHJK"


@pytest.mark.parametrize(
    ("role", "coached", "sees_all"),
    [(Role.ADMIN, (), True), (Role.COACH, ("lyon",), True), (Role.COACH, ("paris",), False), (Role.LEARNER, (), False)],
)
def test_what_only_those_who_lead_a_cohort_see_of_it(role: Role, coached: tuple[str, ...], sees_all: bool) -> None:
    overview = CohortOverview(Cohort("lyon", "Lyon"), BEGINNING, (), 12, "ABCDEFGHJK")
    actor = Actor(PERSON, UUID(int=9), role, Language.EN, "lyon", frozenset(coached))
    hidden = CohortOverview(Cohort("lyon", "Lyon"), BEGINNING, (), None, None)
    assert overview.seen_by(actor) == (overview if sees_all else hidden)


@pytest.mark.parametrize(("seq", "badges", "applied"), [(1, 1, 1), (2, 2, 2), (3, 2, 3), (9, 2, 3)])
def test_a_member_is_shown_as_of_the_event_at_which_postgresql_answered(seq: int, badges: int, applied: int) -> None:
    activity = MemberActivity(PERSON, "Camille", "Pacific/Kiritimati", BEGINNING, seq, 4, 80)
    achievements = Achievements(
        PERSON,
        seq=3,
        active_days=ActiveDays.of([TODAY + ONE_DAY]),
        awards=(Award.of(CATALOGUE.badges["a"], BEGINNING, 1), Award.of(CATALOGUE.badges["b"], BEGINNING, 2)),
    )
    # It is tomorrow there already.
    streak = Streak(1, 1, StreakState.ACTIVE, TODAY + ONE_DAY, 0)
    assert MemberProgress.merge(activity, achievements, WEDNESDAY) == MemberProgress(
        activity, Score(80, 10 * badges), badges, streak, Projection(seq, applied)
    )
    later = MemberProgress.merge(activity, achievements, WEDNESDAY + ONE_DAY)
    assert later.streak.state is StreakState.AT_RISK


def member(number: int, last_active: int | None, *codes: str, paused: bool = False) -> RecentAchievements:
    """A member who was last active so many days ago and has won those badges in the week."""
    return RecentAchievements(
        user_id=UserId(UUID(int=number)),
        catalogue=1,
        badge_points=10 * number,
        active_days=ActiveDays() if last_active is None else ActiveDays.of([TODAY - last_active * ONE_DAY]),
        pauses=(Pause(TODAY, TODAY),) if paused else (),
        badge_codes=codes,
    )


def test_a_cohort_is_summed_up_from_both_stores() -> None:
    members = [
        member(1, 0, "b"),  # today
        member(2, 1, "b", "c"),  # at risk
        member(3, 2, "a", "c", "gone"),  # Monday; the streak is broken
        member(4, 3),  # Sunday
        member(5, None),
        member(6, 1, paused=True),
        member(7, 1, "b"),  # at risk
    ]
    zones = {UserId(UUID(int=number)): "Europe/Paris" for number in range(1, 9)}
    totals = CohortTotals(zones, 30, 600, Savings(co2e_g=5), 2)
    week = week_of(WEDNESDAY, ZoneInfo("Europe/Paris"))
    badges = CATALOGUE.badges
    assert CohortSummary.merge(totals, members, CATALOGUE, week, WEDNESDAY) == CohortSummary(
        totals=totals,
        score=Score(600, 280),
        week=week,
        active_this_week_count=5,
        at_risk_count=2,
        badges_this_week=((badges["b"], 3), (badges["c"], 2), (badges["a"], 1)),
    )
    one = CohortSummary.merge(totals, [], CATALOGUE, week, WEDNESDAY)
    assert (one.score, one.active_this_week_count, one.at_risk_count, one.badges_this_week) == (Score(600, 0), 0, 0, ())


def test_equally_frequent_badges_are_in_the_order_of_their_codes() -> None:
    totals = CohortTotals({PERSON: "UTC"}, 0, 0, Savings(), 0)
    week = week_of(WEDNESDAY, ZoneInfo("UTC"))
    summary = CohortSummary.merge(totals, [member(1, 0, "c", "a", "b")], CATALOGUE, week, WEDNESDAY)
    assert [badge.code for badge, _ in summary.badges_this_week] == ["a", "b", "c"]


@pytest.mark.parametrize(("zone", "state"), [("Pacific/Kiritimati", 1), ("Europe/Paris", 0)])
def test_each_member_is_seen_in_their_own_zone(zone: str, state: int) -> None:
    totals = CohortTotals({PERSON: zone}, 0, 0, Savings(), 0)
    week = week_of(WEDNESDAY, ZoneInfo("UTC"))
    # Active today in Paris, which was yesterday in Kiritimati.
    assert CohortSummary.merge(totals, [member(1, 0)], CATALOGUE, week, WEDNESDAY).at_risk_count == state
