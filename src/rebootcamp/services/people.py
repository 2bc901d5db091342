"""User accounts: reading them, changing them, and who may see them."""

from collections.abc import Mapping
from dataclasses import dataclass

from rebootcamp.domain.calendar import time_zone, whole_milliseconds
from rebootcamp.domain.errors import NotPermitted, UserNotFound
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, User, UserId, UserStatus
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.people import People, UserFilter
from rebootcamp.services.ports.work import UnitOfWork

ADMINISTERED = frozenset({"role", "status"})
"""Fields that only administrators may change, and never on their own account."""


@dataclass(frozen=True, slots=True)
class PeopleService:
    """Reads and changes user accounts."""

    users: People
    unit_of_work: UnitOfWork
    clock: Clock

    async def read(self, user_id: UserId, *, actor: Actor) -> User:
        """Returns an account.

        Raises:
            NotPermitted: The actor may not see that user, whether the user exists or not.
            UserNotFound: The user does not exist; only administrators are told so.
        """
        actor.ensure_may_ask_about(user_id)
        user = await self.users.user(user_id)
        return ensure_viewable(user, actor, user_id)

    async def find_all(self, chosen: UserFilter, page: PageRequest, *, actor: Actor) -> Page[User]:
        """Returns a page of the accounts that match the filter.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        return await self.users.users(chosen, page)

    async def change(self, user_id: UserId, changes: Mapping[str, str], *, actor: Actor) -> User:
        """Changes the actor's own account or, for an administrator, another user's role or status.

        A new time zone affects only later days. A new role removes the user from all cohorts as a member or coach, and
        deletes their invitations. Disabling or enabling an account ends its sessions and turns its public profile off.

        Raises:
            NotPermitted: The account is someone else's. For role and status: the actor is not an administrator, or the
                account is their own.
            UserNotFound: The user does not exist.
            UnknownTimeZone: The time zone is not an IANA time zone.
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
                await work.profiles.remove(user_id)
            if (after.status, after.leaderboard) != (before.status, before.leaderboard):
                await work.leaderboards.relist(user_id)
        return after


def ensure_viewable(user: User | None, actor: Actor, user_id: UserId) -> User:
    """Returns the user if the actor may see them. A refusal does not reveal whether the user exists.

    Raises:
        NotPermitted: The actor may not see that user.
        UserNotFound: The user does not exist; only administrators are told so.
    """
    cohort_code = user.cohort.code if user and user.cohort else None
    if not actor.may_view(user_id, cohort_code):
        raise NotPermitted("This user is not in a cohort that you coach.")
    if user is None:
        raise UserNotFound("No user has this id.")
    return user
