"""The merge of what the two stores know, and pages."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.achievements import Achievements, Counters
from rebootcamp.domain.badges import Award, Catalogue, Revocation
from rebootcamp.domain.challenges import Savings
from rebootcamp.domain.pages import Page
from rebootcamp.domain.progress import (
    Activity,
    CategoryTotal,
    EarnedBadge,
    Progress,
    Projection,
    ProjectionStatus,
    RevokedBadge,
    badges_revoked_by,
    badges_won_by,
    earned_badges,
)
from rebootcamp.domain.rules import Completions, Standing, Tally
from rebootcamp.domain.scoring import Score
from rebootcamp.domain.streaks import ActiveDays
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Role, User, UserStatus
from tests.support.strategies import (
    BEGINNING,
    CATEGORIES,
    PERSON,
    badge_of,
    catalogue_of,
    catalogues,
    completions,
    days,
    log_of,
    savings,
)

USER = User(
    id=PERSON,
    email="camille@example.org",
    display_name="Camille",
    role=Role.LEARNER,
    status=UserStatus.ACTIVE,
    language=Language.FR,
    time_zone="Europe/Paris",
    cohort=None,
    joined_at=BEGINNING,
)
NOTHING = Activity(USER, seq=1, totals=(), distinct_challenge_count=0, pending_count=0, recent=())
totals = st.lists(
    st.builds(
        CategoryTotal,
        category=st.sampled_from(CATEGORIES),
        completion_count=st.integers(1, 9),
        points=st.integers(1, 500),
        savings=savings,
        unknown_count=st.integers(0, 9),
    ),
    unique_by=lambda total: total.category,
).map(tuple)


@given(totals)
def test_sums_are_of_what_is_known_and_null_where_nothing_is(found: tuple[CategoryTotal, ...]) -> None:
    activity = replace(NOTHING, totals=found)
    for quantity in ("co2e_g", "water_ml", "waste_g", "energy_wh"):
        figures = [getattr(total.savings, quantity) for total in found]
        known = [figure for figure in figures if figure is not None]
        assert getattr(activity.savings, quantity) == (sum(known) if known else None)
    assert activity.unknown_count == sum(total.unknown_count for total in found)
    assert activity.completion_count == sum(total.completion_count for total in found)


def test_nothing_known_is_not_zero() -> None:
    assert NOTHING.savings == Savings(None, None, None, None)


@given(totals, st.lists(completions, max_size=15), catalogues, days)
def test_the_merge_takes_from_each_store_what_it_knows(
    found: tuple[CategoryTotal, ...], done: list[object], catalogue: Catalogue, today: object
) -> None:
    achievements = Achievements(PERSON)
    for event in log_of(done):  # type: ignore[arg-type]
        achievements = achievements.after(event, catalogue)
    activity = replace(NOTHING, seq=achievements.seq + 1, totals=found)
    progress = Progress.merge(activity, achievements, catalogue, today)  # type: ignore[arg-type]
    assert progress.score == Score(sum(total.points for total in found), achievements.badge_points)
    assert progress.streak == achievements.streak(today)  # type: ignore[arg-type]
    assert progress.projection == Projection(achievements.seq + 1, achievements.seq)
    assert {earned.award.code for earned in progress.earned}.isdisjoint(goal.badge.code for goal in progress.goals)
    assert len(progress.earned) + len(progress.goals) == len(catalogue.badges)


def test_the_latest_badge_comes_first_and_the_five_nearest_goals_follow() -> None:
    goals = [badge_of(f"goal-{target}", Completions(target=target)) for target in (9, 4, 100, 5, 7, 6, 8)]
    early, late = badge_of("early", Completions(target=1)), badge_of("late", Completions(target=2))
    catalogue = catalogue_of(*goals, early, late)
    achievements = Achievements(
        PERSON,
        seq=3,
        active_days=ActiveDays(),
        awards=(Award.of(early, BEGINNING, 1), Award.of(late, BEGINNING + timedelta(days=1), 2)),
    )
    progress = Progress.merge(NOTHING, achievements, catalogue, BEGINNING.date())
    assert [earned.award.code for earned in progress.earned] == ["late", "early"]
    # Nothing is done, so all are equally near: the order is the catalogue's.
    assert [goal.badge.code for goal in progress.goals] == ["goal-9", "goal-4", "goal-100", "goal-5", "goal-7"]


def test_what_an_event_won_and_what_it_took_back() -> None:
    one, two = badge_of("one", Completions(target=1)), badge_of("two", Completions(target=2))
    held, lost, unknown = Award.of(one, BEGINNING, 1), Award.of(two, BEGINNING, 1), Award.of(two, BEGINNING, 2)
    unknown = replace(unknown, code="unheard-of")
    revocation = Revocation(lost, BEGINNING, 2)
    achievements = Achievements(PERSON, seq=2, awards=(held, unknown), revocations=(revocation,))
    catalogue = catalogue_of(one, two)
    assert [badges_won_by(seq, achievements, catalogue) for seq in (1, 2, 3)] == [
        (EarnedBadge(held, one), EarnedBadge(lost, two)),
        (EarnedBadge(unknown, None),),
        (),
    ]
    taken = [badges_revoked_by(seq, achievements, catalogue) for seq in (1, 2)]
    assert taken == [(), (RevokedBadge(revocation, two),)]
    assert earned_badges(achievements, catalogue) == (EarnedBadge(unknown, None), EarnedBadge(held, one))


def test_the_nearest_goal_comes_first() -> None:
    goals = [badge_of(f"goal-{target}", Completions(target=target)) for target in (9, 4, 100)]
    counters = Counters({(CATEGORIES[0], 1): Tally(2, 40, 0)})
    achievements = Achievements(PERSON, counters=counters)
    progress = Progress.merge(NOTHING, achievements, catalogue_of(*goals), BEGINNING.date())
    assert progress.activity == NOTHING
    assert [(goal.badge.code, goal.standing) for goal in progress.goals] == [
        ("goal-4", Standing(2, 4)),
        ("goal-9", Standing(2, 9)),
        ("goal-100", Standing(2, 100)),
    ]


@pytest.mark.parametrize(
    ("applied_seq", "status"),
    [
        (4, ProjectionStatus.CURRENT),
        (3, ProjectionStatus.PENDING),
        (0, ProjectionStatus.PENDING),
        (None, ProjectionStatus.PENDING),
    ],
)
def test_a_projection_is_current_when_both_stores_stand_at_the_same_event(
    applied_seq: int | None, status: ProjectionStatus
) -> None:
    assert Projection(recorded_seq=4, applied_seq=applied_seq).status is status


@given(st.integers(0, 30), st.integers(1, 10))
def test_walking_the_pages_of_a_list_meets_every_item_once_and_no_empty_page(count: int, limit: int) -> None:
    numbers = [UUID(int=number) for number in range(count)]
    walked: list[UUID] = []
    after: tuple[str, ...] | None = None
    while True:
        found = [number for number in numbers if after is None or number > UUID(after[0])][: limit + 1]
        page = Page.of(found, limit, lambda number: (str(number),))
        walked += page.items
        if page.next is None:
            break
        assert len(page.items) == limit
        after = page.next
    assert walked == numbers
