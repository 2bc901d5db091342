"""The catalogue of challenges: read by all, kept by administrators."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.challenges import Challenge
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
        """One challenge, retired or not.

        Raises:
            ChallengeNotFound: There is no such challenge.
        """
        challenge = await self.catalogue.challenge(code)
        if challenge is None:
            raise ChallengeNotFound("No challenge has this code.")
        return challenge

    async def find(self, chosen: ChallengeFilter, page: PageRequest) -> Page[Challenge]:
        """The challenges that match, by code."""
        return await self.catalogue.challenges(chosen, page)

    async def publish(
        self, challenge: Challenge, *, actor: Actor, request: KeyedRequest | None = None
    ) -> Created[Challenge]:
        """Adds a challenge.

        Raises:
            NotPermitted: The actor is not an administrator.
            RequestInFlight, IdempotencyKeyReused: The key of the request is in use.
            ChallengeCodeTaken: There is one with that code.
            UnknownPrerequisite: A prerequisite does not exist, or is retired.
            WindowBackwards: It would end before it starts.
        """
        actor.ensure_admin()
        challenge.ensure_window()
        now = self.clock.now()
        async with self.unit_of_work() as work:
            if earlier := await work.requests.recall(actor.user_id, request):
                return Created(challenge, replayed=True, language=earlier.language)
            await self._ensure_prerequisites(work, challenge, challenge.prerequisite_codes)
            if not await work.challenges.add(challenge, now):
                raise ChallengeCodeTaken("A challenge with this code exists; codes are never used twice.")
            await work.trail.add(actor.user_id, Action.CHALLENGE_PUBLISHED, f"challenge:{challenge.code}", now)
            await work.requests.remember(actor.user_id, request, challenge.code)
        return Created(challenge, replayed=False)

    async def change(self, code: str, revise: Callable[[Challenge], Challenge], *, actor: Actor) -> Challenge:
        """Changes a challenge from now on; what was completed keeps its worth.

        Raises:
            NotPermitted: The actor is not an administrator.
            ChallengeNotFound: There is no such challenge.
            UnknownPrerequisite: A prerequisite does not exist, would make a circle, or is new and retired.
            WindowBackwards: It would end before it starts.
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
        """Withdraws a challenge; one that is withdrawn already stays so.

        Raises:
            NotPermitted: The actor is not an administrator.
            ChallengeNotFound: There is no such challenge.
            ChallengeNeeded: Challenges or badges in force ask for it.
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
                f"{len(challenges)} challenge(s) and {len(badges)} badge(s) in force ask for '{code}'.",
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
            raise UnknownPrerequisite(f"There is no challenge {', '.join(unknown)}.")
        if retired := await work.challenges.retired(added):
            raise UnknownPrerequisite(f"Retired, and so of no use to newcomers: {', '.join(retired)}.")
        if challenge.code in required_by(challenge.prerequisite_codes, known):
            raise UnknownPrerequisite("The prerequisites would require this challenge itself.")


def required_by(codes: Sequence[str], prerequisites: Mapping[str, Sequence[str]]) -> set[str]:
    """Those challenges and all that come, directly or not, before them."""
    found: set[str] = set()
    waiting = list(codes)
    while waiting:
        code = waiting.pop()
        if code not in found:
            found.add(code)
            waiting.extend(prerequisites.get(code, ()))
    return found
