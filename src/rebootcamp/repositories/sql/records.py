"""All that PostgreSQL keeps of one person, for the person."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from sqlalchemy import Row, Select, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.orm import InstrumentedAttribute

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.domain.audit import Sums
from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.privacy import (
    LedgerEntry,
    LoginSession,
    OpenInvitation,
    PeriodScore,
    Records,
    RememberedRequest,
    RequestCount,
    UsedInvitation,
)
from rebootcamp.domain.texts import Language
from rebootcamp.domain.trail import Act
from rebootcamp.domain.users import UserId
from rebootcamp.domain.webhooks import DeliveryRecord
from rebootcamp.models.activity import (
    BadgeDecisionEntity,
    CompletionEntity,
    LedgerEntryEntity,
    UserChallengeEntity,
    UserEventEntity,
    UserHeadEntity,
    UserTotalEntity,
)
from rebootcamp.models.deliveries import DeliveryEntity
from rebootcamp.models.leaderboards import LeaderboardEntryEntity
from rebootcamp.models.mails import MailSubscriptionEntity
from rebootcamp.models.people import (
    CohortCoachEntity,
    CohortInvitationEntity,
    CohortMemberEntity,
    InvitationEntity,
    SessionEntity,
    UserEntity,
)
from rebootcamp.models.requests import CountEntity, IdempotencyKeyEntity
from rebootcamp.models.trail import TrailEntity
from rebootcamp.repositories.sql.database_sessions import one_snapshot, one_statement
from rebootcamp.repositories.sql.decisions import decision_of
from rebootcamp.repositories.sql.delivery_log import record_of
from rebootcamp.repositories.sql.external_ids import identities_of, identity_of
from rebootcamp.repositories.sql.log import event_of
from rebootcamp.repositories.sql.mapping import CompletionRow, select_users, user_of
from rebootcamp.repositories.sql.pauses import SqlPauseWrites
from rebootcamp.repositories.sql.profiles import SqlPublicProfileWrites
from rebootcamp.repositories.sql.trail import act_of
from rebootcamp.services.ports.records import RecordsReader
from rebootcamp.services.privacy import BATCH

E = TypeVar("E")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SqlRecords(RecordsReader):
    """Reads all data of one user: bounded data in one snapshot, growing data in batches of one short query each."""

    autocommit: AsyncEngine
    sessions: SessionFactory
    hash_of_email: Callable[[str], str]

    async def records(self, user_id: UserId) -> Records | None:
        async with one_snapshot(self.sessions) as session:
            query = select_users().add_columns(CohortMemberEntity.since, UserHeadEntity.seq)
            query = query.join(UserHeadEntity, UserHeadEntity.user_id == UserEntity.id)
            row = (await session.execute(query.where(UserEntity.id == user_id))).one_or_none()
            if row is None:
                return None
            user = user_of(row)

            async def own(entity: type[E], owner: InstrumentedAttribute[Any], *names: str) -> Sequence[E]:
                return (await session.scalars(select(entity).where(owner.in_(names or [user_id])))).all()

            totals = await own(UserTotalEntity, UserTotalEntity.user_id)
            counts = await own(CountEntity, CountEntity.who, str(user_id), self.hash_of_email(user.email))
            return Records(
                user=user,
                member_since=row.since,
                coached_cohort_codes=tuple(
                    sorted(one.cohort_code for one in await own(CohortCoachEntity, CohortCoachEntity.user_id))
                ),
                invitations=tuple(
                    UsedInvitation(one.created_at, one.expires_at)
                    for one in await own(InvitationEntity, InvitationEntity.used_by)
                ),
                cohort_invitations=tuple(
                    OpenInvitation(one.cohort_code, one.created_at, one.expires_at)
                    for one in await own(CohortInvitationEntity, CohortInvitationEntity.user_id)
                ),
                external_ids=tuple(identity_of(one) for one in await session.execute(identities_of(user_id))),
                public_profile=await SqlPublicProfileWrites(session).of(user_id),
                pauses=tuple(await SqlPauseWrites(session).of(user_id)),
                totals={
                    Category(total.category): Sums(*(getattr(total, one.name) for one in fields(Sums)))
                    for total in totals
                },
                challenge_counts={
                    one.challenge_code: one.completion_count
                    for one in await own(UserChallengeEntity, UserChallengeEntity.user_id)
                },
                scores=tuple(
                    PeriodScore(one.period, one.points, one.reached_at, one.listed)
                    for one in await own(LeaderboardEntryEntity, LeaderboardEntryEntity.user_id)
                ),
                counts=tuple(RequestCount(one.policy, one.used, one.resets_at) for one in counts),
                mail_topics=tuple(
                    sorted(
                        MailTopic(one.topic)
                        for one in await own(MailSubscriptionEntity, MailSubscriptionEntity.user_id)
                    )
                ),
                last_seq=row.seq,
            )

    def logins(self, user_id: UserId) -> AsyncIterator[Sequence[LoginSession]]:
        query = select(SessionEntity).where(SessionEntity.user_id == user_id)
        return self._batches(
            query, [SessionEntity.id], lambda one: LoginSession(one.id, one.created_at, one.expires_at, one.revoked_at)
        )

    def completions(self, user_id: UserId) -> AsyncIterator[Sequence[Completion]]:
        query = select(CompletionEntity).where(CompletionEntity.user_id == user_id)
        return self._batches(query, [CompletionEntity.id], lambda one: CompletionRow.model_validate(one).to_domain())

    def ledger(self, user_id: UserId, last_seq: int) -> AsyncIterator[Sequence[LedgerEntry]]:
        entity = LedgerEntryEntity
        return self._batches(
            select(entity).where(entity.user_id == user_id, entity.seq <= last_seq),
            [entity.seq],
            lambda one: LedgerEntry(
                one.seq, one.completion_id, Category(one.category), one.points, one.reverses_seq, one.recorded_at
            ),
        )

    def log(self, user_id: UserId, last_seq: int) -> AsyncIterator[Sequence[RecordedEvent]]:
        query = select(UserEventEntity).where(UserEventEntity.user_id == user_id, UserEventEntity.seq <= last_seq)
        return self._batches(query, [UserEventEntity.seq], event_of)

    def decisions(self, user_id: UserId) -> AsyncIterator[Sequence[BadgeDecision]]:
        query = select(BadgeDecisionEntity).where(BadgeDecisionEntity.user_id == user_id)
        return self._batches(query, [BadgeDecisionEntity.seq], decision_of)

    def requests(self, user_id: UserId) -> AsyncIterator[Sequence[RememberedRequest]]:
        query = select(IdempotencyKeyEntity).where(IdempotencyKeyEntity.user_id == user_id)
        return self._batches(query, [IdempotencyKeyEntity.route, IdempotencyKeyEntity.key], _request_of)

    def deliveries(self, user_id: UserId) -> AsyncIterator[Sequence[DeliveryRecord]]:
        query = select(DeliveryEntity).where(DeliveryEntity.user_id == user_id)
        return self._batches(query, [DeliveryEntity.id], record_of)

    def acts(self, user_id: UserId) -> AsyncIterator[Sequence[Act]]:
        query = select(TrailEntity).where(TrailEntity.actor_id == user_id)
        return self._batches(query, [TrailEntity.number], act_of)

    async def _batches(
        self, query: Select[Any], order: Sequence[InstrumentedAttribute[Any]], read: Callable[[Row[Any]], T]
    ) -> AsyncIterator[list[T]]:
        """Yields the rows in that order, batch by batch. No connection is held between batches."""
        batch = query.order_by(*order).limit(BATCH)
        where_it_ended = batch
        while True:
            async with one_statement(self.autocommit) as connection:
                entities = (await connection.execute(where_it_ended)).all()
            yield [read(entity) for entity in entities]
            if len(entities) < BATCH:
                return
            last = [literal(getattr(entities[-1], column.key), column.type) for column in order]
            where_it_ended = batch.where(tuple_(*order) > tuple_(*last))


def _request_of(entity: Row[Any]) -> RememberedRequest:
    return RememberedRequest(
        route=entity.route,
        key=entity.key,
        status=entity.status,
        resource_id=entity.resource_id,
        seq=entity.seq,
        language=Language(entity.language) if entity.language else None,
        created_at=entity.created_at,
    )
