"""Distributes the tables over the workers of a Citus cluster, and keeps them so after each migration.

Every table has one place:

- The tables of ``APART`` are distributed by a column of their own.
- The tables of ``REFERENCE`` are copied to every machine, since statements about a user join them.
- The tables of ``ON_COORDINATOR`` and ``UNMANAGED`` stay on the coordinator.
- Any other table whose primary key begins with the user's id is distributed by it. All of them are split alike, so that
  a user's rows are on one machine and each statement about one user is sent there.

Each step asks for what is there already, so an interrupted run is continued by the next one.
"""

from collections.abc import Sequence
from enum import Enum, auto

from sqlalchemy import ForeignKeyConstraint, Table, text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.schema import AddConstraint

from rebootcamp.databases.distributed_functions import FUNCTIONS, creating, distributing
from rebootcamp.models import (  # noqa: F401
    activity,
    backups,
    catalogue,
    deliveries,
    imports,
    leaderboards,
    mails,
    people,
    requests,
    service_accounts,
    trail,
)
from rebootcamp.models.base import Entity

REFERENCE = frozenset({"challenges", "challenge_texts", "challenge_prerequisites", "cohorts"})
APART = {"user_emails": "email", "profile_codes": "code"}
"""The column by which each of these tables is distributed."""
DELIVERIES = frozenset({"deliveries", "pending_deliveries", "delivery_positions", "webhooks", "streak_sweeps"})
"""A delivery is leased by its target, whoever its user is, so its tables are on one machine."""
SERVICES = frozenset({"service_accounts", "service_keys", "external_ids", "external_id_invitations"})
"""A service account names users by ids of its own, so these are looked up before a user is known."""
MAIL = frozenset({"pending_registrations", "mail_subscriptions"})
"""A mailbox that waits for its confirmation is no user yet; summaries that are due are leased like deliveries."""
IMPORTS = frozenset({"imports", "import_lines"})
"""An administrator's file is about many users, most of whom do not exist yet, and its lines are worked by file."""
ON_COORDINATOR = (
    DELIVERIES | SERVICES | MAIL | IMPORTS | {"audit_events", "invitations", "last_backup", "leaderboard_counts"}
)
UNMANAGED = frozenset({"request_counts"})
"""Tables of the coordinator that Citus is not told of: counting is a transaction of its own, so none spans them."""
USERS = "users"
SHARD_COUNT = 32
UNIQUE_EMAILS, KEEPS_EMAILS = "uq_users_email", "keep_user_email"
"""An index and a trigger that one server has, and Citus cannot have: ``user_emails`` takes the place of both."""
CONSTRAINTS = (
    "SELECT conrelid::regclass || '.' || conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
)
# The rows from before a table was distributed stay in it, unread, until they are truncated.
LEFT_ON_COORDINATOR = """
    SELECT logicalrelid::regclass::text FROM pg_dist_partition WHERE pg_relation_size(logicalrelid) > 0
"""
BODIES = "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
SENT_TO_WORKERS = """
    SELECT objid::regproc::text FROM pg_dist_object
    WHERE classid = 'pg_proc'::regclass AND distribution_argument_index IS NOT NULL
"""

