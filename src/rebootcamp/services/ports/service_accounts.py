"""The ports of service accounts, their keys, and the ids by which they know users; in PostgreSQL."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.service_accounts import ExternalIdentity, ServiceAccount, ServiceAccountId, ServiceKey
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A new key.

    Attributes:
        id: The part that is not secret.
        text: The whole key, which the caller sends.
        secret_hash: The hash to store.
    """

    id: str
    text: str = field(repr=False)
    secret_hash: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PresentedKey:
    """The content of a key that a caller sent. The key is valid only if its hash is stored under its id."""

    id: str
    secret_hash: bytes = field(repr=False)


class ServiceKeys(Protocol):
    """Issues and reads the text of keys."""

    def issue(self) -> IssuedKey:
        """Returns a new key."""

    def read(self, text: str) -> PresentedKey:
        """Returns the content of a key, without checking whether it is valid.

        Raises:
            InvalidServiceKey: The text does not have the format of a key, or its checksum is wrong.
        """

    def is_same(self, presented: bytes, stored: bytes) -> bool:
        """Returns whether two hashes are equal, in a time that does not depend on where they differ."""


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A key that is neither expired nor revoked, with its account.

    Attributes:
        use_is_noted: Whether its last use is noted already, to a minute.
    """

    key: ServiceKey
    account: ServiceAccount
    secret_hash: bytes = field(repr=False)
    use_is_noted: bool


class ServiceAccounts(Protocol):
    """Reads service accounts and their keys."""

    async def account(self, account_id: ServiceAccountId) -> ServiceAccount | None:
        """Returns a service account; None if the id is unknown."""

    async def accounts(self, page: PageRequest) -> Page[ServiceAccount]:
        """Returns a page of the service accounts, in the order in which they were created."""

    async def keys(self, account_id: ServiceAccountId | None, page: PageRequest) -> Page[ServiceKey]:
        """Returns a page of the keys of one account, or of all if ``account_id`` is None, latest first."""

    async def live_key(self, key_id: str) -> StoredKey | None:
        """Returns a key with its account; None if it is unknown, expired or revoked."""

    async def note_use(self, key_id: str) -> None:
        """Notes that the key is used now, unless that was noted less than a minute ago. It is its own transaction."""


class ExternalIds(Protocol):
    """Reads the ids by which service accounts know users."""

    async def user_id(self, account_id: ServiceAccountId, external_id: str) -> UserId | None:
        """Returns the user whom the account knows by this id; None if there is none."""

    async def user_ids(self, account_id: ServiceAccountId, external_ids: Collection[str]) -> Mapping[str, UserId]:
        """Returns the users whom the account knows by these ids, read in one statement; unknown ids are left out."""

    async def of_account(self, account_id: ServiceAccountId, page: PageRequest) -> Page[ExternalIdentity]:
        """Returns a page of the ids that one account knows, sorted by id."""

    async def of_user(self, user_id: UserId, page: PageRequest) -> Page[ExternalIdentity]:
        """Returns a page of a user's external ids, sorted by account and id."""


class ServiceAccountWrites(Protocol):
    """Changes service accounts and their keys within a transaction. Keys expire by the database's clock."""

    async def add(self, account: ServiceAccount) -> bool:
        """Adds an account; returns False if the name is taken."""

    async def lock(self, account_id: ServiceAccountId) -> ServiceAccount | None:
        """Returns an account and locks it until the transaction ends; None if the id is unknown."""

    async def update(self, account: ServiceAccount) -> bool:
        """Sets the name and the scopes of an account; returns False if the name is taken."""

    async def remove(self, account_id: ServiceAccountId) -> None:
        """Deletes an account with its keys, its invitations and the ids by which it knows users."""

    async def live_key_count(self, account_id: ServiceAccountId) -> int:
        """Returns the number of keys that are neither expired nor revoked."""

    async def add_key(self, account_id: ServiceAccountId, key: IssuedKey, lifetime: timedelta) -> ServiceKey:
        """Adds a key that expires after ``lifetime``."""

    async def shorten_key(self, account_id: ServiceAccountId, key_id: str, overlap: timedelta) -> bool:
        """Lets a key expire after ``overlap`` at the latest; returns False if it has expired or was revoked."""

    async def revoke_key(self, account_id: ServiceAccountId, key_id: str) -> bool:
        """Revokes a key; returns False if the account has no such key. A revoked key stays as it is."""

    async def has_key(self, account_id: ServiceAccountId, key_id: str) -> bool:
        """Returns whether the account has a key with this id, expired and revoked ones included."""

    async def forget_keys(self, kept_for: timedelta, limit: int) -> int:
        """Deletes up to ``limit`` keys that ended longer ago than ``kept_for``; returns the number deleted."""


class ExternalIdWrites(Protocol):
    """Changes the ids by which service accounts know users, within a transaction."""

    async def put(self, account_id: ServiceAccountId, external_id: str, user_id: UserId, now: datetime) -> bool:
        """Gives a user an external id; returns False if another user has it. The user's log must be locked."""

    async def remove(self, account_id: ServiceAccountId, external_id: str) -> UserId | None:
        """Takes an external id away; returns the user who had it, or None if nobody had."""

    async def remove_of(self, account_id: ServiceAccountId, user_id: UserId) -> None:
        """Takes all ids away by which an account knows a user."""

    async def is_taken(self, account_id: ServiceAccountId, external_id: str) -> bool:
        """Returns whether a user has the external id."""

    async def invite(
        self, account_id: ServiceAccountId, external_id: str, code_hash: bytes, lifetime: timedelta
    ) -> datetime:
        """Adds an invitation, which replaces an earlier one to the same external id; returns when it expires."""

    async def take_invitation(self, code_hash: bytes) -> tuple[ServiceAccountId, str] | None:
        """Deletes an invitation; returns its account and external id, or None if it is unknown or expired."""

    async def withdraw_invitations(self) -> None:
        """Deletes all invitations of all accounts."""

    async def forget_invitations(self, limit: int) -> int:
        """Deletes up to ``limit`` expired invitations; returns the number deleted."""
