"""Webhooks, which administrators set up and look after."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.deliveries import Delivery, DeliveryState, Subscription, TargetKind
from rebootcamp.domain.errors import (
    DeliveryNotFound,
    DeliveryPending,
    TooManyWebhooks,
    UnsafeTarget,
    WebhookNotFound,
    WebhooksOff,
)
from rebootcamp.domain.messages import payload_of
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.domain.webhooks import MOST_WEBHOOKS, TEST_TYPE, DeliveryRecord, Webhook, host_of
from rebootcamp.services.fan_out import FanOut
from rebootcamp.services.ports.deliveries import Replay, Subscriptions
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.webhooks import DeliveryLog, TargetRules, Webhooks
from rebootcamp.services.ports.work import UnitOfWork, Work

REPLAYED_AT_ONCE = 1000
"""Deliveries that one replay queues again at most."""


@dataclass(frozen=True, slots=True)
class WebhookDraft:
    """A webhook to be created."""

    url: str
    description: str
    types: frozenset[str]


@dataclass(frozen=True, slots=True)
class WebhookService:
    """Sets up webhooks, and shows and repeats their deliveries. Only administrators may use it.

    Attributes:
        new_secret: Makes a secret.
        wake: Has queued deliveries sent at once.
        fan_out: Turns logs into deliveries; None where webhooks are switched off.
    """

    webhooks: Webhooks
    log: DeliveryLog
    rules: TargetRules
    unit_of_work: UnitOfWork
    clock: Clock
    new_id: NewId
    new_secret: Callable[[], str]
    wake: Callable[[], None]
    fan_out: FanOut | None

    async def create(self, draft: WebhookDraft, *, actor: Actor) -> Webhook:
        """Adds a webhook, which receives what happens from now on.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhooksOff: Webhooks are switched off.
            UnsafeTarget: The service does not send to this URL.
            TooManyWebhooks: There are ``MOST_WEBHOOKS`` already.
        """
        self._ensure_on(actor)
        self._ensure_safe(draft.url)
        now = whole_milliseconds(self.clock.now())
        webhook = Webhook(
            self.new_id(),
            draft.url,
            draft.description,
            draft.types,
            is_enabled=True,
            created_at=now,
            followed_since=now,
            secret=self.new_secret(),
        )
        async with self.unit_of_work() as work:
            if await work.webhooks.count() >= MOST_WEBHOOKS:
                raise TooManyWebhooks(f"There are {MOST_WEBHOOKS} webhooks, and there may be no more.")
            await work.webhooks.add(webhook)
            await self._note(work, actor, Action.WEBHOOK_CREATED, webhook.id, now)
        return webhook

    async def find(self, page: PageRequest, *, actor: Actor) -> Page[Webhook]:
        """Returns a page of webhooks, the oldest first.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        return await self.webhooks.webhooks(page)

    async def read(self, webhook_id: UUID, *, actor: Actor) -> Webhook:
        """Returns a webhook.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhookNotFound: No webhook has this id.
        """
        actor.ensure_admin()
        webhook = await self.webhooks.webhook(webhook_id)
        if webhook is None:
            raise WebhookNotFound("No webhook has this id.")
        return webhook

    async def change(
        self,
        webhook_id: UUID,
        *,
        actor: Actor,
        url: str | None = None,
        description: str | None = None,
        types: frozenset[str] | None = None,
        is_enabled: bool | None = None,
    ) -> Webhook:
        """Changes what is given. A webhook that is switched on again receives what happens from then on.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhookNotFound: No webhook has this id.
            UnsafeTarget: The service does not send to this URL.
        """
        actor.ensure_admin()
        if url is not None:
            self._ensure_safe(url)
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work() as work:
            webhook = await _locked(work, webhook_id)
            changed = replace(
                webhook,
                url=webhook.url if url is None else url,
                description=webhook.description if description is None else description,
                types=webhook.types if types is None else types,
            )
            if is_enabled is not None:
                changed = changed.switched(is_enabled=is_enabled, now=now)
            await work.webhooks.update(changed)
            await self._note(work, actor, Action.WEBHOOK_CHANGED, webhook_id, now)
        return changed

    async def rotate_secret(self, webhook_id: UUID, *, actor: Actor) -> Webhook:
        """Gives a webhook a new secret. Messages are signed with the old one, too, for a day.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhookNotFound: No webhook has this id.
        """
        actor.ensure_admin()
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work() as work:
            rotated = (await _locked(work, webhook_id)).with_secret(self.new_secret(), now)
            await work.webhooks.update(rotated)
            await self._note(work, actor, Action.WEBHOOK_SECRET_ROTATED, webhook_id, now)
        return rotated

    async def delete(self, webhook_id: UUID, *, actor: Actor) -> None:
        """Deletes a webhook with its deliveries, sent or not.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhookNotFound: No webhook has this id.
        """
        actor.ensure_admin()
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work() as work:
            await _locked(work, webhook_id)
            await work.webhooks.delete(webhook_id)
            await work.deliveries.remove_target(webhook_id)
            await self._note(work, actor, Action.WEBHOOK_DELETED, webhook_id, now)

    async def test(self, webhook_id: UUID, *, actor: Actor) -> UUID:
        """Queues a test message, which waits for no other, and returns its id.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhooksOff: Webhooks are switched off.
            WebhookNotFound: No webhook has this id.
        """
        self._ensure_on(actor)
        now = whole_milliseconds(self.clock.now())
        delivery = Delivery.on_its_own(
            actor.user_id,
            self.new_id(),
            webhook_id,
            TargetKind.WEBHOOK,
            TEST_TYPE,
            payload_of(TEST_TYPE, now, {"webhook_id": str(webhook_id)}),
            now=now,
        )
        async with self.unit_of_work() as work:
            await _locked(work, webhook_id)
            await work.deliveries.add([delivery])
        self.wake()
        return delivery.id

    async def deliveries(
        self, webhook_id: UUID, state: DeliveryState | None, page: PageRequest, *, actor: Actor
    ) -> Page[DeliveryRecord]:
        """Returns a page of the deliveries to a webhook, the latest first.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhookNotFound: No webhook has this id.
        """
        await self.read(webhook_id, actor=actor)
        return await self.log.deliveries(webhook_id, state, page)

    async def delivery(self, webhook_id: UUID, delivery_id: UUID, *, actor: Actor) -> DeliveryRecord:
        """Returns a delivery to a webhook.

        Raises:
            NotPermitted: The actor is not an administrator.
            DeliveryNotFound: The webhook has no such delivery.
        """
        actor.ensure_admin()
        record = await self.log.delivery(webhook_id, delivery_id)
        if record is None:
            raise DeliveryNotFound("The webhook has no delivery with this id.")
        return record

    async def send_again(self, webhook_id: UUID, delivery_id: UUID, *, actor: Actor) -> None:
        """Sends a delivery once more, with the same id.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhooksOff: Webhooks are switched off.
            DeliveryNotFound: The webhook has no such delivery.
            DeliveryPending: It has neither been delivered nor failed.
        """
        self._ensure_on(actor)
        await self.delivery(webhook_id, delivery_id, actor=actor)
        async with self.unit_of_work() as work:
            if not await work.deliveries.send_again(webhook_id, delivery_id):
                raise DeliveryPending("The delivery is still to be sent.")
        self.wake()

    async def replay(self, webhook_id: UUID, since: datetime, *, actor: Actor) -> Replay:
        """Sends the deliveries that were created since then once more, and those that wait for a retry at once.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhooksOff: Webhooks are switched off.
            WebhookNotFound: No webhook has this id.
        """
        self._ensure_on(actor)
        async with self.unit_of_work() as work:
            await _locked(work, webhook_id)
            replayed = await work.deliveries.replay(webhook_id, since, REPLAYED_AT_ONCE)
            await work.deliveries.bring_forward(webhook_id)
            await self._note(work, actor, Action.DELIVERIES_REPLAYED, webhook_id, whole_milliseconds(self.clock.now()))
        self.wake()
        return replayed

    async def replay_log(self, webhook_id: UUID, user_id: UserId, from_seq: int, *, actor: Actor) -> int:
        """Sends what a user's log tells from that event on once more, however old it is; returns how many messages.

        Raises:
            NotPermitted: The actor is not an administrator.
            WebhooksOff: Webhooks are switched off.
            WebhookNotFound: No webhook has this id.
        """
        fan_out = self._ensure_on(actor)
        webhook = await self.read(webhook_id, actor=actor)
        replayed = await fan_out.replay(user_id, from_seq, webhook.subscription)
        async with self.unit_of_work() as work:
            await self._note(work, actor, Action.DELIVERIES_REPLAYED, webhook_id, whole_milliseconds(self.clock.now()))
        self.wake()
        return replayed

    def _ensure_on(self, actor: Actor) -> FanOut:
        actor.ensure_admin()
        if self.fan_out is None:
            raise WebhooksOff("This installation sends no webhooks.")
        return self.fan_out

    def _ensure_safe(self, url: str) -> None:
        host = host_of(url)
        if not self.rules.may_name(host):
            raise UnsafeTarget("The host is an address that the service does not send to.")

    async def _note(self, work: Work, actor: Actor, action: Action, webhook_id: UUID, now: datetime) -> None:
        await work.trail.add(actor.user_id, action, f"webhook:{webhook_id}", now)


async def _locked(work: Work, webhook_id: UUID) -> Webhook:
    webhook = await work.webhooks.lock(webhook_id)
    if webhook is None:
        raise WebhookNotFound("No webhook has this id.")
    return webhook


@dataclass(frozen=True, slots=True)
class WebhookSubscriptions(Subscriptions):
    """The subscriptions of webhooks: each follows every user."""

    webhooks: Webhooks

    async def of(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Sequence[Subscription]]:
        if not user_ids:
            return {}
        subscriptions = [webhook.subscription for webhook in await self.webhooks.enabled()]
        return dict.fromkeys(user_ids, subscriptions) if subscriptions else {}
