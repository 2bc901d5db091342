"""Time that passes for the database, whose clock no test can set: its rows are made older instead."""

from datetime import timedelta

import asyncpg

MOMENTS = {
    "cohort_invitations": ("created_at", "expires_at"),
    "idempotency_keys": ("created_at",),
    "invitations": ("created_at", "expires_at"),
    "deliveries": ("created_at",),
    "pending_deliveries": ("available_at",),
    "mail_subscriptions": ("next_at",),
    "pending_registrations": ("expires_at",),
    "pending_projections": ("available_at",),
    "request_counts": ("resets_at",),
    "external_id_invitations": ("created_at", "expires_at"),
    "service_keys": ("created_at", "expires_at", "revoked_at", "last_used_at"),
    "sessions": ("created_at", "expires_at"),
}


async def let_pass(
    postgres: asyncpg.Pool, duration: timedelta, table: str, where: str = "true", *arguments: object
) -> None:
    """Makes rows that much older.

    Args:
        postgres: Where they are.
        duration: How much time passes for them.
        table: Which goes by the database's clock.
        where: Chooses rows, by ``arguments`` from ``$2`` on.
    """
    # In UTC, so that the result does not depend on the session: Citus refuses a change of several shards that does.
    changes = ", ".join(
        f"{column} = ({column} AT TIME ZONE 'UTC' - $1::interval) AT TIME ZONE 'UTC'" for column in MOMENTS[table]
    )
    await postgres.execute(f"UPDATE {table} SET {changes} WHERE {where}", duration, *arguments)
