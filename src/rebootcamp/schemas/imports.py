"""Schemas of imports and exports: the records of a file, and the report on its lines."""

import json
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import EmailStr, Field, ValidationError

from rebootcamp.domain.challenges import Challenge
from rebootcamp.domain.imports import (
    Import,
    ImportedUser,
    ImportKind,
    ImportRecord,
    ImportStatus,
    LineFault,
    LineReport,
    LineStatus,
    PastCompletion,
    ReadLine,
)
from rebootcamp.domain.notations import rfc3339
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort, Role
from rebootcamp.schemas.accounts import DisplayName, TimeZone
from rebootcamp.schemas.base import Input, Output, PageQuery, UtcDatetime
from rebootcamp.schemas.challenges import ChallengeCreate, Code
from rebootcamp.schemas.cohorts import CohortCreate
from rebootcamp.schemas.files import FileFormat, FileRecord, csv_lines, read_csv, read_json
from rebootcamp.services.imports import PersonalInvitation

Email = Annotated[EmailStr, Field(max_length=254)]


class UserLine(Input):
    """An account to open; its user chooses a password with a personal invitation."""

    email: Email
    display_name: DisplayName
    role: Literal[Role.LEARNER, Role.COACH] = Role.LEARNER
    language: Language = Language.FR
    time_zone: TimeZone = "Europe/Paris"
    cohort_code: Code | None = None

    def to_domain(self) -> ImportedUser:
        """Returns the account."""
        return ImportedUser(
            self.email.lower(), self.display_name, self.role, self.language, self.time_zone, self.cohort_code
        )


class CompletionLine(Input):
    """A completion from before."""

    email: Email
    challenge_code: Code
    performed_at: UtcDatetime
    note: Annotated[str, Field(min_length=1, max_length=500)] | None = None

    def to_domain(self) -> PastCompletion:
        """Returns the completion."""
        at = self.performed_at
        performed_at = at.replace(microsecond=at.microsecond // 1000 * 1000)
        return PastCompletion(self.email.lower(), self.challenge_code, performed_at, self.note)


LINES: Mapping[ImportKind, type[UserLine | CohortCreate | ChallengeCreate | CompletionLine]] = {
    ImportKind.USERS: UserLine,
    ImportKind.COHORTS: CohortCreate,
    ImportKind.CHALLENGES: ChallengeCreate,
    ImportKind.COMPLETIONS: CompletionLine,
}
COLUMNS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.USERS: ("email", "display_name", "role", "language", "time_zone", "cohort_code"),
    ImportKind.COHORTS: ("code", "name"),
    ImportKind.CHALLENGES: (
        "code",
        "category",
        "difficulty",
        "points",
        "recurrence",
        "starts_on",
        "ends_on",
        "validation",
        "prerequisite_codes",
        "savings.co2e_g",
        "savings.water_ml",
        "savings.waste_g",
        "savings.energy_wh",
        "basis.kind",
        "basis.source",
        "basis.read_year",
        "basis.note.fr",
        "basis.note.en",
        "texts.fr.title",
        "texts.fr.description",
        "texts.en.title",
        "texts.en.description",
    ),
    ImportKind.COMPLETIONS: ("email", "challenge_code", "performed_at", "note"),
}
"""The columns of a CSV file of each kind; dots lead into the objects of the JSON form."""
_NUMBERS = frozenset({"difficulty", "points", "basis.read_year"})
_PLAIN = re.compile(r"[\w.-]{1,40}", re.ASCII)
"""A field's name that a report repeats; another one may hold anything."""
_NUMBER = re.compile(r"-?\d{1,18}", re.ASCII)


class ImportQuery(Input):
    """The kind of a file, and what to do with its lines."""

    kind: ImportKind = Field(description="The kind of records in the file.")
    dry_run: bool = Field(default=False, description="Checks the lines and applies none.")
    skip_faulty: bool = Field(
        default=False, description="Applies the valid lines of a file that has faulty ones; by default, none."
    )


