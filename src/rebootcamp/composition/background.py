"""Background work: the services behind it, and the list of chores that every process runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from rebootcamp.composition.parts import Parts
from rebootcamp.metrics import CountedJudging, CountedKeptAnswers, CountedRounds, Gauges
from rebootcamp.security.join_codes import new_join_code
from rebootcamp.services.audit import AuditService
from rebootcamp.services.background import Chore
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.housekeeping import Housekeeping
from rebootcamp.services.import_work import ImportWork
from rebootcamp.services.judging import Judging
from rebootcamp.services.lag import ProjectionLagService
from rebootcamp.services.leaderboards import LeaderboardCounting
from rebootcamp.services.recounting import BoardRebuilder
from rebootcamp.services.relay import Relay


@dataclass(frozen=True, slots=True)
class Background:
    """The services that work in the background."""

    relay: Relay
    judging: Judging
    leaderboard_counting: LeaderboardCounting
    housekeeping: Housekeeping
    import_work: ImportWork
    gauges: Gauges


def background_of(parts: Parts) -> Background:
    """Makes the services that work in the background."""
    return Background(
        relay=relay(parts),
        judging=judging(parts),
        leaderboard_counting=LeaderboardCounting(parts.unit_of_work),
        housekeeping=Housekeeping(parts.unit_of_work),
        import_work=import_work(parts),
        gauges=gauges(parts),
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
    if settings.metrics_port:
        chores.append(background.gauges.run)
    return chores


def relay(parts: Parts) -> Relay:
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


def gauges(parts: Parts) -> Gauges:
    """Returns what measures pools, clock and projection lag."""
    return Gauges(
        pools=parts.connections.pools,
        kept_answers=CountedKeptAnswers(parts.kept_progress),
        projection=parts.projection,
        clock=parts.clock,
        lag=lag_service(parts),
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
