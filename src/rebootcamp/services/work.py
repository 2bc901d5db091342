"""A change: one PostgreSQL transaction, and what can be done within it.

``async with unit_of_work() as work:`` begins; leaving the block commits, an exception rolls everything back.
There is no other commit.
"""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.challenges import Challenge
from rebootcamp.domain.completions import Completion, CompletionId
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Cohort, Session, User, UserId
from rebootcamp.services.idempotency import KeyedRequest, Remembered


class UserLog(Protocol):
    """A user's events."""

    async def open(self, user_id: UserId, now: datetime) -> None:
        """Begins the log of a new user, empty."""

    async def lock(self, user_id: UserId) -> Head:
        """The end of the log, locked until the transaction ends; comes first in every change of a user.

        Raises:
            UserNotFound: There is no such user.
        """

    async def event(self, user_id: UserId, seq: int) -> RecordedEvent:
        """That event, which is there."""

    async def append(self, event: RecordedEvent) -> None:
        """Adds the next event, moves the head to it, and notes the user for projection."""

    async def last_event_about(self, completion: Completion) -> RecordedEvent:
        """The last event about that completion: the one that decided it, once it is decided."""


class UserWrites(Protocol):
    """Changes of users."""

    async def add(self, user: User, password_hash: str) -> bool:
        """Adds a user; False when the e-mail is taken."""

    async def get(self, user_id: UserId) -> User:
        """That user, who is there."""

    async def update(self, user_id: UserId, changes: Mapping[str, str]) -> User:
        """Sets the given columns and returns the user."""

    async def lock_password(self, user_id: UserId, password_hash: str) -> bool:
        """Whether that is an active account's password still; it stays so until the transaction ends."""

    async def set_password(self, user_id: UserId, password_hash: str) -> None:
        """Replaces the password's hash."""


class SessionWrites(Protocol):
    """Changes of sessions: a login, with the one refresh token that is good for it now.

    Sessions begin, end and expire by the database's clock.
    """

    async def add(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, lifetime: timedelta) -> Session:
        """Records a login, which expires after that lifetime."""

    async def rotate(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, next_hash: bytes) -> Session | None:
        """Puts the next refresh token in the place of that one.

        None unless that one is good: the session's last, the session going on, the account active.
        """

    async def end(self, user_id: UserId, session_id: UUID) -> bool:
        """Ends a session; False when there is none that goes on."""

    async def end_all(self, user_id: UserId, spare: UUID | None = None) -> None:
        """Ends every session of that user, but the one to be spared."""

    async def end_everyones(self) -> int:
        """Ends every session of every user; returns how many."""

    async def forget(self, limit: int) -> int:
        """Deletes sessions that have expired, ``limit`` at most; returns how many."""


class InvitationWrites(Protocol):
    """Changes of invitations to register, which expire by the database's clock."""

    async def add(self, code_hash: bytes, lifetime: timedelta) -> None:
        """Adds one, which expires after that lifetime."""

    async def lock(self, code_hash: bytes) -> bool:
        """Whether there is such an invitation, unused and not expired; it stays so until the transaction ends."""

    async def use(self, code_hash: bytes, user_id: UserId) -> None:
        """Uses one up."""

    async def remove(self, code_hash: bytes) -> None:
        """Deletes one that nobody has used."""

    async def forget(self, limit: int) -> int:
        """Deletes those that have expired, ``limit`` at most; returns how many."""


class ChallengeWrites(Protocol):
    """Changes of the catalogue of challenges, and what a change needs to read of it."""

    async def get(self, code: str) -> Challenge:
        """The challenge.

        Raises:
            ChallengeNotFound: There is no such challenge.
        """

    async def add(self, challenge: Challenge, now: datetime) -> bool:
        """Adds a challenge without its prerequisites; False when the code is taken."""

    async def update(self, challenge: Challenge) -> None:
        """Replaces everything but the code."""

    async def lock_catalogue(self) -> None:
        """Makes concurrent changes of what asks for challenges, and retirements of challenges, wait for one another."""

    async def retired(self, codes: Collection[str]) -> list[str]:
        """Those of the challenges that were withdrawn."""

    async def needing(self, code: str) -> list[str]:
        """The challenges in force that the given one comes directly before."""

    async def prerequisites(self) -> Mapping[str, Sequence[str]]:
        """For every challenge: the codes that come first, which may be none."""


