"""The ports of imports, which are in PostgreSQL."""

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from rebootcamp.domain.challenges import Challenge
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.imports import (
    Import,
    ImportId,
    ImportKind,
    ImportRecord,
    ImportStatus,
    Line,
    LineReport,
    LineStatus,
    Performer,
    ReadLine,
    Verdict,
)
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import UserId

NO_PASSWORD = "!"  # noqa: S105
"""Stored instead of a password's hash until the user chooses a password; no password matches it."""


@dataclass(frozen=True, slots=True)
class Invitee:
    """A user whose account an import opened, and who has not chosen a password yet."""

    user_id: UserId
    email: str
    display_name: str

    def __repr__(self) -> str:
        return "Invitee(...)"


class Imports(Protocol):
    """Reads imports, and what the check of their lines depends on."""

    async def imports(self, page: PageRequest) -> Page[Import]:
        """Returns a page of the imports, newest first."""

    async def find(self, import_id: ImportId) -> Import | None:
        """Returns an import, with its lines counted now; None if it is unknown."""

    async def report(self, import_id: ImportId, status: LineStatus | None, page: PageRequest) -> Page[LineReport]:
        """Returns a page of the lines with that status, or of all lines, in order."""

    async def batch(self, one: Import, status: LineStatus, limit: int) -> list[Line]:
        """Returns all lines of a few subjects, by subject and in their places.

        Subjects are taken until they have ``limit`` lines. A subject with more lines is returned whole.
        """

    async def invitees(self, import_id: ImportId, after: int, limit: int) -> list[tuple[int, Invitee]]:
        """Returns users whose accounts that import opened and who have no password yet, by line, after that line."""

    async def performers(self, emails: Collection[str], challenge_codes: Collection[str]) -> dict[str, Performer]:
        """Returns the users with these e-mails, with their completions of these challenges."""

    async def challenges(self, codes: Collection[str] | None) -> dict[str, Challenge]:
        """Returns challenges by code, retired ones included; all challenges if ``codes`` is None."""

    async def known_emails(self, emails: Collection[str]) -> frozenset[str]:
        """Returns those of the e-mails that have an account."""

    async def cohort_names(self, codes: Collection[str]) -> dict[str, str]:
        """Returns the names of the cohorts with these codes, by code."""


class ImportWrites(Protocol):
    """Changes imports within a transaction. The database's clock times leases."""

    async def add(self, new: Import) -> None:
        """Adds an import that receives its lines."""

    async def add_lines(self, of: Import, lines: Sequence[ReadLine]) -> None:
        """Adds lines that were read."""

    async def lease(self, duration: timedelta) -> Import | None:
        """Takes the import in progress that has waited longest, for that duration; None if there is nothing to do."""

    async def release(self, import_id: ImportId) -> None:
        """Ends a lease, forgets earlier failures and counts the lines."""

    async def postpone(self, import_id: ImportId, delay: timedelta) -> int:
        """Notes a failure, and returns how many there have been in a row."""

    async def advance(self, import_id: ImportId, before: ImportStatus, after: ImportStatus) -> bool:
        """Changes the status and counts the lines; returns False if another process has changed the status.

        A final status also forgets what the lines hold.
        """

    async def note(self, import_id: ImportId, verdicts: Sequence[Verdict]) -> None:
        """Notes verdicts on waiting lines. Lines that are not valid are forgotten, except for their faults."""

    async def lock_valid(self, import_id: ImportId, lines: Collection[int]) -> frozenset[int]:
        """Locks those of the lines that are still valid, and returns their numbers.

        So no line is applied twice, even if two processes work on the same import.
        """

    async def settle(self, import_id: ImportId, verdicts: Sequence[Verdict]) -> None:
        """Notes the outcome of valid lines: a verdict of ``valid`` means that the line is applied."""

    async def performer(self, head: Head, challenge_codes: Collection[str]) -> Performer:
        """Returns the user of a locked log, with their completions of these challenges."""

    async def record(self, completions: Sequence[Completion], events: Sequence[RecordedEvent]) -> None:
        """Adds approved completions of one user, each with its event and credit, and notes the user for projection.

        The user's log is locked, and no completion takes a period that is taken.
        """

    async def forget(self, kept_for: timedelta, limit: int) -> int:
        """Deletes lines of imports that ended that long ago or whose upload broke off, then the imports without lines.

        Returns:
            The number of rows deleted, ``limit`` of each kind at most.
        """


class Exports(Protocol):
    """Reads the records that an import of each kind takes."""

    def records(self, kind: ImportKind) -> AsyncIterator[Sequence[ImportRecord]]:
        """Yields all records of a kind in batches. No connection is held between batches.

        Users are learners and coaches, completions the approved ones, and challenges those in force.
        """
