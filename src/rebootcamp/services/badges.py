"""The badge catalogue: read by all, kept by administrators."""

from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.badges import Badge, BadgeDesign, Catalogue, JudgingProgress
from rebootcamp.domain.errors import BadgeNotFound
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor
from rebootcamp.services.publishing import Publication, Publisher
from rebootcamp.services.work import UnitOfWork


class BadgeReader(Protocol):
    """Reads the badge catalogue; MongoDB."""

    async def current(self) -> Catalogue:
        """The catalogue, which may be a second behind."""

    async def refresh(self) -> Catalogue:
        """The newest catalogue."""

    async def versions(self, code: str, first: int, last: int) -> list[Badge]:
        """The versions of that range, both ends included, newest first."""


class JudgingReader(Protocol):
    """Counts who was judged; MongoDB."""

    async def judging_of(self, badge: Badge) -> JudgingProgress:
        """How far the publication of that version has come."""


@dataclass(frozen=True, slots=True)
class BadgeService:
    """Shows, publishes and retires badges."""

    badges: BadgeReader
    publisher: Publisher
    judging: JudgingReader
    unit_of_work: UnitOfWork

    async def find_all(self) -> list[Badge]:
        """The badges in force."""
        return (await self.badges.current()).in_force()

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
        async with self.unit_of_work() as work:
            if design.needed_challenge_codes:
                await work.challenges.lock_catalogue()  # None of them is retired meanwhile.
            publication = await self.publisher.publish(design)
            if publication.added:
                await work.trail.add(
                    actor.user_id, Action.BADGE_PUBLISHED, f"badge:{design.code}", publication.badge.published_at
                )
        return publication

    async def retire(self, code: str, *, actor: Actor) -> None:
        """Withdraws a badge; what was won stays.

        Raises:
            NotPermitted: The actor is not an administrator.
            BadgeNotFound: There is no such badge.
            BadgeNeeded: Rules in force ask for it.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            retirement = await self.publisher.retire(code)
            if retirement.added:
                await work.trail.add(
                    actor.user_id, Action.BADGE_RETIRED, f"badge:{code}", retirement.badge.published_at
                )
