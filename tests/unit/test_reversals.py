"""Corrections in the fold: what is left is what a recount of the remaining completions gives."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Badge, BadgeDesign, Catalogue, Tier
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.events import CompletionApproved, CompletionReversed, Event, RecordedEvent
from rebootcamp.domain.rules import (
    All,
    Co2eSaved,
    Completions,
    DistinctCategories,
    HasBadge,
    Points,
    Rule,
    StreakReached,
    Tally,
)
from rebootcamp.domain.streaks import ActiveDays
from rebootcamp.domain.users import UserId

USER = UserId(UUID(int=1))
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
days = st.dates(date(2026, 3, 1), date(2026, 3, 12))
completions = st.builds(
    CompletionApproved,
    completion_id=st.uuids(),
    challenge_code=st.sampled_from(["cycle", "meal", "shower"]),
    category=st.sampled_from([Category.MOBILITY, Category.FOOD]),
    difficulty=st.integers(1, 3),
    points=st.integers(1, 50),
    savings=st.builds(Savings, co2e_g=st.none() | st.integers(1, 500)),
    local_date=days,
    performed_at=st.just(START),
)


def badge(code: str, rule: Rule, *, revocable: bool) -> Badge:
    return Badge(BadgeDesign(code, Tier.BRONZE, 10, "🌱", revocable, rule, {}), 1, 1, START, retired=False)


def catalogue(*badges: Badge, revision: int = 1) -> Catalogue:
    return Catalogue(revision, {badge.code: badge for badge in badges})


RULES: dict[str, Rule] = {
    "three": Completions(target=3),
    "hundred": Points(target=100),
    "kilo": Co2eSaved(target=1000),
    "both": DistinctCategories(target=2),
    "run": StreakReached(target=3),
    "again": All(rules=(HasBadge(badge_code="three"), Completions(target=2, category=Category.FOOD))),
}
REVOCABLE = catalogue(*(badge(code, rule, revocable=True) for code, rule in RULES.items()))
PERMANENT = catalogue(*(badge(code, rule, revocable=False) for code, rule in RULES.items()))


@dataclass
class Log:
    """A log in the making, which knows naively what counts."""

    achievements: Achievements
    catalogue: Catalogue
    counted: list[CompletionApproved]

    def record(self, body: Event) -> None:
        before = self.achievements
        event = RecordedEvent(USER, before.seq + 1, uuid4(), START + timedelta(minutes=before.seq), 1, body)
        self.achievements = before.after(event, self.catalogue)

    def approve(self, body: CompletionApproved) -> None:
        self.counted.append(body)
        self.record(body)

    def reverse(self, body: CompletionApproved) -> None:
        self.counted.remove(body)
        self.record(
            CompletionReversed(
                completion_id=body.completion_id,
                challenge_code=body.challenge_code,
                category=body.category,
                difficulty=body.difficulty,
                points=body.points,
                savings=body.savings,
                local_date=body.local_date,
                day_active=any(other.local_date == body.local_date for other in self.counted),
            )
        )

    def recounted(self) -> Achievements:
        """The same facts from the completions that are left, without any event."""
        cells: defaultdict[tuple[Category, int], Tally] = defaultdict(Tally)
        for one in self.counted:
            cells[one.category, one.difficulty] += Tally(1, one.points, one.savings.co2e_g or 0)
        counters = replace(
            self.achievements.counters,
            cells=dict(cells),
            challenges=dict(Counter(one.challenge_code for one in self.counted)),
        )
        active_days = ActiveDays.of(one.local_date for one in self.counted)
        return replace(self.achievements, counters=counters, active_days=active_days)


def new_log(badges: Catalogue) -> Log:
    return Log(Achievements(USER), badges, [])


def play(log: Log, steps: list[CompletionApproved | int]) -> Log:
    """Approves what is a completion; a number reverses one of those that count."""
    for step in steps:
        if isinstance(step, CompletionApproved):
            log.approve(step)
        elif log.counted:
            log.reverse(log.counted[step % len(log.counted)])
    return log


steps = st.lists(completions | st.integers(0, 20), max_size=30)


@given(st.sets(days), days)
def test_a_day_taken_out_is_the_set_without_it(active: set[date], day: date) -> None:
    without = ActiveDays.of(active).without_day(day)
    assert without == ActiveDays.of(active - {day})
    assert day not in without


@given(steps)
def test_any_sequence_with_reversals_folds_to_a_recount_of_what_is_left(steps: list[CompletionApproved | int]) -> None:
    log = play(new_log(REVOCABLE), steps)
    assert log.achievements == log.recounted()


@given(steps)
def test_a_revocable_badge_is_held_exactly_while_its_rule_holds(steps: list[CompletionApproved | int]) -> None:
    log = new_log(REVOCABLE)
    for step in steps:
        play(log, [step])
        now = log.achievements
        held = {award.code for award in now.awards}
        assert held == {code for code, rule in RULES.items() if rule.standing(now).holds}
        assert len(now.awards) == len(held)


@given(steps)
def test_a_permanent_badge_is_never_lost(steps: list[CompletionApproved | int]) -> None:
    log = new_log(PERMANENT)
    for step in steps:
        before = log.achievements.awards
        play(log, [step])
        assert log.achievements.awards[: len(before)] == before
    assert log.achievements.revocations == ()


@given(steps)
def test_badge_points_of_the_past_stay_what_they_were(steps: list[CompletionApproved | int]) -> None:
    log = new_log(REVOCABLE)
    then = {0: 0}
    for step in steps:
        play(log, [step])
        then[log.achievements.seq] = log.achievements.badge_points
    assert then == {seq: log.achievements.badge_points_until(seq) for seq in then}


def done(local_date: date = date(2026, 3, 1), points: int = 10) -> CompletionApproved:
    return CompletionApproved(uuid4(), "cycle", Category.MOBILITY, 1, points, Savings(), local_date, START)


def test_a_revoked_badge_is_kept_as_it_was_and_can_be_won_again() -> None:
    log = new_log(catalogue(badge("two", Completions(target=2), revocable=True)))
    first, second = done(), done()
    play(log, [first, second, 0, first])
    now = log.achievements
    assert [(award.code, award.seq) for award in now.awards] == [("two", 4)]
    assert [(one.award.code, one.award.seq, one.revoked_seq) for one in now.revocations] == [("two", 2, 3)]
    assert now.revocations[0].revoked_at == START + timedelta(minutes=2)


def test_a_badge_held_because_of_one_that_is_lost_is_lost_with_it() -> None:
    log = new_log(
        catalogue(
            badge("two", Completions(target=2), revocable=True),
            badge("after-two", HasBadge(badge_code="two"), revocable=True),
        )
    )
    play(log, [done(), done(), 0])
    assert [one.award.code for one in log.achievements.revocations] == ["two", "after-two"]


def test_a_correction_takes_back_no_badge_that_a_new_version_made_harder() -> None:
    log = new_log(catalogue(badge("points", Points(target=20), revocable=True)))
    play(log, [done(points=20), done(points=5)])
    harder = replace(badge("points", Points(target=1000), revocable=True), version=2, revision=2)
    log.catalogue = catalogue(harder, revision=2)
    play(log, [1])
    assert [award.version for award in log.achievements.awards] == [1]
