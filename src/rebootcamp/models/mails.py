"""Registrations that wait for a confirmation by e-mail, and the mail that users chose to receive."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.texts import Language
from rebootcamp.models.base import Entity, one_of


class PendingRegistrationEntity(Entity):
    """A registration that waits for the owner of the address to confirm it. No account exists before that.

    Attributes:
        mailbox_id: Made from the e-mail address with a key; not the id of a user.
    """

    __tablename__ = "pending_registrations"
    __table_args__ = (
        CheckConstraint("email = lower(email) AND length(email) <= 254", name="email"),
        CheckConstraint("length(display_name) BETWEEN 1 AND 80", name="display_name"),
        CheckConstraint(one_of("language", list(Language)), name="language"),
        Index(None, "expires_at"),
    )

    mailbox_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    email: Mapped[str]
    password_hash: Mapped[str]
    display_name: Mapped[str]
    language: Mapped[str]
    time_zone: Mapped[str]
    expires_at: Mapped[datetime]


class MailSubscriptionEntity(Entity):
    """A topic of mail that a user chose.

    There is no foreign key, as for the queues: on Citus this can be a table of the coordinator, where ``SKIP LOCKED``
    works.

    Attributes:
        since: When the user chose it; what happened before is not written about.
        next_at: When the next summary is due, or its lease ends; null for the other topics.
    """

    __tablename__ = "mail_subscriptions"
    __table_args__ = (
        CheckConstraint(one_of("topic", list(MailTopic)), name="topic"),
        CheckConstraint(f"(topic = '{MailTopic.WEEKLY_SUMMARY}') = (next_at IS NOT NULL)", name="next_at"),
        Index(None, "next_at", postgresql_where=text("next_at IS NOT NULL")),
    )

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime]
    next_at: Mapped[datetime | None]
