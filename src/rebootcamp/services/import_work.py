"""The background work on imports: first all lines are checked, then they are applied.

A round works on a few subjects, such as users, of one import. Each user's lines are one transaction, which also notes
their outcome: after a kill, the next process continues with the lines that are left, and applies none twice.
"""

import asyncio
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

import structlog

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.challenges import Challenge
from rebootcamp.domain.completions import CompletionId
from rebootcamp.domain.errors import NotReady, StoreUnavailable, UserNotFound
from rebootcamp.domain.events import CohortPlaced, Head, RecordedEvent, UserRegistered
from rebootcamp.domain.imports import (
    Import,
    ImportedUser,
    ImportKind,
    ImportStatus,
    Line,
    LineFault,
    LineStatus,
    PastCompletion,
    Verdict,
    check_challenges,
    check_cohorts,
    check_completions,
    check_users,
    subject_of,
)
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Cohort, Role, User, UserId, UserStatus
from rebootcamp.services.background import forever
from rebootcamp.services.cohorts import NewJoinCode
from rebootcamp.services.completions import approval_of
from rebootcamp.services.imports import MOST_CHALLENGES
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.imports import NO_PASSWORD, Imports
from rebootcamp.services.ports.work import UnitOfWork, Work

LEASE = timedelta(seconds=15)
"""Duration of a lease. After a process is killed, its import waits no longer than this."""
LINES_PER_TRANSACTION = 500
"""Lines of one user that a transaction applies, few enough to stay well within the statement timeout."""
MOST_FAILURES = 5
"""Failed rounds in a row after which an import ends as failed."""
AWHILE = timedelta(seconds=5)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ImportWork:
    """Checks and applies the lines of imports. Any number of processes may do this at once.

    Attributes:
        batch: Number of lines per round. A user with more lines is worked in one round all the same.
        concurrency: Number of users, or of cohorts, whose lines are applied at once.
    """

    imports: Imports
    unit_of_work: UnitOfWork
    clock: Clock
    new_id: NewId
    new_join_code: NewJoinCode
    batch: int
    concurrency: int

    async def run(self, interval_s: float) -> None:
        """Works until cancelled, and looks for new imports every ``interval_s`` seconds."""
        await forever("import", self.round, interval_s)

    async def round(self) -> bool:
        """Works on a batch of lines of one import; returns False if no import is in progress.

        A failed round is tried again a little later; after ``MOST_FAILURES`` in a row the import has failed.

        Raises:
            StoreUnavailable, NotReady: PostgreSQL is away or overloaded, or the clock is wrong. No failure is counted.
        """
        async with self.unit_of_work() as work:
            one = await work.imports.lease(LEASE)
        if one is None:
            return False
        try:
            await self._work_on(one)
        except (StoreUnavailable, NotReady):
            async with self.unit_of_work() as work:  # If this fails, too, the lease ends by itself.
                await work.imports.release(one.id)
            raise
        except Exception:
            log.exception("import_round_failed", import_id=str(one.id))
            async with self.unit_of_work() as work:
                if await work.imports.postpone(one.id, AWHILE) >= MOST_FAILURES:
                    await work.imports.advance(one.id, one.status, ImportStatus.FAILED)
        return True

    async def _work_on(self, one: Import) -> None:
        is_check = one.status is ImportStatus.CHECKING
        limit = MOST_CHALLENGES if one.kind is ImportKind.CHALLENGES else self.batch
        lines = await self.imports.batch(one, LineStatus.WAITING if is_check else LineStatus.VALID, limit)
        if not lines:
            await self._advance(one)
            return
        if is_check:
            verdicts = await self._check(one, lines)
            async with self.unit_of_work() as work:
                await work.imports.note(one.id, verdicts)
        else:
            await self._apply(one, lines)
        async with self.unit_of_work() as work:
            await work.imports.release(one.id)

    async def _advance(self, one: Import) -> None:
        """Begins the next stage, or ends the import."""
        async with self.unit_of_work() as work:
            await work.imports.release(one.id)
        counted = await self.imports.find(one.id)
        if counted is None:
            return
        after = counted.after_check() if one.status is ImportStatus.CHECKING else ImportStatus.APPLIED
        async with self.unit_of_work() as work:
            await work.imports.advance(one.id, one.status, after)
        log.info("import_advanced", import_id=str(one.id), kind=one.kind, status=after, lines=dict(counted.counts))

    async def _check(self, one: Import, lines: Sequence[Line]) -> list[Verdict]:
        subjects = {subject_of(line.record) for line in lines}
        match one.kind:
            case ImportKind.USERS:
                users = [line.record for line in lines if isinstance(line.record, ImportedUser)]
                cohorts = await self.imports.cohort_names({user.cohort_code for user in users if user.cohort_code})
                return check_users(lines, await self.imports.known_emails(subjects), frozenset(cohorts))
            case ImportKind.COHORTS:
                return check_cohorts(lines, await self.imports.cohort_names(subjects))
            case ImportKind.CHALLENGES:
                return check_challenges(lines, await self.imports.challenges(None))
            case ImportKind.COMPLETIONS:
                codes = challenge_codes_of(lines)
                performers = await self.imports.performers(subjects, codes)
                challenges = await self.imports.challenges(codes)
                now = whole_milliseconds(self.clock.now())
                return check_completions(lines, performers, challenges, imported_by=one.created_by, now=now)

    async def _apply(self, one: Import, lines: Sequence[Line]) -> None:
        match one.kind:
            case ImportKind.USERS:
                await self._all(self._open_account(one, line) for line in lines)
            case ImportKind.COHORTS:
                await self._all(self._open_cohort(one, line) for line in lines)
            case ImportKind.CHALLENGES:
                await self._publish(one, lines)
            case ImportKind.COMPLETIONS:
                challenges = await self.imports.challenges(challenge_codes_of(lines))
                groups = groupby(lines, lambda line: line.user_id)
                await self._all(
                    self._complete_all(one, user_id, list(of_user), challenges)
                    for user_id, of_user in groups
                    if user_id is not None
                )

    async def _all(self, changes: Iterable[Coroutine[object, object, None]]) -> None:
        """Makes changes, several at once. A change that fails keeps no other from being made.

        Raises:
            Exception: The first error, once every change has ended.
        """
        places = asyncio.Semaphore(self.concurrency)

        async def outcome_of(change: Coroutine[object, object, None]) -> Exception | None:
            async with places:
                try:
                    await change
                except Exception as error:
                    log.exception("import_change_failed")
                    return error
                return None

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(outcome_of(change)) for change in changes]
        if errors := [error for task in tasks if (error := task.result())]:
            raise errors[0]

    async def _complete_all(
        self, one: Import, user_id: UserId, lines: Sequence[Line], challenges: Mapping[str, Challenge]
    ) -> None:
        for first in range(0, len(lines), LINES_PER_TRANSACTION):
            await self._complete(one, user_id, lines[first : first + LINES_PER_TRANSACTION], challenges)

    async def _complete(
        self, one: Import, user_id: UserId, lines: Sequence[Line], challenges: Mapping[str, Challenge]
    ) -> None:
        """Records past completions of one user. They are checked again, since the user may have changed meanwhile."""
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            try:
                head = await work.log.lock(user_id)
            except UserNotFound as error:
                fault = LineFault.of(error, "/email")
                await work.imports.settle(one.id, [Verdict.faulty(line, fault) for line in lines])
                return
            numbers = await work.imports.lock_valid(one.id, [line.number for line in lines])
            left = [line for line in lines if line.number in numbers]
            performer = await work.imports.performer(head, challenge_codes_of(left))
            emails = {subject_of(line.record): performer for line in left}
            verdicts = check_completions(left, emails, challenges, imported_by=one.created_by, now=now)
            done = [replace(v.completion, id=CompletionId(self.new_id())) for v in verdicts if v.completion]
            events: list[RecordedEvent] = []
            for completion in done:
                event = head.next_event(approval_of(completion), event_id=self.new_id(), now=now)
                head = _after(head, event)
                events.append(event)
            if events:
                await work.imports.record(done, events)
            await work.imports.settle(one.id, [replace(verdict, user_id=None) for verdict in verdicts])

    async def _open_account(self, one: Import, line: Line) -> None:
        """Opens an account without a password; its user chooses one with a personal invitation."""
        record = line.record
        if not isinstance(record, ImportedUser):
            raise TypeError("a line of another kind")
        now = whole_milliseconds(self.clock.now())
        user = User(
            id=UserId(self.new_id()),
            email=record.email,
            display_name=record.display_name,
            role=record.role,
            status=UserStatus.ACTIVE,
            language=record.language,
            time_zone=record.time_zone,
            cohort=None,
            joined_at=now,
        )
        async with self.unit_of_work() as work:
            if not await work.imports.lock_valid(one.id, [line.number]):
                return
            verdict = Verdict(line, LineStatus.UNCHANGED)
            if await work.users.add(user, NO_PASSWORD):
                await work.log.open(user.id, now)
                head = await work.log.lock(user.id)
                event = head.next_event(UserRegistered(), event_id=self.new_id(), now=now)
                await work.log.append(event)
                if record.cohort_code is not None:
                    await self._place(work, one, user, record.cohort_code, _after(head, event))
                verdict = Verdict(line, LineStatus.VALID, user_id=user.id)
            await work.imports.settle(one.id, [verdict])

    async def _place(self, work: Work, one: Import, user: User, code: str, head: Head) -> None:
        """Puts a new learner into a cohort, or makes a new coach its coach."""
        now = user.joined_at
        if user.role is Role.COACH:
            await work.cohorts.put_coach(code, user.id)
        else:
            await work.cohorts.put_member(code, user.id, now)
            await work.log.append(head.next_event(CohortPlaced(code), event_id=self.new_id(), now=now))
        action = Action.COACH_PUT if user.role is Role.COACH else Action.MEMBER_PUT
        await work.trail.add(one.created_by, action, f"cohort:{code} user:{user.id}", now)

    async def _open_cohort(self, one: Import, line: Line) -> None:
        cohort = line.record
        if not isinstance(cohort, Cohort):
            raise TypeError("a line of another kind")
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work() as work:
            if not await work.imports.lock_valid(one.id, [line.number]):
                return
            verdict = Verdict(line, LineStatus.VALID)
            if await work.cohorts.add(cohort, now):
                await work.cohorts.set_join_code(cohort.code, self.new_join_code())
                await work.trail.add(one.created_by, Action.COHORT_OPENED, f"cohort:{cohort.code}", now)
            else:
                names = await self.imports.cohort_names([cohort.code])
                verdict = check_cohorts([line], names)[0]
            await work.imports.settle(one.id, [verdict])

    async def _publish(self, one: Import, lines: Sequence[Line]) -> None:
        """Publishes all challenges of a file in one transaction, prerequisites first."""
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work() as work:
            await work.challenges.lock_catalogue()
            numbers = await work.imports.lock_valid(one.id, [line.number for line in lines])
            existing = await self.imports.challenges(None)
            verdicts = check_challenges([line for line in lines if line.number in numbers], existing)
            for verdict in verdicts:
                challenge = verdict.line.record
                if verdict.status is LineStatus.VALID and isinstance(challenge, Challenge):
                    await self._put(work, one, challenge, now, is_new=challenge.code not in existing)
            await work.imports.settle(one.id, verdicts)

    async def _put(self, work: Work, one: Import, challenge: Challenge, now: datetime, *, is_new: bool) -> None:
        if not is_new:
            await work.challenges.update(challenge)
        elif not await work.challenges.add(challenge, now):
            raise ValueError(f"the challenge {challenge.code} was added by someone else meanwhile")
        action = Action.CHALLENGE_PUBLISHED if is_new else Action.CHALLENGE_CHANGED
        await work.trail.add(one.created_by, action, f"challenge:{challenge.code}", now)


def challenge_codes_of(lines: Sequence[Line]) -> frozenset[str]:
    """Returns the codes of the challenges that lines of completions name."""
    return frozenset(line.record.challenge_code for line in lines if isinstance(line.record, PastCompletion))


def _after(head: Head, event: RecordedEvent) -> Head:
    return replace(head, seq=event.seq, recorded_at=event.recorded_at, last_event_id=event.event_id)
