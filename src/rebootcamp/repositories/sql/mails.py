"""Registrations that wait for a confirmation by e-mail, and the mail that users chose."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, Text, Uuid, any_, bindparam, column, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import TIMESTAMP, insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.deliveries import MessageType, Subscription, TargetKind
from rebootcamp.domain.mails import MAIL_TARGET, MailTopic
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from rebootcamp.models.mails import MailSubscriptionEntity, PendingRegistrationEntity
from rebootcamp.repositories.sql.batches import once
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.deliveries import Subscriptions
from rebootcamp.services.ports.mail_subscriptions import DueMail, MailSubscriptions, MailSubscriptionWrites
from rebootcamp.services.ports.mails import PendingRegistration, PendingRegistrations, PendingRegistrationWrites

MOMENT = TIMESTAMP(timezone=True)
WRITTEN_ABOUT = frozenset({MessageType.BADGE_AWARDED})


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
        statement = delete(entity).where(entity.mailbox_id == mailbox_id)
        deleted = (await self.session.execute(statement.returning(entity.id, entity.expires_at > NOW))).all()
        return any(valid for found_id, valid in deleted if found_id == registration_id)

    async def forget_all(self) -> None:
        await self.session.execute(delete(PendingRegistrationEntity))

    async def forget(self, limit: int) -> int:
        entity = PendingRegistrationEntity
        key = tuple_(entity.mailbox_id, entity.id)
        expired = (
            select(entity.mailbox_id, entity.id)
            .where(entity.expires_at <= NOW)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        deleted = await self.session.execute(delete(entity).where(key.in_(once(expired))).returning(entity.id))
        return len(deleted.all())


@dataclass(frozen=True, slots=True)
class SqlMailSubscriptions(MailSubscriptions, Subscriptions):
    """Reads which mail users chose; as subscriptions to the log, those to badges."""

    autocommit: AsyncEngine

    async def of(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Sequence[Subscription]]:
        entity = MailSubscriptionEntity
        query = select(entity.user_id, entity.since).where(
            entity.user_id == any_(bindparam("user_ids", user_ids, type_=ARRAY(Uuid))),
            entity.topic == MailTopic.BADGE_AWARDED,
        )
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(query)).all()
        return {
            UserId(user_id): [Subscription(MAIL_TARGET, TargetKind.EMAIL, WRITTEN_ABOUT, since)]
            for user_id, since in rows
        }

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

    async def lease_due(self, duration: timedelta, limit: int) -> list[DueMail]:
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
            .where(tuple_(entity.user_id, entity.topic).in_(once(due)))
            .values(next_at=NOW + duration)
            .returning(entity.user_id, entity.topic)
        )
        return [DueMail(UserId(user_id), MailTopic(topic)) for user_id, topic in leased]

    async def schedule(self, due: Sequence[tuple[DueMail, datetime]]) -> None:
        entity = MailSubscriptionEntity
        users = bindparam("users", [one.user_id for one, _ in due], type_=ARRAY(Uuid))
        topics = bindparam("topics", [one.topic for one, _ in due], type_=ARRAY(Text))
        moments = bindparam("moments", [next_at for _, next_at in due], type_=ARRAY(MOMENT))
        given = (
            func.unnest(users, topics, moments)
            .table_valued(column("user_id", Uuid), column("topic", Text), column("next_at", MOMENT), name="given")
            .render_derived()
        )
        await self.session.execute(
            update(entity)
            .where(entity.user_id == given.c.user_id, entity.topic == given.c.topic)
            .values(next_at=given.c.next_at)
        )
