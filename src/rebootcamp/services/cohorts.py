"""Cohorts: who is in which, and how they are doing."""

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
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.cohorts import Cohorts
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.requests import KeyedRequest, Remembered
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.projector import InlineProjection

NewJoinCode = Callable[[], str]
"""Makes a join code that nobody can guess."""
INVITED_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CohortService:
    """Opens cohorts, shows them, and lets people in and out.

    A learner comes in by their own consent: by a join code, or by taking up an invitation. An administrator may put
    someone in without it, which the person's history tells.
    """

    cohorts: Cohorts
    unit_of_work: UnitOfWork
    projection: InlineProjection
    clock: Clock
    new_id: NewId
    new_join_code: NewJoinCode

    async def find(self, page: PageRequest, *, actor: Actor) -> Page[CohortOverview]:
        """All cohorts for an administrator, their own for a coach and for a learner, by code."""
        found = await self.cohorts.cohorts(own_cohort_codes(actor), page)
        return Page(tuple(overview.seen_by(actor) for overview in found.items), found.next)

    async def read(self, code: str, *, actor: Actor) -> CohortOverview:
        """One cohort.

        Raises:
            NotPermitted: The actor is neither in it nor leads it.
            CohortNotFound: An administrator asks about nothing.
        """
        actor.ensure_belongs(code)
        return (await self._existing(code)).seen_by(actor)

    async def open(
        self, cohort: Cohort, *, actor: Actor, request: KeyedRequest | None = None
    ) -> Created[CohortOverview]:
        """Adds a cohort; a coach who opens one coaches it.

        Raises:
            NotPermitted: The actor is a learner.
            RequestInFlight, IdempotencyKeyReused: The key of the request is in use.
            CohortCodeTaken: There is one with that code.
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
        # As it was opened, whoever leads it by now, and however one joins it.
        opened_at = (await self._existing(cohort.code)).created_at
        return Created(CohortOverview(cohort, opened_at, coaches, 0, _join_code_of(earlier)), replayed=True)

    async def rotate_join_code(
        self, code: str, *, actor: Actor, request: KeyedRequest | None = None
    ) -> Created[CohortOverview]:
        """Replaces the join code; the one before lets nobody in any more.

        Raises:
            NotPermitted: The actor does not lead that cohort.
            CohortNotFound: An administrator asks about nothing.
            RequestInFlight, IdempotencyKeyReused: The key of the request is in use.
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
        """Lets a learner in; who is in already stays.

        Raises:
            NotPermitted: The actor is not a learner, or no longer there.
            UnknownJoinCode: No cohort has that code now.
            AlreadyInCohort: The learner is in another cohort.
        """
        async with self.unit_of_work(turn_of=actor.user_id) as work:
            learner = await _locked(work, actor.user_id)
            if learner is None or learner.role is not Role.LEARNER:
                raise NotPermitted("Only a learner joins a cohort.")
            code = await work.cohorts.joined_by(join_code)
            if code is None:
                raise UnknownJoinCode("No cohort has this join code now.")
            if not await work.cohorts.add_member(code, actor.user_id, whole_milliseconds(self.clock.now())):
                raise AlreadyInCohort("A learner is in at most one cohort.")
        return (await self._existing(code)).seen_by(actor)

    async def invite(self, code: str, email: str, *, actor: Actor) -> None:
        """Invites the learner with that e-mail, if there is one: nothing tells the actor whether there is.

        Args:
            code: Of the cohort.
            email: In whatever case.
            actor: Who invites.

        Raises:
            NotPermitted: The actor does not lead that cohort.
            CohortNotFound: An administrator names what is not there.
        """
        actor.ensure_leads(code)
        await self._existing(code)
        async with self.unit_of_work() as work:
            user_id = await work.cohorts.invite(code, email.lower(), INVITED_FOR)
            await self._note(work, actor, Action.MEMBER_INVITED, code, user_id)

    async def invitations(self, user_id: UserId, page: PageRequest, *, actor: Actor) -> Page[CohortInvitation]:
        """One's own invitations, by the cohort's code.

        Raises:
            NotPermitted: They are someone else's.
        """
        actor.ensure_self(user_id)
        return await self.cohorts.invitations(user_id, page)

    async def accept(self, code: str, user_id: UserId, *, actor: Actor) -> CohortOverview:
        """Lets a learner into the cohort that invited them; who is in already stays.

        Raises:
            NotPermitted: It is someone else's invitation; or the actor is no longer there.
            CohortInvitationNotFound: There is no invitation, or it has expired.
            AlreadyInCohort: The learner is in another cohort.
        """
        actor.ensure_self(user_id)
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            learner = await _locked(work, user_id)
            if learner is None:
                raise NotPermitted("This account is no longer there.")
            # Whoever is no learner has no invitation: a new role ends them.
            is_in = learner.cohort is not None and learner.cohort.code == code
            if not is_in and not await work.cohorts.take_invitation(code, user_id):
                raise CohortInvitationNotFound("You have no invitation to this cohort, or it has expired.")
            if not await work.cohorts.add_member(code, user_id, now):
                raise AlreadyInCohort("A learner is in at most one cohort.")
        return (await self._existing(code)).seen_by(actor)

    async def decline(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Deletes one's own invitation; without one, nothing changes.

        Raises:
            NotPermitted: It is someone else's.
        """
        actor.ensure_self(user_id)
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.cohorts.take_invitation(code, user_id)

    async def put_member(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Makes a learner a member, or moves them there, as an administrator.

        Raises:
            NotPermitted: The actor does not lead that cohort.
            ConsentNeeded: The actor is a coach of it, whoever the person is.
            CohortNotFound, UserNotFound, WrongRole: An administrator names what is not there, or not a learner.
        """
        actor.ensure_leads(code)
        if actor.role is not Role.ADMIN:
            raise ConsentNeeded("A coach invites learners; only an administrator puts people into a cohort.")
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
        """Takes a learner out; one who is not in stays out.

        Everyone may leave, whether the cohort exists or not; that is not for the audit trail.

        Raises:
            NotPermitted: It is someone else, and the actor does not lead that cohort.
            CohortNotFound: An administrator names what is not there.
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
        """Gives a coach one more cohort.

        Raises:
            NotPermitted: The actor is not an administrator.
            CohortNotFound, UserNotFound: There is no such cohort, or no such person.
            WrongRole: The person is not a coach.
        """
        actor.ensure_admin()
        await self._existing(code)
        async with self.unit_of_work(turn_of=user_id) as work:
            ensure_role(await _locked(work, user_id), Role.COACH)
            await work.cohorts.put_coach(code, user_id)
            await self._note(work, actor, Action.COACH_PUT, code, user_id)

    async def remove_coach(self, code: str, user_id: UserId, *, actor: Actor) -> None:
        """Takes a cohort away from a coach.

        Raises:
            NotPermitted: The actor is not an administrator.
            CohortNotFound: There is no such cohort.
        """
        actor.ensure_admin()
        await self._existing(code)
        async with self.unit_of_work() as work:
            await work.cohorts.remove_coach(code, user_id)
            await self._note(work, actor, Action.COACH_REMOVED, code, user_id)

    async def _add(self, work: Work, cohort: Cohort, opener: User, now: datetime) -> str:
        if not await work.cohorts.add(cohort, now):
            raise CohortCodeTaken("A cohort with this code exists; codes are never used twice.")
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
    """The person as they are and stay until the transaction ends; None for an unknown or erased one.

    Erasure and a change of role wait for that lock too, and end what someone is in cohorts: what has been checked
    without it may be over before it is written.
    """
    try:
        await work.log.lock(user_id)
    except UserNotFound:
        return None
    return await work.users.get(user_id)


def _join_code_of(earlier: Remembered) -> str | None:
    """The join code that a request made, which is remembered behind the cohort's code; None where it is not."""
    return earlier.resource_id.partition(" ")[2] or None


def own_cohort_codes(actor: Actor) -> frozenset[str] | None:
    """The cohorts that are the actor's to see; None for all of them."""
    match actor.role:
        case Role.ADMIN:
            return None
        case Role.COACH:
            return actor.coached_cohort_codes
        case Role.LEARNER:
            return frozenset({actor.cohort_code} if actor.cohort_code else ())


def ensure_role(user: User | None, role: Role) -> None:
    """Refuses anyone but a person of that role.

    Raises:
        UserNotFound: There is no such person.
        WrongRole: Their role is another one.
    """
    if user is None:
        raise UserNotFound("No user has this id.")
    if user.role is not role:
        raise WrongRole(f"This person is not a {role}.")


@dataclass(frozen=True, slots=True)
class CohortProgressService:
    """Merges what PostgreSQL and MongoDB know of a cohort.

    MongoDB knows no cohorts, so that it has nothing to mend when someone moves: PostgreSQL is asked first, and
    MongoDB then for the documents of exactly those people.
    """

    members: Cohorts
    achievements: Projections
    badges: BadgeCatalogue
    clock: Clock
    programme_zone: ZoneInfo

    async def read(self, code: str, page: PageRequest, *, actor: Actor) -> Page[MemberProgress]:
        """A page of members with their progress: one SQL query and one MongoDB query, whatever the size.

        Raises:
            NotPermitted: The actor does not lead that cohort.
            CohortNotFound: An administrator asks about nothing.
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
        """How the whole cohort is doing; costs in proportion to its members, not to what they did.

        Raises:
            NotPermitted: The actor does not lead that cohort.
            CohortNotFound: An administrator asks about nothing.
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
