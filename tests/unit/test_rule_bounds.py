"""What may be published as a rule, and where a refusal points."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from rebootcamp.domain.rules import MAX_DEPTH, MAX_NODES, BoundedRule, nodes

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
