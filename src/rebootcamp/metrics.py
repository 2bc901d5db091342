"""Prometheus metrics of a process: requests, pools, projection, awards, the relay.

Use cases do not know about metrics: requests, stores and the observers of use cases are where things are counted.
The API processes of one ``rebootcamp serve`` share a folder. The library reads it from PROMETHEUS_MULTIPROC_DIR, which
must be set before this module is imported.
"""

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Protocol

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, Metric, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import AwardSource
from rebootcamp.domain.deliveries import DeliveryState, TargetKind
from rebootcamp.domain.errors import Store, StoreUnavailable
from rebootcamp.domain.events import CatalogueJudged, Event, RecordedEvent
from rebootcamp.services.background import forever
from rebootcamp.services.clock_watch import ClockWatch
from rebootcamp.services.lag import ProjectionLagService
from rebootcamp.services.ports.backups import BackupReader
from rebootcamp.services.ports.deliveries import DeliveryObserver
from rebootcamp.services.ports.observers import JudgingObserver, JudgingRound, ProjectionObserver, RelayObserver, Round
from rebootcamp.services.ports.webhooks import DeliveryLog
from rebootcamp.services.projector import InlineProjection

SAMPLING_INTERVAL_S = 5.0
SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""Methods with a label value of their own. Clients may invent others, and each label value keeps a time series."""

REQUESTS = Counter("rebootcamp_http_requests", "Requests by route, method and status", ["route", "method", "status"])
DURATIONS = Histogram(
    "rebootcamp_http_request_duration_seconds",
    "From a request's arrival to the end of its answer",
    ["route", "method"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5),
)
POOL_SIZE = Gauge("rebootcamp_pool_size", "Connections that may be open", ["store"], multiprocess_mode="livesum")
POOL_IN_USE = Gauge("rebootcamp_pool_in_use", "Connections in use", ["store"], multiprocess_mode="livesum")
KEPT_ANSWERS = Counter(
    "rebootcamp_kept_answers",
    "Answers to reads of progress and history: kept and still valid (hit), or made (miss)",
    ["outcome"],
)
KEPT_ANSWERS_BYTES = Gauge(
    "rebootcamp_kept_answers_bytes", "Size of the answers that are kept", multiprocess_mode="livesum"
)
CLOCK_SKEW = Gauge(
    "rebootcamp_clock_skew_seconds",
    "How far this machine's clock is ahead of PostgreSQL's; negative when it is behind",
    multiprocess_mode="livemostrecent",
)
CIRCUIT_OPEN = Gauge(
    "rebootcamp_projection_circuit_open",
    "1 while requests leave their projection to the relay, because MongoDB does not answer",
    multiprocess_mode="livemax",
)
LAGGING_USERS = Gauge(
    "rebootcamp_projection_lagging_users",
    "Users whose document is behind their log",
    multiprocess_mode="livemostrecent",
)
LAGGING_EVENTS = Gauge(
    "rebootcamp_projection_lag_events",
    "Events that documents do not show yet",
    multiprocess_mode="livemostrecent",
)
LAG_SECONDS = Gauge(
    "rebootcamp_projection_lag_seconds",
    "Age of the oldest event that its document does not show yet",
    multiprocess_mode="livemostrecent",
)
FAILING_USERS = Gauge(
    "rebootcamp_projection_failing_users",
    "Users whose own projection has failed and is retried at growing intervals",
    multiprocess_mode="livemostrecent",
)
LAG_MEASURED = Gauge(
    "rebootcamp_projection_lag_measured_timestamp_seconds",
    "When the lag was last measured",
    multiprocess_mode="livemax",
)
LAST_BACKUP = Gauge(
    "rebootcamp_last_backup_timestamp_seconds",
    "When the last backup was complete; 0 if there is none",
    multiprocess_mode="livemostrecent",
)
PROJECTED_EVENTS = Counter("rebootcamp_projected_events", "Events that this process has projected into documents")
AWARDS = Counter(
    "rebootcamp_awards",
    "Badges awarded, by source: an event of the user (event), a publication, or a manual award (manual)",
    ["badge", "source"],
)
AWARD_SOURCES: Mapping[type[Event], str] = {CatalogueJudged: "publication"}
RELAY_ROUNDS = Counter("rebootcamp_relay_rounds", "Rounds of the relay, by outcome", ["outcome"])
RELAY_USERS = Counter("rebootcamp_relay_users", "Users that the relay took from the queue, by outcome", ["outcome"])
RELAY_LAST_ROUND = Gauge(
    "rebootcamp_relay_last_round_timestamp_seconds",
    "When the relay last ended a round, successful or not",
    multiprocess_mode="livemax",
)

DELIVERY_ATTEMPTS = Counter(
    "rebootcamp_delivery_attempts",
    "Attempts to send a delivery, by kind of target and by the state of the delivery afterwards",
    ["kind", "state"],
)
DELIVERIES_PENDING = Gauge(
    "rebootcamp_deliveries_pending", "Deliveries that are still to be sent", multiprocess_mode="livemostrecent"
)
DELIVERIES_FAILED = Gauge(
    "rebootcamp_deliveries_failed",
    "Deliveries that failed for good and are still kept",
    multiprocess_mode="livemostrecent",
)
DELIVERY_OLDEST_SECONDS = Gauge(
    "rebootcamp_delivery_oldest_seconds",
    "Age of the oldest delivery that is still to be sent",
    multiprocess_mode="livemostrecent",
)

JUDGED_USERS = Counter(
    "rebootcamp_judged_users",
    "Users whose document was judged again by a newer catalogue, by outcome",
    ["outcome"],
)
JUDGING_SET_ASIDE = Gauge(
    "rebootcamp_judging_set_aside",
    "Documents that cannot be judged and are retried after a minute",
    multiprocess_mode="livemax",
)


def request_ended(route: str | None, method: str, status: int | None, duration_s: float) -> None:
    """Counts a request.

    Args:
        route: The template of its path; None if no route matched.
        method: The method as the client sent it, even an invented one.
        status: The status of the answer; None if the client disconnected before there was one.
        duration_s: Time from the arrival of the request to the end of its answer, in seconds.
    """
    count, durations = _request_metrics(route or "unmatched", method if method in METHODS else "other", status)
    count.inc()
    durations.observe(duration_s)


@cache  # The library would look each of them up by its labels, under a lock.
def _request_metrics(route: str, method: str, status: int | None) -> tuple[Counter, Histogram]:
    return REQUESTS.labels(route, method, status or "none"), DURATIONS.labels(route, method)


class CountedProjections(ProjectionObserver):
    """Counts projected events and awards."""

    def projected(self, before: Achievements, after: Achievements, events: Sequence[RecordedEvent]) -> None:
        PROJECTED_EVENTS.inc(len(events))
        sources = {event.seq: AWARD_SOURCES.get(type(event.body), "event") for event in events}
        for award in after.awards:
            if award not in before.awards:
                by_hand = award.source is AwardSource.MANUAL
                AWARDS.labels(award.code, "manual" if by_hand else sources[award.seq]).inc()


class CountedRounds(RelayObserver):
    """Counts the relay's rounds and users."""

    def round_ended(self, round_: Round) -> None:
        RELAY_ROUNDS.labels("done").inc()
        RELAY_USERS.labels("projected").inc(round_.projected)
        RELAY_USERS.labels("failed").inc(round_.failed)
        RELAY_USERS.labels("agreed").inc(round_.taken - round_.projected - round_.failed)
        RELAY_LAST_ROUND.set_to_current_time()

    def round_failed(self, error: Exception) -> None:
        RELAY_ROUNDS.labels("store_away" if isinstance(error, StoreUnavailable) else "failed").inc()
        RELAY_LAST_ROUND.set_to_current_time()


