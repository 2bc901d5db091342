"""The log folded into what MongoDB keeps of a person."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.audit import DifferenceKind, award_differences, rebuilt
from rebootcamp.domain.badges import Award, Catalogue
from rebootcamp.domain.challenges import Savings
from rebootcamp.domain.events import (
    CompletionApproved,
    CompletionReversed,
    CompletionSubmitted,
    Event,
    RecordedEvent,
    UserRegistered,
)
from rebootcamp.domain.rules import Completions, HasBadge, Tally
from rebootcamp.domain.streaks import ActiveDays
from rebootcamp.domain.users import UserId
from rebootcamp.repositories.mongo.mapping import achievements_of, document_of
from tests.support.strategies import (
    BEGINNING,
    CATEGORIES,
    CHALLENGE_CODES,
    PERSON,
    badge_of,
    catalogue_of,
    catalogues,
    catalogues_of,
    completions,
    days,
    leaves,
    log_of,
    trees_of,
)

submissions = st.builds(
    CompletionSubmitted, completion_id=st.uuids(), challenge_code=st.sampled_from(CHALLENGE_CODES), local_date=days
)
happenings: st.SearchStrategy[list[Event]] = st.lists(st.one_of(completions, submissions, st.just(UserRegistered())))
A_MEAL = CompletionApproved(
    UUID(int=7), "meal", CATEGORIES[0], 1, 20, Savings(co2e_g=None), BEGINNING.date(), performed_at=BEGINNING
)


def fold(bodies: list[Event], catalogue: Catalogue) -> Achievements:
    facts = Achievements(PERSON)
    for event in log_of(bodies):
        facts = facts.after(event, catalogue)
    return facts


@given(happenings, catalogues, st.integers(1, 5))
def test_folding_in_batches_through_the_store_is_folding_at_once(
    bodies: list[Event], catalogue: Catalogue, batch: int
) -> None:
    facts = Achievements(PERSON)
    for number, event in enumerate(log_of(bodies)):
        if number % batch == 0:
            facts = achievements_of(document_of(facts))
        facts = facts.after(event, catalogue)
    assert facts == fold(bodies, catalogue)
    assert achievements_of(document_of(facts)) == facts


@given(happenings)
def test_counters_are_the_sums_of_what_counts(bodies: list[Event]) -> None:
    done = [body for body in bodies if isinstance(body, CompletionApproved)]
    facts = fold(bodies, Catalogue.empty())
    for category in (None, *CATEGORIES):
        for difficulty in (None, 1, 2, 3):
            of_these = [
                one for one in done if category in (None, one.category) and difficulty in (None, one.difficulty)
            ]
            assert facts.tally(category, difficulty) == Tally(
                len(of_these), sum(one.points for one in of_these), sum(one.savings.co2e_g or 0 for one in of_these)
            )
    counts = Counter(one.challenge_code for one in done)
    assert [facts.times_completed(code) for code in CHALLENGE_CODES] == [counts[code] for code in CHALLENGE_CODES]
    assert facts.distinct_categories == len({one.category for one in done})
    assert facts.active_days == ActiveDays.of(one.local_date for one in done)
    assert facts.seq == len(bodies)


@given(happenings, catalogues_of(trees_of(leaves)))
def test_a_badge_is_won_by_the_event_that_made_its_rule_hold(bodies: list[Event], catalogue: Catalogue) -> None:
    facts = fold(bodies, catalogue)
    unjudged = [fold(bodies[:seq], Catalogue.empty()) for seq in range(len(bodies) + 1)]
    for code, badge in catalogue.badges.items():
        won_at = next(
            (seq for seq, then in enumerate(unjudged) if seq and badge.design.rule.standing(then).holds), None
        )
        assert [award.seq for award in facts.awards if award.code == code] == ([] if won_at is None else [won_at])


@given(happenings, catalogues)
def test_no_badge_is_won_twice_and_none_that_holds_is_left_out(bodies: list[Event], catalogue: Catalogue) -> None:
    facts = fold(bodies, catalogue).judged(catalogue, BEGINNING)
    codes = [award.code for award in facts.awards]
    assert len(codes) == len(set(codes))
    assert catalogue.next_won(facts) is None
    assert facts.judged(catalogue, BEGINNING) == facts


@given(happenings, catalogues, st.lists(st.integers(-1, 60), min_size=4, max_size=4))
def test_no_badge_is_won_before_it_was_published(bodies: list[Event], catalogue: Catalogue, minutes: list[int]) -> None:
    badges = [
        replace(badge, published_at=BEGINNING + timedelta(minutes=minute))
        for badge, minute in zip(catalogue.badges.values(), minutes, strict=False)
    ]
    published = catalogue_of(*badges)
    facts, log = fold(bodies, published), fold(bodies, Catalogue.empty())
    recorded_at = {event.seq: event.recorded_at for event in log_of(bodies)}
    assert [(award.code, award.seq) for award in facts.awards] == [
        (award.code, award.seq) for award in fold(bodies, catalogue).awards
    ]
    for award in facts.awards:
        assert award.awarded_at == max(recorded_at[award.seq], published.badges[award.code].published_at)
    assert list(award_differences(facts, log, published)) == []
    too_early = replace(
        facts,
        awards=tuple(
            replace(award, awarded_at=published.badges[award.code].published_at - timedelta(milliseconds=1))
            for award in facts.awards
        ),
    )
    found = [difference.kind for difference in award_differences(too_early, log, published)]
    assert found == [DifferenceKind.ALTERED_AWARD] * len(facts.awards)
    mended = rebuilt(too_early, log, published, BEGINNING)
    assert list(award_differences(mended, log, published)) == []


def test_no_badge_is_taken_back_before_it_was_won() -> None:
    revocable = badge_of("first", Completions(target=1))
    revocable = replace(
        revocable,
        design=replace(revocable.design, revocable=True),
        published_at=BEGINNING + timedelta(hours=1),
    )
    reversal = CompletionReversed(
        A_MEAL.completion_id,
        A_MEAL.challenge_code,
        A_MEAL.category,
        A_MEAL.difficulty,
        A_MEAL.points,
        A_MEAL.savings,
        A_MEAL.local_date,
        day_active=False,
    )
    (revocation,) = fold([A_MEAL, reversal], catalogue_of(revocable)).revocations
    assert revocation.revoked_at == revocation.award.awarded_at == revocable.published_at


def test_badges_that_ask_for_badges_are_won_together_whatever_their_order() -> None:
    first = badge_of("first", Completions(target=1), points=5)
    second = badge_of("second", HasBadge(badge_code="first"), points=7)
    third = badge_of("third", HasBadge(badge_code="second"), points=11)
    facts = fold([A_MEAL], catalogue_of(third, second, first))
    assert [(award.code, award.seq) for award in facts.awards] == [("first", 1), ("second", 1), ("third", 1)]
    assert facts.badge_points == 23


def test_a_retired_badge_is_kept_and_no_longer_won() -> None:
    badge = badge_of("first", Completions(target=1))
    retired = badge_of("first", Completions(target=1), revision=2, retired=True)
    assert fold([A_MEAL], catalogue_of(badge, retired)).awards == ()
    holder = fold([A_MEAL], catalogue_of(badge)).judged(catalogue_of(badge, retired), BEGINNING)
    assert [award.code for award in holder.awards] == ["first"]


def test_an_award_stays_as_it_was_when_its_badge_changes() -> None:
    badge = badge_of("first", Completions(target=1), points=5)
    dearer = badge_of("first", Completions(target=9), revision=2, points=500)
    holder = fold([A_MEAL], catalogue_of(badge)).judged(catalogue_of(badge, dearer), BEGINNING)
    assert holder.awards == (Award.of(badge, BEGINNING + timedelta(minutes=1), 1),)
    assert (holder.catalogue, holder.badge_points) == (2, 5)


def test_points_until_an_event_are_those_of_the_badges_won_by_then() -> None:
    catalogue = catalogue_of(
        badge_of("one", Completions(target=1), points=5), badge_of("two", Completions(target=2), points=50)
    )
    facts = fold([A_MEAL, UserRegistered(), A_MEAL], catalogue)
    assert [facts.badge_points_until(seq) for seq in range(4)] == [0, 5, 5, 55]


@pytest.mark.parametrize(
    ("seq", "user_id"),
    [(0, PERSON), (1, PERSON), (3, PERSON), (2, UserId(UUID(int=2)))],
)
def test_an_event_that_is_not_the_next_one_is_refused(seq: int, user_id: UserId) -> None:
    facts = fold([A_MEAL], Catalogue.empty())
    event = RecordedEvent(user_id, seq, UUID(int=9), BEGINNING, 1, A_MEAL)
    with pytest.raises(ValueError, match="cannot follow"):
        facts.after(event, Catalogue.empty())


def test_an_older_catalogue_cannot_judge() -> None:
    facts = fold([A_MEAL], catalogue_of(badge_of("first", Completions(target=1), revision=3)))
    with pytest.raises(ValueError, match="judged by revision 3 already"):
        facts.judged(catalogue_of(badge_of("first", Completions(target=1), revision=2)), BEGINNING)
