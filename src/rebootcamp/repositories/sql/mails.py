"""Registrations that wait for a confirmation by e-mail, and the mail that users chose."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, column, delete, func, select, update
from sqlalchemy.dialects.postgresql import TIMESTAMP, insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.deliveries import MessageType, Subscription, TargetKind
from rebootcamp.domain.mails import MAIL_TARGET, MailTopic
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from rebootcamp.models.mails import MailSubscriptionEntity, PendingRegistrationEntity
from rebootcamp.repositories.sql.batches import is_in, once
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.deliveries import Subscriptions
from rebootcamp.services.ports.mail_subscriptions import MailSubscriptions, MailSubscriptionWrites
from rebootcamp.services.ports.mails import PendingRegistration, PendingRegistrations, PendingRegistrationWrites

MOMENT = TIMESTAMP(timezone=True)
FOLLOWED = {
    MailTopic.BADGE_AWARDED: frozenset({MessageType.BADGE_AWARDED}),
    MailTopic.STREAK_AT_RISK: frozenset({MessageType.STREAK_AT_RISK}),
}
"""The messages that the topics follow. The weekly summary follows none: it is due at a time."""


@dataclass(frozen=True, slots=True)
class SqlPendingRegistrations(PendingRegistrations):
    """Reads registrations that wait for a confirmation."""

    autocommit: AsyncEngine

    async def get(self, mailbox_id: UUID, registration_id: UUID) -> PendingRegistration | None:
        entity = PendingRegistrationEntity
        query = select(*entity.__table__.c).where(
            entity.mailbox_id == mailbox_id, entity.id == registration_id, entity.expires_at > NOW
        )
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            return None
        return PendingRegistration(**{**row._mapping, "language": Language(row.language)})


@dataclass(frozen=True, slots=True)
class SqlPendingRegistrationWrites(PendingRegistrationWrites):
    """Changes registrations that wait for a confirmation, in a transaction."""

    session: AsyncSession

    async def add(self, registration: PendingRegistration) -> None:
        await self.session.execute(
            insert(PendingRegistrationEntity).values(
                mailbox_id=registration.mailbox_id,
                id=registration.id,
                email=registration.email,
                password_hash=registration.password_hash,
                display_name=registration.display_name,
                language=registration.language,
                time_zone=registration.time_zone,
                expires_at=registration.expires_at,
            )
        )

    async def take(self, mailbox_id: UUID, registration_id: UUID) -> bool:
        entity = PendingRegistrationEntity
        statement = delete(entity).where(entity.mailbox_id == mailbox_id, entity.expires_at > NOW)
        return registration_id in set(await self.session.scalars(statement.returning(entity.id)))

    async def forget_all(self) -> None:
        await self.session.execute(delete(PendingRegistrationEntity))

    async def forget(self, limit: int) -> int:
        entity = PendingRegistrationEntity
        expired = (
            select(entity.mailbox_id, entity.id)
            .where(entity.expires_at <= NOW)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        deleted = await self.session.execute(
            delete(entity).where(is_in(once(expired), (entity.mailbox_id, entity.id))).returning(entity.id)
        )
        return len(deleted.all())


@dataclass(frozen=True, slots=True)
class SqlMailSubscriptions(MailSubscriptions, Subscriptions):
    """Reads which mail users chose; as subscriptions to messages, the topics that follow some."""

    autocommit: AsyncEngine

    async def of(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Sequence[Subscription]]:
        entity = MailSubscriptionEntity
        query = select(entity.user_id, entity.topic, entity.since).where(
            entity.user_id == any_(bindparam("user_ids", user_ids, type_=ARRAY(Uuid))), entity.topic.in_(FOLLOWED)
        )
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(query)).all()
        followed: dict[UserId, list[Subscription]] = {}
        for user_id, topic, since in rows:
            subscription = Subscription(MAIL_TARGET, TargetKind.EMAIL, FOLLOWED[MailTopic(topic)], since)
            followed.setdefault(UserId(user_id), []).append(subscription)
        return followed

    async def topics(self, user_id: UserId) -> Collection[MailTopic]:
        query = select(MailSubscriptionEntity.topic).where(MailSubscriptionEntity.user_id == user_id)
        async with one_statement(self.autocommit) as connection:
            return frozenset(map(MailTopic, (await connection.execute(query)).scalars()))


@dataclass(frozen=True, slots=True)
class SqlMailSubscriptionWrites(MailSubscriptionWrites):
    """Changes which mail users chose, in a transaction."""

    session: AsyncSession

    async def choose(self, user_id: UserId, topics: Mapping[MailTopic, datetime | None], since: datetime) -> None:
        rows = [
            {"user_id": user_id, "topic": topic, "since": since, "next_at": next_at}
            for topic, next_at in topics.items()
        ]
        await self.session.execute(insert(MailSubscriptionEntity).values(rows).on_conflict_do_nothing())

    async def drop(self, user_id: UserId, topics: Collection[MailTopic]) -> None:
        entity = MailSubscriptionEntity
        await self.session.execute(delete(entity).where(entity.user_id == user_id, entity.topic.in_(topics)))

    async def lease_summaries(self, duration: timedelta, limit: int) -> list[UserId]:
        entity = MailSubscriptionEntity
        due = (
            select(entity.user_id, entity.topic)
            .where(entity.next_at <= NOW)
            .order_by(entity.next_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        leased = await self.session.execute(
            update(entity)
            .where(is_in(once(due), (entity.user_id, entity.topic)))
            .values(next_at=NOW + duration)
            .returning(entity.user_id)
        )
        return [UserId(user_id) for user_id in leased.scalars()]

    async def schedule_summaries(self, due: Mapping[UserId, datetime]) -> None:
        entity = MailSubscriptionEntity
        users = bindparam("users", list(due), type_=ARRAY(Uuid))
        moments = bindparam("moments", list(due.values()), type_=ARRAY(MOMENT))
        given = (
            func.unnest(users, moments)
            .table_valued(column("user_id", Uuid), column("next_at", MOMENT), name="given")
            .render_derived()
        )
        await self.session.execute(
            update(entity)
            .where(entity.user_id == given.c.user_id, entity.topic == MailTopic.WEEKLY_SUMMARY)
            .values(next_at=given.c.next_at)
        )
