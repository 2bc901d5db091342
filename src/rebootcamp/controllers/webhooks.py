"""Routes of webhooks and of their deliveries."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status

from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, Cursors, WebhookServiceDep
from rebootcamp.domain.errors import (
    DeliveryNotFound,
    DeliveryPending,
    InvalidCursor,
    NotPermitted,
    TooManyWebhooks,
    UnsafeTarget,
    WebhookNotFound,
    WebhooksOff,
)
from rebootcamp.domain.users import UserId
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.webhooks import (
    DeliveryQuery,
    DeliveryQueued,
    DeliveryRead,
    ReplayRead,
    ReplayRequest,
    WebhookCreate,
    WebhookPatch,
    WebhookRead,
    WebhookSecretRead,
)

router = APIRouter(route_class=StrictRoute, prefix="/webhooks", tags=["webhooks"])
WebhookId = Annotated[UUID, Path(description="A webhook's id.")]
DeliveryId = Annotated[UUID, Path(description="A delivery's id.")]


@router.get("", responses=problems(NotPermitted, InvalidCursor))
async def list_webhooks(
    query: Annotated[PageQuery, Query()], cursors: Cursors, actor: CurrentActor, webhooks: WebhookServiceDep
) -> PageOf[WebhookRead]:
    """Administrators can list the webhooks.

    The oldest come first.
    """
    paging = Paging(cursors, "webhooks", query)
    return paging.answer(await webhooks.find(paging.request, actor=actor), WebhookRead.from_domain)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses=problems(NotPermitted, WebhooksOff, TooManyWebhooks, UnsafeTarget),
)
async def create_webhook(
    webhook: WebhookCreate, response: Response, actor: CurrentActor, webhooks: WebhookServiceDep
) -> WebhookSecretRead:
    """Administrators can create a webhook.

    It receives messages about what happens from now on. They are signed as Standard Webhooks (standardwebhooks.com)
    defines it. The secret is shown this once.
    """
    created = await webhooks.create(webhook.to_domain(), actor=actor)
    response.headers["Location"] = f"/webhooks/{created.id}"
    return WebhookSecretRead.from_domain(created)


@router.get("/{webhook_id}", responses=problems(NotPermitted, WebhookNotFound))
async def get_webhook(webhook_id: WebhookId, actor: CurrentActor, webhooks: WebhookServiceDep) -> WebhookRead:
    """Administrators can read a webhook.

    The secret is not shown again.
    """
    return WebhookRead.from_domain(await webhooks.read(webhook_id, actor=actor))


@router.patch(
    "/{webhook_id}",
    responses=problems(NotPermitted, WebhookNotFound, UnsafeTarget),
)
async def update_webhook(
    webhook_id: WebhookId, patch: WebhookPatch, actor: CurrentActor, webhooks: WebhookServiceDep
) -> WebhookRead:
    """Administrators can change a webhook.

    A field that is left out stays as it is. While the webhook is not enabled, nothing is queued or sent.
    """
    changed = await webhooks.change(
        webhook_id,
        actor=actor,
        url=patch.url,
        description=patch.description,
        types=None if patch.types is None else frozenset(patch.types),
        is_enabled=patch.enabled,
    )
    return WebhookRead.from_domain(changed)


@router.delete(
    "/{webhook_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, WebhookNotFound),
)
async def delete_webhook(webhook_id: WebhookId, actor: CurrentActor, webhooks: WebhookServiceDep) -> None:
    """Administrators can delete a webhook.

    Its deliveries are deleted, too, whether sent or not.
    """
    await webhooks.delete(webhook_id, actor=actor)


@router.post(
    "/{webhook_id}/rotate-secret",
    responses=problems(NotPermitted, WebhookNotFound),
)
async def rotate_webhook_secret(
    webhook_id: WebhookId, actor: CurrentActor, webhooks: WebhookServiceDep
) -> WebhookSecretRead:
    """Administrators can rotate the secret of a webhook.

    For a day, messages are signed with both secrets, so that the receiver can change over.
    """
    return WebhookSecretRead.from_domain(await webhooks.rotate_secret(webhook_id, actor=actor))


@router.post(
    "/{webhook_id}/test",
    status_code=status.HTTP_202_ACCEPTED,
    responses=problems(NotPermitted, WebhooksOff, WebhookNotFound),
)
async def test_webhook(webhook_id: WebhookId, actor: CurrentActor, webhooks: WebhookServiceDep) -> DeliveryQueued:
    """Administrators can send a test message to a webhook.

    Sends a message of type `webhook.test`; the delivery log shows the answer.
    """
    return DeliveryQueued(delivery_id=await webhooks.test(webhook_id, actor=actor))


@router.post(
    "/{webhook_id}/replay",
    status_code=status.HTTP_202_ACCEPTED,
    responses=problems(NotPermitted, WebhooksOff, WebhookNotFound),
)
async def replay_webhook(
    webhook_id: WebhookId, replay: ReplayRequest, actor: CurrentActor, webhooks: WebhookServiceDep
) -> ReplayRead:
    """Administrators can send messages of the past to a webhook again.

    The messages keep their ids. With `since`, messages that wait for a retry are sent at once, too. With `user_id` and
    `from_seq`, the messages are made from the log of that user, however old its events are.
    """
    match replay.since, replay.user_id, replay.from_seq:
        case (None, UUID() as user_id, int() as from_seq):
            queued = await webhooks.replay_log(webhook_id, UserId(user_id), from_seq, actor=actor)
            return ReplayRead(queued=queued, next_since=None)
        case (datetime() as since, _, _):
            done = await webhooks.replay(webhook_id, since, actor=actor)
            return ReplayRead(queued=done.queued, next_since=done.next_since)
        case _:
            raise ValueError("the schema lets no other request pass")


@router.get(
    "/{webhook_id}/deliveries",
    responses=problems(NotPermitted, WebhookNotFound, InvalidCursor),
)
async def list_webhook_deliveries(
    webhook_id: WebhookId,
    query: Annotated[DeliveryQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    webhooks: WebhookServiceDep,
) -> PageOf[DeliveryRead]:
    """Administrators can list the deliveries to a webhook.

    The latest come first. They are kept for two weeks.
    """
    paging = Paging(cursors, f"webhooks/{webhook_id}/deliveries", query)
    page = await webhooks.deliveries(webhook_id, query.state, paging.request, actor=actor)
    return paging.answer(page, DeliveryRead.from_domain)


@router.get(
    "/{webhook_id}/deliveries/{delivery_id}",
    responses=problems(NotPermitted, DeliveryNotFound),
)
async def get_webhook_delivery(
    webhook_id: WebhookId, delivery_id: DeliveryId, actor: CurrentActor, webhooks: WebhookServiceDep
) -> DeliveryRead:
    """Administrators can read a delivery to a webhook.

    Returns the message, and the answer to the last attempt.
    """
    return DeliveryRead.from_domain(await webhooks.delivery(webhook_id, delivery_id, actor=actor))


@router.post(
    "/{webhook_id}/deliveries/{delivery_id}/resend",
    status_code=status.HTTP_202_ACCEPTED,
    responses=problems(NotPermitted, WebhooksOff, DeliveryNotFound, DeliveryPending),
)
async def resend_webhook_delivery(
    webhook_id: WebhookId, delivery_id: DeliveryId, actor: CurrentActor, webhooks: WebhookServiceDep
) -> DeliveryQueued:
    """Administrators can send a delivery again.

    The message keeps its id.
    """
    await webhooks.send_again(webhook_id, delivery_id, actor=actor)
    return DeliveryQueued(delivery_id=delivery_id)
