"""Badge rules: trees that determine when a badge is won, and how close a user is to it.

Leaves compare a fact with a target; branches combine leaves. One evaluation answers both questions, so
that the progress shown can never disagree with the award. All facts come from the user's projection.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Protocol

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError
from typing_extensions import TypeAliasType

from rebootcamp.domain.challenges import Category
from rebootcamp.domain.notations import CODE_PATTERN

MAX_DEPTH = 5
MAX_NODES = 50
Target = Annotated[int, Field(strict=True, ge=1, le=1_000_000_000)]
Code = Annotated[str, Field(pattern=CODE_PATTERN)]
Difficulty = Annotated[int, Field(strict=True, ge=1, le=3)]


class Saved(Protocol):
    """Savings of one completion or of many; None where unknown."""

    @property
    def co2e_g(self) -> int | None:
        """Grams of CO2 equivalent."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over a selection of completions: their number, points, and known savings in grams of CO2e."""

    completions: int = 0
    points: int = 0
    co2e_g: int = 0

    @staticmethod
    def of(completions: int, points: int, saved: Saved) -> "Tally":
        """The tally of these completions; unknown savings add nothing."""
        return Tally(completions, points, saved.co2e_g or 0)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.completions + other.completions, self.points + other.points, self.co2e_g + other.co2e_g)

    def __neg__(self) -> "Tally":
        return Tally(-self.completions, -self.points, -self.co2e_g)


class Facts(Protocol):
    """The facts about a user that a rule can use."""

    def tally(self, category: Category | None, difficulty: int | None) -> Tally:
        """Returns the tally of counted completions, filtered by category and difficulty if given."""

    def times_completed(self, challenge_code: str) -> int:
        """Returns how often that challenge was completed."""

    def has_badge(self, badge_code: str) -> bool:
        """Returns whether that badge is held now."""

    def may_win(self, badge_code: str) -> bool:
        """Returns whether that badge is neither held nor withdrawn by an administrator."""

    @property
    def distinct_categories(self) -> int:
        """Number of categories with at least one counted completion."""

    @property
    def longest_streak_days(self) -> int:
        """Length of the longest streak, in active days."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The progress towards a rule: ``current`` of ``target``, never above it. The rule holds if they are equal."""

    current: int
    target: int

    @property
    def holds(self) -> bool:
        """Whether the rule is met."""
        return self.current >= self.target

    @property
    def share(self) -> float:
        """The fraction of the target that is reached, from 0 to 1."""
        return self.current / self.target


def _standing(current: int, target: int) -> Standing:
    return Standing(max(0, min(current, target)), target)


def _say_that_kind_is_required(schema: dict[str, Any]) -> None:
    # The default is a convenience for Python code; in JSON, ``kind`` is what tells the nodes apart.
    schema["required"] = ["kind", *schema.get("required", [])]


