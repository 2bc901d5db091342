"""Who people are, and who may know it."""

from collections.abc import Mapping
from dataclasses import dataclass

from rebootcamp.domain.calendar import time_zone, whole_milliseconds
from rebootcamp.domain.errors import NotPermitted, UserNotFound
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, User, UserId, UserStatus
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.work import UnitOfWork

ADMINISTERED = frozenset({"role", "status"})
"""What administrators set, and nobody of themself."""


@dataclass(frozen=True, slots=True)
class PeopleService:
    """Shows accounts to those who may see them, and changes one's own."""

    users: People
    unit_of_work: UnitOfWork
    clock: Clock

    async def read(self, user_id: UserId, *, actor: Actor) -> User:
        """One account.

        Raises:
            NotPermitted: The actor may not see that person, who may or may not exist.
            UserNotFound: An administrator asks about nobody.
        """
        actor.ensure_may_ask_about(user_id)
        user = await self.users.user(user_id)
        return ensure_viewable(user, actor, user_id)

    async def find_all(self, page: PageRequest, *, actor: Actor) -> Page[User]:
        """All accounts, for administrators."""
        actor.ensure_admin()
        return await self.users.users(page)

    async def change(self, user_id: UserId, changes: Mapping[str, str], *, actor: Actor) -> User:
        """Changes one's own account; or, as an administrator, another's role or status.

        A new zone touches later days only. A new role ends what the person was in cohorts, and a disabled account's
        sessions end.

        Raises:
            NotPermitted: It is someone else's account; or one's own role or status, which nobody sets.
            UserNotFound: An administrator changes nobody.
            UnknownTimeZone: The zone is not an IANA one.
        """
        if changes.keys() & ADMINISTERED:
            actor.ensure_administers(user_id)
        if changes.keys() - ADMINISTERED or not changes:
            actor.ensure_self(user_id)
        if "time_zone" in changes:
            time_zone(changes["time_zone"])
        async with self.unit_of_work() as work:
            await work.log.lock(user_id)
            before = await work.users.get(user_id)
            after = await work.users.update(user_id, changes)
            now = whole_milliseconds(self.clock.now())
            if after.role is not before.role:
                await work.cohorts.leave_all(user_id)
                await work.trail.add(actor.user_id, Action.ROLE_SET, f"user:{user_id} role:{after.role}", now)
                after = await work.users.get(user_id)
            if after.status is not before.status:
                disabled = after.status is UserStatus.DISABLED
                action = Action.ACCOUNT_DISABLED if disabled else Action.ACCOUNT_ENABLED
                await work.trail.add(actor.user_id, action, f"user:{user_id}", now)
                await work.sessions.end_all(user_id)
            if (after.status, after.leaderboard) != (before.status, before.leaderboard):
                await work.leaderboards.relist(user_id)
        return after


def ensure_viewable(user: User | None, actor: Actor, user_id: UserId) -> User:
    """The user, for an actor who may see them; the refusal says the same whether the person exists or not.

    Raises:
        NotPermitted: The actor may not see that person.
        UserNotFound: An administrator asks about nobody.
    """
    cohort_code = user.cohort.code if user and user.cohort else None
    if not actor.may_view(user_id, cohort_code):
        raise NotPermitted("This person is not in a cohort that you coach.")
    if user is None:
        raise UserNotFound("No user has this id.")
    return user
