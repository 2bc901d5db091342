"""Builds every object of the service, once, for the application and the command line alike."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from uuid_utils.compat import uuid7

from rebootcamp.databases.mongodb import PoolUse, create_client, database_of
from rebootcamp.databases.postgresql import (
    PostgreSQLLimits,
    connections_in_use,
    create_engine,
    create_session_factory,
)
from rebootcamp.databases.statement_log import CommandLog
from rebootcamp.databases.tracing import traced
from rebootcamp.domain.calendar import time_zone
from rebootcamp.domain.progress import ProgressPosition
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from rebootcamp.metrics import CountedJudging, CountedKeptAnswers, CountedProjections, CountedRounds, Gauges, Pool
from rebootcamp.repositories.memory.rate_limits import LocalCounts
from rebootcamp.repositories.mongo.badges import MongoBadgeCatalogue
from rebootcamp.repositories.mongo.health import MongoProbe
from rebootcamp.repositories.mongo.history import MongoHistory
from rebootcamp.repositories.mongo.progress import MongoProjections
from rebootcamp.repositories.sql.activity import SqlActivity
from rebootcamp.repositories.sql.books import SqlBooks
from rebootcamp.repositories.sql.challenges import SqlChallenges
from rebootcamp.repositories.sql.cohorts import SqlCohorts
from rebootcamp.repositories.sql.completions import SqlCompletions
from rebootcamp.repositories.sql.decisions import SqlBadgeDecisions
from rebootcamp.repositories.sql.health import SqlProbe
from rebootcamp.repositories.sql.leaderboards import SqlLeaderboards
from rebootcamp.repositories.sql.log import SqlEvents, SqlQueue
from rebootcamp.repositories.sql.people import SqlPeople
from rebootcamp.repositories.sql.rate_limits import SqlCounts
from rebootcamp.repositories.sql.records import SqlRecords
from rebootcamp.repositories.sql.trail import SqlTrail
from rebootcamp.repositories.sql.work import unit_of_work_on
from rebootcamp.security.common_passwords import is_common
from rebootcamp.security.cursors import CursorCipher
from rebootcamp.security.email_hashes import hash_of_email_with
from rebootcamp.security.invitations import hash_of_invitation
from rebootcamp.security.join_codes import new_join_code
from rebootcamp.security.passwords import Argon2Passwords
from rebootcamp.security.refresh_tokens import SealedRefreshTokens
from rebootcamp.security.tokens import SignedAccessTokens
from rebootcamp.services.accounts import AccountService
from rebootcamp.services.audit import AuditService
from rebootcamp.services.awards import AwardService
from rebootcamp.services.badges import BadgeService
from rebootcamp.services.challenges import ChallengeService
from rebootcamp.services.clock_watch import ClockWatch
from rebootcamp.services.coalescing import Coalescing
from rebootcamp.services.cohorts import CohortProgressService, CohortService
from rebootcamp.services.completions import CompletionService, Outcomes
from rebootcamp.services.dry_runs import DryRunService
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.health import HealthService
from rebootcamp.services.housekeeping import Housekeeping
from rebootcamp.services.judging import Judging
from rebootcamp.services.kept_answers import KeptAnswers
from rebootcamp.services.lag import ProjectionLagService
from rebootcamp.services.leaderboards import LeaderboardCounting, LeaderboardService
from rebootcamp.services.people import PeopleService
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.rate_limits import Policy
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.privacy import PrivacyService
from rebootcamp.services.progress import ProgressService
from rebootcamp.services.projector import InlineProjection, Projector
from rebootcamp.services.publishing import Publisher
from rebootcamp.services.rate_limits import PasswordThrottle, RateLimits
from rebootcamp.services.rebuilding import Rebuilder
from rebootcamp.services.recounting import BoardRebuilder
from rebootcamp.services.relay import Relay
from rebootcamp.services.restoring import RestoreSafety
from rebootcamp.services.reviews import ReviewService
from rebootcamp.services.seeding import Seeding
from rebootcamp.services.streaks import StreakService
from rebootcamp.services.trail import TrailService
from rebootcamp.settings import Settings

KeptProgressAnswers = KeptAnswers[tuple[UserId, Language], ProgressPosition]


class SystemClock(Clock):
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Container:
    """What the application and the command line are made of."""

    settings: Settings
    clock: Clock
    accounts: AccountService
    rate_limits: RateLimits
    people: PeopleService
    challenges: ChallengeService
    completions: CompletionService
    reviews: ReviewService
    badges: BadgeService
    awards: AwardService
    dry_runs: DryRunService
    progress: ProgressService
    streaks: StreakService
    privacy: PrivacyService
    trail: TrailService
    event_streams: EventStreamService
    cohorts: CohortService
    cohort_progress: CohortProgressService
    leaderboards: LeaderboardService
    leaderboard_counting: LeaderboardCounting
    health: HealthService
    clock_watch: ClockWatch
    relay: Relay
    audit: AuditService
    judging: Judging
    restore_safety: RestoreSafety
    housekeeping: Housekeeping
    gauges: Gauges
    kept_progress: KeptProgressAnswers
    seeding: Seeding
    cursors: CursorCipher
    unit_of_work: UnitOfWork


@asynccontextmanager
async def open_container(
    settings: Settings, clock: Clock | None = None, new_id: NewId = uuid7
) -> AsyncIterator[Container]:
    """The service, over a pool and a client that are closed at the end. Connects when first used."""
    machine_clock = clock or SystemClock()
    programme_zone = time_zone(settings.programme_time_zone)
    limits = PostgreSQLLimits(
        pool_size=settings.postgresql_pool_size,
        pool_timeout_s=settings.postgresql_pool_timeout_s,
        connect_timeout_s=settings.postgresql_connect_timeout_s,
        statement_timeout_s=settings.postgresql_statement_timeout_s,
        lock_timeout_s=settings.postgresql_lock_timeout_s,
        slow_s=settings.slow_query_s,
    )
    engine = create_engine(settings.database_url.get_secret_value(), limits)
    autocommit = create_engine(settings.database_url.get_secret_value(), limits, autocommit=True)
    coalescing = Coalescing(settings.coalescing_batch_size, settings.coalescing_batches)
    mongodb_use = PoolUse()
    tracing = AsyncExitStack()
    await tracing.enter_async_context(traced(settings.otlp_endpoint, engine.sync_engine, autocommit.sync_engine))
    client = create_client(
        settings.mongo_url.get_secret_value(),
        pool_size=settings.mongodb_pool_size,
        timeout_s=settings.mongodb_timeout_s,
        listeners=(CommandLog(settings.slow_query_s), mongodb_use),
    )
    try:
        sessions, database = create_session_factory(engine), database_of(client)
        secret, previous_key = settings.secret_key.get_secret_value(), settings.previous_secret_key
        previous_secret = previous_key.get_secret_value() if previous_key else None
        probe = SqlProbe(autocommit)
        clock = clock_watch = ClockWatch(probe, machine_clock, settings.max_clock_skew_s)
        people, progress, history = (
            SqlPeople(autocommit, coalescing),
            MongoProjections(database, coalescing),
            MongoHistory(database),
        )
        catalogue = MongoBadgeCatalogue(database)
        hash_of_email = hash_of_email_with(secret)
        unit_of_work = unit_of_work_on(sessions, programme_zone, hash_of_email)
        events = SqlEvents(autocommit)
        projector = Projector(events, progress, history, catalogue, CountedProjections())
        rebuilder = Rebuilder(events, progress, history, catalogue, projector, clock)
        projection = InlineProjection(projector, settings.projection_budget_s)
        people_service = PeopleService(people, unit_of_work, clock)
        counts = SqlCounts(autocommit)
        progress_service = ProgressService(
            people,
            SqlActivity(autocommit, coalescing),
            progress,
            history,
            SqlBadgeDecisions(autocommit),
            catalogue,
            clock,
        )
        challenges, cohorts = SqlChallenges(autocommit), SqlCohorts(autocommit)
        completions, outcomes = SqlCompletions(autocommit), Outcomes(catalogue, projection)
        publisher = Publisher(catalogue, challenges, clock)
        kept_progress: KeptProgressAnswers = KeptAnswers(settings.kept_answers_mib * 1024 * 1024)
        yield Container(
            settings=settings,
            clock=clock,
            accounts=AccountService(
                accounts=people,
                unit_of_work=unit_of_work,
                projection=projection,
                passwords=Argon2Passwords(
                    time_cost=settings.argon2_time_cost,
                    memory_kib=settings.argon2_memory_kib,
                    concurrency=settings.argon2_concurrency,
                ),
                is_common=is_common,
                refresh_tokens=SealedRefreshTokens(secret, previous_secret),
                tokens=SignedAccessTokens(
                    secret=secret,
                    issuer="rebootcamp",
                    audience="rebootcamp",
                    lifetime=timedelta(seconds=settings.access_token_lifetime_s),
                    now=clock.now,
                    previous_secret=previous_secret,
                ),
                clock=clock,
                new_id=new_id,
                session_lifetime=timedelta(seconds=settings.session_lifetime_s),
                throttle=PasswordThrottle(
                    counts,
                    Policy("account", settings.login_attempts_per_account, settings.login_window_s),
                    Policy("address", settings.login_attempts_per_address, settings.login_window_s),
                    hash_of_email,
                ),
                registration_mode=settings.registration,
                hash_of_invitation=hash_of_invitation,
            ),
            rate_limits=RateLimits(
                LocalCounts(),
                counts,
                reads=Policy("reads", settings.reads_per_minute, 60),
                writes=Policy("writes", settings.writes_per_minute, 60),
                visits=Policy("visits", settings.visits_per_minute, 60),
                registrations=Policy("registrations", settings.registrations_per_hour, 3600),
            ),
            people=people_service,
            challenges=ChallengeService(challenges, catalogue, unit_of_work, clock),
            completions=CompletionService(
                users=people,
                completions=completions,
                outcomes=outcomes,
                unit_of_work=unit_of_work,
                clock=clock,
                new_id=new_id,
                self_reported_points_per_day=settings.self_reported_points_per_day,
            ),
            reviews=ReviewService(
                submissions=completions,
                outcomes=outcomes,
                unit_of_work=unit_of_work,
                clock=clock,
                new_id=new_id,
            ),
            badges=BadgeService(catalogue, publisher, progress, unit_of_work),
            dry_runs=DryRunService(publisher, progress, clock, settings.dry_run_budget_s),
            awards=AwardService(catalogue, progress, projector, projection, unit_of_work, clock, new_id),
            progress=progress_service,
            privacy=PrivacyService(
                records=SqlRecords(autocommit, sessions, hash_of_email),
                projections=progress,
                history=history,
                unit_of_work=unit_of_work,
                projection=projection,
                clock=clock,
                new_id=new_id,
            ),
            trail=TrailService(SqlTrail(autocommit)),
            streaks=StreakService(people, progress, unit_of_work, projection, clock, new_id),
            event_streams=EventStreamService(
                history=progress_service,
                positions=progress,
                viewers=people_service,
                actors=people,
                clock=clock,
                limit=settings.max_event_streams,
                limit_per_user=settings.max_event_streams_per_user,
                interval_s=settings.relay_interval_s,
                recheck_s=settings.event_stream_recheck_s,
            ),
            cohorts=CohortService(cohorts, unit_of_work, projection, clock, new_id, new_join_code),
            cohort_progress=CohortProgressService(cohorts, progress, catalogue, clock, programme_zone),
            leaderboards=LeaderboardService(SqlLeaderboards(autocommit), cohorts, clock, programme_zone),
            leaderboard_counting=LeaderboardCounting(unit_of_work),
            health=HealthService(probe, MongoProbe(database), clock_watch),
            clock_watch=clock_watch,
            relay=Relay(
                unit_of_work,
                progress,
                events,
                projector,
                rebuilder,
                catalogue,
                CountedRounds(),
                batch=settings.relay_batch,
                concurrency=settings.relay_concurrency,
            ),
            audit=AuditService(
                SqlBooks(autocommit, programme_zone),
                progress,
                history,
                catalogue,
                rebuilder,
                BoardRebuilder(unit_of_work),
            ),
            judging=Judging(
                unit_of_work,
                progress,
                projector,
                catalogue,
                clock,
                new_id,
                CountedJudging(),
                batch=settings.judging_batch,
                concurrency=settings.relay_concurrency,
            ),
            restore_safety=RestoreSafety(unit_of_work),
            housekeeping=Housekeeping(unit_of_work),
            gauges=Gauges(
                pools=(
                    Pool(
                        "postgresql", 2 * settings.postgresql_pool_size, lambda: connections_in_use(engine, autocommit)
                    ),
                    Pool("mongodb", settings.mongodb_pool_size, lambda: mongodb_use.in_use),
                ),
                kept_answers=CountedKeptAnswers(kept_progress),
                projection=projection,
                clock=clock_watch,
                lag=ProjectionLagService(SqlQueue(autocommit), progress, machine_clock),
            ),
            kept_progress=kept_progress,
            seeding=Seeding(unit_of_work, catalogue, publisher, clock),
            cursors=CursorCipher(secret),
            unit_of_work=unit_of_work,
        )
    finally:
        await asyncio.to_thread(client.close)  # It says good-bye to the server first, and waits.
        await engine.dispose()
        await autocommit.dispose()
        await tracing.aclose()
