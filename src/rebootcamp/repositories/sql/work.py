"""The unit of work: one transaction, committed at the end of its block."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from weakref import WeakValueDictionary
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.users import UserId
from rebootcamp.repositories.sql.challenges import SqlChallengeWrites
from rebootcamp.repositories.sql.cohorts import SqlCohortWrites
from rebootcamp.repositories.sql.completions import SqlCompletionWrites
from rebootcamp.repositories.sql.database_sessions import commit_errors, postgresql_errors
from rebootcamp.repositories.sql.decisions import SqlBadgeDecisionWrites
from rebootcamp.repositories.sql.deliveries import SqlDeliveryWrites
from rebootcamp.repositories.sql.delivery_positions import SqlDeliveryPositionWrites
from rebootcamp.repositories.sql.erasure import SqlErasure
from rebootcamp.repositories.sql.external_ids import SqlExternalIdWrites
from rebootcamp.repositories.sql.imports import SqlImportWrites
from rebootcamp.repositories.sql.invitations import SqlInvitationWrites
from rebootcamp.repositories.sql.leaderboard_writes import SqlLeaderboardWrites
from rebootcamp.repositories.sql.log import SqlPendingProjections, SqlUserLog
from rebootcamp.repositories.sql.mails import SqlMailSubscriptionWrites, SqlPendingRegistrationWrites
from rebootcamp.repositories.sql.pauses import SqlPauseWrites
from rebootcamp.repositories.sql.people import SqlUserWrites
from rebootcamp.repositories.sql.profiles import SqlPublicProfileWrites
from rebootcamp.repositories.sql.rate_limits import SqlCountWrites
from rebootcamp.repositories.sql.requests import SqlRequestWrites
from rebootcamp.repositories.sql.service_accounts import SqlServiceAccountWrites
from rebootcamp.repositories.sql.sessions import SqlSessionWrites
from rebootcamp.repositories.sql.streak_sweeps import SqlStreakSweepWrites
from rebootcamp.repositories.sql.trail import SqlTrailWrites
from rebootcamp.repositories.sql.webhooks import SqlWebhookWrites
from rebootcamp.services.ports.work import UnitOfWork, Work

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SqlWork(Work):
    """The write repositories of one transaction."""

    session: AsyncSession
    programme_zone: ZoneInfo
    hash_of_email: Callable[[str], str]
    recorded: list[RecordedEvent] = field(default_factory=list)
    """Events appended in this transaction; each gets a log line after the commit."""

    @property
    def log(self) -> SqlUserLog:
        return SqlUserLog(self.session, self.recorded)

    @property
    def users(self) -> SqlUserWrites:
        return SqlUserWrites(self.session)

    @property
    def sessions(self) -> SqlSessionWrites:
        return SqlSessionWrites(self.session)

    @property
    def registrations(self) -> SqlPendingRegistrationWrites:
        return SqlPendingRegistrationWrites(self.session)

    @property
    def mail_subscriptions(self) -> SqlMailSubscriptionWrites:
        return SqlMailSubscriptionWrites(self.session)

    @property
    def invitations(self) -> SqlInvitationWrites:
        return SqlInvitationWrites(self.session)

    @property
    def counts(self) -> SqlCountWrites:
        return SqlCountWrites(self.session)

    @property
    def challenges(self) -> SqlChallengeWrites:
        return SqlChallengeWrites(self.session)

    @property
    def completions(self) -> SqlCompletionWrites:
        return SqlCompletionWrites(self.session, self.log, self.leaderboards)

    @property
    def pauses(self) -> SqlPauseWrites:
        return SqlPauseWrites(self.session)

    @property
    def profiles(self) -> SqlPublicProfileWrites:
        return SqlPublicProfileWrites(self.session)

    @property
    def cohorts(self) -> SqlCohortWrites:
        return SqlCohortWrites(self.session)

    @property
    def leaderboards(self) -> SqlLeaderboardWrites:
        return SqlLeaderboardWrites(self.session, self.programme_zone)

    @property
    def requests(self) -> SqlRequestWrites:
        return SqlRequestWrites(self.session)

    @property
    def service_accounts(self) -> SqlServiceAccountWrites:
        return SqlServiceAccountWrites(self.session)

    @property
    def external_ids(self) -> SqlExternalIdWrites:
        return SqlExternalIdWrites(self.session)

    @property
    def erasure(self) -> SqlErasure:
        return SqlErasure(self.session, self.leaderboards, self.hash_of_email)

    @property
    def decisions(self) -> SqlBadgeDecisionWrites:
        return SqlBadgeDecisionWrites(self.session)

    @property
    def imports(self) -> SqlImportWrites:
        return SqlImportWrites(self.session, self.log, self.leaderboards)

    @property
    def trail(self) -> SqlTrailWrites:
        return SqlTrailWrites(self.session)

    @property
    def pending(self) -> SqlPendingProjections:
        return SqlPendingProjections(self.session)

    @property
    def deliveries(self) -> SqlDeliveryWrites:
        return SqlDeliveryWrites(self.session)

    @property
    def delivery_positions(self) -> SqlDeliveryPositionWrites:
        return SqlDeliveryPositionWrites(self.session)

    @property
    def streak_sweeps(self) -> SqlStreakSweepWrites:
        return SqlStreakSweepWrites(self.session)

    @property
    def webhooks(self) -> SqlWebhookWrites:
        return SqlWebhookWrites(self.session)


def unit_of_work_on(
    sessions: SessionFactory, programme_zone: ZoneInfo, hash_of_email: Callable[[str], str]
) -> UnitOfWork:
    """Returns the unit of work for one engine.

    Args:
        sessions: The session factory of the engine.
        programme_zone: The time zone in whose weeks and months credits count.
        hash_of_email: Gives the name under which login attempts for an e-mail are counted.
    """
    turns: WeakValueDictionary[UserId, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def unit_of_work(turn_of: UserId | None = None) -> AsyncIterator[SqlWork]:
        async with turns.setdefault(turn_of, asyncio.Lock()) if turn_of else nullcontext():
            with postgresql_errors():
                async with sessions() as session:
                    work = SqlWork(session, programme_zone, hash_of_email)
                    yield work
                    with commit_errors():
                        await session.commit()
        # The line carries the request id, so it leads from a relay's `projected` line back to the request.
        for event in work.recorded:
            log.info("recorded", user_id=str(event.user_id), seq=event.seq, event_id=str(event.event_id))

    return unit_of_work
