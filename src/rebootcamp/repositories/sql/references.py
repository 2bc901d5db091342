"""Finds what no foreign key can guard where the users are spread over several machines."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from uuid import UUID

from sqlalchemy import select, union
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from rebootcamp.domain.audit import Difference, DifferenceKind
from rebootcamp.domain.users import UserId
from rebootcamp.models.activity import BadgeDecisionEntity, CompletionEntity
from rebootcamp.models.people import InvitationEntity, UserEmailEntity, UserEntity
from rebootcamp.models.trail import TrailEntity
from rebootcamp.repositories.sql.database_sessions import one_statement


async def strays_of(autocommit: AsyncEngine, user_ids: Collection[UserId]) -> list[Difference]:
    """Returns the decisions about these users by someone unknown, and those of their e-mails that are not reserved."""
    decided = union(
        *(
            select(table.user_id, table.decided_by).where(table.user_id.in_(user_ids), table.decided_by.is_not(None))
            for table in (CompletionEntity, BadgeDecisionEntity)
        )
    )
    emails = select(UserEntity.email, UserEntity.id).where(UserEntity.id.in_(user_ids), UserEntity.email.is_not(None))
    async with one_statement(autocommit) as connection:
        deciders = [(UserId(row.user_id), row.decided_by) for row in await connection.execute(decided)]
        expected = {row.email: UserId(row.id) for row in await connection.execute(emails)}
        unknown = await _unknown(connection, {decider for _, decider in deciders})
        reserved = select(UserEmailEntity.email, UserEmailEntity.user_id).where(UserEmailEntity.email.in_(expected))
        found = {row.email: row.user_id for row in await connection.execute(reserved)}
    return [
        *(
            Difference(user_id, DifferenceKind.UNKNOWN_USER, "a decision by a user", str(decider))
            for user_id, decider in deciders
            if decider in unknown
        ),
        *(
            Difference(user_id, DifferenceKind.EMAIL, "an e-mail reserved for the user", str(found.get(email)))
            for email, user_id in expected.items()
            if found.get(email) != user_id
        ),
    ]


async def strays_of_all(autocommit: AsyncEngine) -> list[Difference]:
    """Returns the acts on the audit trail, and the used invitations, of a user who does not exist."""
    async with one_statement(autocommit) as connection:
        actors = set(await connection.scalars(select(TrailEntity.actor_id).distinct()))
        used = select(InvitationEntity.used_by).where(InvitationEntity.used_by.is_not(None))
        unknown = await _unknown(connection, actors | set(await connection.scalars(used)))
    return [
        Difference(None, DifferenceKind.UNKNOWN_USER, "an act or an invitation of a user", str(user_id))
        for user_id in sorted(unknown)
    ]


async def _unknown(connection: AsyncConnection, wanted: AbstractSet[UUID]) -> set[UUID]:
    if not wanted:
        return set()
    known = select(UserEntity.id).where(UserEntity.id.in_(wanted))
    return set(wanted) - set(await connection.scalars(known))
