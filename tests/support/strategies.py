"""Values of the domain for property-based tests: what people do, rules, and catalogues of badges."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from uuid import UUID

from hypothesis import strategies as st

from rebootcamp.domain.badges import Badge, BadgeDesign, BadgeText, Catalogue, Tier
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.events import CompletionApproved, Event, RecordedEvent
from rebootcamp.domain.rules import (
    All,
    AnyOf,
    AtLeast,
    Co2eSaved,
    CompletedChallenge,
    Completions,
    DistinctCategories,
    HasBadge,
    Points,
    Rule,
    StreakReached,
)
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId

# Few categories, challenges, badges and days, so that what is done meets what is asked.
CATEGORIES = (Category.FOOD, Category.MOBILITY, Category.WATER)
CHALLENGE_CODES = ("cycle", "meal", "shower")
BADGE_CODES = ("badge-0", "badge-1", "badge-2", "badge-3")
FIRST_DAY = date(2026, 1, 1)
BEGINNING = datetime(2026, 3, 1, 12, tzinfo=UTC)
PERSON = UserId(UUID(int=1))

days = st.integers(0, 30).map(lambda number: FIRST_DAY + timedelta(days=number))
quantities = st.none() | st.integers(1, 5000)
savings = st.builds(Savings, quantities, quantities, quantities, quantities)
completions = st.builds(
    CompletionApproved,
    completion_id=st.uuids(),
    challenge_code=st.sampled_from(CHALLENGE_CODES),
    category=st.sampled_from(CATEGORIES),
    difficulty=st.integers(1, 3),
    points=st.integers(1, 100),
    savings=savings,
    local_date=days,
    performed_at=st.just(BEGINNING),
)

targets = st.integers(1, 6)
categories = st.none() | st.sampled_from(CATEGORIES)
difficulties = st.none() | st.integers(1, 3)
leaves: st.SearchStrategy[Rule] = st.one_of(
    st.builds(Completions, target=targets, category=categories, difficulty=difficulties),
    st.builds(Points, target=st.integers(1, 300), category=categories, difficulty=difficulties),
    st.builds(Co2eSaved, target=st.integers(1, 10_000), category=categories, difficulty=difficulties),
    st.builds(DistinctCategories, target=st.integers(1, 3)),
    st.builds(StreakReached, target=targets),
    st.builds(CompletedChallenge, challenge_code=st.sampled_from(CHALLENGE_CODES), target=targets),
)
has_badge = st.builds(HasBadge, badge_code=st.sampled_from(BADGE_CODES))


def trees_of(some_leaves: st.SearchStrategy[Rule]) -> st.SearchStrategy[Rule]:
    """Rules whose leaves are those."""

    def branches(below: st.SearchStrategy[Rule]) -> st.SearchStrategy[Rule]:
        rules = st.lists(below, min_size=1, max_size=4).map(tuple)
        at_least = st.tuples(rules, targets).map(
            lambda given: AtLeast(rules=given[0], target=min(given[1], len(given[0])))
        )
        return st.builds(All, rules=rules) | st.builds(AnyOf, rules=rules) | at_least

    return st.recursive(some_leaves, branches, max_leaves=8)


rules = trees_of(leaves | has_badge)


def badge_of(code: str, rule: Rule, *, revision: int = 1, points: int = 10, retired: bool = False) -> Badge:
    """The first version of a badge with that rule."""
    texts = {language: BadgeText(f"{code} ({language})", f"how to win {code} ({language})") for language in Language}
    design = BadgeDesign(code, Tier.BRONZE, points, "*", revocable=False, rule=rule, texts=texts)
    return Badge(design, version=1, revision=revision, published_at=BEGINNING, retired=retired)


def catalogue_of(*badges: Badge) -> Catalogue:
    """The catalogue in which those badges were published, in that order."""
    catalogue = Catalogue.empty()
    for badge in badges:
        catalogue = catalogue.with_published(badge)
    return catalogue


def catalogues_of(some_rules: st.SearchStrategy[Rule]) -> st.SearchStrategy[Catalogue]:
    """Catalogues of up to four badges with such rules."""

    def published(found: list[Rule]) -> Catalogue:
        return catalogue_of(
            *(
                badge_of(code, rule, revision=number)
                for number, (code, rule) in enumerate(zip(BADGE_CODES, found, strict=False), 1)
            )
        )

    return st.lists(some_rules, max_size=len(BADGE_CODES)).map(published)


catalogues = catalogues_of(rules)


def log_of(bodies: Sequence[Event], user_id: UserId = PERSON) -> list[RecordedEvent]:
    """The log in which these things happened, a minute apart."""
    recorded = partial(RecordedEvent, user_id, schema_version=1)
    return [
        recorded(seq=seq, event_id=UUID(int=seq), recorded_at=BEGINNING + timedelta(minutes=seq), body=body)
        for seq, body in enumerate(bodies, start=1)
    ]