class CountedDeliveries(DeliveryObserver):
    """Counts attempts to send deliveries."""

    def attempted(self, kind: TargetKind, state: DeliveryState) -> None:
        DELIVERY_ATTEMPTS.labels(kind, state).inc()


class CountedJudging(JudgingObserver):
    """Counts the users of judging rounds."""

    def judged(self, round_: JudgingRound, set_aside: int) -> None:
        JUDGED_USERS.labels("awarded").inc(round_.awarded)
        JUDGED_USERS.labels("failed").inc(round_.failed)
        JUDGED_USERS.labels("unchanged").inc(round_.taken - round_.awarded - round_.failed)
        JUDGING_SET_ASIDE.set(set_aside)


@dataclass(frozen=True, slots=True)
class Pool:
    """A connection pool of this process.

    Attributes:
        in_use: Returns the number of connections in use now.
    """

    store: Store
    size: int
    in_use: Callable[[], int]


class KeptAnswersSize(Protocol):
    """The figures of a store of kept answers since the process began; ``KeptAnswers`` explains each of them."""

    size_bytes: int
    hits: int
    misses: int


@dataclass(slots=True)
class CountedKeptAnswers:
    """Counts hits and misses of the kept answers since the last measurement, and sets their present size."""

    kept: KeptAnswersSize
    _hits: int = field(default=0, init=False)
    _misses: int = field(default=0, init=False)

    def measure(self) -> None:
        """Measures once."""
        hits, misses = self.kept.hits, self.kept.misses
        KEPT_ANSWERS.labels("hit").inc(hits - self._hits)
        KEPT_ANSWERS.labels("miss").inc(misses - self._misses)
        self._hits, self._misses = hits, misses
        KEPT_ANSWERS_BYTES.set(self.kept.size_bytes)


