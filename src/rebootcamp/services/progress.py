"""A user's progress, merged from both stores, and the parts of it that are read separately."""

from dataclasses import dataclass
from datetime import date

from rebootcamp.domain.achievements import Achievements, AppliedPosition
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.calendar import local_date, time_zone
from rebootcamp.domain.errors import UserNotFound
from rebootcamp.domain.events import BadgeGranted, BadgeWithdrawn, RecordedEvent
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.progress import (
    Activity,
    BadgeGoal,
    EarnedBadge,
    HistoryPosition,
    Progress,
    ProgressPosition,
    RevokedBadge,
    badges_revoked_by,
    badges_won_by,
    earned_badges,
    nearest_goals,
)
from rebootcamp.domain.users import Actor, LoggedUser, User, UserId
from rebootcamp.services.concurrency import both
from rebootcamp.services.own_positions import OwnPositions
from rebootcamp.services.people import ensure_viewable
from rebootcamp.services.ports.activity import ActivityReader
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.decisions import BadgeDecisions
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.history import History
from rebootcamp.services.ports.people import People, TokenHolder
from rebootcamp.services.ports.projections import Projections


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """An event, and its consequences.

    Attributes:
        awards: The badges that the event won.
        revocations: The badges that the event revoked.
        frozen_on: The missed days that this event showed to be covered by a streak freeze.
        reason: The reason of a manual grant or withdrawal; None for other events.
    """

    event: RecordedEvent
    awards: tuple[EarnedBadge, ...]
    revocations: tuple[RevokedBadge, ...]
    frozen_on: tuple[date, ...]
    reason: str | None


@dataclass(frozen=True, slots=True)
class BadgeStanding:
    """The badges that a user has won, and the ones that they can still win."""

    earned: tuple[EarnedBadge, ...]
    goals: tuple[BadgeGoal, ...]


