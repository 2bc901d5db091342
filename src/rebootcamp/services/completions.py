"""Completing a challenge: the central change of the programme."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.calendar import local_date, period_key, time_zone, whole_milliseconds
from rebootcamp.domain.challenges import (
    POINTS_WINDOW,
    Challenge,
    Validation,
    ensure_performed_in_range,
    ensure_within_daily_points,
)
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.errors import (
    AlreadyCompleted,
    ChallengeNotFound,
    CompletionNotFound,
    PrerequisiteMissing,
    StoreUnavailable,
)
from rebootcamp.domain.events import CompletionApproved, CompletionSubmitted, Head, JustRecorded, RecordedEvent
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.progress import EarnedBadge, Projection, RevokedBadge, badges_revoked_by, badges_won_by
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.idempotency import as_awarded
from rebootcamp.services.people import ensure_viewable
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.completions import CompletionReader, Prepared
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.requests import KeyedRequest, Remembered
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.projector import InlineProjection


@dataclass(frozen=True, slots=True)
class Performance:
    """A performance as the user reports it.

    Attributes:
        performed_at: When it was performed; None for now.
        note: A note for the reviewer.
    """

    challenge_code: str
    performed_at: datetime | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CompletionOutcome:
    """The outcome of a change of a completion.

    Attributes:
        awarded: The badges that the change won; empty while the projection is pending.
        revoked: The badges that a reversal revoked; empty while the projection is pending.
        global_score: The user's score after the change, in points; None while the projection is pending.
        replayed: Whether the request had been carried out before, and was only answered again.
        language: The language of the first answer, if this is a later one.
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
    """A completion and the sum of the ledger, both as an event left them.

    Attributes:
        challenge_points: The sum of the user's ledger, in points.
    """

    completion: Completion
    event: RecordedEvent
    challenge_points: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Tells the outcome of a change of a completion, once it is committed."""

    badges: BadgeCatalogue
    projection: InlineProjection

    async def after(self, recorded: Recorded, head: Head) -> CompletionOutcome:
        """Projects the event that the request has just committed, and returns the outcome.

        The outcome is pending if MongoDB does not answer in time.

        Args:
            recorded: The change.
            head: The end of the log that the event was appended to.
        """
        event = recorded.event
        just_recorded = JustRecorded(event, follows=head.last_event_id)
        achievements = await self.projection.attempt(event.user_id, event.seq, just_recorded)
        return await self._outcome(recorded, achievements, replayed=False, language=None)

    async def again(self, recorded: Recorded, language: Language | None = None) -> CompletionOutcome:
        """Returns the outcome of a change that an earlier request made, as it was then.

        The outcome is pending if MongoDB does not answer in time.

        Args:
            recorded: The change.
            language: The language of the first answer.
        """
        achievements = await self.projection.attempt(recorded.event.user_id, recorded.event.seq)
        return await self._outcome(recorded, achievements, replayed=True, language=language)

    async def _outcome(
        self, recorded: Recorded, achievements: Achievements | None, *, replayed: bool, language: Language | None
    ) -> CompletionOutcome:
        event = recorded.event
        pending = CompletionOutcome(
            recorded.completion, (), (), None, Projection(event.seq, applied_seq=None), replayed, language
        )
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
    """Records and lists completions."""

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
        """Records a performance by the actor, and credits it at once unless the challenge is reviewed.

        Four round trips to PostgreSQL: one begins the transaction, one locks the user's log and reads all that the
        answer depends on, one writes all that follows, and one commits. To read and write in one statement would not
        do: the rules are the domain's, not SQL's, and a statement that waited for the lock would not see what it waited
        for. Then two to MongoDB: one reads the document while the history is written, and one swaps the document.
        A refusal or a replay may take some more.

        Raises:
            RequestInFlight, IdempotencyKeyReused: The key of the request is in use.
            ChallengeNotFound, ChallengeRetired, ChallengeClosed: The challenge cannot be performed on that day.
            PerformedOutOfRange: The performance is in the future, or more than 48 hours ago.
            PrerequisiteMissing: Other challenges come first.
            AlreadyCompleted: The challenge is done, or awaits review, for that period.
            DailyPointsReached: The user would report more points in 24 hours than are allowed.
        """
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=actor.user_id) as work:
            prepared = await work.completions.prepare(
                actor.user_id, performance.challenge_code, request, now - POINTS_WINDOW
            )
            if (earlier := prepared.earlier) is None:
                recorded = await self._record(work, prepared, performance, now, request)
            else:
                recorded = await self._recall(work, earlier, actor.user_id)
        if earlier is not None:
            return await self.outcomes.again(recorded, earlier.language)
        return await self.outcomes.after(recorded, prepared.head)

    async def read(
        self, user_id: UserId, status: CompletionStatus | None, page: PageRequest, *, actor: Actor
    ) -> Page[Completion]:
        """Returns a page of a user's completions, newest first.

        Raises:
            NotPermitted: The actor may not see that user.
            UserNotFound: An administrator asks about a user who does not exist.
        """
        actor.ensure_may_ask_about(user_id)
        ensure_viewable(await self.users.user(user_id), actor, user_id)
        return await self.completions.completions(user_id, status, page)

    async def read_one(self, user_id: UserId, completion_id: CompletionId, *, actor: Actor) -> Completion:
        """Returns one of a user's completions.

        Raises:
            NotPermitted: The actor may not see that user.
            UserNotFound: An administrator asks about a user who does not exist.
            CompletionNotFound: That user has no such completion.
        """
        actor.ensure_may_ask_about(user_id)
        ensure_viewable(await self.users.user(user_id), actor, user_id)
        completion = await self.completions.completion(user_id, completion_id)
        if completion is None:
            raise CompletionNotFound("This person has no completion of this id.")
        return completion

    async def _record(
        self, work: Work, prepared: Prepared, performance: Performance, now: datetime, request: KeyedRequest | None
    ) -> Recorded:
        challenge, head = prepared.challenge, prepared.head
        if challenge is None:
            raise ChallengeNotFound("No challenge has this code.")
        performed_at = whole_milliseconds(performance.performed_at or now)
        completion = self._completion_of(challenge, head, performed_at, now, performance.note)
        if prepared.missing:
            raise PrerequisiteMissing(
                f"'{challenge.code}' asks for {len(prepared.missing)} other challenge(s) first.", list(prepared.missing)
            )
        is_credited = completion.status is CompletionStatus.APPROVED
        if is_credited and prepared.reported_points + completion.points > self.self_reported_points_per_day:
            await self._ensure_within_daily_points(work, challenge, completion, head, now)
        event = head.next_event(_event_body(completion), event_id=self.new_id(), now=now)
        if not await work.completions.record(completion, event, request):
            raise await _already_completed(work, challenge, completion, head, now)
        return Recorded(completion, event, prepared.challenge_points + completion.points * is_credited)

    async def _ensure_within_daily_points(
        self, work: Work, challenge: Challenge, completion: Completion, head: Head, now: datetime
    ) -> None:
        """Refuses more points than a user may report in 24 hours, unless the period is taken: that is said first."""
        if await work.completions.is_taken(completion):
            raise await _already_completed(work, challenge, completion, head, now)
        reported = await work.completions.self_reported(completion.user_id, now - POINTS_WINDOW)
        ensure_within_daily_points(completion.points, reported, self.self_reported_points_per_day, now)

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
    """Returns the event that makes a completion count."""
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


async def _already_completed(
    work: Work, challenge: Challenge, completion: Completion, head: Head, now: datetime
) -> AlreadyCompleted:
    """Returns the refusal of a completion whose period is taken."""
    zone, day = time_zone(head.time_zone), completion.local_date
    taken = await work.completions.periods_after(head.user_id, challenge.code, day)
    return AlreadyCompleted(
        f"'{challenge.code}' is done, or awaits review, for {completion.period_key}.",
        challenge.next_allowed_at(day, zone, local_date(now, zone), taken),
    )