class LinesQuery(PageQuery):
    """The filter of a report."""

    status: LineStatus | None = Field(default=None, description="Lists only lines with this status.")


class ExportQuery(Input):
    """The format of an export."""

    format: FileFormat = Field(default=FileFormat.CSV, description="The format of the file.")


class LineCountsRead(Output):
    """Number of lines by status."""

    waiting: int = Field(description="Lines that are not checked yet.")
    valid: int = Field(description="Lines that are checked and can be applied.")
    applied: int = Field(description="Lines that are applied.")
    unchanged: int = Field(description="Lines that change nothing, since their record exists already.")
    faulty: int = Field(description="Lines that cannot be applied.")


class ImportRead(Output):
    """An import of one file and its progress."""

    id: UUID
    kind: ImportKind = Field(description="The kind of records in the file.")
    status: ImportStatus = Field(description="How far the import is; `failed` if errors of the service ended it.")
    dry_run: bool = Field(description="Whether the lines are only checked.")
    skip_faulty: bool = Field(description="Whether valid lines are applied although others are faulty.")
    created_by: UUID = Field(description="The administrator who sent the file.")
    created_at: UtcDatetime
    finished_at: UtcDatetime | None = Field(description="When it ended; null while it is in progress.")
    line_count: int = Field(description="Number of lines in the file.")
    lines: LineCountsRead = Field(
        description="Lines wait to be checked, are valid, and are then applied. `unchanged` are there already."
    )

    @staticmethod
    def from_domain(one: Import) -> "ImportRead":
        """Returns that import."""
        return ImportRead(
            id=one.id,
            kind=one.kind,
            status=one.status,
            dry_run=one.dry_run,
            skip_faulty=one.skip_faulty,
            created_by=one.created_by,
            created_at=one.created_at,
            finished_at=one.finished_at,
            line_count=sum(one.counts.values()),
            lines=LineCountsRead(**{status.value: one.counts.get(status, 0) for status in LineStatus}),
        )


class LineFaultRead(Output):
    """One reason why a line cannot be applied."""

    pointer: str = Field(description="JSON pointer (RFC 6901) to the field within the line.", examples=["/email"])
    code: str = Field(description="The kind of error, for programs.", examples=["user_not_found"])
    detail: str = Field(description="The error in words.")
    remedy: str = Field(description="What to do about it.")


class LineReportRead(Output):
    """The status of one line."""

    line: int = Field(description="The line of a CSV file, from 1; the position in a JSON array, from 1.")
    status: LineStatus = Field(description="How far the line is.")
    faults: list[LineFaultRead] = Field(description="The reasons why it cannot be applied; empty unless it is faulty.")

    @staticmethod
    def from_domain(report: LineReport) -> "LineReportRead":
        """Returns that status."""
        faults = [
            LineFaultRead(pointer=one.pointer, code=one.code, detail=one.detail, remedy=one.remedy)
            for one in report.faults
        ]
        return LineReportRead(line=report.number, status=report.status, faults=faults)


async def read_lines(
    kind: ImportKind, file_format: FileFormat, pieces: AsyncIterator[bytes]
) -> AsyncIterator[ReadLine]:
    """Yields the lines of a file, each as a record or with its faults.

    Raises:
        MalformedFile: The file does not follow its format.
    """
    if file_format is FileFormat.CSV:
        async for record in read_csv(pieces, COLUMNS[kind]):
            yield _line(kind, record.number, _nested(record))
    else:
        async for record in read_json(pieces):
            yield _line(kind, record.number, record.fields)


def _line(kind: ImportKind, number: int, fields: Mapping[str, object]) -> ReadLine:
    try:
        return ReadLine(number, LINES[kind].model_validate(fields).to_domain())
    except ValidationError as error:
        return ReadLine(number, None, tuple(_faults_of(error)))