class CompletionWrites(Protocol):
    """Changes of what people did."""

    async def missing(self, user_id: UserId, challenge_codes: Sequence[str]) -> list[str]:
        """Those of the challenges that the user has not completed."""

    async def get(self, user_id: UserId, completion_id: CompletionId) -> Completion:
        """That completion, which is there."""

    async def add(self, completion: Completion) -> bool:
        """Adds a completion; False when the period is taken."""

    async def periods_after(self, user_id: UserId, challenge_code: str, day: date) -> frozenset[str]:
        """The keys of the periods that completions of that challenge on later days take up."""

    async def credit(self, completion: Completion, event: RecordedEvent) -> None:
        """Enters the points into the ledger, and adds the completion to the user's totals and leaderboard scores."""

    async def decide(self, completion: Completion) -> None:
        """Sets the status of a completion, and who decided it, when and why."""

    async def reverse(self, completion: Completion, event: RecordedEvent) -> None:
        """Enters the reversal of its credit into the ledger, and takes the completion out of totals and scores."""

    async def counts_on(self, user_id: UserId, day: date) -> bool:
        """Whether an approved completion makes that day active."""

    async def challenge_points(self, user_id: UserId) -> int:
        """The sum of the user's ledger, in points, as this transaction sees it."""

    async def challenge_points_until(self, user_id: UserId, seq: int) -> int:
        """The sum of the user's ledger as the event ``seq`` left it, in points."""

    async def self_reported_besides(self, completion: Completion, after: datetime) -> Sequence[tuple[datetime, int]]:
        """The other completions that its user reported after that moment, and that count on the user's word.

        When each was reported, and how many points it is worth; the oldest first.
        """


class PauseWrites(Protocol):
    """Changes of the pauses of streaks."""

    async def of(self, user_id: UserId) -> list[Pause]:
        """A user's pauses, in order."""

    async def put(self, user_id: UserId, pause: Pause) -> None:
        """Adds a pause, or gives the one that begins that day another end."""

    async def remove(self, user_id: UserId, first_on: date) -> None:
        """Removes the pause that begins that day."""


class CohortWrites(Protocol):
    """Changes of cohorts. Membership is a fact of PostgreSQL alone; none of these adds to a person's log."""

    async def add(self, cohort: Cohort, now: datetime) -> bool:
        """Adds a cohort that no one can join by code yet; False when the code is taken, and it stays as it is."""

    async def set_join_code(self, cohort_code: str, join_code: str | None) -> None:
        """Replaces the join code; with None nobody can join by a code."""

    async def joined_by(self, join_code: str) -> str | None:
        """The code of the cohort that has this join code, which stays until the transaction ends."""

    async def invite(self, cohort_code: str, email: str, lifetime: timedelta) -> UserId | None:
        """Invites the learner with that e-mail, or renews their invitation; returns who it is, None for nobody."""

    async def take_invitation(self, cohort_code: str, user_id: UserId) -> bool:
        """Deletes the user's invitation to that cohort; tells whether there was one that had not expired."""

    async def withdraw_invitations(self) -> None:
        """Deletes every invitation, of every cohort."""

    async def forget_invitations(self, limit: int) -> int:
        """Deletes invitations that have expired, ``limit`` at most; returns how many."""

    async def add_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        """Makes that cohort the user's, unless they are in another one; tells whether it is theirs now.

        An invitation to that cohort is used up.
        """

    async def put_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        """Makes that cohort the user's one cohort; tells whether it was not before."""

    async def remove_member(self, cohort_code: str, user_id: UserId) -> None:
        """Takes the user out of that cohort, if they are in it, and deletes their invitation to it."""

    async def put_coach(self, cohort_code: str, user_id: UserId) -> None:
        """Makes the user a coach of that cohort."""

    async def leave_all(self, user_id: UserId) -> None:
        """Takes the user out of their cohort, takes away those that they coach, and deletes their invitations."""

    async def remove_coach(self, cohort_code: str, user_id: UserId) -> None:
        """Takes that cohort away from a coach, if they coach it."""


class LeaderboardWrites(Protocol):
    """What keeps leaderboards as cheap to read as they are; points come and go with the ledger's entries."""

    async def relist(self, user_id: UserId) -> None:
        """Puts the user on the boards, or takes them off, as their choice and their account's status now say.

        The user's head must be locked, and whoever changes either must call this.
        """

    async def fold(self, limit: int) -> int:
        """Adds changes of points, ``limit`` at most, to the counts that ranks are read from; returns how many.

        No rank changes by it. 0 also when another transaction is at it.
        """

    async def forget(self, kept_for: timedelta, limit: int) -> int:
        """Deletes counts of nobody, and those of the weeks and months that have been over for that long.

        The database's clock says how long.

        ``limit`` at most; returns how many. 0 also while changes are being added up.
        """

    async def rescore(self, user_id: UserId) -> None:
        """Makes the user's scores those of the ledger again. The user's head must be locked."""

    async def recount(self) -> None:
        """Makes the counts of the present periods those of the scores again, while people go on."""


