"""Webhooks: URLs of other systems that are told what happens, signed as Standard Webhooks has it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID

from rebootcamp.domain.deliveries import Delivery, DeliveryState, Subscription, TargetKind
from rebootcamp.domain.errors import UnsafeTarget

MOST_WEBHOOKS = 50
PREVIOUS_SECRET_VALID_FOR = timedelta(hours=24)
TEST_TYPE = "webhook.test"
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\.?|\[[0-9A-Fa-f:.]+\]", re.ASCII)


@dataclass(frozen=True, slots=True)
class Webhook:
    """A URL that receives messages.

    Attributes:
        types: The types of message that it receives.
        followed_since: It receives what was recorded since then. A webhook that is switched on again begins anew.
        secret: The key that its messages are signed with.
        previous_secret: The key before, which signs, too, until ``previous_until``.
    """

    id: UUID
    url: str
    description: str
    types: frozenset[str]
    is_enabled: bool
    created_at: datetime
    followed_since: datetime
    secret: str = field(repr=False)
    previous_secret: str | None = field(default=None, repr=False)
    previous_until: datetime | None = None

    @property
    def subscription(self) -> Subscription:
        """The subscription of this webhook to the events of every user."""
        return Subscription(self.id, TargetKind.WEBHOOK, self.types, self.followed_since)

    def secrets_at(self, moment: datetime) -> Sequence[str]:
        """Returns the secrets that are valid then, the newest first."""
        if self.previous_secret is None or self.previous_until is None or moment >= self.previous_until:
            return [self.secret]
        return [self.secret, self.previous_secret]

    def with_secret(self, secret: str, now: datetime) -> "Webhook":
        """Returns the webhook with a new secret; the present one stays valid for ``PREVIOUS_SECRET_VALID_FOR``."""
        return replace(self, secret=secret, previous_secret=self.secret, previous_until=now + PREVIOUS_SECRET_VALID_FOR)

    def switched(self, *, is_enabled: bool, now: datetime) -> "Webhook":
        """Returns the webhook switched on or off; on again, it begins with what happens from then on."""
        since = now if is_enabled and not self.is_enabled else self.followed_since
        return replace(self, is_enabled=is_enabled, followed_since=since)


@dataclass(frozen=True, slots=True)
class DeliveryRecord:
    """A delivery as the log of a target shows it.

    Attributes:
        attempted_at: The beginning of the last attempt; None before the first.
        status: The status that the target answered the last attempt with; None if it did not answer.
        answer: The beginning of that answer.
        error: What went wrong; None if nothing did.
    """

    delivery: Delivery
    state: DeliveryState
    attempts: int
    attempted_at: datetime | None
    duration_ms: int | None
    status: int | None
    answer: str | None
    error: str | None


def host_of(url: str) -> str:
    """Returns the host of a webhook's URL.

    Raises:
        UnsafeTarget: The URL is not an absolute one that a webhook may have.
    """
    try:
        parts = urlsplit(url)
        port_is_right = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        raise UnsafeTarget("The URL cannot be read.") from None
    if parts.scheme not in ("https", "http") or not port_is_right:
        raise UnsafeTarget("The URL must begin with https:// and name a host.")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise UnsafeTarget("The URL must hold neither a user name, nor a password, nor a fragment.")
    host = parts.netloc.rpartition(":")[0] if parts.port is not None else parts.netloc.removesuffix(":")
    if not _HOST.fullmatch(host):
        raise UnsafeTarget("The URL must name a host in ASCII; write an international name as xn--.")
    return host