def _faults_of(error: ValidationError) -> Iterator[LineFault]:
    for fault in error.errors(include_url=False, include_context=False, include_input=False):
        pointer = "".join(f"/{step if _PLAIN.fullmatch(str(step)) else '?'}" for step in fault["loc"])[:200]
        yield LineFault(pointer, fault["type"], fault["msg"], "Correct the field; docs/imports.md lists what it takes.")


def _nested(record: FileRecord) -> dict[str, Any]:
    """Returns the cells of a CSV line in the form of JSON: objects for dots, numbers, and lists of codes."""
    nested: dict[str, Any] = {}
    for column, cell in record.fields.items():
        _put(nested, column, _value(column, str(cell)))
    return nested


def _put(tree: dict[str, Any], column: str, value: object) -> None:
    *parents, name = column.split(".")
    node = tree
    for parent in parents:
        node = node.setdefault(parent, {})
    node[name] = value


def _value(column: str, cell: str) -> object:
    if column == "prerequisite_codes":
        return cell.split()
    is_number = column in _NUMBERS or column.startswith("savings.")
    return int(cell) if is_number and _NUMBER.fullmatch(cell.strip()) else cell


def _fields_of(record: ImportRecord) -> dict[str, object]:
    """Returns a record by column."""
    match record:
        case ImportedUser():
            return {name: getattr(record, name) for name in COLUMNS[ImportKind.USERS]}
        case Cohort():
            return {"code": record.code, "name": record.name}
        case PastCompletion():
            return {
                "email": record.email,
                "challenge_code": record.challenge_code,
                "performed_at": rfc3339(record.performed_at),
                "note": record.note,
            }
        case Challenge():
            own = {
                name: getattr(record, name)
                for name in ("code", "category", "difficulty", "points", "recurrence", "validation")
            }
            savings = {
                f"savings.{name}": getattr(record.savings, name)
                for name in ("co2e_g", "water_ml", "waste_g", "energy_wh")
            }
            basis = {f"basis.{name}": getattr(record.basis, name) for name in ("kind", "source", "read_year")}
            notes = {f"basis.note.{language}": note for language, note in record.basis.note.items()}
            titles = {f"texts.{language}.title": text.title for language, text in record.texts.items()}
            prose = {f"texts.{language}.description": text.description for language, text in record.texts.items()}
            window = {
                "starts_on": None if record.starts_on is None else record.starts_on.isoformat(),
                "ends_on": None if record.ends_on is None else record.ends_on.isoformat(),
            }
            prerequisites = {"prerequisite_codes": list(record.prerequisite_codes)}
            return {**own, **window, **prerequisites, **savings, **basis, **notes, **titles, **prose}


async def written(
    kind: ImportKind, file_format: FileFormat, batches: AsyncIterator[Sequence[ImportRecord]]
) -> AsyncIterator[str]:
    """Yields an export in pieces, in a form that can be imported."""
    if file_format is FileFormat.CSV:
        yield csv_lines([COLUMNS[kind]])
        async for batch in batches:
            rows = [_fields_of(record) for record in batch]
            yield csv_lines([[_cell(row[name]) for name in COLUMNS[kind]] for row in rows])
        return
    opening = "["
    async for batch in batches:
        for record in batch:
            yield f"{opening}\n{json.dumps(_tree(_fields_of(record)), ensure_ascii=False)}"
            opening = ","
    yield "\n]\n" if opening == "," else "[]\n"


def _cell(value: object) -> str:
    if isinstance(value, list):
        return " ".join(value)
    return "" if value is None else str(value)


def _tree(fields: Mapping[str, object]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for column, value in fields.items():
        _put(tree, column, value)
    return tree


async def invitations_written(batches: AsyncIterator[Sequence[PersonalInvitation]]) -> AsyncIterator[str]:
    """Yields personal invitations as CSV, in pieces."""
    yield csv_lines([("email", "display_name", "code", "expires_at")])
    async for batch in batches:
        yield csv_lines([(one.email, one.display_name, one.code, rfc3339(one.expires_at)) for one in batch])
