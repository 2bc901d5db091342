"""The repositories of both stores."""

from dataclasses import dataclass

from rebootcamp.composition.connections import Connections
from rebootcamp.domain.calendar import time_zone
from rebootcamp.repositories.mongo.badges import MongoBadgeCatalogue
from rebootcamp.repositories.mongo.health import MongoProbe
from rebootcamp.repositories.mongo.history import MongoHistory
from rebootcamp.repositories.mongo.progress import MongoProjections
from rebootcamp.repositories.sql.activity import SqlActivity
from rebootcamp.repositories.sql.books import SqlBooks
from rebootcamp.repositories.sql.challenges import SqlChallenges
from rebootcamp.repositories.sql.cohorts import SqlCohorts
from rebootcamp.repositories.sql.completions import SqlCompletions
from rebootcamp.repositories.sql.database_clock import SqlClock
from rebootcamp.repositories.sql.decisions import SqlBadgeDecisions
from rebootcamp.repositories.sql.exports import SqlExports
from rebootcamp.repositories.sql.imports import SqlImports
from rebootcamp.repositories.sql.leaderboards import SqlLeaderboards
from rebootcamp.repositories.sql.log import SqlEvents, SqlQueue
from rebootcamp.repositories.sql.people import SqlPeople
from rebootcamp.repositories.sql.rate_limits import SqlCounts
from rebootcamp.repositories.sql.records import SqlRecords
from rebootcamp.repositories.sql.trail import SqlTrail
from rebootcamp.repositories.sql.work import unit_of_work_on
from rebootcamp.security.email_hashes import hash_of_email_with
from rebootcamp.services.coalescing import Coalescing
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    """One repository for each port. ``unit_of_work`` begins a transaction, and is the only one that commits."""

    unit_of_work: UnitOfWork
    activity: SqlActivity
    books: SqlBooks
    challenges: SqlChallenges
    cohorts: SqlCohorts
    completions: SqlCompletions
    counts: SqlCounts
    decisions: SqlBadgeDecisions
    events: SqlEvents
    exports: SqlExports
    imports: SqlImports
    leaderboards: SqlLeaderboards
    people: SqlPeople
    queue: SqlQueue
    records: SqlRecords
    trail: SqlTrail
    database_clock: SqlClock
    badges: MongoBadgeCatalogue
    history: MongoHistory
    projections: MongoProjections
    mongodb: MongoProbe


def stores_on(connections: Connections, settings: Settings) -> Stores:
    """Makes the repositories of both stores."""
    autocommit, sessions, mongodb = connections.autocommit, connections.sessions, connections.mongodb
    coalescing = Coalescing(settings.coalescing_batch_size, settings.coalescing_batches)
    programme_zone = time_zone(settings.programme_time_zone)
    hash_of_email = hash_of_email_with(settings.secret_key.get_secret_value())
    return Stores(
        unit_of_work=unit_of_work_on(sessions, programme_zone, hash_of_email),
        activity=SqlActivity(autocommit, coalescing),
        books=SqlBooks(autocommit, programme_zone),
        challenges=SqlChallenges(autocommit),
        cohorts=SqlCohorts(autocommit),
        completions=SqlCompletions(autocommit),
        counts=SqlCounts(autocommit),
        decisions=SqlBadgeDecisions(autocommit),
        events=SqlEvents(autocommit),
        exports=SqlExports(autocommit),
        imports=SqlImports(autocommit),
        leaderboards=SqlLeaderboards(autocommit),
        people=SqlPeople(autocommit, coalescing),
        queue=SqlQueue(autocommit),
        records=SqlRecords(autocommit, sessions, hash_of_email),
        trail=SqlTrail(autocommit),
        database_clock=SqlClock(autocommit),
        badges=MongoBadgeCatalogue(mongodb),
        history=MongoHistory(mongodb),
        projections=MongoProjections(mongodb, coalescing),
        mongodb=MongoProbe(mongodb),
    )