@dataclass(frozen=True, slots=True)
class Gauges:
    """Measures the gauges that are sampled at intervals, rather than updated as things happen."""

    pools: Sequence[Pool]
    kept_answers: CountedKeptAnswers
    projection: InlineProjection
    clock: ClockWatch
    lag: ProjectionLagService
    backups: BackupReader
    deliveries: DeliveryLog | None = None
    """The deliveries to measure; None if no kind of delivery is configured."""

    async def run(self) -> None:
        """Measures every few seconds, until cancelled."""
        await forever("gauges", self._measure_if_possible, SAMPLING_INTERVAL_S, failed="lag_not_measured")

    async def _measure_if_possible(self) -> None:
        with suppress(StoreUnavailable):  # LAG_MEASURED says how old the figures are.
            await self.measure()

    async def measure(self) -> None:
        """Measures once.

        Raises:
            StoreUnavailable: PostgreSQL is unavailable, so the clock skew and the lag are unknown.
        """
        for pool in self.pools:
            POOL_SIZE.labels(pool.store).set(pool.size)
            POOL_IN_USE.labels(pool.store).set(pool.in_use())
        self.kept_answers.measure()
        CIRCUIT_OPEN.set(self.projection.is_open)
        CLOCK_SKEW.set(await self.clock.measure())
        lag = await self.lag.measure()
        LAGGING_USERS.set(lag.users)
        LAGGING_EVENTS.set(lag.events)
        LAG_SECONDS.set(lag.oldest_s)
        FAILING_USERS.set(lag.failing_users)
        LAG_MEASURED.set_to_current_time()
        backup = await self.backups.last()
        LAST_BACKUP.set(0 if backup is None else backup.finished_at.timestamp())
        if self.deliveries is not None:
            backlog = await self.deliveries.backlog()
            DELIVERIES_PENDING.set(backlog.pending)
            DELIVERIES_FAILED.set(backlog.failed)
            DELIVERY_OLDEST_SECONDS.set(backlog.oldest_s)


class WorkersCollector(MultiProcessCollector):
    """Adds up the metrics of all worker processes; ended processes count, except for gauges of live processes."""

    def __init__(self, folder: Path) -> None:
        super().__init__(None, str(folder))
        self._folder = folder

    def collect(self) -> Iterable[Metric]:
        """Returns the metrics of a scrape, after dropping the live gauges of ended processes."""
        for file in self._folder.glob("gauge_live*.db"):
            pid = file.stem.rpartition("_")[2]
            if not Path("/proc", pid).exists():
                mark_process_dead(int(pid), str(self._folder))
        found: Iterable[Metric] = super().collect()
        return found


@contextmanager
def exposed(host: str, port: int | None, workers: int = 1) -> Iterator[None]:
    """Serves ``/metrics`` from a thread on its own port, so that it answers even if the API is busy.

    The port also keeps the metrics apart from the public API.

    Args:
        host: The address to listen on.
        port: The port to listen on; None for no metrics.
        workers: If above 1, the metrics are those of the processes started in the block.

    Raises:
        OSError: The port cannot be opened.
    """
    if port is None:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="rebootcamp-metrics-") as folder:
        registry: CollectorRegistry = REGISTRY
        if workers > 1:
            os.environ[SHARED_FOLDER] = folder
            registry = CollectorRegistry()
            registry.register(WorkersCollector(Path(folder)))
        server, thread = start_http_server(port, host, registry)
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
            if workers > 1:
                del os.environ[SHARED_FOLDER]
