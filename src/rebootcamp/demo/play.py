"""Plays the demo programme through the services, on a clock that each user's story sets for itself."""

import asyncio
import secrets
from collections import Counter, deque
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from uuid_utils.compat import uuid7

from rebootcamp.composition import Container
from rebootcamp.demo.cast import ADMINISTRATOR, COACHES, LEARNERS, Learner, Person
from rebootcamp.demo.diary import diary, joined_at
from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.completions import CompletionId, CompletionStatus
from rebootcamp.domain.errors import CohortCodeTaken, Conflict
from rebootcamp.domain.events import JustRecorded
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Cohort, Role, UserId
from rebootcamp.repositories.seeds import read_badges, read_challenges
from rebootcamp.services.accounts import Registration
from rebootcamp.services.completions import Performance
from rebootcamp.services.projector import InlineProjection

OPENING = timedelta(days=125)
"""Time since the programme began, before the first user joined."""

REVIEWED_AFTER = timedelta(days=5)
DOUBTS = {Language.FR: "Il manque un justificatif.", Language.EN: "There is nothing to show for it."}

_story_now: ContextVar[datetime] = ContextVar("story_now")


class StoryClock:
    """A clock that each task sets for itself, so that the users' months are played side by side."""

    def now(self) -> datetime:
        """The moment that this task's story has reached, in UTC."""
        return _story_now.get()

    def set(self, moment: datetime) -> None:
        """Sets the clock of this task to that moment."""
        _story_now.set(moment)

    def new_id(self) -> UUID:
        """Returns an id of the present moment of the story, so that ids follow the order of events, not of loading."""
        return uuid7(nanoseconds=int(self.now().timestamp() * 1_000_000_000))


class RepeatableClock(StoryClock):
    """A story clock that gives the same ids every time: the n-th id of a moment follows from n and the moment."""

    def __init__(self) -> None:
        self._given: Counter[datetime] = Counter()

    def new_id(self) -> UUID:
        """Returns an id of the present moment, in the form of a UUIDv7 (RFC 9562, section 5.7)."""
        now = self.now()
        self._given[now] += 1
        rest = int.from_bytes(sha256(f"{now.isoformat()} {self._given[now]}".encode()).digest()[:10])
        fields = int(now.timestamp() * 1000) << 80 | rest
        return UUID(int=fields & ~(0xF << 76) & ~(0b11 << 62) | 7 << 76 | 0b10 << 62)


class LeftToTheRelay(InlineProjection):
    """Projects nothing, since projecting a user's months at once, at the end, takes a fraction of the time."""

    async def attempt(
        self,
        user_id: UserId,  # noqa: ARG002
        seq: int,  # noqa: ARG002
        just_recorded: JustRecorded | None = None,  # noqa: ARG002
    ) -> Achievements | None:
        return None


@dataclass(frozen=True, slots=True)
class Submission:
    """A completion that waits for the coach's decision."""

    completion_id: CompletionId
    review_at: datetime
    convincing: bool


@dataclass(frozen=True, slots=True)
class Play:
    """Plays every user's story. After an interruption, it goes on where each story stopped.

    Attributes:
        at_once: Number of stories played side by side. With one, shared results are the same every time.
    """

    container: Container
    clock: StoryClock
    until: datetime
    at_once: int = len(LEARNERS)

    async def perform(self) -> None:
        """Plays what has not been played. The administrator is created last, as a sign that the programme is complete.

        Raises:
            StoreUnavailable: A store did not answer in time.
        """
        self.clock.set(self.until - OPENING)
        directory = self.container.settings.project_directory
        await self.container.seeding.seed(read_challenges(directory), read_badges(directory))
        coaches = {cohort: await self._open_cohort(cohort, coach) for cohort, coach in COACHES.items()}
        places = asyncio.Semaphore(self.at_once)

        async def live(learner: Learner) -> None:
            async with places:
                await self._live(learner, coaches[learner.cohort])

        try:
            async with asyncio.TaskGroup() as group:
                for learner in LEARNERS:
                    group.create_task(live(learner))
        except ExceptionGroup as failures:
            raise failures.exceptions[0] from None
        self.clock.set(self.until)
        await self.container.relay.drain()
        await self._account(ADMINISTRATOR, Role.ADMIN)

    async def _open_cohort(self, cohort: Cohort, coach: Person) -> Actor:
        user_id = await self._account(coach, Role.COACH)
        actor = Actor(user_id, self.clock.new_id(), Role.COACH, coach.language, None, frozenset({cohort.code}))
        with suppress(CohortCodeTaken):
            await self.container.cohorts.open(cohort, actor=actor)
        return actor

    async def _live(self, learner: Learner, coach: Actor) -> None:
        self.clock.set(joined_at(learner, self.until))
        user_id = await self._account(learner.person, Role.LEARNER)
        async with self.container.unit_of_work() as work:
            played_until = (await work.log.lock(user_id)).recorded_at
        language, cohort_code = learner.person.language, learner.cohort.code
        actor = Actor(user_id, self.clock.new_id(), Role.LEARNER, language, cohort_code, frozenset())
        join_code = (await self.container.cohorts.read(cohort_code, actor=coach)).join_code
        await self.container.cohorts.join(join_code or "", actor=actor)
        submitted: deque[Submission] = deque()
        for entry in diary(learner, self.until):
            if entry.entered_at <= played_until:
                continue
            await self._review(submitted, coach, entry.entered_at)
            self.clock.set(entry.entered_at)
            performance = Performance(entry.challenge_code, entry.performed_at)
            # After an interruption on another day, the new diary may repeat entries of the old one.
            with suppress(Conflict):
                done = (await self.container.completions.submit(performance, actor=actor)).completion
                if done.status is CompletionStatus.PENDING:
                    submitted.append(Submission(done.id, entry.entered_at + REVIEWED_AFTER, entry.convincing))
        await self._review(submitted, coach, self.until)

    async def _review(self, submitted: deque[Submission], coach: Actor, until: datetime) -> None:
        """Decides on the submissions whose review is due by that moment."""
        while submitted and submitted[0].review_at <= until:
            submission = submitted.popleft()
            self.clock.set(submission.review_at)
            if submission.convincing:
                await self.container.reviews.approve(submission.completion_id, actor=coach)
            else:
                await self.container.reviews.reject(submission.completion_id, DOUBTS[coach.language], actor=coach)

    async def _account(self, person: Person, role: Role) -> UserId:
        known = await self.container.accounts.accounts.credentials(person.email)
        if known is not None:
            return known.user_id
        password = secrets.token_urlsafe()
        registration = Registration(person.email, password, person.display_name, person.language, person.time_zone)
        return (await self.container.accounts.register(registration, role)).id
