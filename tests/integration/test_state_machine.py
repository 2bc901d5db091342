"""Whatever people do, in whatever order, both stores tell the same story of it afterwards."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AsyncExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from motor.motor_asyncio import AsyncIOMotorClient

from rebootcamp.composition import open_container
from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Award, BadgeDesign, BadgeText, Tier
from rebootcamp.domain.completions import Completion, CompletionStatus
from rebootcamp.domain.errors import (
    AlreadyCompleted,
    AwardNotFound,
    BadgeHeld,
    BadgeNeeded,
    BadgeNotFound,
    BadgeRetired,
    InvalidRule,
    PauseNotFound,
    PauseRefused,
    PrerequisiteMissing,
    WrongCompletionStatus,
)
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.rules import (
    All,
    CompletedChallenge,
    Completions,
    DistinctCategories,
    HasBadge,
    Points,
    Rule,
    StreakReached,
)
from rebootcamp.domain.streaks import ActiveDays, Pause
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.services.accounts import Registration
from rebootcamp.services.completions import Performance
from rebootcamp.settings import Settings
from tests.support.bench import UNHURRIED
from tests.support.clock import SettableClock

Result = TypeVar("Result")
OpenDatabases = Callable[[str], AbstractAsyncContextManager[Settings]]

BEFORE_CLOCKS_CHANGE = datetime(2026, 3, 27, 20, tzinfo=UTC)
"""Two days before Paris goes to summer time; a week later Auckland goes to winter time."""
ZONES = ("Europe/Paris", "Pacific/Auckland", "America/New_York", "Pacific/Kiritimati")
DAILY = ("cycle-5km", "vegetarian-meal", "three-minute-shower")
REVIEWED = ("train-500km", "keep-phone-one-more-year")
NEEDS_ANOTHER = "replace-four-red-meat-meals"
BADGES = ("one", "two", "three", "four")
TEXT = BadgeText("A badge", "Do what it takes.")

# A failure is told as it was found: to make it smaller would take longer than a test may.
BOUNDED = hypothesis_settings(
    max_examples=8,
    stateful_step_count=12,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LONG = hypothesis_settings(BOUNDED, max_examples=200, stateful_step_count=30, phases=list(Phase))

people = st.integers(0, 1)
codes = st.sampled_from((*DAILY, *REVIEWED, NEEDS_ANOTHER))
decisions = st.sampled_from(("approve", "reject", "reverse"))
hours = st.sampled_from((0, 1, 7, 25))
rules: st.SearchStrategy[Rule] = st.one_of(
    st.builds(Completions, target=st.integers(1, 4)),
    st.builds(Points, target=st.integers(1, 200)),
    st.builds(DistinctCategories, target=st.integers(1, 3)),
    st.builds(StreakReached, target=st.integers(1, 3)),
    st.builds(CompletedChallenge, challenge_code=st.sampled_from((*DAILY, *REVIEWED)), target=st.integers(1, 2)),
    st.builds(HasBadge, badge_code=st.sampled_from(BADGES)),
    st.builds(
        lambda badge_code, target: All(rules=(HasBadge(badge_code=badge_code), Completions(target=target))),
        badge_code=st.sampled_from(BADGES),
        target=st.integers(1, 3),
    ),
)


@dataclass(slots=True)
class Learner:
    """Someone, and what a naive observer knows of them."""

    actor: Actor
    completions: dict[object, Completion] = field(default_factory=dict)
    permanent: list[Award] = field(default_factory=list)
    is_gone: bool = False

    @property
    def id(self) -> UserId:
        return self.actor.user_id

    def standing(self, *statuses: CompletionStatus) -> list[Completion]:
        return [completion for completion in self.completions.values() if completion.status in statuses]


class Programme(RuleBasedStateMachine):
    """Two learners, a reviewer who keeps the badges too, and a clock, against both stores."""

    def __init__(self, settings: Settings, runner: asyncio.Runner) -> None:
        super().__init__()
        self.runner = runner
        self.clock = SettableClock(BEFORE_CLOCKS_CHANGE)
        self.stack = AsyncExitStack()
        self.container = self.run(self.stack.enter_async_context(open_container(settings, self.clock)))
        self.run(self._forget_badges(settings))
        self.learners = [Learner(self._join(Role.LEARNER)) for _ in range(2)]
        self.admin = self._join(Role.ADMIN)

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self.runner.run(work)

    async def _forget_badges(self, settings: Settings) -> None:
        """Every run begins with no badge, as if it were the only one: documents of earlier runs are gone, too."""
        client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(settings.mongo_url.get_secret_value())
        for collection in ("badges", "progress"):
            await client.get_default_database()[collection].delete_many({})
        client.close()

    def _join(self, role: Role) -> Actor:
        registration = Registration(f"{uuid4().hex}@example.org", "velo-matin-pluie-7", "P", Language.FR, ZONES[0])
        user = self.run(self.container.accounts.register(registration, role))
        return Actor(user.id, uuid4(), role, Language.FR, None, frozenset())

    @initialize(asked=st.lists(rules, min_size=2, max_size=2))
    def begin(self, asked: list[Rule]) -> None:
        """Hypothesis leaves out some rules in every run: something is there to be changed in any case."""
        for code, wanted, revocable in zip(BADGES, asked, (True, False), strict=False):
            self.publish(code, wanted, revocable, 10)
        # Given before a rule wins anything, so that badges of both kinds are held in an order that is to be kept.
        self.decide_by_hand(0, BADGES[1], give=True)
        for who in range(len(self.learners)):
            self.live(who, [(REVIEWED[0], 0, 1), (DAILY[0], 0, 1), (DAILY[1], 30, 1)])
        self.live(0, [(DAILY[0], 0, 25)] * 7)  # A week earns a freeze, which a missed day uses.

    @rule(who=people, deeds=st.lists(st.tuples(codes, st.sampled_from((0, 9, 30, 47)), hours), min_size=1, max_size=4))
    def live(self, who: int, deeds: list[tuple[str, int, int]]) -> None:
        """Does challenges, some of them entered late, and lets time go by after each."""
        learner = self.learners[who]
        if learner.is_gone:
            return
        for code, hours_ago, wait in deeds:
            performance = Performance(code, self.clock.now() - timedelta(hours=hours_ago))
            try:
                outcome = self.run(self.container.completions.submit(performance, actor=learner.actor))
            except AlreadyCompleted:
                statuses = (CompletionStatus.PENDING, CompletionStatus.APPROVED)
                assert code in {completion.challenge_code for completion in learner.standing(*statuses)}
            except PrerequisiteMissing:
                assert code == NEEDS_ANOTHER
            else:
                learner.completions[outcome.completion.id] = outcome.completion
            self.clock.advance(hours=wait)

    @rule(who=people, choices=st.lists(st.tuples(decisions, st.integers(0, 99)), min_size=1, max_size=4))
    def review(self, who: int, choices: list[tuple[str, int]]) -> None:
        """Decides on completions; the same may come up again, where it is to change nothing or to be refused."""
        learner = self.learners[who]
        if learner.is_gone:
            return
        for decision, number in choices:
            completion = list(learner.completions.values())[number % len(learner.completions)]
            with suppress(WrongCompletionStatus):
                learner.completions[completion.id] = self.run(self._decide(completion, decision))

    async def _decide(self, completion: Completion, decision: str) -> Completion:
        reviews = self.container.reviews
        if decision == "approve":
            return (await reviews.approve(completion.id, actor=self.admin)).completion
        take = reviews.reject if decision == "reject" else reviews.reverse
        return (await take(completion.id, "By mistake.", actor=self.admin)).completion

    @rule(who=people, zone=st.sampled_from(ZONES))
    def move(self, who: int, zone: str) -> None:
        learner = self.learners[who]
        if learner.is_gone:
            return
        self.run(self.container.people.change(learner.id, {"time_zone": zone}, actor=learner.actor))

    @rule(who=people, starts_in=st.integers(0, 2), days=st.integers(1, 3), cancel=st.booleans())
    def rest(self, who: int, starts_in: int, days: int, cancel: bool) -> None:
        """Schedules a pause, and may cancel it a day later."""
        learner, streaks = self.learners[who], self.container.streaks
        if learner.is_gone:
            return
        first_on = self.clock.now().date() + timedelta(days=starts_in)
        pause = Pause(first_on, first_on + timedelta(days=days - 1))
        with suppress(PauseRefused):
            self.run(streaks.schedule_pause(learner.id, pause, actor=learner.actor))
        if cancel:
            self.clock.advance(hours=25)
            with suppress(PauseNotFound):
                self.run(streaks.cancel_pause(learner.id, first_on, actor=learner.actor))

    @rule(code=st.sampled_from(BADGES), asked=rules, revocable=st.booleans(), points=st.integers(0, 20))
    def publish(self, code: str, asked: Rule, revocable: bool, points: int) -> None:
        texts = dict.fromkeys(Language, TEXT)
        design = BadgeDesign(code, Tier.BRONZE, points, "*", revocable, asked, texts)
        with suppress(InvalidRule):
            self.run(self.container.badges.publish(design, actor=self.admin))

    @rule(code=st.sampled_from(BADGES))
    def retire(self, code: str) -> None:
        with suppress(BadgeNeeded, BadgeNotFound):
            self.run(self.container.badges.retire(code, actor=self.admin))

    @rule(who=people, code=st.sampled_from(BADGES), give=st.booleans())
    def decide_by_hand(self, who: int, code: str, give: bool) -> None:
        """Gives a badge, or takes it; what was taken is no longer permanent."""
        learner, awards = self.learners[who], self.container.awards
        if learner.is_gone:
            return
        if give:
            with suppress(BadgeHeld, BadgeRetired, BadgeNotFound):
                self.run(awards.grant(code, learner.id, "Well done.", actor=self.admin))
        else:
            with suppress(AwardNotFound):
                self.run(awards.withdraw(code, learner.id, "By mistake.", actor=self.admin))
                learner.permanent = [award for award in learner.permanent if award.code != code]

    @rule(who=people, code=st.sampled_from(BADGES), deeds=st.lists(codes, min_size=1, max_size=2))
    def honour_and_live(self, who: int, code: str, deeds: list[str]) -> None:
        """A badge that is given may complete the rule of another one, now or with what is done next."""
        self.decide_by_hand(who, code, give=True)
        self.live(who, [(deed, 0, 1) for deed in deeds])

    @rule()
    def leave(self) -> None:
        """One of the two asks to be forgotten."""
        learner = self.learners[1]
        if not learner.is_gone:
            self.run(self.container.privacy.erase(learner.id, actor=learner.actor))
            learner.is_gone = True

    @rule()
    def work_off(self) -> None:
        """What runs beside the requests."""
        self.clock.advance(minutes=1)
        self.run(self.container.judging.round())
        self.run(self.container.relay.round())

    @invariant()
    def documents_tell_what_counts_and_lose_no_permanent_badge(self) -> None:
        for learner in self.learners:
            achievements = self.run(self._achievements(learner.id))
            if learner.is_gone:
                assert achievements == Achievements(
                    learner.id,
                    seq=achievements.seq,
                    last_event_id=achievements.last_event_id,
                    last_recorded_at=achievements.last_recorded_at,
                    catalogue=achievements.catalogue,
                    erased=True,
                )
                continue
            codes = [award.code for award in achievements.awards]
            assert len(codes) == len(set(codes)), "a badge is held twice"
            assert all(award in achievements.awards for award in learner.permanent), "a permanent badge is lost"
            learner.permanent = [award for award in achievements.awards if not award.revocable]
            counted = learner.standing(CompletionStatus.APPROVED)
            assert achievements.active_days == ActiveDays.of(completion.local_date for completion in counted)
            assert achievements.tally(None, None).points == sum(completion.points for completion in counted)

    async def _achievements(self, user_id: UserId) -> Achievements:
        return await self.container.progress.achievements.achievements(user_id)

    async def _history(self, user_id: UserId) -> list[RecordedEvent]:
        return await self.container.progress.history.history(user_id, 1, 10_000)

    def teardown(self) -> None:
        try:
            for learner in self.learners:
                self.run(self._agree(learner))
        finally:
            self.run(self.stack.aclose())

    async def _agree(self, learner: Learner) -> None:
        self.clock.advance(minutes=1)
        while (await self.container.judging.round()).taken:
            pass
        while (await self.container.relay.round()).taken:
            pass
        audited = [batch async for batch in self.container.audit.audit(learner.id)]
        assert [one for batch in audited for one in batch.differences] == []
        assert [batch.lagging for batch in audited] == [0]
        assert await self.container.audit.books.miscounts() == []
        before, told = await self._achievements(learner.id), await self._history(learner.id)
        rebuilt = [batch async for batch in self.container.audit.rebuild(learner.id)]
        assert [(batch.rebuilt, batch.mended, batch.left) for batch in rebuilt] == [((learner.id,), (), ())]
        assert await self._achievements(learner.id) == replace(before, repairs=before.repairs + 1)
        assert await self._history(learner.id) == told
        if learner.is_gone:
            return
        assert all(award in before.awards for award in learner.permanent), "a permanent badge is lost"
        progress = await self.container.progress.read(learner.id, actor=learner.actor)
        counted = learner.standing(CompletionStatus.APPROVED)
        assert progress.score.challenge_points == sum(completion.points for completion in counted)
        assert progress.activity.completion_count == len(counted)
        assert progress.activity.pending_count == len(learner.standing(CompletionStatus.PENDING))
        assert progress.score.badge_points == sum(award.points for award in before.awards)


@pytest.fixture
async def settings_alone(open_databases: OpenDatabases) -> AsyncIterator[Settings]:
    """Of databases whose badges come and go."""
    async with open_databases("machine") as settings:
        yield settings.model_copy(update=UNHURRIED)


def test_both_stores_agree_after_anything_in_any_order(settings_alone: Settings) -> None:
    run_programme(settings_alone, BOUNDED)


@pytest.mark.longest
@pytest.mark.timeout(3600)
def test_both_stores_agree_after_much_more_of_it(settings_alone: Settings) -> None:
    run_programme(settings_alone, LONG)


def run_programme(settings_alone: Settings, budget: hypothesis_settings) -> None:
    with asyncio.Runner() as runner:

        class OnTheseDatabases(Programme):
            def __init__(self) -> None:
                super().__init__(settings_alone, runner)

        run_state_machine_as_test(OnTheseDatabases, settings=budget)
