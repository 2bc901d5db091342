"""Users as a service account knows them: by ids of its own."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.errors import (
    ExternalIdTaken,
    ExternalUserNotFound,
    InvalidInvitation,
    ServiceAccountNotFound,
)
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.progress import Progress
from rebootcamp.domain.service_accounts import (
    ExternalIdentity,
    ExternalInvitation,
    Scope,
    ServiceAccountId,
    ServiceActor,
)
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, User, UserId, UserStatus
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.service_accounts import ExternalIds, ServiceAccounts
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.progress import ProgressService


@dataclass(frozen=True, slots=True)
class ExternalUserService:
    """Finds users by external id, and gives external ids to users.

    A user gets an external id by taking an invitation of the service account, or from an administrator. The user can
    give it up at any time.

    Attributes:
        new_code: Makes the code of an invitation.
        hash_of_code: Returns the hash that is stored of a code.
    """

    external_ids: ExternalIds
    accounts: ServiceAccounts
    users: People
    progress: ProgressService
    unit_of_work: UnitOfWork
    clock: Clock
    new_code: Callable[[], str]
    hash_of_code: Callable[[str], bytes]

    async def acting_for(self, external_id: str, *, service: ServiceActor) -> Actor:
        """Returns the user whom the service account acts for.

        Raises:
            ExternalUserNotFound: The service account knows no active user by this id.
        """
        user_id = await self.external_ids.user_id(service.account.id, external_id)
        user = None if user_id is None else await self.users.user(user_id)
        if user is None or not _is_active(user):
            raise ExternalUserNotFound("This service account knows no active user by this external id.")
        return service.acting_for(user)

    async def acting_for_all(self, external_ids: Collection[str], *, service: ServiceActor) -> Mapping[str, Actor]:
        """Returns the users whom the service account acts for, by external id; read in two statements.

        External ids of nobody, or of a user who is not active, are left out.
        """
        user_ids = await self.external_ids.user_ids(service.account.id, external_ids)
        users = await self.users.users_of(set(user_ids.values()))
        return {
            external_id: service.acting_for(users[user_id])
            for external_id, user_id in user_ids.items()
            if user_id in users and _is_active(users[user_id])
        }

    async def read_progress(self, external_id: str, *, service: ServiceActor) -> Progress:
        """Returns the progress of a user.

        Raises:
            ScopeMissing: The service account may not read progress.
            ExternalUserNotFound: The service account knows no active user by this id.
            StoreUnavailable: Either store did not answer in time.
        """
        service.ensure_may(Scope.PROGRESS_READ)
        actor = await self.acting_for(external_id, service=service)
        return await self.progress.read(actor.user_id, actor=actor)

    async def invite(self, external_id: str, lifetime: timedelta, *, service: ServiceActor) -> ExternalInvitation:
        """Makes an invitation with which one user can take an external id. It replaces an earlier one to the same id.

        Raises:
            ScopeMissing: The service account may not invite users.
            ExternalIdTaken: A user has the external id already.
        """
        service.ensure_may(Scope.USERS_INVITE)
        code = self.new_code()
        async with self.unit_of_work() as work:
            if await work.external_ids.is_taken(service.account.id, external_id):
                raise ExternalIdTaken("A user has this external id already.")
            expires_at = await work.external_ids.invite(
                service.account.id, external_id, self.hash_of_code(code), lifetime
            )
        return ExternalInvitation(external_id, expires_at, code)

    async def accept(self, user_id: UserId, code: str, *, actor: Actor) -> None:
        """Gives the actor the external id of an invitation, so that the service account can act for the actor.

        Raises:
            NotPermitted: The account is not the actor's own.
            InvalidInvitation: The invitation is unknown, used or expired.
            ExternalIdTaken: Another user got the external id meanwhile.
        """
        actor.ensure_self(user_id)
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.log.lock(user_id)
            taken = await work.external_ids.take_invitation(self.hash_of_code(code))
            if taken is None:
                raise InvalidInvitation("The invitation code is unknown, used or expired.")
            account_id, external_id = taken
            if not await work.external_ids.put(account_id, external_id, user_id, now):
                raise ExternalIdTaken("Another user has this external id.")

    async def find_own(self, user_id: UserId, page: PageRequest, *, actor: Actor) -> Page[ExternalIdentity]:
        """Returns a page of the actor's own external ids.

        Raises:
            NotPermitted: The account is not the actor's own.
        """
        actor.ensure_self(user_id)
        return await self.external_ids.of_user(user_id, page)

    async def give_up(self, user_id: UserId, account_id: ServiceAccountId, *, actor: Actor) -> None:
        """Takes away all ids by which a service account knows the actor; does nothing if there is none.

        Raises:
            NotPermitted: The account is not the actor's own.
        """
        actor.ensure_self(user_id)
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.external_ids.remove_of(account_id, user_id)

    async def find_all(
        self, account_id: ServiceAccountId, page: PageRequest, *, actor: Actor
    ) -> Page[ExternalIdentity]:
        """Returns a page of the ids by which a service account knows users.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound: There is no such account.
        """
        actor.ensure_admin()
        if await self.accounts.account(account_id) is None:
            raise ServiceAccountNotFound("No service account has this id.")
        return await self.external_ids.of_account(account_id, page)

    async def put(self, account_id: ServiceAccountId, external_id: str, user_id: UserId, *, actor: Actor) -> None:
        """Gives a user an external id; does nothing if the user has it.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound, UserNotFound: The account or the user does not exist.
            ExternalIdTaken: Another user has the external id.
        """
        actor.ensure_admin()
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.log.lock(user_id)
            if await work.service_accounts.lock(account_id) is None:
                raise ServiceAccountNotFound("No service account has this id.")
            if not await work.external_ids.put(account_id, external_id, user_id, now):
                raise ExternalIdTaken("Another user has this external id.")
            subject = f"service-account:{account_id} user:{user_id}"
            await work.trail.add(actor.user_id, Action.EXTERNAL_ID_PUT, subject, now)

    async def remove(self, account_id: ServiceAccountId, external_id: str, *, actor: Actor) -> None:
        """Takes an external id away from its user; does nothing if nobody has it.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            user_id = await work.external_ids.remove(account_id, external_id)
            if user_id is not None:
                subject = f"service-account:{account_id} user:{user_id}"
                now = whole_milliseconds(self.clock.now())
                await work.trail.add(actor.user_id, Action.EXTERNAL_ID_REMOVED, subject, now)


def _is_active(user: User) -> bool:
    return user.status is UserStatus.ACTIVE
