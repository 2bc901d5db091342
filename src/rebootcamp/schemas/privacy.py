"""The export of a user's own data: complete rather than convenient."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Annotated, TypeVar
from uuid import UUID

from pydantic import ConfigDict, Field
from typing_extensions import TypeAliasType

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import AwardSource, Tier
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.deliveries import DeliveryState, TargetKind
from rebootcamp.domain.events import Event, RecordedEvent
from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.texts import Language
from rebootcamp.domain.webhooks import DeliveryRecord
from rebootcamp.schemas.accounts import UserRead
from rebootcamp.schemas.base import Output, UtcDatetime
from rebootcamp.schemas.completions import CompletionRead
from rebootcamp.schemas.external_ids import ExternalIdRead
from rebootcamp.schemas.profiles import PublicProfileRead
from rebootcamp.schemas.streaks import PauseRead
from rebootcamp.schemas.trail import AuditEventRead
from rebootcamp.services.privacy import PersonalData

# A named alias becomes one schema, so generated clients have one type for it.
EventBody = TypeAliasType(
    "EventBody", Annotated[Event, Field(discriminator="type", description="What an event records, told by `type`.")]
)

T = TypeVar("T")
Section = Output | Sequence[Output] | AsyncIterator[Sequence[Output]]
"""A member of the document: an object, an array, or an array that arrives in batches."""


class Export(Output):
    """A domain object as it is exported: the fields below are read from the attributes of the same names."""

    model_config = ConfigDict(from_attributes=True)


class MembershipExport(Output):
    """The cohort that a learner is in."""

    cohort_code: str
    since: UtcDatetime


class InvitationExport(Export):
    """An invitation that was used to register."""

    created_at: UtcDatetime
    expires_at: UtcDatetime


class CohortInvitationExport(Export):
    """An invitation to a cohort that was neither accepted nor declined."""

    cohort_code: str
    created_at: UtcDatetime
    expires_at: UtcDatetime


class MembershipsExport(Output):
    """The cohorts and the invitations of the user."""

    member_of: MembershipExport | None
    coached_cohort_codes: list[str]
    invitations: list[InvitationExport] = Field(description="The invitation that the user registered with.")
    cohort_invitations: list[CohortInvitationExport]


class TotalExport(Output):
    """Sums of one category; `_known` is the number of completions whose quantity is known."""

    category: Category
    completion_count: int
    points: int
    co2e_g: int
    co2e_known: int
    water_ml: int
    water_known: int
    waste_g: int
    waste_known: int
    energy_wh: int
    energy_known: int


class ChallengeCountExport(Output):
    """The number of completions of a challenge that count."""

    challenge_code: str
    completion_count: int


class PeriodScoreExport(Export):
    """A score on a leaderboard."""

    period: str
    points: int
    reached_at: UtcDatetime
    listed: bool


class RequestCountExport(Export):
    """The number of requests in the current window of a rate limit."""

    policy: str
    used: int
    resets_at: UtcDatetime


class MailTopicExport(Output):
    """A kind of mail that the user chose to receive."""

    topic: MailTopic


class DeliveryExport(Output):
    """A message about the user to a webhook, or to the user; kept for two weeks."""

    id: UUID
    kind: TargetKind
    type: str
    seq: int | None
    state: DeliveryState
    attempts: int
    created_at: UtcDatetime
    attempted_at: UtcDatetime | None
    payload: str | None = Field(description="The message; null if it holds a secret.")

    @staticmethod
    def from_domain(record: DeliveryRecord) -> "DeliveryExport":
        """Returns that message."""
        delivery = record.delivery
        return DeliveryExport(
            id=delivery.id,
            kind=delivery.kind,
            type=delivery.type,
            seq=delivery.seq,
            state=record.state,
            attempts=record.attempts,
            created_at=delivery.created_at,
            attempted_at=record.attempted_at,
            payload=None if delivery.is_secret else delivery.payload,
        )


class RememberedRequestExport(Export):
    """A request that carried an `Idempotency-Key`; kept for 24 hours."""

    route: str
    key: str
    status: int
    resource_id: str
    seq: int | None
    language: Language | None
    created_at: UtcDatetime


class LoginSessionExport(Export):
    """A login session."""

    id: UUID
    created_at: UtcDatetime
    expires_at: UtcDatetime
    revoked_at: UtcDatetime | None


class LedgerEntryExport(Export):
    """Points credited or reversed."""

    seq: int
    completion_id: UUID
    category: Category
    points: int
    reverses_seq: int | None = Field(description="The entry that is reversed; null for a credit.")
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
        """Returns the export of an event."""
        return EventExport(
            seq=event.seq,
            event_id=event.event_id,
            recorded_at=event.recorded_at,
            schema_version=event.schema_version,
            event=event.body,
        )


class BadgeDecisionExport(Export):
    """The reason why a badge was granted or withdrawn by hand."""

    seq: int
    badge_code: str
    reason: str
    decided_by: UUID


class CounterExport(Output):
    """Sums of one category and difficulty."""

    category: Category
    difficulty: int
    completions: int
    points: int
    co2e_g: int


class AwardExport(Export):
    """A badge that the user holds."""

    code: str
    version: int
    tier: Tier
    points: int
    revocable: bool
    awarded_at: UtcDatetime
    seq: int
    source: AwardSource


class RevocationExport(Export):
    """A badge that was revoked."""

    award: AwardExport
    revoked_at: UtcDatetime
    revoked_seq: int


class FreezeUseExport(Export):
    """A missed day for which a freeze was used."""

    on: date
    seq: int


class RunExport(Export):
    """Consecutive active days; both ends are included."""

    first_on: date
    last_on: date


class ProjectionExport(Output):
    """The document in MongoDB."""

    applied_seq: int
    last_event_id: UUID | None
    last_recorded_at: UtcDatetime | None
    catalogue: int
    counters: list[CounterExport]
    completions_by_challenge: dict[str, int]
    active_days: list[RunExport]
    pauses: list[PauseRead]
    freeze_uses: list[FreezeUseExport]
    badges: list[AwardExport]
    revocations: list[RevocationExport]
    withdrawn_badge_codes: list[str] = Field(description="Withdrawn by hand and not granted since.")
    badge_points: int
    longest_streak_days: int
    repairs: int = Field(description="How often the document was rebuilt from the log.")

    @staticmethod
    def from_domain(achievements: Achievements) -> "ProjectionExport":
        """Returns the projection of a user as it is exported."""
        counters = achievements.counters
        return ProjectionExport.model_validate(
            {
                "applied_seq": achievements.seq,
                "last_event_id": achievements.last_event_id,
                "last_recorded_at": achievements.last_recorded_at,
                "catalogue": achievements.catalogue,
                "counters": [
                    {"category": category, "difficulty": difficulty, **asdict(tally)}
                    for (category, difficulty), tally in counters.cells.items()
                ],
                "completions_by_challenge": counters.challenges,
                "active_days": achievements.active_days.runs,
                "pauses": [PauseRead.from_domain(pause) for pause in achievements.pauses],
                "freeze_uses": achievements.freeze_uses,
                "badges": achievements.awards,
                "revocations": achievements.revocations,
                "withdrawn_badge_codes": sorted(achievements.withdrawn),
                "badge_points": achievements.badge_points,
                "longest_streak_days": achievements.longest_streak_days,
                "repairs": achievements.repairs,
            }
        )


class PersonalDataRead(Output):
    """Everything that both stores keep about a user, without secrets and their hashes."""

    account: UserRead
    memberships: MembershipsExport
    public_profile: PublicProfileRead
    sessions: list[LoginSessionExport]
    completions: list[CompletionRead]
    ledger: list[LedgerEntryExport]
    totals: list[TotalExport] = Field(description="Sums of the ledger and the completions, by category.")
    challenge_counts: list[ChallengeCountExport]
    leaderboard_scores: list[PeriodScoreExport]
    log: list[EventExport] = Field(description="From PostgreSQL.")
    badge_decisions: list[BadgeDecisionExport]
    external_ids: list[ExternalIdRead] = Field(description="The service accounts that can act for the user.")
    pauses: list[PauseRead]
    idempotency_keys: list[RememberedRequestExport]
    request_counts: list[RequestCountExport]
    mail_topics: list[MailTopicExport]
    deliveries: list[DeliveryExport]
    acts: list[AuditEventRead] = Field(description="Actions of the user as an administrator or a reviewer.")
    projection: ProjectionExport
    history: list[EventExport] = Field(description="From MongoDB.")


def sections_of(data: PersonalData) -> dict[str, Section]:
    """Returns the members of ``PersonalDataRead`` in order; batches are read while they are written."""
    records, user = data.records, data.records.user
    return {
        "account": UserRead.from_domain(user),
        "memberships": MembershipsExport(
            member_of=(
                MembershipExport(cohort_code=user.cohort.code, since=records.member_since)
                if user.cohort and records.member_since
                else None
            ),
            coached_cohort_codes=list(records.coached_cohort_codes),
            invitations=[InvitationExport.model_validate(one) for one in records.invitations],
            cohort_invitations=[CohortInvitationExport.model_validate(one) for one in records.cohort_invitations],
        ),
        "public_profile": PublicProfileRead.from_domain(records.public_profile),
        "sessions": _each(data.sessions, LoginSessionExport.model_validate),
        "completions": _each(data.completions, CompletionRead.from_domain),
        "ledger": _each(data.ledger, LedgerEntryExport.model_validate),
        "totals": [TotalExport(category=category, **asdict(sums)) for category, sums in records.totals.items()],
        "challenge_counts": [
            ChallengeCountExport(challenge_code=code, completion_count=count)
            for code, count in records.challenge_counts.items()
        ],
        "leaderboard_scores": [PeriodScoreExport.model_validate(score) for score in records.scores],
        "log": _each(data.log, EventExport.from_domain),
        "badge_decisions": _each(data.decisions, BadgeDecisionExport.model_validate),
        "external_ids": [ExternalIdRead.from_domain(one) for one in records.external_ids],
        "pauses": [PauseRead.from_domain(pause) for pause in records.pauses],
        "idempotency_keys": _each(data.requests, RememberedRequestExport.model_validate),
        "request_counts": [RequestCountExport.model_validate(count) for count in records.counts],
        "mail_topics": [MailTopicExport(topic=topic) for topic in records.mail_topics],
        "deliveries": _each(data.deliveries, DeliveryExport.from_domain),
        "acts": _each(data.acts, AuditEventRead.from_domain),
        "projection": ProjectionExport.from_domain(data.achievements),
        "history": _each(data.history, EventExport.from_domain),
    }


async def _each(batches: AsyncIterator[Sequence[T]], export: Callable[[T], Output]) -> AsyncIterator[list[Output]]:
    async for batch in batches:
        yield [export(one) for one in batch]


async def as_json(sections: dict[str, Section]) -> AsyncIterator[str]:
    """Yields one JSON object in pieces; only the last piece closes it, so an interrupted export is not valid JSON."""
    opening = "{"
    for name, section in sections.items():
        if isinstance(section, Output):
            yield f'{opening}"{name}":{section.model_dump_json()}'
        else:
            yield f'{opening}"{name}":['
            comma = ""
            async for batch in _batches_of(section):
                yield "".join([f"{comma if n == 0 else ','}{one.model_dump_json()}" for n, one in enumerate(batch)])
                comma = "," if batch else comma
            yield "]"
        opening = ","
    yield "}"


async def _batches_of(section: Sequence[Output] | AsyncIterator[Sequence[Output]]) -> AsyncIterator[Sequence[Output]]:
    if isinstance(section, Sequence):
        yield section
    else:
        async for batch in section:
            yield batch