class RequestWrites(Protocol):
    """The requests that carried an ``Idempotency-Key``; one without a key is always new, and is not remembered.

    Others are remembered for ``REMEMBERED_FOR``, by the database's clock.
    """

    async def recall(self, user_id: UserId, request: KeyedRequest | None) -> Remembered | None:
        """What came of the request when it was sent before; None when it is new, and this transaction carries it out.

        Raises:
            RequestInFlight: Another transaction is carrying it out.
            IdempotencyKeyReused: The key belongs to a request with another path or body.
        """

    async def remember(
        self, user_id: UserId, request: KeyedRequest | None, resource_id: str, seq: int | None = None
    ) -> None:
        """Keeps what came of the request: what it created, and the event that it recorded."""

    async def forget(self, limit: int) -> int:
        """Deletes what has been remembered for long enough, ``limit`` at most; returns how many."""


class Erasure(Protocol):
    """Forgets people."""

    async def erase(self, user_id: UserId, last_seq: int) -> None:
        """Leaves of the user an empty row, the ledger, the totals, the log without its dates, and no more.

        Args:
            user_id: Whose head is locked.
            last_seq: The end of the log.
        """


class BadgeDecisionWrites(Protocol):
    """Why badges are given and taken by hand."""

    async def add(self, user_id: UserId, decision: BadgeDecision) -> None:
        """Keeps the reason of an event."""


class TrailWrites(Protocol):
    """The audit trail."""

    async def add(self, actor_id: UserId, action: Action, subject: str, at: datetime) -> None:
        """Adds what someone did, in the transaction in which it is done."""


class CountWrites(Protocol):
    """Cleaning up of counts, which are made outside any unit of work."""

    async def forget(self, limit: int) -> int:
        """Deletes counts whose window is over, ``limit`` at most; returns how many."""


@dataclass(frozen=True, slots=True)
class PendingProjection:
    """A user to be projected.

    Attributes:
        seq: The event to reach.
        erased: Whether the person is erased, so that what a late projection wrote is to be removed once more.
        attempts: Failures in a row so far.
    """

    user_id: UserId
    seq: int
    attempts: int
    erased: bool


class PendingProjections(Protocol):
    """The users whose MongoDB document may be behind their log. Leases and delays go by the database's clock."""

    async def lease(self, duration: timedelta, limit: int) -> list[PendingProjection]:
        """Takes users that nobody else has taken, for so long."""

    async def make_all_due(self) -> None:
        """Offers every user at once, whoever had taken them and however often they failed."""

    async def settle(self, applied: Mapping[UserId, int]) -> None:
        """Forgets the users whose document has reached all that was noted; the others are offered again at once."""

    async def postpone(self, delays: Mapping[UserId, timedelta], *, failed: bool) -> None:
        """Offers each user again after that delay; counts an attempt when the failure was the user's own."""

    async def bring_forward(self, longest: timedelta) -> int:
        """Offers at once every user whose turn is further off than that; returns how many."""


class Work(Protocol):
    """What can be done in one transaction."""

    @property
    def log(self) -> UserLog: ...
    @property
    def users(self) -> UserWrites: ...
    @property
    def sessions(self) -> SessionWrites: ...
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
    def cohorts(self) -> CohortWrites: ...
    @property
    def leaderboards(self) -> LeaderboardWrites: ...
    @property
    def requests(self) -> RequestWrites: ...
    @property
    def erasure(self) -> Erasure: ...
    @property
    def decisions(self) -> BadgeDecisionWrites: ...
    @property
    def trail(self) -> TrailWrites: ...
    @property
    def pending(self) -> PendingProjections: ...


class UnitOfWork(Protocol):
    """Begins a transaction that ends with the block."""

    def __call__(self, turn_of: UserId | None = None) -> AbstractAsyncContextManager[Work]:
        """A transaction.

        Args:
            turn_of: Whose changes this one waits for, in this process, before it takes a connection: a burst of one
                user's requests then holds one connection, not all of them.
        """
