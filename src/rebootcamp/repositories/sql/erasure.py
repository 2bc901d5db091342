"""Erases the personal data of a user."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Text, cast, delete, exists, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.domain.mails import mailbox_id_of
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import LeaderboardChoice, Role, UserId, UserStatus
from rebootcamp.models.activity import (
    BadgeDecisionEntity,
    CompletionEntity,
    LedgerEntryEntity,
    StreakPauseEntity,
    UserChallengeEntity,
)
from rebootcamp.models.deliveries import DeliveryEntity, DeliveryPositionEntity, PendingDeliveryEntity
from rebootcamp.models.leaderboards import LeaderboardEntryEntity
from rebootcamp.models.mails import MailSubscriptionEntity, PendingRegistrationEntity
from rebootcamp.models.people import (
    CohortCoachEntity,
    CohortInvitationEntity,
    CohortMemberEntity,
    InvitationEntity,
    SessionEntity,
    UserEmailEntity,
    UserEntity,
)
from rebootcamp.models.requests import CountEntity, IdempotencyKeyEntity
from rebootcamp.models.service_accounts import ExternalIdEntity
from rebootcamp.repositories.sql.leaderboard_writes import SqlLeaderboardWrites
from rebootcamp.repositories.sql.profiles import SqlPublicProfileWrites
from rebootcamp.services.ports.people import Erasure

FORGOTTEN = (
    SessionEntity,
    CohortMemberEntity,
    CohortCoachEntity,
    CohortInvitationEntity,
    StreakPauseEntity,
    BadgeDecisionEntity,
    IdempotencyKeyEntity,
    UserChallengeEntity,
    LeaderboardEntryEntity,
    DeliveryEntity,
    PendingDeliveryEntity,
    ExternalIdEntity,
    MailSubscriptionEntity,
)
"""Tables whose rows are deleted. The ledger, the totals and the log stay: they hold sums and pseudonymous ids."""
NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)
NO_DAY = date(1970, 1, 1)
"""Placeholders for moments and days in columns that cannot be null."""
EVENTS_PER_STATEMENT = 1000
"""Number of events per statement, small enough to stay well within the statement timeout."""


@dataclass(frozen=True, slots=True)
class SqlErasure(Erasure):
    """Erases users, in a transaction."""

    session: AsyncSession
    leaderboards: SqlLeaderboardWrites
    hash_of_email: Callable[[str], str]

    async def erase(self, user_id: UserId, last_seq: int) -> None:
        await self._forget_address(user_id)
        await self.session.execute(
            update(UserEntity)
            .where(UserEntity.id == user_id)
            .values(
                status=UserStatus.ERASED,
                role=Role.LEARNER,
                email=None,
                display_name=None,
                password_hash=None,
                language=Language.EN,
                time_zone="UTC",
                joined_at=NO_MOMENT,
                leaderboard=LeaderboardChoice.HIDDEN,
            )
        )
        await self._skip_deliveries(user_id, last_seq - 1)
        # Must come before the rows are deleted: it takes the user's scores out of the rank counts.
        await self.leaderboards.relist(user_id)
        await SqlPublicProfileWrites(self.session).remove(user_id)
        for entity in FORGOTTEN:
            await self.session.execute(delete(entity).where(entity.user_id == user_id))
        of_user = or_(InvitationEntity.used_by == user_id, InvitationEntity.for_user == user_id)
        await self.session.execute(delete(InvitationEntity).where(of_user))
        await self._forget_completions(user_id)
        for first in range(1, last_seq + 1, EVENTS_PER_STATEMENT):
            last = first + EVENTS_PER_STATEMENT - 1
            await self.session.execute(select(func.forget_dates(user_id, first, last)))

    async def _skip_deliveries(self, user_id: UserId, seq: int) -> None:
        """Moves the delivery position to that event, so that of the log only the erasure itself is still delivered.

        Must run before the deliveries are deleted. It waits for a process that is queueing deliveries of this user, so
        that they are deleted, too; a process that read the log before and queues later finds that the position moved.
        """
        position = insert(DeliveryPositionEntity).values(user_id=user_id, seq=seq)
        await self.session.execute(position.on_conflict_do_update(index_elements=["user_id"], set_={"seq": seq}))

    async def _forget_address(self, user_id: UserId) -> None:
        """Frees the e-mail, and deletes the user's counts of requests and logins, and what was queued for the address.

        Must run before the e-mail is removed from the user.
        """
        email = await self.session.scalar(select(UserEntity.email).where(UserEntity.id == user_id))
        claim = delete(UserEmailEntity).where(UserEmailEntity.email == email, UserEmailEntity.user_id == user_id)
        await self.session.execute(claim)
        hashed = self.hash_of_email(email or "")
        mailbox_id = mailbox_id_of(hashed)
        await self.session.execute(delete(CountEntity).where(CountEntity.who.in_([str(user_id), hashed])))
        for entity in (DeliveryEntity, PendingDeliveryEntity):
            await self.session.execute(delete(entity).where(entity.user_id == mailbox_id))
        await self.session.execute(
            delete(PendingRegistrationEntity).where(PendingRegistrationEntity.mailbox_id == mailbox_id)
        )

    async def _forget_completions(self, user_id: UserId) -> None:
        """Deletes the completions without a ledger entry, and strips the others to what their entries refer to."""
        named = exists().where(
            LedgerEntryEntity.user_id == CompletionEntity.user_id,
            LedgerEntryEntity.completion_id == CompletionEntity.id,
        )
        of_user = CompletionEntity.user_id == user_id
        await self.session.execute(delete(CompletionEntity).where(of_user, ~named))
        await self.session.execute(
            update(CompletionEntity)
            .where(of_user)
            .values(
                period_key=cast(CompletionEntity.id, Text),
                performed_at=NO_MOMENT,
                local_date=NO_DAY,
                submitted_at=NO_MOMENT,
                decided_at=NO_MOMENT,
                decided_by=None,
                decision_reason=None,
                note=None,
            )
        )
