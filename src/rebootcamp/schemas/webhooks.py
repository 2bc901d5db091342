"""Schemas of webhooks and of their deliveries."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from rebootcamp.domain.deliveries import DeliveryState, MessageType
from rebootcamp.domain.webhooks import DeliveryRecord, Webhook
from rebootcamp.schemas.base import Flag, Input, Output, PageQuery, UtcDatetime, Whole
from rebootcamp.schemas.patches import Patch
from rebootcamp.services.webhooks import WebhookDraft

Url = Annotated[
    str,
    Field(
        min_length=1,
        max_length=2000,
        description="An https:// URL of a host on the public internet.",
        examples=["https://hooks.example.org/rebootcamp"],
    ),
]
Description = Annotated[str, Field(max_length=200, description="A note for administrators.")]
Types = Annotated[
    tuple[MessageType, ...],
    Field(min_length=1, max_length=20, description="The types of message to receive.", examples=[["badge.awarded"]]),
]


class WebhookCreate(Input):
    """A webhook to be created."""

    url: Url
    description: Description = ""
    types: Types

    def to_domain(self) -> WebhookDraft:
        """Returns the draft of that webhook."""
        return WebhookDraft(self.url, self.description, frozenset(self.types))


class WebhookPatch(Patch):
    """The fields of a webhook to change."""

    url: Url | None = None
    description: Description | None = None
    types: Types | None = None
    enabled: Flag | None = Field(
        default=None,
        description="False stops it. True starts it again, with what happens from then on.",
    )


class WebhookRead(Output):
    """A webhook; its secret is shown only when it is created or rotated."""

    id: UUID
    url: str
    description: str
    types: list[str]
    enabled: bool
    created_at: UtcDatetime
    previous_secret_valid_until: UtcDatetime | None = Field(
        description="Until then, messages are signed with the previous secret, too; null without one."
    )

    @staticmethod
    def from_domain(webhook: Webhook) -> "WebhookRead":
        """Returns that webhook."""
        return WebhookRead(
            id=webhook.id,
            url=webhook.url,
            description=webhook.description,
            types=sorted(webhook.types),
            enabled=webhook.is_enabled,
            created_at=webhook.created_at,
            previous_secret_valid_until=webhook.previous_until,
        )


class WebhookSecretRead(Output):
    """A webhook and its secret, which is shown this once."""

    webhook: WebhookRead
    secret: str = Field(
        description="The key that verifies signatures, as Standard Webhooks writes it.",
        examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
        repr=False,
    )

    @staticmethod
    def from_domain(webhook: Webhook) -> "WebhookSecretRead":
        """Returns that webhook with its newest secret."""
        return WebhookSecretRead(webhook=WebhookRead.from_domain(webhook), secret=webhook.secret)


class DeliveryQuery(PageQuery):
    """The filters of a delivery log."""

    state: DeliveryState | None = Field(default=None, description="Lists only deliveries in this state.")


class AttemptRead(Output):
    """The last attempt to send a message."""

    at: UtcDatetime
    duration_ms: int | None
    status: int | None = Field(description="The HTTP status of the answer; null if there was none.")
    answer: str | None = Field(description="The beginning of the answer's body.")
    error: str | None = Field(description="What went wrong; null if nothing did.")


class DeliveryRead(Output):
    """A message to a webhook, with its last attempt."""

    id: UUID = Field(description="Sent as `webhook-id` with every attempt.")
    type: str = Field(examples=["badge.awarded"])
    user_id: UUID
    seq: int | None = Field(description="The event of the user's log; null for messages that follow none.")
    state: DeliveryState
    attempts: int
    created_at: UtcDatetime
    request_body: str = Field(description="The body that is posted.")
    last_attempt: AttemptRead | None

    @staticmethod
    def from_domain(record: DeliveryRecord) -> "DeliveryRead":
        """Returns that delivery."""
        delivery = record.delivery
        last = None
        if record.attempted_at is not None:
            last = AttemptRead(
                at=record.attempted_at,
                duration_ms=record.duration_ms,
                status=record.status,
                answer=record.answer,
                error=record.error,
            )
        return DeliveryRead(
            id=delivery.id,
            type=delivery.type,
            user_id=delivery.user_id,
            seq=delivery.seq,
            state=record.state,
            attempts=record.attempts,
            created_at=delivery.created_at,
            request_body=delivery.payload,
            last_attempt=last,
        )


class DeliveryQueued(Output):
    """A message that is about to be sent."""

    delivery_id: UUID


class ReplayRequest(Input):
    """A request to send again the deliveries since a moment, or the messages of a user's log from an event on."""

    since: UtcDatetime | None = Field(default=None, description="Sends deliveries again that were created since then.")
    user_id: UUID | None = Field(default=None, description="The user whose log is told again.")
    from_seq: Whole | None = Field(default=None, ge=1, le=2**62, description="The first event to tell again.")

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        by_log = self.user_id is not None and self.from_seq is not None
        by_moment = self.since is not None and self.user_id is None and self.from_seq is None
        if not by_moment and not (by_log and self.since is None):
            raise PydanticCustomError("one_way", "Give either since, or user_id and from_seq")
        return self


class ReplayRead(Output):
    """The number of deliveries that are sent again."""

    queued: int
    next_since: UtcDatetime | None = Field(
        description="If there are more, the `since` with which to go on; otherwise null."
    )
