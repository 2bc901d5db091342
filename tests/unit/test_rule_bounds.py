"""What may be published as a rule, and where a refusal points."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from rebootcamp.domain.achievements import Achievements, Counters
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.rules import (
    MAX_DEPTH,
    MAX_NODES,
    BoundedRule,
    Co2eSaved,
    Completions,
    Node,
    Points,
    Standing,
    Tally,
    nodes,
)
from tests.support.strategies import PERSON

RULE: TypeAdapter[BoundedRule] = TypeAdapter(BoundedRule)
LEAF = {"kind": "completions", "target": 1}


def grown(places: list[int]) -> dict[str, Any]:
    """A tree that is well formed but for its bounds: each number says below which earlier node another one hangs."""
    below: list[list[int]] = [[]]
    for i, place in enumerate(places, start=1):
        below[place % i].append(i)
        below.append([])

    def node(i: int) -> dict[str, Any]:
        children = [node(child) for child in below[i]]
        if not children:
            return dict(LEAF)
        kind = ("all", "any", "at_least")[len(children) % 3]
        return {"kind": kind, "rules": children, **({"target": 1} if kind == "at_least" else {})}

    return node(0)


about_as_deep_as_allowed = st.lists(st.integers(-2, -1), max_size=MAX_DEPTH + 2)
about_as_large_as_allowed = st.lists(st.integers(0, 6), min_size=MAX_NODES - 3, max_size=MAX_NODES + 1)
trees = (about_as_deep_as_allowed | about_as_large_as_allowed).map(grown)


def depth_of(tree: dict[str, Any]) -> int:
    return 1 + max((depth_of(below) for below in tree.get("rules", ())), default=0)


def size_of(tree: dict[str, Any]) -> int:
    return 1 + sum(size_of(below) for below in tree.get("rules", ()))


def widest_of(tree: dict[str, Any]) -> int:
    below = tree.get("rules", ())
    return max(len(below), *(widest_of(one) for one in below)) if below else 0


@given(trees)
def test_a_rule_is_accepted_exactly_when_it_keeps_the_bounds(tree: dict[str, Any]) -> None:
    within = depth_of(tree) <= MAX_DEPTH and size_of(tree) <= MAX_NODES and widest_of(tree) <= 20
    try:
        rule = RULE.validate_python(tree)
    except ValidationError:
        assert not within
    else:
        assert within
        assert len(list(nodes(rule))) == size_of(tree)


@given(trees)
def test_a_refusal_points_at_a_node_that_is_there_and_too_much(tree: dict[str, Any]) -> None:
    try:
        RULE.validate_python(tree)
    except ValidationError as error:
        for fault in error.errors():
            node: Any = tree
            for step in fault["loc"]:
                node = node[step] if step not in ("all", "any", "at_least") else node
            if fault["type"] == "rule_too_deep":
                assert len(fault["loc"]) == 2 * MAX_DEPTH


@given(trees)
def test_pointers_lead_to_their_nodes(tree: dict[str, Any]) -> None:
    def found(node: dict[str, Any], pointer: str = "") -> list[tuple[str, str]]:
        below = [found(child, f"{pointer}/rules/{i}") for i, child in enumerate(node.get("rules", ()))]
        return [(pointer, node["kind"]), *(one for some in below for one in some)]

    try:
        rule = RULE.validate_python(tree)
    except ValidationError:
        return
    assert [(pointer, node.kind) for pointer, node in nodes(rule)] == found(tree)


@given(st.integers(1, 5), st.integers(1, 10))
def test_at_least_asks_for_no_more_than_there_is(branches: int, target: int) -> None:
    tree = {"kind": "all", "rules": [{"kind": "at_least", "rules": [LEAF] * branches, "target": target}]}
    if target <= branches:
        RULE.validate_python(tree)
        return
    with pytest.raises(ValidationError) as refusal:
        RULE.validate_python(tree)
    [fault] = refusal.value.errors()
    assert (fault["type"], fault["loc"][-1]) == ("target_out_of_reach", "target")


def test_nesting_without_end_is_refused_without_descending() -> None:
    tree = dict(LEAF)
    for _ in range(100_000):
        tree = {"kind": "all", "rules": [tree]}
    with pytest.raises(ValidationError, match="at most 5 levels"):
        RULE.validate_python(tree)


def flat(leaves: int) -> dict[str, Any]:
    """A tree of so many leaves under branches of ten, which has ``1 + leaves + leaves / 10`` nodes."""
    return {"kind": "all", "rules": [{"kind": "any", "rules": [LEAF] * 10} for _ in range(leaves // 10)]}


def test_a_rule_may_have_exactly_the_most_nodes_and_levels() -> None:
    most = flat(40)
    most["rules"] += [LEAF] * (MAX_NODES - size_of(most))
    assert size_of(most) == MAX_NODES == 50
    RULE.validate_python(most)
    with pytest.raises(ValidationError, match="A rule has at most 50 nodes") as refusal:
        RULE.validate_python({**most, "rules": [*most["rules"], LEAF]})
    [fault] = refusal.value.errors()
    assert (fault["type"], fault["loc"], fault["input"]) == ("rule_too_large", ("rules", len(most["rules"])), None)
    deepest: dict[str, Any] = dict(LEAF)
    for _ in range(MAX_DEPTH - 1):
        deepest = {"kind": "any", "rules": [deepest]}
    RULE.validate_python(deepest)
    with pytest.raises(ValidationError, match="A rule has at most 5 levels") as refusal:
        RULE.validate_python({"kind": "all", "rules": [LEAF, deepest]})
    [fault] = refusal.value.errors()
    assert (fault["type"], fault["loc"]) == ("rule_too_deep", ("rules", 1, *("rules", 0) * (MAX_DEPTH - 1)))


@pytest.mark.parametrize(
    ("rule", "most"),
    [
        ({"kind": "completions"}, 1_000_000_000),
        ({"kind": "points"}, 1_000_000_000),
        ({"kind": "co2e_g"}, 1_000_000_000),
        ({"kind": "distinct_categories"}, 8),
        ({"kind": "streak"}, 3660),
        ({"kind": "completed_challenge", "challenge_code": "cycle"}, 1_000_000_000),
        ({"kind": "at_least", "rules": [LEAF] * 20}, 20),
    ],
)
def test_a_target_is_between_1_and_what_can_be_reached(rule: dict[str, Any], most: int) -> None:
    for target in (1, most):
        assert RULE.validate_python({**rule, "target": target}).model_dump()["target"] == target
    refused: list[object] = [-1, 0, most + 1, True, 1.0, "1"]
    for no_target in refused:
        with pytest.raises(ValidationError):
            RULE.validate_python({**rule, "target": no_target})


@pytest.mark.parametrize("kind", ["all", "any", "at_least"])
def test_a_branch_has_rules_below_it_and_nothing_else(kind: str) -> None:
    target = {"target": 1} if kind == "at_least" else {}
    with pytest.raises(ValidationError) as refusal:
        RULE.validate_python({"kind": kind, "rules": [], **target})
    [fault, *_] = refusal.value.errors()
    assert (fault["type"], fault["msg"]) == ("too_short", "Give at least one rule")
    for below in ("x", 1, None, [LEAF]):
        with pytest.raises(ValidationError):
            RULE.validate_python({"kind": kind, "rules": [below], **target})


@pytest.mark.parametrize(
    ("node", "quantity"), [(Completions, "completions"), (Points, "points"), (Co2eSaved, "co2e_g")]
)
def test_a_leaf_counts_what_its_filters_choose(node: type[Completions | Points | Co2eSaved], quantity: str) -> None:
    cells = {
        (category, difficulty): Tally(1, 10, 100)
        for category in (Category.FOOD, Category.WATER)
        for difficulty in (1, 2, 3)
    }
    facts = Achievements(PERSON, counters=Counters(cells))
    one = getattr(Tally(1, 10, 100), quantity)
    for category, difficulty, count in [(None, None, 6), (Category.FOOD, None, 3), (None, 2, 2), (Category.FOOD, 2, 1)]:
        standing = node(target=1000, category=category, difficulty=difficulty).standing(facts)
        assert standing == Standing(one * count, 1000)


def test_what_is_left_out_of_a_rule() -> None:
    assert RULE.validate_python({"kind": "completed_challenge", "challenge_code": "cycle"}).model_dump() == {
        "kind": "completed_challenge",
        "challenge_code": "cycle",
        "target": 1,
    }
    assert RULE.validate_python(LEAF).model_dump() == {**LEAF, "category": None, "difficulty": None}


@pytest.mark.parametrize("difficulty", [0, 4])
def test_a_difficulty_is_1_to_3(difficulty: int) -> None:
    for allowed in (1, 2, 3):
        RULE.validate_python({**LEAF, "difficulty": allowed})
    with pytest.raises(ValidationError):
        RULE.validate_python({**LEAF, "difficulty": difficulty})


def test_the_schema_of_every_node_requires_its_kind_first() -> None:
    definitions = RULE.json_schema()["$defs"]
    required = {
        node["properties"]["kind"]["const"]: node["required"]
        for node in definitions.values()
        if "kind" in node.get("properties", {})
    }
    assert required == {
        "all": ["kind", "rules"],
        "any": ["kind", "rules"],
        "at_least": ["kind", "rules", "target"],
        "co2e_g": ["kind", "target"],
        "completed_challenge": ["kind", "challenge_code"],
        "completions": ["kind", "target"],
        "distinct_categories": ["kind", "target"],
        "has_badge": ["kind", "badge_code"],
        "points": ["kind", "target"],
        "streak": ["kind", "target"],
    }
    assert Node.model_json_schema()["required"] == ["kind"]
