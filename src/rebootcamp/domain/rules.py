"""Badge rules: a tree that says when a badge is won, and how far along someone is.

Leaves compare a fact with a target; branches combine leaves. One evaluation answers both questions, so
that what is shown can never disagree with what is awarded. All facts are those of a person's projection.
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
    """What was done, in one selection: completions, points, and grams of CO2e as far as known."""

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
    """What rules may ask of a person."""

    def tally(self, category: Category | None, difficulty: int | None) -> Tally:
        """What was done, restricted by category and difficulty where given."""

    def times_completed(self, challenge_code: str) -> int:
        """How often that challenge was completed."""

    def has_badge(self, badge_code: str) -> bool:
        """Whether that badge is held now."""

    def may_win(self, badge_code: str) -> bool:
        """Whether that badge is not held, and may be."""

    @property
    def distinct_categories(self) -> int:
        """In how many categories something was completed."""

    @property
    def longest_streak_days(self) -> int:
        """The longest streak, in days."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far along a rule is: ``current`` of ``target``, never beyond it; it holds when they are equal."""

    current: int
    target: int

    @property
    def holds(self) -> bool:
        """Whether the rule is met."""
        return self.current >= self.target

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.current / self.target


def _standing(current: int, target: int) -> Standing:
    return Standing(max(0, min(current, target)), target)


def _say_that_kind_is_required(schema: dict[str, Any]) -> None:
    # It has a default for those who build a node in Python; in JSON it is what tells the nodes apart.
    schema["required"] = ["kind", *schema.get("required", [])]


class Node(BaseModel):
    """A node of a rule."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=_say_that_kind_is_required)

    def standing(self, facts: Facts) -> Standing:
        """How far along this node is, given what is known of a person."""
        raise NotImplementedError

    def children(self) -> "tuple[Rule, ...]":
        """The nodes below this one."""
        return ()


class Filtered(Node):
    """A leaf that can be restricted to a category, a difficulty or both."""

    target: Target
    category: Category | None = None
    difficulty: Difficulty | None = None


class Completions(Filtered):
    """So many completions."""

    kind: Literal["completions"] = "completions"

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.tally(self.category, self.difficulty).completions, self.target)


class Points(Filtered):
    """So many points from challenges; badge points do not count."""

    kind: Literal["points"] = "points"

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.tally(self.category, self.difficulty).points, self.target)


class Co2eSaved(Filtered):
    """So many grams of CO2e saved, as far as known."""

    kind: Literal["co2e_g"] = "co2e_g"

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.tally(self.category, self.difficulty).co2e_g, self.target)


class DistinctCategories(Node):
    """Completions in so many categories."""

    kind: Literal["distinct_categories"] = "distinct_categories"
    target: Annotated[int, Field(strict=True, ge=1, le=len(Category))]

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.distinct_categories, self.target)


class StreakReached(Node):
    """A streak of so many days, at any time."""

    kind: Literal["streak"] = "streak"
    target: Annotated[int, Field(strict=True, ge=1, le=3660)]

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.longest_streak_days, self.target)


class CompletedChallenge(Node):
    """One challenge, so many times."""

    kind: Literal["completed_challenge"] = "completed_challenge"
    challenge_code: Code
    target: Target = 1

    def standing(self, facts: Facts) -> Standing:
        return _standing(facts.times_completed(self.challenge_code), self.target)


class HasBadge(Node):
    """Another badge."""

    kind: Literal["has_badge"] = "has_badge"
    badge_code: Code

    def standing(self, facts: Facts) -> Standing:
        return _standing(int(facts.has_badge(self.badge_code)), 1)


def _ensure_some(rules: "tuple[Rule, ...]") -> "tuple[Rule, ...]":
    if not rules:
        raise PydanticCustomError("too_short", "There is at least one rule below")
    return rules


# A min_length would also find a tuple too short whose items are all at fault themselves.
Branches = Annotated[
    tuple["Rule", ...], Field(max_length=20, json_schema_extra={"minItems": 1}), AfterValidator(_ensure_some)
]


class All(Node):
    """Every one of the rules below; shown as how many of them hold."""

    kind: Literal["all"] = "all"
    rules: Branches

    def standing(self, facts: Facts) -> Standing:
        return _standing(sum(rule.standing(facts).holds for rule in self.rules), len(self.rules))

    def children(self) -> "tuple[Rule, ...]":
        return self.rules


class AtLeast(Node):
    """So many of the rules below; shown as how many of them hold."""

    kind: Literal["at_least"] = "at_least"
    rules: Branches
    target: Target

    @field_validator("target")
    @classmethod
    def _within_reach(cls, target: int, info: ValidationInfo) -> int:
        # Without "rules" in data they are at fault themselves, and say so.
        if target > len(info.data.get("rules", range(target))):
            raise PydanticCustomError("target_out_of_reach", "There are fewer rules than that to hold")
        return target

    def standing(self, facts: Facts) -> Standing:
        return _standing(sum(rule.standing(facts).holds for rule in self.rules), self.target)

    def children(self) -> "tuple[Rule, ...]":
        return self.rules


class AnyOf(Node):
    """One of the rules below; shown as the one that is nearest."""

    kind: Literal["any"] = "any"
    rules: Branches

    def standing(self, facts: Facts) -> Standing:
        return max((rule.standing(facts) for rule in self.rules), key=lambda standing: standing.share)

    def children(self) -> "tuple[Rule, ...]":
        return self.rules


# An alias with a name is one schema that others refer to; without, each of them would hold the whole union.
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
        Field(discriminator="kind"),
    ],
)


def _ensure_bounded(tree: object) -> object:
    """Refuses a tree that is too deep or too large before anything descends into it.

    Raises:
        ValidationError: It is; located at the first node, from the top and the left, that is too much.
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
    # The codes and the messages are ours: nothing of a client's is quoted.
    fault = InitErrorDetails(type=PydanticCustomError(code, message), loc=place, input=None)
    return ValidationError.from_exception_data("rule", [fault])


BoundedRule = Annotated[Rule, BeforeValidator(_ensure_bounded)]
"""A rule that is to be published, which may come from anyone; one that is published already is read as a ``Rule``."""


def nodes(rule: Rule, pointer: str = "") -> Iterator[tuple[str, Rule]]:
    """The rule and every node below it, each with the JSON pointer to it."""
    yield pointer, rule
    for i, child in enumerate(rule.children()):
        yield from nodes(child, f"{pointer}/rules/{i}")
