"""Badges that administrators grant and withdraw by hand, with a reason."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Badge, BadgeDecision
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.errors import AwardNotFound, BadgeHeld, BadgeRetired, StoreUnavailable
from rebootcamp.domain.events import BadgeGranted, BadgeWithdrawn, RecordedEvent
from rebootcamp.domain.progress import EarnedBadge, Projection, badges_won_by
from rebootcamp.domain.texts import Language
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.idempotency import as_awarded
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.requests import KeyedRequest, Remembered
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.projector import InlineProjection, Projector

ATTEMPTS = 10


@dataclass(frozen=True, slots=True)
class GrantOutcome:
    """The result of a grant.

    Attributes:
        awarded: The granted badge and the badges that it wins in turn; empty while the projection is pending.
        replayed: Whether an earlier request with the same idempotency key was carried out.
        language: The language of the first response, if this is a replay.
    """

    granted: EarnedBadge
    awarded: tuple[EarnedBadge, ...]
    projection: Projection
    replayed: bool
    language: Language | None


@dataclass(frozen=True, slots=True)
class AwardService:
    """Grants and withdraws badges by hand.

    The user's document in MongoDB says which badges may be granted or withdrawn, and the log in PostgreSQL records the
    event. The event is therefore appended only if the log still ends at the event that the document has applied.
    """

    badges: BadgeCatalogue
    held: Projections
    projector: Projector
    projection: InlineProjection
    unit_of_work: UnitOfWork
    clock: Clock
    new_id: NewId

    async def grant(
        self, code: str, user_id: UserId, reason: str, *, actor: Actor, request: KeyedRequest | None = None
    ) -> GrantOutcome:
        """Grants the badge's current version, whatever its rule says. It may win badges that require it.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound, UserNotFound: The badge or the user does not exist.
            RequestInFlight, IdempotencyKeyReused: The idempotency key is already in use.
            BadgeRetired: The badge is retired.
            BadgeHeld: The user already has the badge.
            StoreUnavailable: Either store did not answer in time.
        """
        actor.ensure_admin()
        badge = (await self.badges.refresh()).badge(code)
        event, earlier = await self._record(user_id, code, reason, partial(_grant_of, badge), actor, request)
        return await self._outcome(event, earlier)

    async def withdraw(self, code: str, user_id: UserId, reason: str, *, actor: Actor) -> None:
        """Withdraws a badge, however it was won. Its rule cannot win it again until it is granted.

        Raises:
            NotPermitted: The actor is not an administrator.
            UserNotFound: The user does not exist.
            AwardNotFound: The user does not have the badge.
            StoreUnavailable: Either store did not answer in time.
        """
        actor.ensure_admin()
        event, _ = await self._record(user_id, code, reason, partial(_withdrawal_of, code), actor, None)
        await self.projection.attempt(user_id, event.seq)

    async def _record(
        self,
        user_id: UserId,
        code: str,
        reason: str,
        decide: Callable[[Achievements], BadgeGranted | BadgeWithdrawn],
        actor: Actor,
        request: KeyedRequest | None,
    ) -> tuple[RecordedEvent, Remembered | None]:
        """Records the decision and returns its event.

        If the request was carried out before, it returns the earlier event and what is remembered of the request.
        """
        achievements = await self.held.achievements(user_id)
        for _ in range(ATTEMPTS):
            now = whole_milliseconds(self.clock.now())
            async with self.unit_of_work(turn_of=user_id) as work:
                earlier = await work.requests.recall(actor.user_id, request)
                if earlier is not None:
                    return await work.log.event(user_id, int(earlier.resource_id)), earlier
                head = await work.log.lock(user_id)
                if head.seq == achievements.seq:
                    event = head.next_event(decide(achievements), event_id=self.new_id(), now=now)
                    await work.log.append(event)
                    await work.decisions.add(user_id, BadgeDecision(event.seq, code, reason, actor.user_id))
                    await work.trail.add(actor.user_id, Action(event.body.type), f"badge:{code}/user:{user_id}", now)
                    # The award is identified by its event, which is in the user's log, not in the actor's.
                    await work.requests.remember(actor.user_id, request, str(event.seq))
                    return event, None
            achievements = await self.projector.project(user_id, head.seq)
        raise StoreUnavailable("mongodb")  # Other writers won every attempt, or the stores have diverged.

    async def _outcome(self, event: RecordedEvent, earlier: Remembered | None) -> GrantOutcome:
        replayed, language = earlier is not None, earlier.language if earlier else None
        achievements = await self.projection.attempt(event.user_id, event.seq)
        catalogue = await self.badges.current(at_least=achievements.catalogue if achievements else 0)
        award = Achievements(event.user_id, seq=event.seq - 1).with_facts_of(event).awards[0]
        (granted,) = await as_awarded([EarnedBadge(award, catalogue.badges.get(award.code))], self.badges)
        if achievements is None:
            return GrantOutcome(granted, (), Projection(event.seq, applied_seq=None), replayed, language)
        left = achievements.without_awards_after(event.recorded_at)
        awarded = await as_awarded(badges_won_by(event.seq, left, catalogue), self.badges)
        return GrantOutcome(granted, awarded, Projection(event.seq, applied_seq=event.seq), replayed, language)


def _grant_of(badge: Badge, achievements: Achievements) -> BadgeGranted:
    if badge.retired:
        raise BadgeRetired("This badge is retired and cannot be granted.")
    if achievements.has_badge(badge.code):
        raise BadgeHeld("This user already has this badge.")
    design = badge.design
    return BadgeGranted(badge.code, badge.version, design.tier, design.points)


def _withdrawal_of(code: str, achievements: Achievements) -> BadgeWithdrawn:
    if not achievements.has_badge(code):
        raise AwardNotFound("This user does not have this badge.")
    return BadgeWithdrawn(code)
