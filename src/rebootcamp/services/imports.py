"""Imports and exports of users, cohorts, challenges and past completions, for administrators.

A file is received in portions, each in a transaction of its own, so that memory and transactions stay small. The rest
is background work (``ImportWork``), which survives the process: the lines wait in PostgreSQL.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.errors import ImportNotFound, ImportStatusWrong, UnreadableFile
from rebootcamp.domain.imports import (
    IN_PROGRESS,
    Import,
    ImportId,
    ImportKind,
    ImportRecord,
    ImportStatus,
    LineReport,
    LineStatus,
    ReadLine,
)
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.imports import Exports, Imports
from rebootcamp.services.ports.work import UnitOfWork

PORTION = 500
"""Lines that one transaction stores, and users that one transaction invites."""
MOST_CHALLENGES = 1000
"""Challenges of one file. They are checked and published together, since some are prerequisites of others."""
INVITED_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class PersonalInvitation:
    """An invitation with which a user takes over the account that an import opened for them."""

    email: str
    display_name: str
    code: str
    expires_at: datetime

    def __repr__(self) -> str:
        return "PersonalInvitation(...)"


@dataclass(frozen=True, slots=True)
class ImportService:
    """Receives files, reports on their lines, and exports records."""

    imports: Imports
    exports: Exports
    unit_of_work: UnitOfWork
    clock: Clock
    new_id: NewId
    new_code: Callable[[], str]
    hash_of_code: Callable[[str], bytes]

    async def receive(
        self, kind: ImportKind, lines: AsyncIterator[ReadLine], *, dry_run: bool, skip_faulty: bool, actor: Actor
    ) -> Import:
        """Stores the lines of a file for the background work, and returns the import.

        If reading fails, the import is cancelled and nothing of the file is kept.

        Args:
            kind: The objects that the file holds.
            lines: The lines, in order.
            dry_run: Whether to check the lines only.
            skip_faulty: Whether to apply the valid lines of a file that has faulty ones, too.
            actor: The administrator who sends the file.

        Raises:
            NotPermitted: The actor is not an administrator.
            UnreadableFile: The file cannot be read, or holds too many challenges.
        """
        actor.ensure_admin()
        now = whole_milliseconds(self.clock.now())
        new = Import(
            id=ImportId(self.new_id()),
            kind=kind,
            status=ImportStatus.RECEIVING,
            dry_run=dry_run,
            skip_faulty=skip_faulty,
            created_by=actor.user_id,
            created_at=now,
            finished_at=None,
            counts={},
        )
        async with self.unit_of_work() as work:
            await work.imports.add(new)
            await work.trail.add(actor.user_id, Action.IMPORT_STARTED, f"import:{new.id} kind:{kind}", now)
        try:
            received = 0
            async for portion in in_portions(lines):
                received += len(portion)
                if kind is ImportKind.CHALLENGES and received > MOST_CHALLENGES:
                    raise UnreadableFile(f"A file holds at most {MOST_CHALLENGES} challenges.")
                async with self.unit_of_work() as work:
                    await work.imports.add_lines(new, portion)
        except Exception:
            async with self.unit_of_work() as work:
                await work.imports.advance(new.id, ImportStatus.RECEIVING, ImportStatus.CANCELLED)
            raise
        async with self.unit_of_work() as work:
            await work.imports.advance(new.id, ImportStatus.RECEIVING, ImportStatus.CHECKING)
        return await self._existing(new.id)

    async def find(self, page: PageRequest, *, actor: Actor) -> Page[Import]:
        """Returns a page of the imports, newest first.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        return await self.imports.imports(page)

    async def read(self, import_id: ImportId, *, actor: Actor) -> Import:
        """Returns an import.

        Raises:
            NotPermitted: The actor is not an administrator.
            ImportNotFound: No import has this id.
        """
        actor.ensure_admin()
        return await self._existing(import_id)

    async def report(
        self, import_id: ImportId, status: LineStatus | None, page: PageRequest, *, actor: Actor
    ) -> Page[LineReport]:
        """Returns a page of the lines with that status, or of all lines, in order.

        Raises:
            NotPermitted: The actor is not an administrator.
            ImportNotFound: No import has this id.
        """
        actor.ensure_admin()
        await self._existing(import_id)
        return await self.imports.report(import_id, status, page)

    async def cancel(self, import_id: ImportId, *, actor: Actor) -> Import:
        """Stops an import in progress and returns it. Lines that are applied stay applied.

        Raises:
            NotPermitted: The actor is not an administrator.
            ImportNotFound: No import has this id.
            ImportStatusWrong: The import has ended.
        """
        actor.ensure_admin()
        one = await self._existing(import_id)
        async with self.unit_of_work() as work:
            stopped = [
                status
                for status in IN_PROGRESS
                if await work.imports.advance(import_id, status, ImportStatus.CANCELLED)
            ]
            if not stopped:
                raise ImportStatusWrong(f"The import is {one.status}.", one.status)
            now = whole_milliseconds(self.clock.now())
            await work.trail.add(actor.user_id, Action.IMPORT_CANCELLED, f"import:{import_id}", now)
        return await self._existing(import_id)

    async def invite(self, import_id: ImportId, *, actor: Actor) -> AsyncIterator[Sequence[PersonalInvitation]]:
        """Returns new invitations for the users of an import who have not chosen a password, in batches.

        Their earlier invitations stop working. Only hashes are stored, so the codes cannot be shown again.

        Raises:
            NotPermitted: The actor is not an administrator.
            ImportNotFound: No import has this id.
            ImportStatusWrong: The import is not one of users.
        """
        actor.ensure_admin()
        one = await self._existing(import_id)
        if one.kind is not ImportKind.USERS:
            raise ImportStatusWrong(f"This is an import of {one.kind}.", one.status)
        async with self.unit_of_work() as work:
            now = whole_milliseconds(self.clock.now())
            await work.trail.add(actor.user_id, Action.IMPORT_INVITED, f"import:{import_id}", now)
        return self._invitations(import_id, now + INVITED_FOR)

    async def export(self, kind: ImportKind, *, actor: Actor) -> AsyncIterator[Sequence[ImportRecord]]:
        """Returns all records of a kind in batches; each batch is read when it is asked for.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        async with self.unit_of_work() as work:
            now = whole_milliseconds(self.clock.now())
            await work.trail.add(actor.user_id, Action.EXPORTED, f"kind:{kind}", now)
        return self.exports.records(kind)

    async def _invitations(
        self, import_id: ImportId, expires_at: datetime
    ) -> AsyncIterator[Sequence[PersonalInvitation]]:
        line = 0
        while found := await self.imports.invitees(import_id, line, PORTION):
            codes: dict[UserId, str] = {invitee.user_id: self.new_code() for _, invitee in found}
            async with self.unit_of_work() as work:
                hashes = {user_id: self.hash_of_code(code) for user_id, code in codes.items()}
                await work.invitations.replace_personal(hashes, INVITED_FOR)
            yield [PersonalInvitation(one.email, one.display_name, codes[one.user_id], expires_at) for _, one in found]
            line = found[-1][0]

    async def _existing(self, import_id: ImportId) -> Import:
        one = await self.imports.find(import_id)
        if one is None:
            raise ImportNotFound("No import has this id.")
        return one


async def in_portions(lines: AsyncIterator[ReadLine]) -> AsyncIterator[list[ReadLine]]:
    """Yields the lines in lists of ``PORTION``, the last of which may be shorter."""
    portion: list[ReadLine] = []
    async for line in lines:
        portion.append(line)
        if len(portion) == PORTION:
            yield portion
            portion = []
    if portion:
        yield portion
