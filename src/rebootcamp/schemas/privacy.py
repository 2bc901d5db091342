"""A person's own data on the wire: complete rather than convenient."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field
from typing_extensions import TypeAliasType

from rebootcamp.domain.badges import AwardSource, Tier
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.events import Event, RecordedEvent
from rebootcamp.schemas.accounts import UserRead
from rebootcamp.schemas.base import Output, UtcDatetime
from rebootcamp.schemas.completions import CompletionRead
from rebootcamp.schemas.streaks import PauseRead
from rebootcamp.services.privacy import PersonalData

# With a name it is one schema, which is that of generated clients too.
EventBody = TypeAliasType("EventBody", Annotated[Event, Field(discriminator="type")])


class LoginSessionExport(Output):
    """A login."""

    created_at: UtcDatetime
    expires_at: UtcDatetime
    revoked_at: UtcDatetime | None


class LedgerEntryExport(Output):
    """Points credited, or taken back."""

    seq: int
    points: int
    reverses_seq: int | None = Field(description="The entry that is taken back; null for a credit.")
    recorded_at: UtcDatetime


class EventExport(Output):
    """An event of the log, as it is stored."""

    seq: int
    event_id: UUID
    recorded_at: UtcDatetime
    schema_version: int
    event: EventBody

    @staticmethod
    def from_domain(event: RecordedEvent) -> "EventExport":
        """That event."""
        return EventExport(
            seq=event.seq,
            event_id=event.event_id,
            recorded_at=event.recorded_at,
            schema_version=event.schema_version,
            event=event.body,
        )


class BadgeDecisionExport(Output):
    """Why a badge was given or taken by hand."""

    seq: int
    badge_code: str
    reason: str


class CounterExport(Output):
    """What was done in one category and difficulty."""

    category: Category
    difficulty: int
    completions: int
    points: int
    co2e_g: int


class AwardExport(Output):
    """A badge that is held."""

    code: str
    version: int
    tier: Tier
    points: int
    awarded_at: UtcDatetime
    seq: int
    source: AwardSource


class RunExport(Output):
    """Consecutive active days, both included."""

    first_on: date
    last_on: date


class ProjectionExport(Output):
    """The document in MongoDB."""

    applied_seq: int
    catalogue: int
    counters: list[CounterExport]
    completions_by_challenge: dict[str, int]
    active_days: list[RunExport]
    badges: list[AwardExport]
    withdrawn_badge_codes: list[str] = Field(description="Taken back by hand, and not granted since.")


class PersonalDataRead(Output):
    """Everything that is kept of a person, from both stores."""

    account: UserRead
    sessions: list[LoginSessionExport]
    completions: list[CompletionRead]
    ledger: list[LedgerEntryExport]
    log: list[EventExport] = Field(description="From PostgreSQL.")
    badge_decisions: list[BadgeDecisionExport]
    pauses: list[PauseRead]
    projection: ProjectionExport
    history: list[EventExport] = Field(description="From MongoDB.")

    @staticmethod
    def from_domain(data: PersonalData) -> "PersonalDataRead":
        """Those data."""
        records, achievements = data.records, data.achievements
        return PersonalDataRead(
            account=UserRead.from_domain(records.user),
            sessions=[
                LoginSessionExport(
                    created_at=login.created_at, expires_at=login.expires_at, revoked_at=login.revoked_at
                )
                for login in records.sessions
            ],
            completions=[CompletionRead.from_domain(completion) for completion in records.completions],
            ledger=[
                LedgerEntryExport(
                    seq=entry.seq,
                    points=entry.points,
                    reverses_seq=entry.reverses_seq,
                    recorded_at=entry.recorded_at,
                )
                for entry in records.ledger
            ],
            log=[EventExport.from_domain(event) for event in records.log],
            badge_decisions=[
                BadgeDecisionExport(seq=decision.seq, badge_code=decision.badge_code, reason=decision.reason)
                for decision in records.decisions
            ],
            pauses=[PauseRead.from_domain(pause) for pause in records.pauses],
            projection=ProjectionExport(
                applied_seq=achievements.seq,
                catalogue=achievements.catalogue,
                counters=[
                    CounterExport(
                        category=category,
                        difficulty=difficulty,
                        completions=tally.completions,
                        points=tally.points,
                        co2e_g=tally.co2e_g,
                    )
                    for (category, difficulty), tally in achievements.counters.cells.items()
                ],
                completions_by_challenge=dict(achievements.counters.challenges),
                active_days=[
                    RunExport(first_on=run.first_on, last_on=run.last_on) for run in achievements.active_days.runs
                ],
                badges=[
                    AwardExport(
                        code=award.code,
                        version=award.version,
                        tier=award.tier,
                        points=award.points,
                        awarded_at=award.awarded_at,
                        seq=award.seq,
                        source=award.source,
                    )
                    for award in achievements.awards
                ],
                withdrawn_badge_codes=sorted(achievements.withdrawn),
            ),
            history=[EventExport.from_domain(event) for event in data.history],
        )
