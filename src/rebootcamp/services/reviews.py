"""Reviews, in which a coach or an administrator approves, rejects or reverses learners' completions."""

from dataclasses import dataclass
from datetime import datetime

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.errors import CompletionNotFound, NotPermitted, OwnCompletion
from rebootcamp.domain.events import CompletionApproved, CompletionRejected, CompletionReversed, Head, RecordedEvent
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.services.completions import CompletionOutcome, Outcomes, Recorded, approval_of
from rebootcamp.services.ports.completions import CompletionReader
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.work import UnitOfWork, Work


@dataclass(frozen=True, slots=True)
class ReviewService:
    """Lists completions for review, and records decisions on them.

    A decision that was already taken changes nothing: a second reviewer gets the result of the first one's decision.
    """

    submissions: CompletionReader
    outcomes: Outcomes
    unit_of_work: UnitOfWork
    clock: Clock
    new_id: NewId

    async def find(self, status: CompletionStatus | None, page: PageRequest, *, actor: Actor) -> Page[Completion]:
        """Returns a page of the completions that the actor may decide on, oldest first.

        Raises:
            NotPermitted: The actor is a learner.
        """
        actor.ensure_reviewer()
        cohort_codes = None if actor.role is Role.ADMIN else actor.coached_cohort_codes
        return await self.submissions.submissions(status, cohort_codes, page)

    async def approve(self, completion_id: CompletionId, *, actor: Actor) -> CompletionOutcome:
        """Approves a pending completion.

        Points are credited from now on. The period and the streak go by the day on which it was performed.

        Raises:
            NotPermitted: The actor is neither an administrator nor a coach of the cohort that the learner was in when
                they performed the challenge.
            OwnCompletion: The completion is the actor's own.
            CompletionNotFound: The completion does not exist; only administrators are told so.
            WrongCompletionStatus: The completion was rejected or reversed.
        """
        return await self._decide(completion_id, CompletionStatus.APPROVED, None, actor)

    async def reject(self, completion_id: CompletionId, reason: str, *, actor: Actor) -> CompletionOutcome:
        """Rejects a pending completion, which frees its period; raises what ``approve`` raises."""
        return await self._decide(completion_id, CompletionStatus.REJECTED, reason, actor)

    async def reverse(self, completion_id: CompletionId, reason: str, *, actor: Actor) -> CompletionOutcome:
        """Reverses an approved completion, with its points and its active day; raises what ``approve`` raises.

        Challenges that it was a prerequisite for stay completed.
        """
        return await self._decide(completion_id, CompletionStatus.REVERSED, reason, actor)

    async def _decide(
        self, completion_id: CompletionId, status: CompletionStatus, reason: str | None, actor: Actor
    ) -> CompletionOutcome:
        user_id = await self._reviewable(completion_id, actor)
        async with self.unit_of_work(turn_of=user_id) as work:
            head = await work.log.lock(user_id)
            completion = await work.completions.get(user_id, completion_id)
            taken_before = completion.status is status
            if taken_before:
                event = await work.log.last_event_about(completion)
                challenge_points = await work.completions.challenge_points_until(user_id, event.seq)
            else:
                now = whole_milliseconds(self.clock.now())
                completion = completion.decided(status, now, actor.user_id, reason)
                event = await self._record(completion, head, work, now)
                await work.trail.add(actor.user_id, Action(event.body.type), f"completion:{completion_id}", now)
                # This event is the last one, so the totals hold its sum without reading the whole ledger.
                challenge_points = await work.completions.challenge_points(user_id)
        recorded = Recorded(completion, event, challenge_points)
        return await (self.outcomes.again(recorded) if taken_before else self.outcomes.after(recorded, head))

    async def _record(self, decided: Completion, head: Head, work: Work, now: datetime) -> RecordedEvent:
        await work.completions.decide(decided)
        body = await _event_body(decided, work)
        event = head.next_event(body, event_id=self.new_id(), now=now)
        await work.log.append(event)
        if decided.status is CompletionStatus.APPROVED:
            await work.completions.credit(decided, event)
        elif decided.status is CompletionStatus.REVERSED:
            await work.completions.reverse(decided, event)
        return event

    async def _reviewable(self, completion_id: CompletionId, actor: Actor) -> UserId:
        """Returns the user whose completion it is, after checking that the actor may decide on it."""
        actor.ensure_reviewer()
        submitter = await self.submissions.submitter(completion_id)
        if submitter is not None and submitter.user_id == actor.user_id:
            raise OwnCompletion("You cannot review your own completion.")
        if actor.role is not Role.ADMIN and (
            submitter is None or submitter.cohort_code not in actor.coached_cohort_codes
        ):
            raise NotPermitted("You may review only completions performed by members of a cohort that you coach.")
        if submitter is None:
            raise CompletionNotFound("No completion has this id.")
        return submitter.user_id


async def _event_body(decided: Completion, work: Work) -> CompletionApproved | CompletionRejected | CompletionReversed:
    """Returns the event body of a decision.

    The decision must be stored already, so that ``day_active`` counts only the other completions of its day.
    """
    if decided.status is CompletionStatus.APPROVED:
        return approval_of(decided)
    if decided.status is CompletionStatus.REJECTED:
        return CompletionRejected(decided.id, decided.challenge_code, decided.local_date)
    return CompletionReversed(
        completion_id=decided.id,
        challenge_code=decided.challenge_code,
        category=decided.category,
        difficulty=decided.difficulty,
        points=decided.points,
        savings=decided.savings,
        local_date=decided.local_date,
        day_active=await work.completions.counts_on(decided.user_id, decided.local_date),
    )
