"""Doing a challenge: the change at the heart of the programme."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rebootcamp.domain.calendar import local_date, period_key, time_zone, whole_milliseconds
from rebootcamp.domain.challenges import (
    POINTS_WINDOW,
    Challenge,
    Validation,
    ensure_performed_in_range,
    ensure_within_daily_points,
)
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.errors import AlreadyCompleted, CompletionNotFound, PrerequisiteMissing, StoreUnavailable
from rebootcamp.domain.events import CompletionApproved, CompletionSubmitted, Head, RecordedEvent
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.progress import EarnedBadge, Projection, RevokedBadge, badges_revoked_by, badges_won_by
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.idempotency import as_awarded
from rebootcamp.services.people import ensure_viewable
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.completions import CompletionReader
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.requests import KeyedRequest, Remembered
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.projector import InlineProjection


@dataclass(frozen=True, slots=True)
class Performance:
    """What a person says they did.

    Attributes:
        performed_at: When; None for now.
        note: A word for the reviewer.
    """

    challenge_code: str
    performed_at: datetime | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CompletionOutcome:
    """What came of it.

    Attributes:
        awarded: The badges that it won; empty while the projection is pending.
        revoked: The badges that a reversal took back; empty while the projection is pending.
        global_score: In points, as it left the person; None while the projection is pending.
        replayed: Whether the request had been carried out before, and was only answered again.
        language: Of the first answer, where this is another one.
    """

    completion: Completion
    awarded: tuple[EarnedBadge, ...]
    revoked: tuple[RevokedBadge, ...]
    global_score: int | None
    projection: Projection
    replayed: bool
    language: Language | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A completion, the event that left it so, and the points of the ledger as that event left them."""

    completion: Completion
    event: RecordedEvent
    challenge_points: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Tells what came of a change of a completion, once it is committed."""

    badges: BadgeCatalogue
    projection: InlineProjection

    async def after(self, recorded: Recorded, *, replayed: bool, language: Language | None = None) -> CompletionOutcome:
        """What that event did, which is projected first if need be; pending where MongoDB cannot say."""
        event = recorded.event
        pending = CompletionOutcome(
            recorded.completion, (), (), None, Projection(event.seq, applied_seq=None), replayed, language
        )
        achievements = await self.projection.attempt(event.user_id, event.seq)
        if achievements is None:
            return pending
        left = achievements.without_awards_after(event.recorded_at)
        try:
            catalogue = await self.badges.current(at_least=achievements.catalogue)
            awarded = await as_awarded(badges_won_by(event.seq, left, catalogue), self.badges)
        except StoreUnavailable:
            return pending
        return CompletionOutcome(
            recorded.completion,
            awarded=awarded,
            revoked=badges_revoked_by(event.seq, left, catalogue),
            global_score=recorded.challenge_points + left.badge_points_until(event.seq),
            projection=Projection(event.seq, applied_seq=event.seq),
            replayed=replayed,
            language=language,
        )


@dataclass(frozen=True, slots=True)
class CompletionService:
    """Records performances, and lists them."""

    users: People
    completions: CompletionReader
    outcomes: Outcomes
    unit_of_work: UnitOfWork
    clock: Clock
    new_id: NewId
    self_reported_points_per_day: int

    async def submit(
        self, performance: Performance, *, actor: Actor, request: KeyedRequest | None = None
    ) -> CompletionOutcome:
        """Records a performance of the actor's own; credits it at once unless the challenge is reviewed.

        Raises:
            RequestInFlight, IdempotencyKeyReused: The key of the request is in use.
            ChallengeNotFound, ChallengeRetired, ChallengeClosed: It cannot be done on that day.
            PerformedOutOfRange: In the future, or more than 48 hours ago.
            PrerequisiteMissing: Other challenges come first.
            AlreadyCompleted: It is done for that period.
            DailyPointsReached: It would be more points in 24 hours than one's word is good for.
        """
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=actor.user_id) as work:
            earlier = await work.requests.recall(actor.user_id, request)
            if earlier is None:
                recorded = await self._record(work, performance, actor.user_id, now)
                completion_id, seq = str(recorded.completion.id), recorded.event.seq
                await work.requests.remember(actor.user_id, request, completion_id, seq)
            else:
                recorded = await self._recall(work, earlier, actor.user_id)
        language = None if earlier is None else earlier.language
        return await self.outcomes.after(recorded, replayed=earlier is not None, language=language)

    async def read(
        self, user_id: UserId, status: CompletionStatus | None, page: PageRequest, *, actor: Actor
    ) -> Page[Completion]:
        """A user's completions, newest first.

        Raises:
            NotPermitted: The actor may not see that person.
            UserNotFound: An administrator asks about nobody.
        """
        actor.ensure_may_ask_about(user_id)
        ensure_viewable(await self.users.user(user_id), actor, user_id)
        return await self.completions.completions(user_id, status, page)

    async def read_one(self, user_id: UserId, completion_id: CompletionId, *, actor: Actor) -> Completion:
        """One of a user's completions.

        Raises:
            NotPermitted: The actor may not see that person.
            UserNotFound: An administrator asks about nobody.
            CompletionNotFound: That user has no such completion.
        """
        actor.ensure_may_ask_about(user_id)
        ensure_viewable(await self.users.user(user_id), actor, user_id)
        completion = await self.completions.completion(user_id, completion_id)
        if completion is None:
            raise CompletionNotFound("This person has no completion of this id.")
        return completion

    async def _record(self, work: Work, performance: Performance, user_id: UserId, now: datetime) -> Recorded:
        performed_at = whole_milliseconds(performance.performed_at or now)
        head = await work.log.lock(user_id)
        challenge = await work.challenges.get(performance.challenge_code)
        completion = self._completion_of(challenge, head, performed_at, now, performance.note)
        missing = await work.completions.missing(user_id, challenge.prerequisite_codes)
        if missing:
            raise PrerequisiteMissing(f"'{challenge.code}' asks for {len(missing)} other challenge(s) first.", missing)
        if not await work.completions.add(completion):
            zone, day = time_zone(head.time_zone), completion.local_date
            taken = await work.completions.periods_after(user_id, challenge.code, day)
            raise AlreadyCompleted(
                f"'{challenge.code}' is done, or awaits review, for {completion.period_key}.",
                challenge.next_allowed_at(day, zone, local_date(now, zone), taken),
            )
        if completion.status is CompletionStatus.APPROVED:
            await self._ensure_within_daily_points(work, completion, now)
        event = head.next_event(_event_body(completion), event_id=self.new_id(), now=now)
        await work.log.append(event)
        if completion.status is CompletionStatus.APPROVED:
            await work.completions.credit(completion, event)
        return Recorded(completion, event, await work.completions.challenge_points(user_id))

    async def _ensure_within_daily_points(self, work: Work, completion: Completion, now: datetime) -> None:
        others = await work.completions.self_reported_besides(completion, now - POINTS_WINDOW)
        ensure_within_daily_points(completion.points, others, self.self_reported_points_per_day, now)

    @staticmethod
    async def _recall(work: Work, earlier: Remembered, user_id: UserId) -> Recorded:
        if earlier.seq is None:
            raise ValueError("a completion always records an event")
        event = await work.log.event(user_id, earlier.seq)
        completion = await work.completions.get(user_id, CompletionId(UUID(earlier.resource_id)))
        reviewed = isinstance(event.body, CompletionSubmitted)
        points = await work.completions.challenge_points_until(user_id, event.seq)
        return Recorded(completion.as_submitted(reviewed=reviewed), event, points)

    def _completion_of(
        self, challenge: Challenge, head: Head, performed_at: datetime, now: datetime, note: str | None
    ) -> Completion:
        ensure_performed_in_range(performed_at, now)
        day = local_date(performed_at, time_zone(head.time_zone))
        challenge.ensure_performable(day)
        reviewed = challenge.validation is Validation.REVIEWED
        return Completion(
            id=CompletionId(self.new_id()),
            user_id=head.user_id,
            challenge_code=challenge.code,
            status=CompletionStatus.PENDING if reviewed else CompletionStatus.APPROVED,
            period_key=period_key(challenge.recurrence, day),
            category=challenge.category,
            difficulty=challenge.difficulty,
            points=challenge.points,
            savings=challenge.savings,
            performed_at=performed_at,
            local_date=day,
            submitted_at=now,
            decided_at=None if reviewed else now,
            decided_by=None,
            decision_reason=None,
            note=note,
        )


def _event_body(completion: Completion) -> CompletionApproved | CompletionSubmitted:
    if completion.status is CompletionStatus.PENDING:
        return CompletionSubmitted(completion.id, completion.challenge_code, completion.local_date)
    return approval_of(completion)


def approval_of(completion: Completion) -> CompletionApproved:
    """The event by which a completion counts."""
    return CompletionApproved(
        completion_id=completion.id,
        challenge_code=completion.challenge_code,
        category=completion.category,
        difficulty=completion.difficulty,
        points=completion.points,
        savings=completion.savings,
        local_date=completion.local_date,
        performed_at=completion.performed_at,
    )
