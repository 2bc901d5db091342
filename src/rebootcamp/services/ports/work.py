"""The unit of work: one PostgreSQL transaction and the ports that are used within it.

``async with unit_of_work() as work:`` begins a transaction. Leaving the block commits it, and an exception rolls it
back. Nothing else commits.
"""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.challenges import ChallengeWrites
from rebootcamp.services.ports.cohorts import CohortWrites
from rebootcamp.services.ports.completions import CompletionWrites
from rebootcamp.services.ports.decisions import BadgeDecisionWrites
from rebootcamp.services.ports.deliveries import DeliveryPositionWrites, DeliveryWrites, StreakSweepWrites
from rebootcamp.services.ports.events import UserLog
from rebootcamp.services.ports.imports import ImportWrites
from rebootcamp.services.ports.leaderboards import LeaderboardWrites
from rebootcamp.services.ports.mail_subscriptions import MailSubscriptionWrites
from rebootcamp.services.ports.mails import PendingRegistrationWrites
from rebootcamp.services.ports.pauses import PauseWrites
from rebootcamp.services.ports.people import Erasure, UserWrites
from rebootcamp.services.ports.profiles import PublicProfileWrites
from rebootcamp.services.ports.queue import PendingProjections
from rebootcamp.services.ports.rate_limits import CountWrites
from rebootcamp.services.ports.requests import RequestWrites
from rebootcamp.services.ports.service_accounts import ExternalIdWrites, ServiceAccountWrites
from rebootcamp.services.ports.sessions import InvitationWrites, SessionWrites
from rebootcamp.services.ports.trail import TrailWrites
from rebootcamp.services.ports.webhooks import WebhookWrites


class Work(Protocol):
    """The ports that share one transaction."""

    @property
    def log(self) -> UserLog: ...

    @property
    def users(self) -> UserWrites: ...

    @property
    def sessions(self) -> SessionWrites: ...

    @property
    def registrations(self) -> PendingRegistrationWrites: ...

    @property
    def mail_subscriptions(self) -> MailSubscriptionWrites: ...

    @property
    def invitations(self) -> InvitationWrites: ...

    @property
    def counts(self) -> CountWrites: ...

    @property
    def challenges(self) -> ChallengeWrites: ...

    @property
    def completions(self) -> CompletionWrites: ...

    @property
    def pauses(self) -> PauseWrites: ...

    @property
    def profiles(self) -> PublicProfileWrites: ...

    @property
    def cohorts(self) -> CohortWrites: ...

    @property
    def leaderboards(self) -> LeaderboardWrites: ...

    @property
    def requests(self) -> RequestWrites: ...

    @property
    def service_accounts(self) -> ServiceAccountWrites: ...

    @property
    def external_ids(self) -> ExternalIdWrites: ...

    @property
    def erasure(self) -> Erasure: ...

    @property
    def decisions(self) -> BadgeDecisionWrites: ...

    @property
    def imports(self) -> ImportWrites: ...

    @property
    def trail(self) -> TrailWrites: ...

    @property
    def pending(self) -> PendingProjections: ...

    @property
    def deliveries(self) -> DeliveryWrites: ...

    @property
    def delivery_positions(self) -> DeliveryPositionWrites: ...

    @property
    def streak_sweeps(self) -> StreakSweepWrites: ...

    @property
    def webhooks(self) -> WebhookWrites: ...


class UnitOfWork(Protocol):
    """Opens transactions."""

    def __call__(self, turn_of: UserId | None = None) -> AbstractAsyncContextManager[Work]:
        """Returns a context manager whose block is one transaction.

        Args:
            turn_of: A user whose changes in this process run one at a time. The transaction waits for its turn before
                it takes a connection, so a burst of one user's requests holds one connection instead of all of them.
        """
