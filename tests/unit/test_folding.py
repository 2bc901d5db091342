"""Every kind of event, folded into a projection that is compared whole."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from rebootcamp.domain.achievements import Achievements, Counters
from rebootcamp.domain.badges import Award, AwardSource, Catalogue, Revocation, Tier
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.events import (
    BadgeGranted,
    BadgeWithdrawn,
    CatalogueJudged,
    CompletionApproved,
    CompletionRejected,
    CompletionReversed,
    CompletionSubmitted,
    Event,
    PauseCancelled,
    PauseScheduled,
    UserErased,
    UserRegistered,
)
from rebootcamp.domain.rules import Completions, HasBadge, Tally
from rebootcamp.domain.streaks import ActiveDays, FreezeUse, Pause, Run
from rebootcamp.domain.users import UserId
from tests.support.strategies import BEGINNING, FIRST_DAY, PERSON, badge_of, catalogue_of, log_of

NOTHING = Catalogue.empty()
FOOD, WATER = Category.FOOD, Category.WATER


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def approved(
    number: int, category: Category = FOOD, difficulty: int = 1, co2e_g: int | None = 500
) -> CompletionApproved:
    return CompletionApproved(
        UUID(int=number), f"{category}-{difficulty}", category, difficulty, 20, Savings(co2e_g), day(number), BEGINNING
    )


def reversed_(one: CompletionApproved, *, day_active: bool) -> CompletionReversed:
    return CompletionReversed(
        one.completion_id,
        one.challenge_code,
        one.category,
        one.difficulty,
        one.points,
        one.savings,
        one.local_date,
        day_active,
    )


def folded(bodies: list[Event], catalogue: Catalogue = NOTHING) -> Achievements:
    projection = Achievements(PERSON)
    for event in log_of(bodies):
        projection = projection.after(event, catalogue)
    return projection


def at(bodies: list[Event], **facts: object) -> Achievements:
    """The projection that stands at the end of that log and has those facts."""
    end = log_of(bodies)[-1]
    place = Achievements(PERSON, len(bodies), last_event_id=end.event_id, last_recorded_at=end.recorded_at)
    return replace(place, **facts)  # type: ignore[arg-type]


def test_what_counts_is_counted_by_category_and_difficulty_and_by_challenge() -> None:
    bodies: list[Event] = [
        UserRegistered(),
        CompletionSubmitted(UUID(int=9), "food-1", day(9)),
        CompletionRejected(UUID(int=9), "food-1", day(9)),
        approved(0),
        approved(1, co2e_g=None),
        approved(1, WATER, 2),
    ]
    counters = Counters({(FOOD, 1): Tally(2, 40, 500), (WATER, 2): Tally(1, 20, 500)}, {"food-1": 2, "water-2": 1})
    projection = folded(bodies)
    assert projection == at(bodies, counters=counters, active_days=ActiveDays((Run(day(0), day(1)),)))
    assert projection.distinct_categories == 2
    assert [projection.times_completed(code) for code in ("food-1", "water-2", "never")] == [2, 1, 0]
    tallies = [projection.tally(*chosen) for chosen in [(None, None), (FOOD, None), (None, 2), (FOOD, 1), (FOOD, 2)]]
    assert tallies == [Tally(3, 60, 1000), Tally(2, 40, 500), Tally(1, 20, 500), Tally(2, 40, 500), Tally()]


@pytest.mark.parametrize("day_active", [True, False])
def test_what_is_reversed_counts_no_more(day_active: bool) -> None:
    first, second, third = approved(0), approved(1), approved(1, WATER, co2e_g=None)
    bodies: list[Event] = [first, second, third, reversed_(third, day_active=day_active)]
    expected = at(
        bodies,
        counters=Counters({(FOOD, 1): Tally(2, 40, 1000)}, {"food-1": 2}),
        active_days=ActiveDays((Run(day(0), day(1 if day_active else 0)),)),
    )
    assert folded(bodies) == expected


@pytest.mark.parametrize(("co2e_g", "left"), [(300, 500), (None, 500)])
def test_what_is_reversed_takes_its_own_figures_along(co2e_g: int | None, left: int) -> None:
    kept, undone = approved(0), replace(approved(0, co2e_g=co2e_g), points=7)
    projection = folded([kept, undone, reversed_(undone, day_active=True)])
    assert projection.counters == Counters({(FOOD, 1): Tally(1, 20, left)}, {"food-1": 1})


def test_a_freeze_is_used_under_the_event_that_showed_it_and_stays_there() -> None:
    bodies: list[Event] = [*(approved(number) for number in range(7)), approved(8), approved(10)]
    projection = folded(bodies)
    assert projection.freeze_uses == (FreezeUse(day(7), 8),)
    assert projection.longest_streak_days == 8
    late: list[Event] = [*bodies, approved(7)]
    assert folded(late).freeze_uses == (FreezeUse(day(9), 10),)


def test_pauses_are_scheduled_cancelled_and_cut_short_in_their_order() -> None:
    bodies: list[Event] = [
        PauseScheduled(day(20), day(25)),
        PauseScheduled(day(1), day(5)),
        PauseScheduled(day(10), day(15)),
    ]
    pauses = (Pause(day(1), day(5)), Pause(day(10), day(15)), Pause(day(20), day(25)))
    assert folded(bodies) == at(bodies, pauses=pauses)
    bodies += [PauseCancelled(day(1), None), PauseCancelled(day(10), day(12))]
    assert folded(bodies) == at(bodies, pauses=(Pause(day(10), day(12)), Pause(day(20), day(25))))


def test_a_badge_that_is_given_and_taken_by_hand() -> None:
    bodies: list[Event] = [BadgeGranted("given", 3, Tier.GOLD, 70)]
    [granted] = log_of(bodies)
    award = Award("given", 3, Tier.GOLD, 70, False, granted.recorded_at, 1, AwardSource.MANUAL)
    assert folded(bodies) == at(bodies, awards=(award,))
    assert folded([*bodies, *bodies]) == at([*bodies, *bodies], awards=(award,))
    taken: list[Event] = [*bodies, BadgeWithdrawn("given"), BadgeWithdrawn("never-held")]
    revocation = Revocation(award, log_of(taken)[1].recorded_at, 2)
    withdrawn = frozenset({"given", "never-held"})
    assert folded(taken) == at(taken, revocations=(revocation,), withdrawn=withdrawn)
    again = folded([*taken, *bodies])
    assert (again.withdrawn, [one.seq for one in again.awards]) == (frozenset({"never-held"}), [4])


def test_what_remains_of_an_erased_user_is_their_place() -> None:
    catalogue = catalogue_of(badge_of("first", Completions(target=1)))
    bodies: list[Event] = [approved(0), PauseScheduled(day(1), day(2)), BadgeWithdrawn("other"), UserErased()]
    assert folded(bodies, catalogue) == at(bodies, catalogue=1, erased=True)
    before = replace(folded(bodies[:3], catalogue), repairs=2)
    end = log_of(bodies)[-1]
    assert before.with_facts_of(end) == at(bodies, catalogue=1, erased=True, repairs=2)


def test_a_badge_is_won_by_the_event_that_makes_its_rule_hold() -> None:
    catalogue = catalogue_of(
        badge_of("chained", HasBadge(badge_code="two"), revision=1, points=5),
        badge_of("two", Completions(target=2), revision=2),
    )
    bodies: list[Event] = [approved(0), approved(1), CatalogueJudged(2)]
    projection, second = folded(bodies, catalogue), log_of(bodies)[1]
    two, chained = (Award.of(catalogue.badges[code], second.recorded_at, 2) for code in ("two", "chained"))
    assert (projection.awards, projection.catalogue, projection.badge_points) == ((two, chained), 2, 15)
    assert [projection.has_badge(code) for code in ("two", "three")] == [True, False]
    assert [projection.may_win(code) for code in ("two", "three")] == [False, True]
    assert not replace(projection, withdrawn=frozenset({"three"})).may_win("three")


def test_a_badge_is_dated_by_its_publication_at_the_earliest() -> None:
    badge = replace(badge_of("one", Completions(target=1)), published_at=BEGINNING + timedelta(days=1))
    [award] = folded([approved(0)], catalogue_of(badge)).awards
    assert award == Award.of(badge, badge.published_at, 1)
    # It is not taken back before it was won.
    lost = replace(folded([approved(0)]), awards=(award,)).revoked(award, BEGINNING)
    assert (lost.awards, lost.revocations) == ((), (Revocation(award, badge.published_at, 1),))


def test_a_revocable_badge_is_lost_with_what_won_it_and_others_are_kept() -> None:
    once = Completions(target=1)
    lost, kept = badge_of("lost", once, revision=1), badge_of("kept", once, revision=2)
    lost = replace(lost, design=replace(lost.design, revocable=True))
    catalogue = catalogue_of(lost, kept)
    bodies: list[Event] = [approved(0), reversed_(approved(0), day_active=False)]
    projection = folded(bodies, catalogue)
    first, second = log_of(bodies)
    assert projection.awards == (Award.of(kept, first.recorded_at, 1),)
    assert projection.revocations == (Revocation(Award.of(lost, first.recorded_at, 1), second.recorded_at, 2),)


def test_an_event_that_is_not_the_next_one_of_that_log_is_refused() -> None:
    first, second = log_of([UserRegistered(), approved(0)])
    with pytest.raises(ValueError, match=f"^event 2 of {PERSON} cannot follow 0 of {PERSON}$"):
        Achievements(PERSON).after(second, NOTHING)
    other = UserId(UUID(int=2))
    with pytest.raises(ValueError, match=f"^event 1 of {PERSON} cannot follow 0 of {other}$"):
        Achievements(other).after(first, NOTHING)


def test_a_catalogue_that_is_older_than_the_last_one_judges_nothing() -> None:
    judged = replace(Achievements(PERSON), catalogue=2)
    with pytest.raises(ValueError, match=r"^judged by revision 2 already, not to be judged by 1$"):
        judged.judged(catalogue_of(badge_of("one", Completions(target=1))), BEGINNING)
    newest = catalogue_of(badge_of("one", Completions(target=1)), badge_of("two", Completions(target=2), revision=2))
    assert judged.judged(newest, BEGINNING) == judged
