"""Background work: the services behind it, and the list of chores that every process runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from rebootcamp.composition.mail import weekly_summaries
from rebootcamp.composition.parts import Parts
from rebootcamp.composition.senders import senders_of, subscriptions_of
from rebootcamp.metrics import CountedDeliveries, CountedJudging, CountedKeptAnswers, CountedRounds, Gauges
from rebootcamp.security.join_codes import new_join_code
from rebootcamp.security.targets import TargetPolicy
from rebootcamp.security.webhook_secrets import new_webhook_secret
from rebootcamp.services.audit import AuditService
from rebootcamp.services.background import Chore
from rebootcamp.services.deliveries import DeliveryWorker
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.fan_out import FanOut
from rebootcamp.services.housekeeping import Housekeeping
from rebootcamp.services.import_work import ImportWork
from rebootcamp.services.judging import Judging
from rebootcamp.services.lag import ProjectionLagService
from rebootcamp.services.leaderboards import LeaderboardCounting
from rebootcamp.services.mail_sending import WeeklySummaries
from rebootcamp.services.recounting import BoardRebuilder
from rebootcamp.services.relay import Relay
from rebootcamp.services.streak_watch import StreakWatch
from rebootcamp.services.webhooks import WebhookService

STREAK_WATCH_INTERVAL_S = 60.0
"""Seconds between two looks for time zones where it has become evening."""


@dataclass(frozen=True, slots=True)
class Background:
    """The services that work in the background."""

    relay: Relay
    judging: Judging
    leaderboard_counting: LeaderboardCounting
    housekeeping: Housekeeping
    import_work: ImportWork
    gauges: Gauges
    deliveries: DeliveryWorker
    fan_out: FanOut | None
    weekly_summaries: WeeklySummaries
    streak_watch: StreakWatch


def background_of(parts: Parts) -> Background:
    """Makes the services that work in the background."""
    deliveries = delivery_worker(parts)
    fan_out = fan_out_of(parts, deliveries)
    return Background(
        relay=relay(parts, fan_out),
        judging=judging(parts),
        leaderboard_counting=LeaderboardCounting(parts.unit_of_work),
        housekeeping=Housekeeping(parts.unit_of_work),
        gauges=gauges(parts, is_on=bool(deliveries.senders)),
        deliveries=deliveries,
        fan_out=fan_out,
        weekly_summaries=weekly_summaries(parts),
        streak_watch=streak_watch(parts, deliveries),
        import_work=import_work(parts),
    )


def chores_of(parts: Parts, background: Background, streams: EventStreamService) -> Sequence[Chore]:
    """Lists the chores that an API process and ``rebootcamp relay`` run."""
    settings = parts.settings
    chores: list[Chore] = [
        partial(background.relay.run, settings.relay_interval_s),
        partial(background.judging.run, settings.judging_interval_s),
        partial(background.leaderboard_counting.run, settings.leaderboard_interval_s),
        partial(background.housekeeping.run, settings.housekeeping_interval_s),
        partial(background.import_work.run, settings.import_interval_s),
        parts.clock.run,
        streams.watch,
    ]
    if background.deliveries.senders:
        chores.append(background.deliveries.run)
    if background.fan_out:
        chores.append(background.fan_out.run)
        chores.append(partial(background.streak_watch.run, STREAK_WATCH_INTERVAL_S))
    if settings.smtp_url is not None:
        chores.append(background.weekly_summaries.run)
    if settings.metrics_port:
        chores.append(background.gauges.run)
    return chores


def relay(parts: Parts, fan_out: FanOut | None) -> Relay:
    """Returns the relay, which projects what requests left behind."""
    return Relay(
        parts.unit_of_work,
        parts.stores.projections,
        parts.stores.events,
        parts.projector,
        parts.rebuilder,
        parts.stores.badges,
        CountedRounds(),
        batch=parts.settings.relay_batch,
        concurrency=parts.settings.relay_concurrency,
        fan_out=fan_out,
    )


def judging(parts: Parts) -> Judging:
    """Returns what judges users by a new catalogue."""
    return Judging(
        parts.unit_of_work,
        parts.stores.projections,
        parts.projector,
        parts.stores.badges,
        parts.clock,
        parts.new_id,
        CountedJudging(),
        batch=parts.settings.judging_batch,
        concurrency=parts.settings.relay_concurrency,
    )


def delivery_worker(parts: Parts) -> DeliveryWorker:
    """Returns what sends deliveries; it has no senders where none is configured."""
    return DeliveryWorker(
        parts.unit_of_work,
        senders_of(parts),
        CountedDeliveries(),
        parts.clock,
        limit_per_target=parts.settings.deliveries_per_target,
        interval_s=parts.settings.delivery_interval_s,
    )


def fan_out_of(parts: Parts, deliveries: DeliveryWorker) -> FanOut | None:
    """Returns what queues deliveries when a log has moved; None if no kind of target is configured."""
    kinds = subscriptions_of(parts)
    if not kinds:
        return None
    stores = parts.stores
    fan_out = FanOut(
        kinds,
        stores.delivery_positions,
        stores.projections,
        stores.events,
        parts.unit_of_work,
        parts.clock,
        deliveries.wake,
    )
    parts.projection.tell = fan_out.note
    return fan_out


def streak_watch(parts: Parts, deliveries: DeliveryWorker) -> StreakWatch:
    """Returns what tells of streaks at risk; it runs where messages follow the log."""
    stores = parts.stores
    return StreakWatch(
        subscriptions_of(parts),
        stores.streak_sweeps,
        stores.delivery_positions,
        stores.projections,
        parts.unit_of_work,
        parts.clock,
        deliveries.wake,
    )


def webhook_service(parts: Parts, deliveries: DeliveryWorker, fan_out: FanOut | None) -> WebhookService:
    """Returns the service with which administrators look after webhooks."""
    stores, settings = parts.stores, parts.settings
    return WebhookService(
        webhooks=stores.webhooks,
        log=stores.delivery_log,
        rules=TargetPolicy(settings.webhook_allowed_networks),
        unit_of_work=parts.unit_of_work,
        clock=parts.clock,
        new_id=parts.new_id,
        new_secret=new_webhook_secret,
        wake=deliveries.wake,
        fan_out=fan_out if settings.webhooks else None,
    )


def import_work(parts: Parts) -> ImportWork:
    """Returns what checks and applies imports."""
    return ImportWork(
        parts.stores.imports,
        parts.unit_of_work,
        parts.clock,
        parts.new_id,
        new_join_code,
        batch=parts.settings.import_batch,
        concurrency=parts.settings.import_concurrency,
    )


def lag_service(parts: Parts) -> ProjectionLagService:
    """Returns what measures the projection lag."""
    return ProjectionLagService(parts.stores.queue, parts.stores.projections, parts.machine_clock)


def gauges(parts: Parts, *, is_on: bool) -> Gauges:
    """Returns what measures pools, clock, projection lag, the last backup and, where any is on, deliveries."""
    return Gauges(
        pools=parts.connections.pools,
        kept_answers=CountedKeptAnswers(parts.kept_reads),
        projection=parts.projection,
        clock=parts.clock,
        lag=lag_service(parts),
        backups=parts.stores.backups,
        deliveries=parts.stores.delivery_log if is_on else None,
    )


def audit_service(parts: Parts) -> AuditService:
    """Returns the service that compares the stores with the log, and rebuilds what differs."""
    stores = parts.stores
    return AuditService(
        stores.books,
        stores.projections,
        stores.history,
        stores.badges,
        parts.rebuilder,
        BoardRebuilder(parts.unit_of_work),
    )
