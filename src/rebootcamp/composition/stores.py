"""The repositories of both stores."""

from dataclasses import dataclass

from rebootcamp.composition.connections import Connections
from rebootcamp.domain.calendar import time_zone
from rebootcamp.repositories.mongo.badges import MongoBadgeCatalogue
from rebootcamp.repositories.mongo.health import MongoProbe
from rebootcamp.repositories.mongo.history import MongoHistory
from rebootcamp.repositories.mongo.progress import MongoProjections
from rebootcamp.repositories.sql.activity import SqlActivity
from rebootcamp.repositories.sql.backups import SqlBackups
from rebootcamp.repositories.sql.books import SqlBooks
from rebootcamp.repositories.sql.challenges import SqlChallenges
from rebootcamp.repositories.sql.cohorts import SqlCohorts
from rebootcamp.repositories.sql.completions import SqlCompletions
from rebootcamp.repositories.sql.database_clock import SqlClock
from rebootcamp.repositories.sql.decisions import SqlBadgeDecisions
from rebootcamp.repositories.sql.delivery_log import SqlDeliveryLog
from rebootcamp.repositories.sql.delivery_positions import SqlDeliveryPositions
from rebootcamp.repositories.sql.exports import SqlExports
from rebootcamp.repositories.sql.external_ids import SqlExternalIds
from rebootcamp.repositories.sql.imports import SqlImports
from rebootcamp.repositories.sql.leaderboards import SqlLeaderboards
from rebootcamp.repositories.sql.log import SqlEvents, SqlQueue
from rebootcamp.repositories.sql.mails import SqlMailSubscriptions, SqlPendingRegistrations
from rebootcamp.repositories.sql.people import SqlPeople
from rebootcamp.repositories.sql.profiles import SqlPublicProfiles
from rebootcamp.repositories.sql.rate_limits import SqlCounts
from rebootcamp.repositories.sql.records import SqlRecords
from rebootcamp.repositories.sql.service_accounts import SqlServiceAccounts
from rebootcamp.repositories.sql.streak_sweeps import SqlStreakSweeps
from rebootcamp.repositories.sql.trail import SqlTrail
from rebootcamp.repositories.sql.webhooks import SqlWebhooks
from rebootcamp.repositories.sql.work import unit_of_work_on
from rebootcamp.security.email_hashes import hash_of_email_with
from rebootcamp.services.coalescing import Coalescing
from rebootcamp.services.own_positions import OwnPositions
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    """One repository for each port. ``unit_of_work`` begins a transaction, and is the only one that commits."""

    unit_of_work: UnitOfWork
    activity: SqlActivity
    backups: SqlBackups
    books: SqlBooks
    challenges: SqlChallenges
    cohorts: SqlCohorts
    completions: SqlCompletions
    counts: SqlCounts
    decisions: SqlBadgeDecisions
    delivery_log: SqlDeliveryLog
    delivery_positions: SqlDeliveryPositions
    events: SqlEvents
    external_ids: SqlExternalIds
    exports: SqlExports
    imports: SqlImports
    leaderboards: SqlLeaderboards
    mail_subscriptions: SqlMailSubscriptions
    people: SqlPeople
    profiles: SqlPublicProfiles
    queue: SqlQueue
    registrations: SqlPendingRegistrations
    records: SqlRecords
    streak_sweeps: SqlStreakSweeps
    service_accounts: SqlServiceAccounts
    trail: SqlTrail
    webhooks: SqlWebhooks
    database_clock: SqlClock
    badges: MongoBadgeCatalogue
    history: MongoHistory
    projections: MongoProjections
    mongodb: MongoProbe
    own_positions: OwnPositions


def stores_on(connections: Connections, settings: Settings) -> Stores:
    """Makes the repositories of both stores."""
    autocommit, sessions, mongodb = connections.autocommit, connections.sessions, connections.mongodb
    coalescing = Coalescing(settings.coalescing_batch_size, settings.coalescing_batches)
    # On Citus, users are asked for one by one: a worker that is away fails its own users alone, and a statement about
    # one user is planned once.
    users = Coalescing(1, settings.postgresql_pool_size) if settings.database_distributed else coalescing
    people, projections = SqlPeople(autocommit, users), MongoProjections(mongodb, coalescing)
    programme_zone = time_zone(settings.programme_time_zone)
    hash_of_email = hash_of_email_with(settings.secret_key.get_secret_value())
    return Stores(
        unit_of_work=unit_of_work_on(sessions, programme_zone, hash_of_email),
        activity=SqlActivity(autocommit, users),
        backups=SqlBackups(autocommit),
        books=SqlBooks(autocommit, programme_zone),
        challenges=SqlChallenges(autocommit),
        cohorts=SqlCohorts(autocommit),
        completions=SqlCompletions(autocommit),
        counts=SqlCounts(autocommit),
        decisions=SqlBadgeDecisions(autocommit),
        delivery_log=SqlDeliveryLog(autocommit),
        delivery_positions=SqlDeliveryPositions(autocommit),
        events=SqlEvents(autocommit),
        external_ids=SqlExternalIds(autocommit, coalescing),
        exports=SqlExports(autocommit),
        imports=SqlImports(autocommit),
        leaderboards=SqlLeaderboards(autocommit),
        people=people,
        mail_subscriptions=SqlMailSubscriptions(autocommit),
        profiles=SqlPublicProfiles(autocommit),
        queue=SqlQueue(autocommit),
        registrations=SqlPendingRegistrations(autocommit),
        records=SqlRecords(autocommit, sessions, hash_of_email),
        streak_sweeps=SqlStreakSweeps(autocommit),
        service_accounts=SqlServiceAccounts(autocommit, coalescing),
        trail=SqlTrail(autocommit),
        webhooks=SqlWebhooks(autocommit),
        database_clock=SqlClock(autocommit),
        badges=MongoBadgeCatalogue(mongodb),
        history=MongoHistory(mongodb),
        projections=projections,
        mongodb=MongoProbe(mongodb),
        own_positions=OwnPositions(people, projections, users),
    )
