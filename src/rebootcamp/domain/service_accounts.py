"""Service accounts: other systems that report for users, whom they know by ids of their own."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from rebootcamp.domain.errors import ScopeMissing
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, User, UserId

ServiceAccountId = NewType("ServiceAccountId", UUID)

EXTERNAL_ID_PATTERN = "^[A-Za-z0-9._~-]{1,128}$"
"""The characters that a URL never escapes (RFC 3986, section 2.3)."""
SERVICE_LANGUAGE = Language.FR
"""The language of answers to service accounts that ask for none; a user who registers has it by default, too."""
MAX_LIVE_KEYS = 10
"""Maximum number of keys of one account that are neither expired nor revoked."""
MAX_BATCH_ITEMS = 100
"""Maximum number of completions in one batch. They stay within the limits of a body and the deadline of a write."""


class Scope(StrEnum):
    """An action that a service account may be permitted."""

    COMPLETIONS_WRITE = "completions:write"
    PROGRESS_READ = "progress:read"
    USERS_INVITE = "users:invite"


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """Another system, such as a sensor, a canteen or a transport card."""

    id: ServiceAccountId
    name: str
    scopes: frozenset[Scope]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ServiceKey:
    """A key of a service account, without its secret.

    Attributes:
        id: The part of the key that is not secret.
        last_used_at: When the key was last used, with a precision of a minute; None if never.
    """

    id: str
    account_id: ServiceAccountId
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    last_used_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewServiceKey:
    """A new key together with its text, which is shown once and not stored."""

    key: ServiceKey
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ServiceActor:
    """The service account that makes the request, as looked up for this request. It is not a user."""

    account: ServiceAccount
    key_id: str
    expires_at: datetime

    @property
    def language(self) -> Language:
        """The language of answers to requests that ask for none."""
        return SERVICE_LANGUAGE

    def ensure_may(self, scope: Scope) -> None:
        """Lets only service accounts with this scope pass.

        Raises:
            ScopeMissing: The account does not have it.
        """
        if scope not in self.account.scopes:
            raise ScopeMissing(f"This service account does not have the scope '{scope}'.", scope)

    def acting_for(self, user: User) -> Actor:
        """Returns the user as an actor with a learner's rights, whatever the user's own role is."""
        return Actor(user.id, self.account.id, Role.LEARNER, user.language, None, frozenset())


@dataclass(frozen=True, slots=True)
class ExternalIdentity:
    """The id by which a service account knows a user."""

    account_id: ServiceAccountId
    account_name: str
    external_id: str
    user_id: UserId
    mapped_at: datetime


@dataclass(frozen=True, slots=True)
class ExternalInvitation:
    """An invitation with which one user may take an external id. The code is shown once and not stored."""

    external_id: str
    expires_at: datetime
    code: str = field(repr=False)