# On a table of Citus, triggers on statements do not run, and a trigger on a shard cannot read another table.
REFUSE_BUT_FOR_DATES = """
    CREATE OR REPLACE FUNCTION refuse_change_but_for_dates() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF ROW(NEW.user_id, NEW.seq, NEW.event_id, NEW.recorded_at, NEW.schema_version, NEW.body) IS DISTINCT FROM
            ROW(OLD.user_id, OLD.seq, OLD.event_id, OLD.recorded_at, OLD.schema_version, without_dates(OLD.body))
        THEN
            RAISE EXCEPTION '% is append-only: correct it by a new row', TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
"""
# The condition takes the place of the one that the trigger of one server has.
FORGET = """
    CREATE OR REPLACE FUNCTION forget_dates(of_user uuid, first_seq bigint, last_seq bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
        IF NOT EXISTS (SELECT FROM users WHERE id = of_user AND status = 'erased') THEN
            RAISE EXCEPTION 'user_events is append-only: correct it by a new row'
                USING ERRCODE = 'restrict_violation';
        END IF;
        UPDATE user_events SET body = without_dates(body)
        WHERE user_id = of_user AND seq BETWEEN first_seq AND last_seq;
    END $$
"""
TRIGGERS = {
    ("audit_events", "append_only"): "BEFORE UPDATE OR DELETE {on} FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    ("ledger_entries", "append_only"): "BEFORE UPDATE OR DELETE {on} FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    ("user_events", "append_only"): "BEFORE DELETE {on} FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    ("user_events", "append_only_but_for_dates"): (
        "BEFORE UPDATE {on} FOR EACH ROW EXECUTE FUNCTION refuse_change_but_for_dates()"
    ),
}
"""The triggers of tables that Citus knows, which replace those of the migrations: each runs on one shard."""


class Place(Enum):
    """The place of a table's rows."""

    BY_USER = auto()
    APART = auto()
    REFERENCE = auto()
    COORDINATOR = auto()
    UNMANAGED = auto()


def place_of(table: Table) -> Place:
    """Returns the place of a table.

    Raises:
        LookupError: The table is not keyed by user, and this module does not say where it belongs.
    """
    if table.name in APART:
        return Place.APART
    if table.name in REFERENCE:
        return Place.REFERENCE
    if table.name in ON_COORDINATOR:
        return Place.COORDINATOR
    if table.name in UNMANAGED:
        return Place.UNMANAGED
    if table.name == USERS or next(iter(table.primary_key.columns)).name == "user_id":
        return Place.BY_USER
    raise LookupError(f"Say in databases/distribution.py where {table.name} belongs.")


def column_of(table: Table) -> str:
    """Returns the column by which a table is distributed."""
    return APART.get(table.name, "id" if table.name == USERS else "user_id")


def crosses(key: ForeignKeyConstraint) -> bool:
    """Whether a foreign key may refer to a row on another machine, which Citus cannot check."""
    own, other = key.table, key.referred_table
    if place_of(other) is Place.REFERENCE:
        return place_of(own) is Place.COORDINATOR
    if place_of(own) is place_of(other) is Place.COORDINATOR:
        return False
    pairs = {(element.parent.name, element.column.name) for element in key.elements}
    alike = place_of(own) is Place.BY_USER and place_of(other) is Place.BY_USER
    return not (alike and (column_of(own), column_of(other)) in pairs)


def tables_in_order() -> Sequence[Table]:
    """Returns all tables: first the reference tables, then ``users``, beside which the others are distributed."""
    return sorted(
        Entity.metadata.sorted_tables, key=lambda table: (place_of(table) is not Place.REFERENCE, table.name != USERS)
    )


def keys_of(table: Table) -> list[ForeignKeyConstraint]:
    """Returns the foreign keys of a table."""
    return sorted(table.foreign_key_constraints, key=lambda key: str(key.name))


async def citus_fault(connection: AsyncConnection) -> str | None:
    """Returns a sentence about what the server lacks; None if its tables can be distributed."""
    if not await _is_citus(connection):
        return (
            "This PostgreSQL has no Citus: install it on every machine, add it to shared_preload_libraries, and run"
            " CREATE EXTENSION citus in this database on each of them (docs/scaling.md). Nothing was changed."
        )
    nodes = (await connection.execute(text("SELECT groupid, shouldhaveshards FROM pg_dist_node"))).all()
    if all(group for group, _ in nodes):
        return "Citus does not know its coordinator: run SELECT citus_set_coordinator_host('<its address>', 5432)."
    if not any(holds for _, holds in nodes):
        return "Citus has no worker for this database: run SELECT citus_add_node('<its address>', 5432) for each."
    return None


