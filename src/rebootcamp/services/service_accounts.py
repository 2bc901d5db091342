"""Service accounts and their keys, which administrators manage."""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, replace
from datetime import timedelta

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.errors import (
    ServiceAccountNameTaken,
    ServiceAccountNotFound,
    ServiceKeyEnded,
    ServiceKeyNotFound,
    TooManyKeys,
)
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.service_accounts import (
    MAX_LIVE_KEYS,
    NewServiceKey,
    Scope,
    ServiceAccount,
    ServiceAccountId,
    ServiceKey,
)
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.service_accounts import ServiceAccounts, ServiceKeys
from rebootcamp.services.ports.work import UnitOfWork, Work

LISTED_AT_ONCE = 100
"""Accounts or keys that the operator's list reads in one query."""


@dataclass(frozen=True, slots=True)
class ServiceAccountService:
    """Creates, changes and deletes service accounts, and creates, rotates and revokes their keys."""

    accounts: ServiceAccounts
    keys: ServiceKeys
    unit_of_work: UnitOfWork
    clock: Clock
    new_id: NewId

    async def create(self, name: str, scopes: Collection[Scope], *, actor: Actor) -> ServiceAccount:
        """Creates a service account, which has no key yet.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNameTaken: Another service account has this name.
        """
        actor.ensure_admin()
        now = whole_milliseconds(self.clock.now())
        account = ServiceAccount(ServiceAccountId(self.new_id()), name, frozenset(scopes), now)
        async with self.unit_of_work() as work:
            if not await work.service_accounts.add(account):
                raise ServiceAccountNameTaken("Each service account has a name of its own.")
            await self._note(work, actor.user_id, Action.SERVICE_ACCOUNT_CREATED, account.id)
        return account

    async def find(self, page: PageRequest, *, actor: Actor) -> Page[ServiceAccount]:
        """Returns a page of the service accounts, in the order in which they were created.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        return await self.accounts.accounts(page)

    async def read(self, account_id: ServiceAccountId, *, actor: Actor) -> ServiceAccount:
        """Returns a service account.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound: There is no such account.
        """
        actor.ensure_admin()
        return _existing(await self.accounts.account(account_id))

    async def change(
        self, account_id: ServiceAccountId, name: str | None, scopes: Collection[Scope] | None, *, actor: Actor
    ) -> ServiceAccount:
        """Changes the name or the scopes of a service account; None leaves them as they are.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound: There is no such account.
            ServiceAccountNameTaken: Another service account has this name.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            before = _existing(await work.service_accounts.lock(account_id))
            after = replace(
                before,
                name=before.name if name is None else name,
                scopes=before.scopes if scopes is None else frozenset(scopes),
            )
            if after != before:
                if not await work.service_accounts.update(after):
                    raise ServiceAccountNameTaken("Each service account has a name of its own.")
                await self._note(work, actor.user_id, Action.SERVICE_ACCOUNT_CHANGED, account_id)
        return after

    async def delete(self, account_id: ServiceAccountId, *, actor: Actor) -> None:
        """Deletes a service account with its keys and the ids by which it knows users.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound: There is no such account.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            _existing(await work.service_accounts.lock(account_id))
            await work.service_accounts.remove(account_id)
            await self._note(work, actor.user_id, Action.SERVICE_ACCOUNT_DELETED, account_id)

    async def find_keys(self, account_id: ServiceAccountId, page: PageRequest, *, actor: Actor) -> Page[ServiceKey]:
        """Returns a page of the keys of a service account, latest first, ended ones included.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound: There is no such account.
        """
        actor.ensure_admin()
        _existing(await self.accounts.account(account_id))
        return await self.accounts.keys(account_id, page)

    async def create_key(self, account_id: ServiceAccountId, lifetime: timedelta, *, actor: Actor) -> NewServiceKey:
        """Creates a key, whose text cannot be shown again.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound: There is no such account.
            TooManyKeys: The account has as many keys as it may have.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            _existing(await work.service_accounts.lock(account_id))
            created = await self._add_key(work, account_id, lifetime)
            await self._note(work, actor.user_id, Action.SERVICE_KEY_CREATED, account_id, created.key.id)
        return created

    async def rotate_key(
        self, account_id: ServiceAccountId, key_id: str, overlap: timedelta, lifetime: timedelta, *, actor: Actor
    ) -> NewServiceKey:
        """Creates a key that takes the place of another, which stays valid for ``overlap`` at most.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceAccountNotFound, ServiceKeyNotFound: There is no such account or key.
            ServiceKeyEnded: The key has expired or was revoked.
            TooManyKeys: The account has as many keys as it may have.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            _existing(await work.service_accounts.lock(account_id))
            if not await work.service_accounts.has_key(account_id, key_id):
                raise ServiceKeyNotFound("This service account has no key with this id.")
            created = await self._add_key(work, account_id, lifetime)
            if not await work.service_accounts.shorten_key(account_id, key_id, overlap):
                raise ServiceKeyEnded("Only a valid key can be rotated.")
            await self._note(work, actor.user_id, Action.SERVICE_KEY_ROTATED, account_id, key_id)
        return created

    async def revoke_key(self, account_id: ServiceAccountId, key_id: str, *, actor: Actor) -> None:
        """Revokes a key at once; does nothing if it was revoked before.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceKeyNotFound: There is no such account or key.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            if not await work.service_accounts.revoke_key(account_id, key_id):
                raise ServiceKeyNotFound("This service account has no key with this id.")
            await self._note(work, actor.user_id, Action.SERVICE_KEY_REVOKED, account_id, key_id)

    async def revoke_any_key(self, key_id: str, *, actor: Actor) -> None:
        """Revokes a valid key of any service account at once.

        Raises:
            NotPermitted: The actor is not an administrator.
            ServiceKeyNotFound: No valid key has this id.
        """
        actor.ensure_admin()
        stored = await self.accounts.live_key(key_id)
        if stored is None:
            raise ServiceKeyNotFound("No valid key has this id.")
        await self.revoke_key(stored.account.id, key_id, actor=actor)

    async def every_key(self) -> AsyncIterator[tuple[str, ServiceKey]]:
        """Yields every key with the name of its account, latest first. Used by the operator's command line."""
        names: dict[ServiceAccountId, str] = {}
        page: PageRequest | None = PageRequest(LISTED_AT_ONCE)
        while page is not None:
            accounts = await self.accounts.accounts(page)
            names |= {account.id: account.name for account in accounts.items}
            page = PageRequest(LISTED_AT_ONCE, accounts.next) if accounts.next else None
        page = PageRequest(LISTED_AT_ONCE)
        while page is not None:
            keys = await self.accounts.keys(None, page)
            for key in keys.items:
                yield names.get(key.account_id, ""), key
            page = PageRequest(LISTED_AT_ONCE, keys.next) if keys.next else None

    async def _add_key(self, work: Work, account_id: ServiceAccountId, lifetime: timedelta) -> NewServiceKey:
        if await work.service_accounts.live_key_count(account_id) >= MAX_LIVE_KEYS:
            raise TooManyKeys(f"A service account has at most {MAX_LIVE_KEYS} valid keys.")
        issued = self.keys.issue()
        return NewServiceKey(await work.service_accounts.add_key(account_id, issued, lifetime), issued.text)

    async def _note(
        self, work: Work, actor_id: UserId, action: Action, account_id: ServiceAccountId, key_id: str | None = None
    ) -> None:
        subject = f"service-account:{account_id}" + (f" key:{key_id}" if key_id else "")
        await work.trail.add(actor_id, action, subject, whole_milliseconds(self.clock.now()))


def _existing(account: ServiceAccount | None) -> ServiceAccount:
    if account is None:
        raise ServiceAccountNotFound("No service account has this id.")
    return account
