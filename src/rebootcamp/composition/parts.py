"""Objects that several services share."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from rebootcamp.composition.connections import Connections
from rebootcamp.composition.stores import Stores, stores_on
from rebootcamp.domain.calendar import time_zone
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from rebootcamp.metrics import CountedProjections
from rebootcamp.services.clock_watch import ClockWatch
from rebootcamp.services.completions import Outcomes
from rebootcamp.services.kept_answers import KeptAnswers
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.projector import InlineProjection, Projector
from rebootcamp.services.publishing import Publisher
from rebootcamp.services.rebuilding import Rebuilder
from rebootcamp.settings import Settings

KeptReads = KeptAnswers[tuple[str, UserId, Language], object]
"""Kept answers by the name of the read, the user whose data is read, and the language. All share one budget."""
MIB = 1024 * 1024


class SystemClock(Clock):
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Objects that several services share.

    Attributes:
        machine_clock: The clock of the machine, or of a test.
        clock: The same clock, refused while it is too far from PostgreSQL's.
        projection: Projects a change within the request that made it.
        outcomes: Tells what a completion led to.
        kept_reads: Answers to reads of progress and history that are kept while they are valid.
    """

    settings: Settings
    connections: Connections
    stores: Stores
    unit_of_work: UnitOfWork
    machine_clock: Clock
    clock: ClockWatch
    new_id: NewId
    programme_zone: ZoneInfo
    projector: Projector
    rebuilder: Rebuilder
    projection: InlineProjection
    outcomes: Outcomes
    publisher: Publisher
    kept_reads: KeptReads


def parts_on(connections: Connections, settings: Settings, machine_clock: Clock, new_id: NewId) -> Parts:
    """Makes the repositories, and what several services share."""
    stores = stores_on(connections, settings)
    clock = ClockWatch(stores.database_clock, machine_clock, settings.max_clock_skew_s)
    projector = Projector(stores.events, stores.projections, stores.history, stores.badges, CountedProjections())
    projection = InlineProjection(projector, settings.projection_budget_s)
    return Parts(
        settings=settings,
        connections=connections,
        stores=stores,
        unit_of_work=stores.unit_of_work,
        machine_clock=machine_clock,
        clock=clock,
        new_id=new_id,
        programme_zone=time_zone(settings.programme_time_zone),
        projector=projector,
        rebuilder=Rebuilder(stores.events, stores.projections, stores.history, stores.badges, projector, clock),
        projection=projection,
        outcomes=Outcomes(stores.badges, projection),
        publisher=Publisher(stores.badges, stores.challenges, clock),
        kept_reads=KeptAnswers(settings.kept_answers_mib * MIB),
    )
