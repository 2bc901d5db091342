"""The badge catalogue, which every user can read and administrators maintain."""

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
    """Reads, publishes and retires badges."""

    badges: BadgeCatalogue
    publisher: Publisher
    judging: Projections
    unit_of_work: UnitOfWork

    async def find(self, page: PageRequest, *, include_retired: bool = False) -> Page[Badge]:
        """Returns a page of the badges in force, or of all badges, sorted by code."""
        catalogue = await self.badges.current()
        chosen = catalogue.badges.values() if include_retired else catalogue.in_force()
        after = page.after[0] if page.after else ""
        found = sorted((badge for badge in chosen if badge.code > after), key=lambda badge: badge.code)
        return Page.of(found, page.limit, lambda badge: (badge.code,))

    async def read(self, code: str) -> Badge:
        """Returns the newest version of a badge, retired or not.

        Raises:
            BadgeNotFound: No badge has this code.
        """
        return (await self.badges.current()).badge(code)

    async def read_version(self, code: str, version: int) -> Badge:
        """Returns a version of a badge, for anyone.

        The store is asked only for a version that this process does not know, such as one that another process has
        just published.

        Raises:
            BadgeNotFound: No badge has this code and this version.
        """
        known = (await self.badges.current()).published(code, version)
        badge = known or (await self.badges.refresh()).published(code, version)
        if badge is None:
            raise BadgeNotFound("No badge has this code and this version.")
        return badge

    async def read_versions(self, code: str, page: PageRequest, *, actor: Actor) -> Page[Badge]:
        """Returns a page of a badge's versions, newest first. Versions have no gaps, so a page is a range.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound: No badge has this code.
        """
        actor.ensure_admin()
        newest = (await self.badges.refresh()).badge(code)
        last = int(page.after[0]) - 1 if page.after else newest.version
        first = max(1, last - page.limit + 1)
        return Page(tuple(await self.badges.versions(code, first, last)), (str(first),) if first > 1 else None)

    async def read_judging(self, code: str, version: int, *, actor: Actor) -> tuple[Badge, JudgingProgress]:
        """Returns a version of a badge, and how many users have been judged by it.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound: The badge does not have this version.
        """
        actor.ensure_admin()
        found = await self.badges.versions(code, version, version)
        if not found:
            raise BadgeNotFound("No badge has this code and this version.")
        return found[0], await self.judging.judging_of(found[0])

    async def publish(self, design: BadgeDesign, *, actor: Actor) -> Publication:
        """Publishes a badge or a new version of it; does nothing if the version in force is identical.

        Raises:
            NotPermitted: The actor is not an administrator.
            InvalidRule: The rule names an unknown or retired challenge or badge, or a badge that requires this one.
        """
        actor.ensure_admin()
        noting = self._noting(Action.BADGE_PUBLISHED, actor)
        if not design.needed_challenge_codes:
            return await self.publisher.publish(design, noting)
        async with self.unit_of_work() as work:
            await work.challenges.lock_catalogue()  # Keeps the required challenges from being retired meanwhile.
            return await self.publisher.publish(design, noting)

    async def retire(self, code: str, *, actor: Actor) -> None:
        """Retires a badge. Users keep it if they have won it.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound: No badge has this code.
            BadgeNeeded: Rules in force require this badge.
        """
        actor.ensure_admin()
        await self.publisher.retire(code, self._noting(Action.BADGE_RETIRED, actor))

    def _noting(self, action: Action, actor: Actor) -> Announce:
        """Returns a callback that adds the act to the audit trail before the badge is published in the other store.

        If MongoDB then fails, or someone else publishes the same at that moment, the trail holds an act that was only
        attempted. In the reverse order, an act could stay without an entry forever: a retried request finds the badge
        in force and has nothing to record.
        """

        async def note(badge: Badge) -> None:
            async with self.unit_of_work() as work:
                await work.trail.add(actor.user_id, action, f"badge:{badge.code}", badge.published_at)

        return note
