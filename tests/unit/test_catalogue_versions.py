"""The catalogue of badges: its versions, and what may be published or withdrawn."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Award, AwardSource, Badge, Catalogue
from rebootcamp.domain.errors import BadgeNeeded, BadgeNotFound, Fault, InvalidRule
from rebootcamp.domain.rules import All, AnyOf, CompletedChallenge, Completions, HasBadge, Rule
from tests.support.strategies import BEGINNING, PERSON, badge_of, catalogue_of

ONCE = Completions(target=1)
LATER = BEGINNING + timedelta(days=1)


def needs(*codes: str) -> Rule:
    return All(rules=tuple(HasBadge(badge_code=code) for code in codes))


def test_versions_follow_one_another_and_none_is_forgotten() -> None:
    empty = Catalogue.empty()
    design = badge_of("one", ONCE).design
    first = empty.next_version(design, BEGINNING)
    assert first == Badge(design, 1, 1, BEGINNING, retired=False)
    other = empty.with_published(first).next_version(badge_of("other", ONCE).design, LATER)
    assert (other.version, other.revision) == (1, 2)
    between = empty.with_published(first).with_published(other)
    second = between.next_version(design, LATER, retired=True)
    assert second == Badge(design, 2, 3, LATER, retired=True)
    catalogue = between.with_published(second)
    assert catalogue == Catalogue(3, {"one": second, "other": other}, {("one", 1): first})
    assert [catalogue.published("one", version) for version in (0, 1, 2, 3)] == [None, first, second, None]
    assert catalogue.published("never", 1) is None
    third = replace(second, version=3, revision=4, retired=False)
    assert catalogue.with_published(third).replaced == {("one", 1): first, ("one", 2): second}
    # Publications may be read in any order.
    assert catalogue.with_published(first).revision == 3
    assert catalogue.in_force() == [other]
    assert catalogue.badge("one") == second
    with pytest.raises(BadgeNotFound, match=r"^No badge has this code\.$"):
        catalogue.badge("never")


def test_an_award_is_what_the_version_was_worth() -> None:
    badge = badge_of("one", ONCE, points=7)
    revocable = replace(badge, version=4, design=replace(badge.design, revocable=True))
    design = badge.design
    expected = Award("one", 1, design.tier, 7, False, LATER, 3, AwardSource.RULE)
    assert Award.of(badge, LATER, 3) == expected
    assert Award.of(revocable, LATER, 3) == replace(expected, version=4, revocable=True)
    by_hand = Award.of(revocable, LATER, 3, AwardSource.MANUAL)
    assert by_hand == replace(expected, version=4, revocable=False, source=AwardSource.MANUAL)


CATALOGUE = catalogue_of(
    badge_of("base", ONCE, revision=1),
    badge_of("gone", ONCE, revision=2, retired=True),
    badge_of("near", needs("base"), revision=3),
    badge_of("far", needs("near", "base"), revision=4),
    badge_of("gone-far", needs("far"), revision=5, retired=True),
)
CHALLENGES = {"cycle": True, "old": False}


@pytest.mark.parametrize(
    ("code", "rule", "faults"),
    [
        ("new", needs("far", "base"), []),
        ("new", CompletedChallenge(challenge_code="cycle"), []),
        ("new", ONCE, []),
        (
            "new",
            AnyOf(rules=(CompletedChallenge(challenge_code="cycle"), CompletedChallenge(challenge_code="old"))),
            [Fault("/rule/rules/1/challenge_code", "retired_challenge", "The challenge 'old' is retired")],
        ),
        (
            "new",
            CompletedChallenge(challenge_code="never"),
            [Fault("/rule/challenge_code", "unknown_challenge", "There is no challenge 'never'")],
        ),
        (
            "new",
            needs("never", "gone"),
            [
                Fault("/rule/rules/0/badge_code", "unknown_badge", "There is no badge 'never'"),
                Fault("/rule/rules/1/badge_code", "retired_badge", "The badge 'gone' is retired"),
            ],
        ),
        (
            "new",
            needs("new"),
            [Fault("/rule/rules/0/badge_code", "circular_badges", "Badges would need each other: 'new' needs 'new'")],
        ),
        (
            "near",
            HasBadge(badge_code="far"),
            [
                Fault(
                    "/rule/badge_code",
                    "circular_badges",
                    "Badges would need each other: 'near' needs 'far' needs 'near'",
                )
            ],
        ),
        # Further away, by the first of the ways there are.
        (
            "base",
            HasBadge(badge_code="far"),
            [
                Fault(
                    "/rule/badge_code",
                    "circular_badges",
                    "Badges would need each other: 'base' needs 'far' needs 'near' needs 'base'",
                )
            ],
        ),
        # A badge that is retired needs nothing any more.
        (
            "far",
            needs("gone-far"),
            [Fault("/rule/rules/0/badge_code", "retired_badge", "The badge 'gone-far' is retired")],
        ),
    ],
)
def test_badges_in_force_ask_for_what_is_in_force_in_no_circle(code: str, rule: Rule, faults: list[Fault]) -> None:
    catalogue = CATALOGUE
    if code == "base":
        # Far needs near alone here, so that there is one way.
        catalogue = catalogue.with_published(badge_of("far", needs("near"), revision=6))
    design = badge_of(code, rule).design
    challenges: Mapping[str, bool] = CHALLENGES
    if not faults:
        catalogue.ensure_publishable(design, challenges)
        return
    with pytest.raises(InvalidRule) as refusal:
        catalogue.ensure_publishable(design, challenges)
    assert refusal.value.faults == faults


def test_circles_are_looked_for_once_in_every_badge_however_many_ways_lead_there() -> None:
    """Each of two badges on forty floors needs both of the floor below."""
    ladder = [badge_of(f"{side}-0", ONCE, revision=1) for side in "ab"]
    for floor in range(1, 40):
        below = needs(f"a-{floor - 1}", f"b-{floor - 1}")
        ladder += [badge_of(f"{side}-{floor}", below, revision=floor + 1) for side in "ab"]
    catalogue = catalogue_of(*ladder)
    catalogue.ensure_publishable(badge_of("new", needs("a-39", "b-39")).design, {})


def test_what_others_in_force_need_is_not_withdrawn() -> None:
    for code in ("far", "gone", "never"):
        CATALOGUE.ensure_retirable(code)
    with pytest.raises(BadgeNeeded) as refusal:
        CATALOGUE.ensure_retirable("base")
    assert refusal.value.detail == "The rules of 2 badge(s) in force ask for 'base'."
    assert refusal.value.needed_by_badge_codes == ["near", "far"]


def test_a_badge_is_lost_by_the_correction_that_makes_its_rule_false() -> None:
    nothing = Achievements(PERSON)
    something = replace(nothing, awards=(Award.of(CATALOGUE.badges["base"], BEGINNING, 1),))
    lost = [CATALOGUE.is_lost("near", *pair) for pair in [(something, nothing), (something, something)]]
    assert lost == [True, False]
    assert [CATALOGUE.is_lost("near", nothing, facts) for facts in (nothing, something)] == [False, False]
    assert CATALOGUE.is_lost("never", something, nothing) is False


def test_what_can_be_won_and_what_is_won_first() -> None:
    nothing = Achievements(PERSON)
    assert [badge.code for badge in CATALOGUE.winnable(nothing)] == ["base", "near", "far"]
    assert CATALOGUE.next_won(nothing) is None
    something = replace(nothing, awards=(Award.of(CATALOGUE.badges["base"], BEGINNING, 1),))
    assert [badge.code for badge in CATALOGUE.winnable(something)] == ["near", "far"]
    assert CATALOGUE.next_won(something) == CATALOGUE.badges["near"]
    assert CATALOGUE.next_won(replace(something, withdrawn=frozenset({"near"}))) is None
