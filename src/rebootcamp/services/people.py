"""Who people are, and who may know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.calendar import time_zone
from rebootcamp.domain.errors import NotPermitted, UserNotFound
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import Actor, User, UserId
from rebootcamp.services.work import UnitOfWork


class UserReader(Protocol):
    """Reads users; PostgreSQL."""

    async def user(self, user_id: UserId) -> User | None:
        """The user; None for an unknown or erased one."""

    async def users(self, page: PageRequest) -> Page[User]:
        """All users that are not erased, in the order in which they joined."""


@dataclass(frozen=True, slots=True)
class PeopleService:
    """Shows accounts to those who may see them, and changes one's own."""

    users: UserReader
    unit_of_work: UnitOfWork

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
        """Changes one's own display name, language or time zone; a new zone touches later days only.

        Raises:
            NotPermitted: It is someone else's account.
            UnknownTimeZone: The zone is not an IANA one.
        """
        actor.ensure_self(user_id)
        if "time_zone" in changes:
            time_zone(changes["time_zone"])
        async with self.unit_of_work() as work:
            await work.log.lock(user_id)
            return await work.users.update(user_id, changes)


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
