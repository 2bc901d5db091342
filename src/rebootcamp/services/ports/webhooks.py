"""The ports of webhooks, which are in PostgreSQL, and of what they may reach."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.deliveries import DeliveryState, TargetKind
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.webhooks import DeliveryRecord, Webhook


class TargetRules(Protocol):
    """Decides which hosts a webhook may have."""

    def may_name(self, host: str) -> bool:
        """Tells whether a URL may name this host. Names are resolved and checked when a message is sent."""

    def may_connect(self, address: str) -> bool:
        """Tells whether an address may be connected to."""

    def is_allowed(self, address: str) -> bool:
        """Tells whether the operator allows this address although it is not public."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """Figures of all deliveries.

    Attributes:
        oldest_s: Age of the oldest pending delivery, in seconds; 0 if none is pending.
    """

    pending: int
    failed: int
    oldest_s: float


@dataclass(frozen=True, slots=True)
class TargetSummary:
    """Figures of one target.

    Attributes:
        oldest_pending_at: When the oldest pending delivery was queued; None if none is pending.
    """

    target_id: UUID
    kind: TargetKind
    pending: int
    delivered: int
    failed: int
    oldest_pending_at: datetime | None


class Webhooks(Protocol):
    """Reads webhooks."""

    async def enabled(self) -> list[Webhook]:
        """Returns the webhooks that are switched on."""

    async def webhooks(self, page: PageRequest) -> Page[Webhook]:
        """Returns a page of all webhooks, the oldest first."""

    async def webhook(self, webhook_id: UUID) -> Webhook | None:
        """Returns the webhook; None if there is none."""


class WebhookWrites(Protocol):
    """Changes webhooks, in a transaction."""

    async def lock(self, webhook_id: UUID) -> Webhook | None:
        """Returns the webhook, locked until the transaction ends; None if there is none."""

    async def count(self) -> int:
        """Returns how many webhooks there are."""

    async def add(self, webhook: Webhook) -> None:
        """Adds a webhook."""

    async def update(self, webhook: Webhook) -> None:
        """Replaces a webhook."""

    async def delete(self, webhook_id: UUID) -> None:
        """Deletes a webhook."""


class DeliveryLog(Protocol):
    """Reads deliveries."""

    async def deliveries(self, target_id: UUID, state: DeliveryState | None, page: PageRequest) -> Page[DeliveryRecord]:
        """Returns a page of the deliveries to a target, the latest first; None means any state."""

    async def delivery(self, target_id: UUID, delivery_id: UUID) -> DeliveryRecord | None:
        """Returns a delivery to that target; None if there is none."""

    async def backlog(self) -> Backlog:
        """Returns figures of all deliveries."""

    async def summary(self) -> Sequence[TargetSummary]:
        """Returns figures of every target that has deliveries."""
