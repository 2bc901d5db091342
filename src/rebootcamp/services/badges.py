"""The badge catalogue: read by all, kept by administrators."""

from dataclasses import dataclass

from rebootcamp.domain.badges import Badge, BadgeDesign, JudgingProgress
from rebootcamp.domain.errors import BadgeNotFound
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.publishing import Announce, Publication, Publisher


@dataclass(frozen=True, slots=True)
class BadgeService:
    """Shows, publishes and retires badges."""

    badges: BadgeCatalogue
    publisher: Publisher
    judging: Projections
    unit_of_work: UnitOfWork

    async def find(self, page: PageRequest) -> Page[Badge]:
        """The badges in force, by code."""
        in_force = sorted((await self.badges.current()).in_force(), key=lambda badge: badge.code)
        after = page.after[0] if page.after else ""
        found = [badge for badge in in_force if badge.code > after]
        return Page.of(found, page.limit, lambda badge: (badge.code,))

    async def read(self, code: str) -> Badge:
        """One badge, retired or not.

        Raises:
            BadgeNotFound: There is no such badge.
        """
        return (await self.badges.current()).badge(code)

    async def read_versions(self, code: str, page: PageRequest, *, actor: Actor) -> Page[Badge]:
        """Everything that was ever published of a badge, newest first. Versions have no gaps: a page is a range.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound: There is no such badge.
        """
        actor.ensure_admin()
        newest = (await self.badges.refresh()).badge(code)
        last = int(page.after[0]) - 1 if page.after else newest.version
        first = max(1, last - page.limit + 1)
        return Page(tuple(await self.badges.versions(code, first, last)), (str(first),) if first > 1 else None)

    async def read_judging(self, code: str, version: int, *, actor: Actor) -> tuple[Badge, JudgingProgress]:
        """A version, and how many were judged by it.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound: There is no such version.
        """
        actor.ensure_admin()
        found = await self.badges.versions(code, version, version)
        if not found:
            raise BadgeNotFound("No badge has this code and this version.")
        return found[0], await self.judging.judging_of(found[0])

    async def publish(self, design: BadgeDesign, *, actor: Actor) -> Publication:
        """Publishes a badge, or a new version of it; saying the same again changes nothing.

        Raises:
            NotPermitted: The actor is not an administrator.
            InvalidRule: It asks for what there is not, or for a badge that needs this one.
        """
        actor.ensure_admin()
        noting = self._noting(Action.BADGE_PUBLISHED, actor)
        if not design.needed_challenge_codes:
            return await self.publisher.publish(design, noting)
        async with self.unit_of_work() as work:
            await work.challenges.lock_catalogue()  # None of them is retired meanwhile.
            return await self.publisher.publish(design, noting)

    async def retire(self, code: str, *, actor: Actor) -> None:
        """Withdraws a badge; what was won stays.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound: There is no such badge.
            BadgeNeeded: Rules in force ask for it.
        """
        actor.ensure_admin()
        await self.publisher.retire(code, self._noting(Action.BADGE_RETIRED, actor))

    def _noting(self, action: Action, actor: Actor) -> Announce:
        """Puts an act into the trail before it is done, since the badge is published in the other store.

        Should MongoDB fail then, or someone else have published the same in that moment, the trail holds an act that
        was only tried. The other way round, an act could stay without an entry for ever: a request that comes again
        finds the badge in force, and has nothing to note.
        """

        async def note(badge: Badge) -> None:
            async with self.unit_of_work() as work:
                await work.trail.add(actor.user_id, action, f"badge:{badge.code}", badge.published_at)

        return note
