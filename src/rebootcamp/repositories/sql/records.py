"""All that PostgreSQL keeps of one person, for the person."""

from dataclasses import dataclass

from sqlalchemy import select

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.domain.privacy import LedgerEntry, LoginSession, Records
from rebootcamp.domain.users import UserId
from rebootcamp.models.activity import BadgeDecisionEntity, CompletionEntity, LedgerEntryEntity, UserEventEntity
from rebootcamp.models.people import SessionEntity, UserEntity
from rebootcamp.repositories.sql.decisions import decision_of
from rebootcamp.repositories.sql.log import event_of
from rebootcamp.repositories.sql.mapping import CompletionRow, select_users, user_of
from rebootcamp.repositories.sql.pauses import SqlPauseWrites
from rebootcamp.repositories.sql.sessions import reading


@dataclass(frozen=True, slots=True)
class SqlRecords:
    """Reads everything of one person."""

    sessions: SessionFactory

    async def records(self, user_id: UserId) -> Records | None:
        """From one snapshot; None for an unknown or erased person."""
        async with reading(self.sessions, "REPEATABLE READ") as session:
            row = (await session.execute(select_users().where(UserEntity.id == user_id))).one_or_none()
            if row is None:
                return None
            logins = select(SessionEntity).where(SessionEntity.user_id == user_id).order_by(SessionEntity.id)
            done = select(CompletionEntity).where(CompletionEntity.user_id == user_id).order_by(CompletionEntity.id)
            ledger = (
                select(LedgerEntryEntity).where(LedgerEntryEntity.user_id == user_id).order_by(LedgerEntryEntity.seq)
            )
            log = select(UserEventEntity).where(UserEventEntity.user_id == user_id).order_by(UserEventEntity.seq)
            decided = (
                select(BadgeDecisionEntity)
                .where(BadgeDecisionEntity.user_id == user_id)
                .order_by(BadgeDecisionEntity.seq)
            )
            return Records(
                user=user_of(row),
                sessions=tuple(
                    LoginSession(entity.created_at, entity.expires_at, entity.revoked_at)
                    for entity in await session.scalars(logins)
                ),
                completions=tuple(
                    CompletionRow.model_validate(entity).to_domain() for entity in await session.scalars(done)
                ),
                ledger=tuple(
                    LedgerEntry(entity.seq, entity.points, entity.reverses_seq, entity.recorded_at)
                    for entity in await session.scalars(ledger)
                ),
                log=tuple(event_of(entity) for entity in await session.scalars(log)),
                decisions=tuple(decision_of(entity) for entity in await session.scalars(decided)),
                pauses=tuple(await SqlPauseWrites(session).of(user_id)),
            )