async def is_distributed_by_citus(connection: AsyncConnection) -> bool:
    """Whether the users of this database are distributed."""
    if not await _is_citus(connection):
        return False
    query = "SELECT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = to_regclass(:name))"
    return bool(await connection.scalar(text(query), {"name": USERS}))


async def _is_citus(connection: AsyncConnection) -> bool:
    return bool(await connection.scalar(text("SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus')")))


async def steps_to_distribute(connection: AsyncConnection) -> list[str]:
    """Returns the statements that are still needed, in order; each can be committed before the next."""
    placed = await _names(connection, "SELECT logicalrelid::regclass::text FROM pg_dist_partition")
    constraints = await _names(connection, CONSTRAINTS)
    triggers = await _names(connection, "SELECT tgrelid::regclass || '.' || tgname FROM pg_trigger")
    indexes = await _names(connection, "SELECT indexname FROM pg_indexes WHERE schemaname = 'public'")
    full = await _names(connection, LEFT_ON_COORDINATOR)
    missing = [
        table for table in tables_in_order() if table.name not in placed and place_of(table) is not Place.UNMANAGED
    ]
    keys = [key for table in tables_in_order() for key in keys_of(table)]
    there = {key for key in keys if f"{key.table.name}.{key.name}" in constraints}
    # Citus refuses a key between two tables of which only one is distributed so far.
    released = {key for key in there if key.table in missing or key.referred_table in missing}
    replaced = {
        f"{table}.{name}"
        for table, name in TRIGGERS
        if f"{table}.{name}" in triggers and any(one.name == table for one in missing)
    }
    absent = [one for one in TRIGGERS if f"{one[0]}.{one[1]}" not in triggers - replaced]
    steps = [
        f"ALTER TABLE {key.table.name} DROP CONSTRAINT {key.name}"
        for key in keys
        if key in there and (key in released or crosses(key))
    ]
    if f"{USERS}.{KEEPS_EMAILS}" in triggers:
        steps.append(f"DROP TRIGGER {KEEPS_EMAILS} ON {USERS}")
    if UNIQUE_EMAILS in indexes:
        steps.append(f"DROP INDEX {UNIQUE_EMAILS}")
    steps += [f"DROP TRIGGER {name} ON {table}" for table, name in TRIGGERS if f"{table}.{name}" in replaced]
    steps += [_distributing(table) for table in missing]
    steps += [
        f"SELECT truncate_local_data_after_distributing_table('{table.name}')"
        for table in tables_in_order()
        if place_of(table) not in {Place.COORDINATOR, Place.UNMANAGED} and (table in missing or table.name in full)
    ]
    steps += [
        str(AddConstraint(key)).strip() for key in keys if not crosses(key) and (key not in there or key in released)
    ]
    if absent:
        steps += [REFUSE_BUT_FOR_DATES, "SELECT create_distributed_function('without_dates(jsonb)')", FORGET]
    steps += [f"CREATE TRIGGER {name} {TRIGGERS[table, name].format(on=f'ON {table}')}" for table, name in absent]
    return steps + await _steps_for_functions(connection)


async def _steps_for_functions(connection: AsyncConnection) -> list[str]:
    bodies = {row.proname: row.prosrc for row in await connection.execute(text(BODIES))}
    sent = await _names(connection, SENT_TO_WORKERS)
    steps = [creating(name) for name, (_, body) in FUNCTIONS.items() if bodies.get(name) != body]
    return steps + [distributing(name) for name in FUNCTIONS if name not in sent]


def _distributing(table: Table) -> str:
    place, name = place_of(table), table.name
    if place is Place.COORDINATOR:
        return f"SELECT citus_add_local_table_to_metadata('{name}')"
    if place is Place.REFERENCE:
        return f"SELECT create_reference_table('{name}')"
    colocated = "none" if name == USERS or place is Place.APART else USERS
    return f"SELECT create_distributed_table('{name}', '{column_of(table)}', colocate_with => '{colocated}')"


async def _names(connection: AsyncConnection, query: str) -> set[str]:
    return {row[0] for row in await connection.execute(text(query))}
