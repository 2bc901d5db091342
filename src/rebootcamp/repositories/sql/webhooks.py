"""Webhooks."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.notations import rfc3339
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.webhooks import Webhook
from rebootcamp.models.deliveries import WebhookEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.webhooks import Webhooks, WebhookWrites


@dataclass(frozen=True, slots=True)
class SqlWebhooks(Webhooks):
    """Reads webhooks."""

    autocommit: AsyncEngine

    async def enabled(self) -> list[Webhook]:
        return await self._found(_in_order().where(WebhookEntity.is_enabled))

    async def webhooks(self, page: PageRequest) -> Page[Webhook]:
        query = _in_order().limit(page.limit + 1)
        if page.after:
            last = datetime.fromisoformat(page.after[0]), UUID(page.after[1])
            query = query.where(tuple_(WebhookEntity.created_at, WebhookEntity.id) > last)
        return Page.of(
            await self._found(query), page.limit, lambda webhook: (rfc3339(webhook.created_at), str(webhook.id))
        )

    async def webhook(self, webhook_id: UUID) -> Webhook | None:
        found = await self._found(_in_order().where(WebhookEntity.id == webhook_id))
        return found[0] if found else None

    async def _found(self, query: Select[WebhookEntity]) -> list[Webhook]:
        async with one_statement(self.autocommit) as connection:
            return [webhook_of(row) for row in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class SqlWebhookWrites(WebhookWrites):
    """Changes webhooks, in a transaction."""

    session: AsyncSession

    async def lock(self, webhook_id: UUID) -> Webhook | None:
        query = select(WebhookEntity).where(WebhookEntity.id == webhook_id).with_for_update()
        found = (await self.session.scalars(query)).one_or_none()
        return None if found is None else webhook_of(found)

    async def count(self) -> int:
        return await self.session.scalar(select(func.count()).select_from(WebhookEntity)) or 0

    async def add(self, webhook: Webhook) -> None:
        await self.session.execute(insert(WebhookEntity).values(_row_of(webhook)))

    async def update(self, webhook: Webhook) -> None:
        change = update(WebhookEntity).where(WebhookEntity.id == webhook.id).values(_row_of(webhook))
        await self.session.execute(change)

    async def delete(self, webhook_id: UUID) -> None:
        await self.session.execute(delete(WebhookEntity).where(WebhookEntity.id == webhook_id))


def webhook_of(row: WebhookEntity | Row[Any]) -> Webhook:
    """Returns the webhook of a row."""
    return Webhook(
        row.id,
        row.url,
        row.description,
        frozenset(row.types),
        row.is_enabled,
        row.created_at,
        row.followed_since,
        row.secret,
        row.previous_secret,
        row.previous_until,
    )


def _row_of(webhook: Webhook) -> dict[str, Any]:
    return asdict(webhook) | {"types": sorted(webhook.types)}


def _in_order() -> Select[WebhookEntity]:
    return select(WebhookEntity).order_by(WebhookEntity.created_at, WebhookEntity.id)
