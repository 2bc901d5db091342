"""Badge rules, against what was done, counted anew for every question."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.events import CompletionApproved
from rebootcamp.domain.rules import (
    All,
    AnyOf,
    AtLeast,
    Co2eSaved,
    CompletedChallenge,
    Completions,
    DistinctCategories,
    Filtered,
    HasBadge,
    Points,
    Rule,
    Standing,
    StreakReached,
    nodes,
)
from tests.support.strategies import PERSON, completions, leaves, log_of, rules, trees_of

RULE: TypeAdapter[Rule] = TypeAdapter(Rule)
Done = list[CompletionApproved]


def facts_of(done: Done) -> Achievements:
    facts = Achievements(PERSON)
    for event in log_of(done):
        facts = facts.after(event, Catalogue.empty())
    return facts


def chosen(rule: Filtered, done: Done) -> Done:
    return [
        one
        for one in done
        if (rule.category is None or one.category == rule.category)
        and (rule.difficulty is None or one.difficulty == rule.difficulty)
    ]


def holds_by_definition(rule: Rule, done: Done) -> bool:
    """Whether a rule without ``has_badge`` is met."""
    match rule:
        case All():
            return all(holds_by_definition(below, done) for below in rule.rules)
        case AnyOf():
            return any(holds_by_definition(below, done) for below in rule.rules)
        case AtLeast():
            return [holds_by_definition(below, done) for below in rule.rules].count(True) >= rule.target
        case _:
            assert not isinstance(rule, HasBadge), "nobody has won a badge here"
            return reached(rule, done) >= rule.target


def reached(rule: Rule, done: Done) -> int:
    """How much there is of what a leaf asks for."""
    match rule:
        case Completions():
            return len(chosen(rule, done))
        case Points():
            return sum(one.points for one in chosen(rule, done))
        case Co2eSaved():
            return sum(one.savings.co2e_g or 0 for one in chosen(rule, done))
        case DistinctCategories():
            return len({one.category for one in done})
        case StreakReached():
            days = {one.local_date.toordinal() for one in done}
            return max(
                (n for n in range(len(days) + 1) for day in days if days.issuperset(range(day, day + n))), default=0
            )
        case CompletedChallenge():
            return [one.challenge_code for one in done].count(rule.challenge_code)
        case _:
            raise AssertionError(f"{rule.kind} is no leaf, or asks for a badge")


@given(trees_of(leaves), st.lists(completions, max_size=15))
def test_a_rule_holds_when_its_definition_does(rule: Rule, done: Done) -> None:
    assert rule.standing(facts_of(done)).holds == holds_by_definition(rule, done)


@given(rules, st.lists(completions, max_size=15))
def test_what_is_shown_agrees_with_what_is_awarded(rule: Rule, done: Done) -> None:
    standing = rule.standing(facts_of(done))
    assert 0 <= standing.current <= standing.target
    assert standing.holds == (standing.current == standing.target)
    assert standing.holds == (standing.share == 1)


@given(rules, st.lists(completions, max_size=10), completions)
def test_doing_more_never_takes_anyone_further_from_a_badge(
    rule: Rule, done: Done, one_more: CompletionApproved
) -> None:
    before, after = rule.standing(facts_of(done)), rule.standing(facts_of([*done, one_more]))
    assert after.share >= before.share
    if not isinstance(rule, AnyOf):  # which shows the nearest rule, and that may be another one now
        assert after.target == before.target


@given(st.lists(leaves, min_size=1, max_size=5), st.lists(completions, max_size=15), st.integers(1, 6))
def test_branches_count_what_holds_below_them(below: list[Rule], done: Done, target: int) -> None:
    facts = facts_of(done)
    standings = [rule.standing(facts) for rule in below]
    holding = [standing.holds for standing in standings].count(True)
    branch, target = tuple(below), min(target, len(below))
    assert All(rules=branch).standing(facts) == Standing(holding, len(below))
    assert AtLeast(rules=branch, target=target).standing(facts) == Standing(min(holding, target), target)
    nearest = AnyOf(rules=branch).standing(facts)
    assert nearest in standings
    assert nearest.share == max(standing.share for standing in standings)


@given(rules)
def test_rules_survive_json(rule: Rule) -> None:
    assert RULE.validate_json(RULE.dump_json(rule)) == rule


@given(rules)
def test_every_node_of_a_rule_is_found(rule: Rule) -> None:
    def kinds(node: Any) -> list[str]:
        return [node["kind"], *(kind for below in node.get("rules", ()) for kind in kinds(below))]

    assert [node.kind for _, node in nodes(rule)] == kinds(RULE.dump_python(rule, mode="json"))


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"kind": "wins", "target": 1},
        {"kind": "completions"},
        {"kind": "completions", "target": 0},
        {"kind": "completions", "target": 1_000_000_001},
        {"kind": "completions", "target": 1.5},
        {"kind": "completions", "target": 1, "category": "sport"},
        {"kind": "completions", "target": 1, "difficulty": 4},
        {"kind": "completions", "target": 1, "challenge_code": "cycle"},
        {"kind": "distinct_categories", "target": len(Category) + 1},
        {"kind": "streak", "target": 5000},
        {"kind": "completed_challenge", "challenge_code": "Not A Code"},
        {"kind": "has_badge"},
        {"kind": "all", "rules": []},
        {"kind": "any", "rules": [{"kind": "completions", "target": 1}] * 21},
        {"kind": "at_least", "rules": [{"kind": "completions", "target": 1}]},
        {"kind": "all", "rules": [{"kind": "all", "rules": [{"kind": "completions", "target": -1}]}]},
    ],
)
def test_what_is_no_rule_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        RULE.validate_python(wrong)
