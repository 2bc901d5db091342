"""The container: every object that the application and the command line use, by name."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from uuid_utils.compat import uuid7

from rebootcamp.composition import accounts, mail, progress
from rebootcamp.composition.background import audit_service, background_of, chores_of, lag_service, webhook_service
from rebootcamp.composition.connections import open_connections
from rebootcamp.composition.parts import KeptReads, Parts, SystemClock, parts_on
from rebootcamp.metrics import Gauges
from rebootcamp.security.cursors import CursorCipher
from rebootcamp.services.account_mails import AccountMailService
from rebootcamp.services.accounts import AccountService
from rebootcamp.services.audit import AuditService
from rebootcamp.services.awards import AwardService
from rebootcamp.services.background import Chore
from rebootcamp.services.badges import BadgeService
from rebootcamp.services.challenges import ChallengeService
from rebootcamp.services.clock_watch import ClockWatch
from rebootcamp.services.cohorts import CohortProgressService, CohortService
from rebootcamp.services.completions import CompletionService
from rebootcamp.services.deliveries import DeliveryWorker
from rebootcamp.services.dry_runs import DryRunService
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.external_users import ExternalUserService
from rebootcamp.services.health import HealthService
from rebootcamp.services.housekeeping import Housekeeping
from rebootcamp.services.import_work import ImportWork
from rebootcamp.services.imports import ImportService
from rebootcamp.services.judging import Judging
from rebootcamp.services.leaderboards import LeaderboardCounting, LeaderboardService
from rebootcamp.services.mail_preferences import MailPreferenceService
from rebootcamp.services.mail_sending import WeeklySummaries
from rebootcamp.services.operation import OperationService
from rebootcamp.services.people import PeopleService
from rebootcamp.services.ports.deliveries import DeliveryPositions, StreakSweeps
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.webhooks import DeliveryLog
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.privacy import PrivacyService
from rebootcamp.services.profiles import PublicProfileService
from rebootcamp.services.progress import ProgressService
from rebootcamp.services.rate_limits import RateLimits
from rebootcamp.services.relay import Relay
from rebootcamp.services.reporting import ReportingService
from rebootcamp.services.restoring import RestoreSafety
from rebootcamp.services.reviews import ReviewService
from rebootcamp.services.seeding import Seeding
from rebootcamp.services.service_accounts import ServiceAccountService
from rebootcamp.services.service_keys import ServiceKeyService
from rebootcamp.services.streaks import StreakService
from rebootcamp.services.trail import TrailService
from rebootcamp.services.webhooks import WebhookService
from rebootcamp.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """Every object that the application and the command line use.

    Attributes:
        chores: The background work that the application and ``rebootcamp relay`` run.
    """

    settings: Settings
    clock: Clock
    accounts: AccountService
    account_mails: AccountMailService
    mail_preferences: MailPreferenceService
    weekly_summaries: WeeklySummaries
    rate_limits: RateLimits
    service_accounts: ServiceAccountService
    service_keys: ServiceKeyService
    external_users: ExternalUserService
    people: PeopleService
    challenges: ChallengeService
    completions: CompletionService
    reporting: ReportingService
    reviews: ReviewService
    badges: BadgeService
    awards: AwardService
    dry_runs: DryRunService
    progress: ProgressService
    profiles: PublicProfileService
    streaks: StreakService
    privacy: PrivacyService
    trail: TrailService
    webhooks: WebhookService
    delivery_log: DeliveryLog
    operation: OperationService
    event_streams: EventStreamService
    cohorts: CohortService
    cohort_progress: CohortProgressService
    leaderboards: LeaderboardService
    leaderboard_counting: LeaderboardCounting
    health: HealthService
    clock_watch: ClockWatch
    relay: Relay
    deliveries: DeliveryWorker
    delivery_positions: DeliveryPositions
    streak_sweeps: StreakSweeps
    audit: AuditService
    judging: Judging
    imports: ImportService
    import_work: ImportWork
    restore_safety: RestoreSafety
    housekeeping: Housekeeping
    gauges: Gauges
    chores: Sequence[Chore]
    kept_reads: KeptReads
    seeding: Seeding
    cursors: CursorCipher
    unit_of_work: UnitOfWork


@asynccontextmanager
async def open_container(
    settings: Settings, clock: Clock | None = None, new_id: NewId = uuid7
) -> AsyncIterator[Container]:
    """Builds the service over pools that connect when first used, and closes them at the end of the block."""
    async with open_connections(settings) as connections:
        container = container_of(parts_on(connections, settings, clock or SystemClock(), new_id))
        try:
            yield container
        finally:
            await container.deliveries.close()


def container_of(parts: Parts) -> Container:
    """Builds every service. A new service is a field of ``Container``, and a line here."""
    settings, stores, unit_of_work, clock = parts.settings, parts.stores, parts.unit_of_work, parts.clock
    people = PeopleService(stores.people, unit_of_work, clock)
    progress_service = progress.progress_service(parts)
    account_service = accounts.account_service(parts)
    event_streams = progress.event_streams(parts, progress_service, people)
    external_users = accounts.external_user_service(parts, progress_service)
    completions = progress.completion_service(parts)
    background = background_of(parts)
    return Container(
        settings=settings,
        clock=clock,
        accounts=account_service,
        account_mails=mail.account_mail_service(parts, account_service),
        mail_preferences=mail.mail_preference_service(parts),
        weekly_summaries=background.weekly_summaries,
        rate_limits=accounts.rate_limits(parts),
        service_accounts=accounts.service_account_service(parts),
        service_keys=accounts.service_key_service(parts),
        external_users=external_users,
        people=people,
        challenges=ChallengeService(stores.challenges, stores.badges, unit_of_work, clock),
        completions=completions,
        reporting=progress.reporting_service(parts, completions, external_users),
        reviews=progress.review_service(parts),
        badges=BadgeService(stores.badges, parts.publisher, stores.projections, unit_of_work),
        awards=progress.award_service(parts),
        dry_runs=DryRunService(parts.publisher, stores.projections, clock, settings.dry_run_budget_s),
        progress=progress_service,
        profiles=progress.public_profile_service(parts, progress_service),
        streaks=progress.streak_service(parts),
        privacy=accounts.privacy_service(parts),
        trail=TrailService(stores.trail),
        webhooks=webhook_service(parts, background.deliveries, background.fan_out),
        delivery_log=stores.delivery_log,
        operation=OperationService(
            stores.database_clock, stores.mongodb, lag_service(parts), stores.badges, stores.backups
        ),
        event_streams=event_streams,
        cohorts=progress.cohort_service(parts),
        cohort_progress=progress.cohort_progress_service(parts),
        leaderboards=progress.leaderboard_service(parts),
        leaderboard_counting=background.leaderboard_counting,
        health=HealthService(stores.mongodb, clock),
        clock_watch=clock,
        relay=background.relay,
        deliveries=background.deliveries,
        delivery_positions=stores.delivery_positions,
        streak_sweeps=stores.streak_sweeps,
        audit=audit_service(parts),
        judging=background.judging,
        imports=progress.import_service(parts),
        import_work=background.import_work,
        restore_safety=RestoreSafety(unit_of_work),
        housekeeping=background.housekeeping,
        gauges=background.gauges,
        chores=chores_of(parts, background, event_streams),
        kept_reads=parts.kept_reads,
        seeding=Seeding(unit_of_work, stores.badges, parts.publisher, clock),
        cursors=CursorCipher(settings.secret_key.get_secret_value()),
        unit_of_work=unit_of_work,
    )