class Node(BaseModel):
    """A node of a rule."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=_say_that_kind_is_required)

    def standing(self, facts: Facts) -> Standing:
        """Returns the progress towards this node, given the facts about a user."""
        raise NotImplementedError

    def children(self) -> "tuple[Rule, ...]":
        """Returns the nodes below this one."""
        return ()


class Filtered(Node):
    """A leaf that can be restricted to a category, a difficulty or both."""

    target: Target
    category: Category | None = None
    difficulty: Difficulty | None = None


class Completions(Filtered):
    """A leaf that requires a number of completions."""

    kind: Literal["completions"] = "completions"

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.tally(self.category, self.difficulty).completions, self.target)


class Points(Filtered):
    """A leaf that requires a number of challenge points; badge points do not count."""

    kind: Literal["points"] = "points"

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.tally(self.category, self.difficulty).points, self.target)


class Co2eSaved(Filtered):
    """A leaf that requires a number of grams of CO2e saved; unknown savings count as nothing."""

    kind: Literal["co2e_g"] = "co2e_g"

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.tally(self.category, self.difficulty).co2e_g, self.target)


class DistinctCategories(Node):
    """A leaf that requires completions in a number of different categories."""

    kind: Literal["distinct_categories"] = "distinct_categories"
    target: Annotated[int, Field(strict=True, ge=1, le=len(Category))]

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.distinct_categories, self.target)


class StreakReached(Node):
    """A leaf that requires a streak of a number of active days, at any time."""

    kind: Literal["streak"] = "streak"
    target: Annotated[int, Field(strict=True, ge=1, le=3660)]

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.longest_streak_days, self.target)


class CompletedChallenge(Node):
    """A leaf that requires one challenge to be completed a number of times."""

    kind: Literal["completed_challenge"] = "completed_challenge"
    challenge_code: Code
    target: Target = 1

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.times_completed(self.challenge_code), self.target)


class HasBadge(Node):
    """A leaf that requires another badge."""

    kind: Literal["has_badge"] = "has_badge"
    badge_code: Code

    def standing(self, facts: Facts) -> Standing:
        return _standing(int(facts.has_badge(self.badge_code)), 1)


def _ensure_some(rules: "tuple[Rule, ...]") -> "tuple[Rule, ...]":
    if not rules:
        raise PydanticCustomError("too_short", "Give at least one rule")
    return rules


# With ``min_length``, a tuple whose items are all invalid would also be reported as too short.
Branches = Annotated[
    tuple["Rule", ...], Field(max_length=20, json_schema_extra={"minItems": 1}), AfterValidator(_ensure_some)
]


class All(Node):
    """A branch that requires every one of its rules; its progress is the number of rules that hold."""

    kind: Literal["all"] = "all"
    rules: Branches

    def standing(self, facts: Facts) -> Standing:
        return _standing(sum(rule.standing(facts).holds for rule in self.rules), len(self.rules))

    def children(self) -> "tuple[Rule, ...]":
        return self.rules


class AtLeast(Node):
    """A branch that requires a number of its rules; its progress is the number of rules that hold."""

    kind: Literal["at_least"] = "at_least"
    rules: Branches
    target: Target

    @field_validator("target")
    @classmethod
    def _within_reach(cls, target: int, info: ValidationInfo) -> int:
        # If "rules" is missing from the data, the rules are invalid and already reported.
        if target > len(info.data.get("rules", range(target))):
            raise PydanticCustomError("target_out_of_reach", "The target is larger than the number of rules")
        return target

    def standing(self, facts: Facts) -> Standing:
        return _standing(sum(rule.standing(facts).holds for rule in self.rules), self.target)

    def children(self) -> "tuple[Rule, ...]":
        return self.rules


class AnyOf(Node):
    """A branch that requires any one of its rules; its progress is that of the nearest rule."""

    kind: Literal["any"] = "any"
    rules: Branches

    def standing(self, facts: Facts) -> Standing:
        return max((rule.standing(facts) for rule in self.rules), key=lambda standing: standing.share)

    def children(self) -> "tuple[Rule, ...]":
        return self.rules


# A named alias becomes one schema that others refer to; otherwise each of them would contain the whole union.
Rule = TypeAliasType(
    "Rule",
    Annotated[
        Completions
        | Points
        | Co2eSaved
        | DistinctCategories
        | StreakReached
        | CompletedChallenge
        | HasBadge
        | All
        | AtLeast
        | AnyOf,
        Field(discriminator="kind", description="A tree of conditions that a user has to meet, told by `kind`."),
    ],
)


def _ensure_bounded(tree: object) -> object:
    """Refuses a tree that is too deep or too large, before anything else descends into it.

    Raises:
        ValidationError: The tree exceeds a limit. The error is located at the first node beyond it, from the top
            and the left.
    """
    waiting: list[tuple[tuple[str | int, ...], object, int]] = [((), tree, 1)]
    count = 0
    while waiting:
        place, node, depth = waiting.pop()
        count += 1
        if depth > MAX_DEPTH:
            raise _too_much(place, "rule_too_deep", f"A rule has at most {MAX_DEPTH} levels")
        if count > MAX_NODES:
            raise _too_much(place, "rule_too_large", f"A rule has at most {MAX_NODES} nodes")
        below = node.get("rules") if isinstance(node, dict) else None
        if isinstance(below, list):
            waiting.extend(((*place, "rules", i), below[i], depth + 1) for i in reversed(range(len(below))))
    return tree


def _too_much(place: tuple[str | int, ...], code: str, message: str) -> ValidationError:
    # Codes and messages are our own: they quote nothing that the client sent.
    fault = InitErrorDetails(type=PydanticCustomError(code, message), loc=place, input=None)
    return ValidationError.from_exception_data("rule", [fault])


BoundedRule = Annotated[Rule, BeforeValidator(_ensure_bounded)]
"""A rule from outside, still to be published, with its size checked; a published rule is read as a ``Rule``."""


def nodes(rule: Rule, pointer: str = "") -> Iterator[tuple[str, Rule]]:
    """Yields the rule and every node below it, each with its JSON pointer."""
    yield pointer, rule
    for i, child in enumerate(rule.children()):
        yield from nodes(child, f"{pointer}/rules/{i}")