@dataclass(frozen=True, slots=True)
class ProgressService:
    """Merges what PostgreSQL and MongoDB hold of a user."""

    users: People
    own_positions: OwnPositions
    activity: ActivityReader
    achievements: Projections
    history: History
    decisions: BadgeDecisions
    badges: BadgeCatalogue
    clock: Clock

    async def read(self, user_id: UserId, *, actor: Actor) -> Progress:
        """Reads both stores concurrently, and merges the results.

        The two reads are not a snapshot. If the document is ahead of PostgreSQL's result, PostgreSQL was read first,
        and is read once more. A document that is behind is reported as pending.

        Raises:
            NotPermitted: The actor may not see that user.
            UserNotFound: The user does not exist; only administrators are told so.
            StoreUnavailable: Either store did not answer in time.
        """
        actor.ensure_may_ask_about(user_id)
        activity, achievements = await both(self.activity.activity(user_id), self.achievements.achievements(user_id))
        user = ensure_viewable(activity.user if activity else None, actor, user_id)
        activity = await self._not_behind(activity, achievements)
        if activity is None:
            raise UserNotFound("No user has this id.")
        catalogue = await self.badges.current(at_least=achievements.catalogue)
        return Progress.merge(activity, achievements, catalogue, self._today(user))

    async def position(self, user_id: UserId, *, caller: TokenHolder) -> tuple[Actor, ProgressPosition]:
        """Returns the actor, and the positions in both stores that ``read`` would merge from now.

        Raises:
            NotAuthenticated: The session has ended, or the account is not active.
            NotPermitted: The actor may not see that user.
            UserNotFound: The user does not exist; only administrators are told so.
            StoreUnavailable: Either store did not answer in time.
        """
        actor, logged, applied, catalogue = await self._actor_and_positions(user_id, caller)
        return actor, ProgressPosition.of(logged.user, logged.seq, applied, catalogue, self._today(logged.user))

    async def history_position(self, user_id: UserId, *, caller: TokenHolder) -> tuple[Actor, HistoryPosition]:
        """Returns the actor, and the position that ``read_history`` would read at now.

        Raises:
            RebootCampError: See ``position``.
        """
        actor, _, applied, catalogue = await self._actor_and_positions(user_id, caller)
        return actor, HistoryPosition(user_id, applied, catalogue)

    async def _actor_and_positions(
        self, user_id: UserId, caller: TokenHolder
    ) -> tuple[Actor, LoggedUser, AppliedPosition, int]:
        """Returns the actor, the user with the end of their log, and the positions of their document and the catalogue.

        A read of one's own data looks the actor up in the statement that reads the end of the log, while MongoDB is
        asked. A read of another user's data is permitted first.
        """
        if caller.user_id == user_id:
            own = await self.own_positions.read(user_id, caller.session_id)
            actor, logged, applied = own.actor, own.logged, own.applied
        else:
            actor = await caller.look_up()
            actor.ensure_may_ask_about(user_id)
            found, applied = await both(self.users.logged(user_id), self.achievements.position(user_id))
            user = ensure_viewable(found.user if found else None, actor, user_id)
            logged = LoggedUser(user, found.seq if found else 0)
        catalogue = await self.badges.current(at_least=applied.catalogue)
        return actor, logged, applied, catalogue.revision

    def _today(self, user: User) -> date:
        return local_date(self.clock.now(), time_zone(user.time_zone))

    async def _not_behind(self, activity: Activity | None, achievements: Achievements) -> Activity | None:
        if activity is None or achievements.seq > activity.seq:
            return await self.activity.activity(achievements.user_id)
        return activity

    async def read_for_everyone(self, user_id: UserId) -> Progress | None:
        """Returns what ``read`` returns, without checking access; None if the user is unknown or erased."""
        activity, achievements = await both(self.activity.activity(user_id), self.achievements.achievements(user_id))
        activity = await self._not_behind(activity, achievements)
        if activity is None:
            return None
        catalogue = await self.badges.current(at_least=achievements.catalogue)
        return Progress.merge(activity, achievements, catalogue, self._today(activity.user))

    async def read_badges(self, user_id: UserId, *, actor: Actor) -> BadgeStanding:
        """Returns the badges that the user has won, latest first, and those that they can win, nearest first."""
        achievements = await self._viewable_achievements(user_id, actor)
        catalogue = await self.badges.current(at_least=achievements.catalogue)
        return BadgeStanding(earned_badges(achievements, catalogue), nearest_goals(achievements, catalogue))

    async def read_history(
        self, user_id: UserId, page: PageRequest, *, actor: Actor
    ) -> tuple[HistoryPosition, Page[HistoryEntry]]:
        """Returns a page of the history, newest first, with the position that it was read at.

        Events have no gaps, so a page is a range of ``seq``.
        """
        achievements = await self._viewable_achievements(user_id, actor)
        catalogue = await self.badges.current(at_least=achievements.catalogue)
        last_seq = int(page.after[0]) - 1 if page.after else achievements.seq
        first_seq = max(1, last_seq - page.limit + 1)
        entries = await self._entries(achievements, catalogue, first_seq, last_seq)
        position = HistoryPosition(user_id, achievements.position, catalogue.revision)
        return position, Page(tuple(entries), (str(first_seq),) if first_seq > 1 else None)

    async def _viewable_achievements(self, user_id: UserId, actor: Actor) -> Achievements:
        """Reads the document of a user whom the actor may see. Of one's own, nothing else has to be known."""
        if actor.user_id == user_id:
            return await self.achievements.achievements(user_id)
        actor.ensure_may_ask_about(user_id)
        user, achievements = await both(self.users.user(user_id), self.achievements.achievements(user_id))
        ensure_viewable(user, actor, user_id)
        return achievements

    async def applied_seq(self, user_id: UserId) -> int:
        """Returns the ``seq`` of the last event applied to the user's document; 0 if there is none."""
        return (await self.achievements.achievements(user_id)).seq

    async def entries_after(self, user_id: UserId, seq: int, limit: int) -> list[HistoryEntry]:
        """Returns up to ``limit`` applied entries after ``seq``, oldest first, without checking access."""
        achievements = await self.achievements.achievements(user_id)
        catalogue = await self.badges.current(at_least=achievements.catalogue)
        entries = await self._entries(achievements, catalogue, seq + 1, min(seq + limit, achievements.seq))
        return entries[::-1]

    async def _entries(
        self, achievements: Achievements, catalogue: Catalogue, first_seq: int, last_seq: int
    ) -> list[HistoryEntry]:
        """Returns the entries from ``first_seq`` to ``last_seq``, newest first."""
        if first_seq > last_seq:
            return []
        events = await self.history.history(achievements.user_id, first_seq, last_seq)
        reasons: dict[int, str] = {}
        if any(isinstance(event.body, BadgeGranted | BadgeWithdrawn) for event in events):
            decisions = await self.decisions.decisions(achievements.user_id, first_seq, last_seq)
            reasons = {decision.seq: decision.reason for decision in decisions}
        return [
            HistoryEntry(
                event,
                badges_won_by(event.seq, achievements, catalogue),
                badges_revoked_by(event.seq, achievements, catalogue),
                tuple(use.on for use in achievements.freeze_uses if use.seq == event.seq),
                reasons.get(event.seq),
            )
            for event in events
        ]
