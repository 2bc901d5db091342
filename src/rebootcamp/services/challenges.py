"""The challenge catalogue, which every user can read and administrators maintain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.challenges import Challenge, required_by
from rebootcamp.domain.errors import ChallengeCodeTaken, ChallengeNeeded, ChallengeNotFound, UnknownPrerequisite
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor
from rebootcamp.services.idempotency import Created
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.challenges import ChallengeFilter, Challenges
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.requests import KeyedRequest
from rebootcamp.services.ports.work import UnitOfWork, Work


@dataclass(frozen=True, slots=True)
class ChallengeService:
    """Lists, publishes, changes and retires challenges."""

    catalogue: Challenges
    badges: BadgeCatalogue
    unit_of_work: UnitOfWork
    clock: Clock

    async def read(self, code: str) -> Challenge:
        """Returns a challenge, retired or not.

        Raises:
            ChallengeNotFound: No challenge has this code.
        """
        challenge = await self.catalogue.challenge(code)
        if challenge is None:
            raise ChallengeNotFound("No challenge has this code.")
        return challenge

    async def find(self, chosen: ChallengeFilter, page: PageRequest) -> Page[Challenge]:
        """Returns a page of the challenges that match the filter, sorted by code."""
        return await self.catalogue.challenges(chosen, page)

    async def publish(
        self, challenge: Challenge, *, actor: Actor, request: KeyedRequest | None = None
    ) -> Created[Challenge]:
        """Adds a challenge.

        Raises:
            NotPermitted: The actor is not an administrator.
            RequestInFlight, IdempotencyKeyReused: The idempotency key is already in use.
            ChallengeCodeTaken: A challenge has this code, or had it before.
            UnknownPrerequisite: A prerequisite does not exist or is retired.
            WindowBackwards: The challenge's window ends before it starts.
        """
        actor.ensure_admin()
        challenge.ensure_window()
        now = self.clock.now()
        async with self.unit_of_work() as work:
            if earlier := await work.requests.recall(actor.user_id, request):
                return Created(challenge, replayed=True, language=earlier.language)
            await self._ensure_prerequisites(work, challenge, challenge.prerequisite_codes)
            if not await work.challenges.add(challenge, now):
                raise ChallengeCodeTaken("A challenge with this code already exists. Codes are never reused.")
            await work.trail.add(actor.user_id, Action.CHALLENGE_PUBLISHED, f"challenge:{challenge.code}", now)
            await work.requests.remember(actor.user_id, request, challenge.code)
        return Created(challenge, replayed=False)

    async def change(self, code: str, revise: Callable[[Challenge], Challenge], *, actor: Actor) -> Challenge:
        """Changes a challenge. Earlier completions keep their points.

        Raises:
            NotPermitted: The actor is not an administrator.
            ChallengeNotFound: No challenge has this code.
            UnknownPrerequisite: A prerequisite does not exist, makes a cycle, or is new and retired.
            WindowBackwards: The challenge's window ends before it starts.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            await work.challenges.lock_catalogue()
            before = await work.challenges.get(code)
            changed = revise(before)
            changed.ensure_window()
            added = [one for one in changed.prerequisite_codes if one not in before.prerequisite_codes]
            await self._ensure_prerequisites(work, changed, added)
            await work.challenges.update(changed)
            await work.trail.add(actor.user_id, Action.CHALLENGE_CHANGED, f"challenge:{code}", self.clock.now())
        return changed

    async def retire(self, code: str, *, actor: Actor) -> None:
        """Retires a challenge; does nothing if it is already retired.

        Raises:
            NotPermitted: The actor is not an administrator.
            ChallengeNotFound: No challenge has this code.
            ChallengeNeeded: Challenges or badges in force require this challenge.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            await work.challenges.lock_catalogue()
            challenge = await work.challenges.get(code)
            if challenge.retired_at is None:
                await self._ensure_needed_by_none(work, code)
                now = whole_milliseconds(self.clock.now())
                await work.challenges.update(replace(challenge, retired_at=now))
                await work.trail.add(actor.user_id, Action.CHALLENGE_RETIRED, f"challenge:{code}", now)

    async def _ensure_needed_by_none(self, work: Work, code: str) -> None:
        challenges = await work.challenges.needing(code)
        in_force = (await self.badges.refresh()).in_force()
        badges = [badge.code for badge in in_force if code in badge.design.needed_challenge_codes]
        if challenges or badges:
            raise ChallengeNeeded(
                f"{len(challenges)} challenge(s) and {len(badges)} badge(s) in force require '{code}'.",
                challenges,
                badges,
            )

    @staticmethod
    async def _ensure_prerequisites(work: Work, challenge: Challenge, added: Sequence[str]) -> None:
        if not challenge.prerequisite_codes:
            return
        await work.challenges.lock_catalogue()
        known = await work.challenges.prerequisites()
        unknown = [code for code in challenge.prerequisite_codes if code not in known]
        if unknown:
            raise UnknownPrerequisite(f"No such challenges: {', '.join(unknown)}.")
        if retired := await work.challenges.retired(added):
            raise UnknownPrerequisite(f"A new prerequisite cannot be retired: {', '.join(retired)}.")
        if challenge.code in required_by(challenge.prerequisite_codes, known):
            raise UnknownPrerequisite("A challenge cannot require itself, directly or through its prerequisites.")
