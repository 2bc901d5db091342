"""Schemas of the messages that webhooks receive; ``domain.messages`` makes them."""

from datetime import date
from typing import Generic, Literal, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from rebootcamp.domain.badges import Tier
from rebootcamp.domain.challenges import Category
from rebootcamp.schemas.base import UtcDatetime

DataT = TypeVar("DataT", bound=BaseModel)
TypeT = TypeVar("TypeT", bound=str)


class Part(BaseModel):
    """A part of a message. Receivers must accept members that they do not know."""

    model_config = ConfigDict(frozen=True)


class Message(Part, Generic[TypeT, DataT]):
    """A message to a webhook."""

    type: TypeT = Field(description="The type of the message.")
    timestamp: UtcDatetime = Field(description="When it happened.")
    data: DataT


class UserData(Part):
    """The user whom a message is about."""

    user_id: UUID
    seq: int = Field(description="The event of the user's log. It grows, so it shows the order.")


class CompletionData(UserData):
    """A completion."""

    completion_id: UUID
    challenge_code: str = Field(examples=["cycle-5km"])
    local_date: date


class MessageSavings(Part):
    """Savings by quantity; null if unknown."""

    co2e_g: int | None
    water_ml: int | None
    waste_g: int | None
    energy_wh: int | None


class WorthData(CompletionData):
    """A completion with its points and savings."""

    category: Category
    difficulty: int
    points: int = Field(description="The points of the completion.")
    savings: MessageSavings = Field(description="What the completion saved.")


class ApprovedData(WorthData):
    """A completion that counts."""

    performed_at: UtcDatetime


class MessageBadge(Part):
    """A badge, in the version that was won."""

    code: str = Field(description="The code of the badge.", examples=["first-step"])
    version: int
    tier: Tier
    points: int = Field(description="The points that the badge is worth.")


class BadgeAwardedData(UserData):
    """A badge that was won."""

    badge: MessageBadge
    awarded_at: UtcDatetime


class BadgeRevokedData(UserData):
    """A badge that was lost."""

    badge: MessageBadge
    revoked_at: UtcDatetime


class LevelData(UserData):
    """A level that was reached."""

    level: int
    global_score: int
    next_level_at: int = Field(description="The global score at which the next level begins.")


class StreakData(Part):
    """A streak that ends unless the user is active today."""

    user_id: UUID
    current_days: int
    local_date: date


class TestData(Part):
    """The webhook that is tested."""

    __test__ = False  # It is no test, whatever pytest thinks of its name.

    webhook_id: UUID


class UserRegisteredMessage(Message[Literal["user.registered"], UserData]):
    """A user joined the programme."""


class UserErasedMessage(Message[Literal["user.erased"], UserData]):
    """A user was erased, together with all personal data; erase what you keep, too."""


class CompletionSubmittedMessage(Message[Literal["completion.submitted"], CompletionData]):
    """A completion waits for a reviewer."""


class CompletionApprovedMessage(Message[Literal["completion.approved"], ApprovedData]):
    """A completion was approved, by a reviewer or by itself: its points are credited."""


class CompletionRejectedMessage(Message[Literal["completion.rejected"], CompletionData]):
    """A reviewer rejected a completion."""


class CompletionReversedMessage(Message[Literal["completion.reversed"], WorthData]):
    """An approved completion was reversed: its points no longer count."""


class BadgeAwardedMessage(Message[Literal["badge.awarded"], BadgeAwardedData]):
    """A user won a badge."""


class BadgeRevokedMessage(Message[Literal["badge.revoked"], BadgeRevokedData]):
    """A user lost a badge."""


class LevelReachedMessage(Message[Literal["level.reached"], LevelData]):
    """A user reached a level."""


class StreakAtRiskMessage(Message[Literal["streak.at_risk"], StreakData]):
    """A user's streak ends unless they are active today; sent in their evening, at most once a day."""


class WebhookTestMessage(Message[Literal["webhook.test"], TestData]):
    """An administrator tests the webhook."""


MESSAGES: tuple[type[BaseModel], ...] = (
    UserRegisteredMessage,
    UserErasedMessage,
    CompletionSubmittedMessage,
    CompletionApprovedMessage,
    CompletionRejectedMessage,
    CompletionReversedMessage,
    BadgeAwardedMessage,
    BadgeRevokedMessage,
    LevelReachedMessage,
    StreakAtRiskMessage,
    WebhookTestMessage,
)
