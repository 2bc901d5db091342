"""Cohorts: their members and coaches, and their progress."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.cohorts import (
    Coach,
    CohortInvitation,
    CohortOverview,
    CohortSummary,
    MemberProgress,
)
from rebootcamp.domain.errors import (
    AlreadyInCohort,
    CohortCodeTaken,
    CohortInvitationNotFound,
    CohortNotFound,
    ConsentNeeded,
    NotPermitted,
    UnknownJoinCode,
    UserNotFound,
    WrongRole,
)
from rebootcamp.domain.events import CohortPlaced
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.periods import week_of
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, Cohort, Role, User, UserId
from rebootcamp.services.idempotency import Created
from rebootcamp.services.mail_queue import MailQueue
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.cohorts import Cohorts
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.requests import KeyedRequest, Remembered
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.projector import InlineProjection

NewJoinCode = Callable[[], str]
"""Returns a new join code that cannot be guessed."""
INVITED_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CohortService:
    """Opens and reads cohorts, and manages their members and coaches.

    Learners join by their own consent, with a join code or by accepting an invitation. An administrator may add a
    learner without consent, which the learner's history records.

    Attributes:
        mail: Queues the mail of invitations; None where no SMTP server is set.
    """

    cohorts: Cohorts
    unit_of_work: UnitOfWork
    projection: InlineProjection
    clock: Clock
    new_id: NewId
    new_join_code: NewJoinCode
    mail: MailQueue | None

    async def find(self, page: PageRequest, *, actor: Actor) -> Page[CohortOverview]:
        """Returns a page of cohorts, sorted by code: all for an administrator, otherwise the actor's own."""
        found = await self.cohorts.cohorts(own_cohort_codes(actor), page)
        return Page(tuple(overview.seen_by(actor) for overview in found.items), found.next)

    async def read(self, code: str, *, actor: Actor) -> CohortOverview:
        """Returns a cohort.

        Raises:
            NotPermitted: The actor is not a member of this cohort and does not lead it.
            CohortNotFound: The cohort does not exist; only administrators are told so.
        """
        actor.ensure_belongs(code)
        return (await self._existing(code)).seen_by(actor)

    async def open(
        self, cohort: Cohort, *, actor: Actor, request: KeyedRequest | None = None
    ) -> Created[CohortOverview]:
        """Adds a cohort. A coach who opens a cohort becomes its coach.

        Raises:
            NotPermitted: The actor is a learner.
            RequestInFlight, IdempotencyKeyReused: The idempotency key is already in use.
            CohortCodeTaken: A cohort has this code, or had it before.
        """
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work() as work:
            earlier = await work.requests.recall(actor.user_id, request)
            opener = await _locked(work, actor.user_id)
            if opener is None or opener.role is Role.LEARNER:
                raise NotPermitted("Only a coach or an administrator may open a cohort.")
            coaches = (Coach(opener.id, opener.display_name),) if opener.role is Role.COACH else ()
            if earlier is None:
                join_code = await self._add(work, cohort, opener, now)
                await work.trail.add(actor.user_id, Action.COHORT_OPENED, f"cohort:{cohort.code}", now)
                await work.requests.remember(actor.user_id, request, f"{cohort.code} {join_code}")
                return Created(CohortOverview(cohort, now, coaches, 0, join_code), replayed=False)
        # A replay answers as the first time, although coaches and join code may have changed since.
        opened_at = (await self._existing(cohort.code)).created_at
        return Created(CohortOverview(cohort, opened_at, coaches, 0, _join_code_of(earlier)), replayed=True)

    async def rotate_join_code(
        self, code: str, *, actor: Actor, request: KeyedRequest | None = None
    ) -> Created[CohortOverview]:
        """Replaces the join code. The previous code stops working.

        Raises:
            NotPermitted: The actor does not lead this cohort.
            CohortNotFound: The cohort does not exist; only administrators are told so.
            RequestInFlight, IdempotencyKeyReused: The idempotency key is already in use.
        """
        actor.ensure_leads(code)
        overview = await self._existing(code)
        async with self.unit_of_work() as work:
            if earlier := await work.requests.recall(actor.user_id, request):
                return Created(replace(overview, join_code=_join_code_of(earlier)), replayed=True)
            join_code = self.new_join_code()
            await work.cohorts.set_join_code(code, join_code)
            await self._note(work, actor, Action.JOIN_CODE_ROTATED, code)
            await work.requests.remember(actor.user_id, request, f"{code} {join_code}")
        return Created(replace(overview, join_code=join_code), replayed=False)

    async def join(self, join_code: str, *, actor: Actor) -> CohortOverview:
        """Adds a learner to the cohort with this join code; does nothing if they are already a member.

        Raises:
            NotPermitted: The actor is not a learner, or their account was erased.
            UnknownJoinCode: No cohort has this join code now.
            AlreadyInCohort: The learner is a member of another cohort.
        """
        async with self.unit_of_work(turn_of=actor.user_id) as work:
            learner = await _locked(work, actor.user_id)
            if learner is None or learner.role is not Role.LEARNER:
                raise NotPermitted("Only learners can join a cohort.")
            code = await work.cohorts.joined_by(join_code)
            if code is None:
                raise UnknownJoinCode("No cohort has this join code. The code may have been replaced.")
            if not await work.cohorts.add_member(code, actor.user_id, whole_milliseconds(self.clock.now())):
                raise AlreadyInCohort("You are already in another cohort. Leave it first.")
        return (await self._existing(code)).seen_by(actor)

    async def invite(self, code: str, email: str, *, actor: Actor) -> None:
        """Invites the learner with this e-mail, if there is one. The actor does not learn whether there is.

        Args:
            code: The cohort's code.
            email: The learner's e-mail in any case.
            actor: The user who invites.

        Raises:
            NotPermitted: The actor does not lead this cohort.
            CohortNotFound: The cohort does not exist; only administrators are told so.
        """
        actor.ensure_leads(code)
        await self._existing(code)
        async with self.unit_of_work() as work:
            user_id = await work.cohorts.invite(code, email.lower(), INVITED_FOR)
            if self.mail is not None:
                # Whether an account has the address is looked up later, so that the time taken does not tell it.
                await self.mail.invite_to_cohort(work, email.lower(), code)
            await self._note(work, actor, Action.MEMBER_INVITED, code, user_id)

    async def invitations(self, user_id: UserId, page: PageRequest, *, actor: Actor) -> Page[CohortInvitation]:
        """Returns a page of the actor's own invitations, sorted by the cohort's code.

        Raises:
            NotPermitted: The invitations are not the actor's own.
        """
        actor.ensure_self(user_id)
        return await self.cohorts.invitations(user_id, page)

    async def accept(self, code: str, user_id: UserId, *, actor: Actor) -> CohortOverview:
        """Accepts an invitation to a cohort; does nothing if the learner is already a member.

        Raises:
            NotPermitted: The invitation is not the actor's own, or their account was erased.
            CohortInvitationNotFound: There is no invitation, or it has expired.
            AlreadyInCohort: The learner is a member of another cohort.
        """
        actor.ensure_self(user_id)
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            learner = await _locked(work, user_id)
            if learner is None:
                raise NotPermitted("This account has been erased.")
            # Only learners have invitations, since a change of role deletes them. So the role needs no check here.
            is_in = learner.cohort is not None and learner.cohort.code == code
            if not is_in and not await work.cohorts.take_invitation(code, user_id):
                raise CohortInvitationNotFound("You have no invitation to this cohort, or it has expired.")
            if not await work.cohorts.add_member(code, user_id, now):
                raise AlreadyInCohort("You are already in another cohort. Leave it first.")
        return (await self._existing(code)).seen_by(actor)

    async def decline(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Deletes the actor's own invitation; does nothing if there is none.

        Raises:
            NotPermitted: The invitation is not the actor's own.
        """
        actor.ensure_self(user_id)
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.cohorts.take_invitation(code, user_id)

    async def put_member(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Adds a learner to a cohort, or moves them there. Only administrators may do this.

        Raises:
            NotPermitted: The actor does not lead this cohort.
            ConsentNeeded: The actor is a coach of this cohort, not an administrator, whoever ``user_id`` is.
            CohortNotFound, UserNotFound: The cohort or the user does not exist.
            WrongRole: The user is not a learner.
        """
        actor.ensure_leads(code)
        if actor.role is not Role.ADMIN:
            raise ConsentNeeded("Only an administrator can add a learner directly. Invite the learner instead.")
        await self._existing(code)
        now = whole_milliseconds(self.clock.now())
        event = None
        async with self.unit_of_work(turn_of=user_id) as work:
            head = await work.log.lock(user_id)
            ensure_role(await work.users.get(user_id), Role.LEARNER)
            if await work.cohorts.put_member(code, user_id, now):
                event = head.next_event(CohortPlaced(code), event_id=self.new_id(), now=now)
                await work.log.append(event)
            await self._note(work, actor, Action.MEMBER_PUT, code, user_id)
        if event is not None:
            await self.projection.attempt(user_id, event.seq)

    async def remove_member(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Removes a member; does nothing if the user is not a member.

        Any user may leave a cohort, even one that does not exist. Leaving is not recorded in the audit trail.

        Raises:
            NotPermitted: The member is someone else, and the actor does not lead this cohort.
            CohortNotFound: The cohort does not exist; only administrators are told so.
        """
        if user_id == actor.user_id:
            async with self.unit_of_work(turn_of=user_id) as work:
                await work.cohorts.remove_member(code, user_id)
            return
        actor.ensure_leads(code)
        await self._existing(code)
        async with self.unit_of_work() as work:
            await work.cohorts.remove_member(code, user_id)
            await self._note(work, actor, Action.MEMBER_REMOVED, code, user_id)

    async def put_coach(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Makes a user a coach of a cohort.

        Raises:
            NotPermitted: The actor is not an administrator.
            CohortNotFound, UserNotFound: The cohort or the user does not exist.
            WrongRole: The user does not have the role of a coach.
        """
        actor.ensure_admin()
        await self._existing(code)
        async with self.unit_of_work(turn_of=user_id) as work:
            ensure_role(await _locked(work, user_id), Role.COACH)
            await work.cohorts.put_coach(code, user_id)
            await self._note(work, actor, Action.COACH_PUT, code, user_id)

    async def remove_coach(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Ends a user's coaching of a cohort; does nothing if they do not coach it.

        Raises:
            NotPermitted: The actor is not an administrator.
            CohortNotFound: No cohort has this code.
        """
        actor.ensure_admin()
        await self._existing(code)
        async with self.unit_of_work() as work:
            await work.cohorts.remove_coach(code, user_id)
            await self._note(work, actor, Action.COACH_REMOVED, code, user_id)

    async def _add(self, work: Work, cohort: Cohort, opener: User, now: datetime) -> str:
        if not await work.cohorts.add(cohort, now):
            raise CohortCodeTaken("A cohort with this code already exists. Codes are never reused.")
        join_code = self.new_join_code()
        await work.cohorts.set_join_code(cohort.code, join_code)
        if opener.role is Role.COACH:
            await work.cohorts.put_coach(cohort.code, opener.id)
        return join_code

    async def _note(self, work: Work, actor: Actor, action: Action, code: str, user_id: UserId | None = None) -> None:
        subject = f"cohort:{code}" if user_id is None else f"cohort:{code} user:{user_id}"
        await work.trail.add(actor.user_id, action, subject, whole_milliseconds(self.clock.now()))

    async def _existing(self, code: str) -> CohortOverview:
        overview = await self.cohorts.cohort(code)
        if overview is None:
            raise CohortNotFound("No cohort has this code.")
        return overview


async def _locked(work: Work, user_id: UserId) -> User | None:
    """Returns the user, locked until the transaction ends; None if unknown or erased.

    Erasure and role changes take the same lock, and both end cohort memberships. Anything checked without the lock may
    no longer hold when it is written.
    """
    try:
        await work.log.lock(user_id)
    except UserNotFound:
        return None
    return await work.users.get(user_id)


def _join_code_of(earlier: Remembered) -> str | None:
    """Returns the join code that a request created, stored after the cohort's code; None if it was not stored."""
    return earlier.resource_id.partition(" ")[2] or None


def own_cohort_codes(actor: Actor) -> frozenset[str] | None:
    """Returns the codes of the cohorts that the actor may see; None for all cohorts."""
    match actor.role:
        case Role.ADMIN:
            return None
        case Role.COACH:
            return actor.coached_cohort_codes
        case Role.LEARNER:
            return frozenset({actor.cohort_code} if actor.cohort_code else ())


def ensure_role(user: User | None, role: Role) -> None:
    """Raises unless the user has this role.

    Raises:
        UserNotFound: The user does not exist.
        WrongRole: The user has another role.
    """
    if user is None:
        raise UserNotFound("No user has this id.")
    if user.role is not role:
        raise WrongRole(f"This user is not a {role}.")


@dataclass(frozen=True, slots=True)
class CohortProgressService:
    """Merges what PostgreSQL and MongoDB hold of a cohort's members.

    MongoDB stores no cohorts, so a change of membership needs no update there. PostgreSQL is asked for the members
    first, and then MongoDB for exactly their documents.
    """

    members: Cohorts
    achievements: Projections
    badges: BadgeCatalogue
    clock: Clock
    programme_zone: ZoneInfo

    async def read(self, code: str, page: PageRequest, *, actor: Actor) -> Page[MemberProgress]:
        """Returns a page of members with their progress. It takes one SQL and one MongoDB query for any page size.

        Raises:
            NotPermitted: The actor does not lead this cohort.
            CohortNotFound: The cohort does not exist; only administrators are told so.
            StoreUnavailable: Either store did not answer in time.
        """
        actor.ensure_leads(code)
        members = await self.members.members(code, page)
        if members is None:
            raise CohortNotFound("No cohort has this code.")
        found = await self.achievements.achievements_of_all([activity.user_id for activity in members.items])
        now = self.clock.now()
        rows = (
            MemberProgress.merge(activity, found.get(activity.user_id, Achievements(activity.user_id)), now)
            for activity in members.items
        )
        return Page(tuple(rows), members.next)

    async def summarise(self, code: str, *, actor: Actor) -> CohortSummary:
        """Returns a summary of the cohort. Its cost grows with the number of members, not with their activity.

        Raises:
            NotPermitted: The actor does not lead this cohort.
            CohortNotFound: The cohort does not exist; only administrators are told so.
            StoreUnavailable: Either store did not answer in time.
        """
        actor.ensure_leads(code)
        totals = await self.members.totals(code)
        if totals is None:
            raise CohortNotFound("No cohort has this code.")
        now = self.clock.now()
        week = week_of(now, self.programme_zone)
        recent = await self.achievements.recent_of_all(totals.time_zones.keys(), week.starts_at)
        catalogue = await self.badges.current(at_least=max((member.catalogue for member in recent), default=0))
        return CohortSummary.merge(totals, recent, catalogue, week, now)
