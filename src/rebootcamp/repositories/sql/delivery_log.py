"""Reads deliveries, for those who look after their targets."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, literal_column, select, tuple_
from sqlalchemy.ext.asyncio import AsyncEngine

from rebootcamp.domain.deliveries import DeliveryState, TargetKind
from rebootcamp.domain.notations import rfc3339
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.webhooks import DeliveryRecord
from rebootcamp.models.deliveries import DeliveryEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.deliveries import delivery_of
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.webhooks import Backlog, DeliveryLog, TargetSummary


@dataclass(frozen=True, slots=True)
class SqlDeliveryLog(DeliveryLog):
    """Reads deliveries."""

    autocommit: AsyncEngine

    async def deliveries(self, target_id: UUID, state: DeliveryState | None, page: PageRequest) -> Page[DeliveryRecord]:
        place = tuple_(DeliveryEntity.created_at, DeliveryEntity.id)
        query = (
            select(DeliveryEntity)
            .where(DeliveryEntity.target_id == target_id)
            .order_by(DeliveryEntity.created_at.desc(), DeliveryEntity.id.desc())
            .limit(page.limit + 1)
        )
        if state is not None:
            query = query.where(DeliveryEntity.state == state)
        if page.after:
            query = query.where(place < (datetime.fromisoformat(page.after[0]), UUID(page.after[1])))
        async with one_statement(self.autocommit) as connection:
            found = [record_of(row) for row in await connection.execute(query)]
        return Page.of(found, page.limit, lambda record: (rfc3339(record.delivery.created_at), str(record.delivery.id)))

    async def delivery(self, target_id: UUID, delivery_id: UUID) -> DeliveryRecord | None:
        query = select(DeliveryEntity).where(DeliveryEntity.id == delivery_id, DeliveryEntity.target_id == target_id)
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else record_of(row)

    async def backlog(self) -> Backlog:
        """Counts by two partial indexes, since most of the deliveries that are kept were delivered."""
        pending = (
            select(func.count(), func.extract("epoch", NOW - func.min(DeliveryEntity.queued_at)))
            .where(DeliveryEntity.state == literal_column("'pending'"))
            .select_from(DeliveryEntity)
        )
        failed = (
            select(func.count()).where(DeliveryEntity.state == literal_column("'failed'")).select_from(DeliveryEntity)
        )
        async with one_statement(self.autocommit) as connection:
            count, age = (await connection.execute(pending)).one()
            return Backlog(count, await connection.scalar(failed) or 0, max(0.0, float(age or 0)))

    async def summary(self) -> list[TargetSummary]:
        pending = DeliveryEntity.state == DeliveryState.PENDING
        query = (
            select(
                DeliveryEntity.target_id,
                DeliveryEntity.kind,
                func.count().filter(pending).label("pending"),
                func.count().filter(DeliveryEntity.state == DeliveryState.DELIVERED).label("delivered"),
                func.count().filter(DeliveryEntity.state == DeliveryState.FAILED).label("failed"),
                func.min(DeliveryEntity.queued_at).filter(pending).label("oldest"),
            )
            .group_by(DeliveryEntity.target_id, DeliveryEntity.kind)
            .order_by(DeliveryEntity.kind, DeliveryEntity.target_id)
        )
        async with one_statement(self.autocommit) as connection:
            return [
                TargetSummary(row.target_id, TargetKind(row.kind), row.pending, row.delivered, row.failed, row.oldest)
                for row in await connection.execute(query)
            ]


def record_of(row: DeliveryEntity | Row[Any]) -> DeliveryRecord:
    """Returns the delivery of a row, with its last attempt."""
    return DeliveryRecord(
        delivery_of(row),
        DeliveryState(row.state),
        row.attempts,
        row.attempted_at,
        row.duration_ms,
        row.status,
        row.answer,
        row.error,
    )
