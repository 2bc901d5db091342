"""Reading and writing of CSV and JSON files piece by piece, so that memory does not grow with the file.

A CSV file has a header line (RFC 4180); its separator is a comma, or a semicolon as spreadsheets in French write. A
column may name a field within an object by dots, such as ``texts.fr.title``. A JSON file is an array of objects.
"""

import codecs
import csv
import io
import json
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

MAX_RECORD_CHARACTERS = 65_536
MAX_COLUMNS = 100
MAX_DEPTH = 8
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""First characters by which a spreadsheet takes a cell for a formula."""
NEUTRAL = "'"
"""Put before such a cell, which a spreadsheet then shows as text."""


class FileFormat(StrEnum):
    """The format of a file."""

    CSV = "csv"
    JSON = "json"


class MalformedFile(ValueError):
    """The file does not follow its format; the message says where and why."""


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One record of a file.

    Attributes:
        number: The line of a CSV file on which the record begins, or the position in a JSON array, from 1.
        fields: The fields by name; the cells of a CSV file are text.
    """

    number: int
    fields: Mapping[str, object]


async def read_csv(pieces: AsyncIterator[bytes], columns: Sequence[str]) -> AsyncIterator[FileRecord]:
    """Yields the records of a CSV file. Empty cells are left out, and empty lines skipped.

    Args:
        pieces: The file in pieces of any size.
        columns: The columns that the file may have.

    Raises:
        MalformedFile: A column is unknown or occurs twice, a line has too many cells, or a quote does not end.
    """
    header: list[str] | None = None
    separator = ","
    async for number, text in _csv_records(pieces):
        if not text.strip():
            continue
        if header is None:
            separator = ";" if text.count(";") > text.count(",") else ","
            header = [name.strip() for name in _cells(text, separator, number)]
            _ensure_known(header, columns)
            continue
        cells = _cells(text, separator, number)
        if len(cells) > len(header):
            raise MalformedFile(f"Line {number} has {len(cells)} cells, and the header has {len(header)}.")
        yield FileRecord(number, {name: _plain(cell) for name, cell in zip(header, cells, strict=False) if cell})
    if header is None:
        raise MalformedFile("The file is empty; its first line names the columns.")


def _ensure_known(header: Sequence[str], columns: Sequence[str]) -> None:
    if unknown := [name for name in header if name not in columns]:
        # Only names are quoted that look like columns: the file may lack a header, and hold personal data.
        named = ", ".join(name for name in unknown if name.replace("_", "").replace(".", "").isalpha())[:200]
        raise MalformedFile(f"Line 1 has unknown columns ({named or 'no names'}). Known ones: {', '.join(columns)}.")
    if len(set(header)) < len(header):
        raise MalformedFile("Line 1 names a column twice.")


def _cells(text: str, separator: str, number: int) -> list[str]:
    try:
        cells = next(csv.reader([text], delimiter=separator, strict=True))
    except csv.Error:
        raise MalformedFile(f"Line {number} is not CSV: check its quotes.") from None
    if len(cells) > MAX_COLUMNS:
        raise MalformedFile(f"Line {number} has more than {MAX_COLUMNS} cells.")
    return cells


async def _csv_records(pieces: AsyncIterator[bytes]) -> AsyncIterator[tuple[int, str]]:
    """Yields each record with the line on which it begins; a quoted cell may hold line ends."""
    rest, number, begins_at, record = "", 0, 1, ""
    async for text in _decoded(pieces):
        *lines, rest = (rest + text).split("\n")
        for line in lines:
            number += 1
            begins_at = begins_at if record else number
            record += f"{line}\n" if record or line else line
            _ensure_short(record, begins_at)
            if record.count('"') % 2 == 0:
                yield begins_at, record.rstrip("\r\n")
                record = ""
        _ensure_short(rest, number + 1)
    record += rest
    if record.count('"') % 2:
        raise MalformedFile(f"A quote on line {begins_at} does not end.")
    if record:
        yield number + 1, record.rstrip("\r\n")


def _ensure_short(record: str, number: int) -> None:
    if len(record) > MAX_RECORD_CHARACTERS:
        raise MalformedFile(f"Record {number} is longer than {MAX_RECORD_CHARACTERS} characters.")


async def _decoded(pieces: AsyncIterator[bytes]) -> AsyncIterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        async for piece in pieces:
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise MalformedFile("The file is not UTF-8.") from None


async def read_json(pieces: AsyncIterator[bytes]) -> AsyncIterator[FileRecord]:
    """Yields the objects of a JSON array.

    Raises:
        MalformedFile: The file is no JSON array of objects, or an object is too long, too deep or ambiguous.
    """
    buffer, number, expected = "", 0, "["
    async for text in _decoded(pieces):
        buffer, at = buffer + text, 0
        while (at := _skip_space(buffer, at)) < len(buffer):
            character = buffer[at]
            if character not in expected or not expected:
                raise MalformedFile(f"The file is no JSON array of objects: see what follows object number {number}.")
            if character != "{":
                expected = _EXPECTED_AFTER[character]
                at += 1
            elif (parsed := _object(buffer, at, number + 1)) is None:
                break  # Its end has not arrived.
            else:
                fields, at = parsed
                number += 1
                expected = ",]"
                yield FileRecord(number, fields)
        buffer = buffer[at:]
    if expected:
        raise MalformedFile(f"The file ends before its JSON array does, after object number {number}.")


_EXPECTED_AFTER = {"[": "{]", ",": "{", "]": ""}
"""The characters that may follow each character between objects."""
_SPACE = re.compile(r"[ \t\r\n]*")


def _skip_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return at if match is None else match.end()


def _object(buffer: str, at: int, number: int) -> tuple[dict[str, object], int] | None:
    """Returns the object at that place and where it ends; None if its end has not arrived."""
    try:
        fields, end = _DECODER.raw_decode(buffer, at)
    except json.JSONDecodeError:
        _ensure_short(buffer[at:], number)  # So little is parsed again when the next piece arrives.
        return None
    except (ValueError, RecursionError):
        raise MalformedFile(f"Object number {number} is ambiguous, too deep, or holds a number that is none.") from None
    if _depth(fields) > MAX_DEPTH:
        raise MalformedFile(f"Object number {number} is nested more than {MAX_DEPTH} deep.")
    return fields, end


def _unambiguous(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValueError("a name occurs twice")
    return fields


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no number of JSON")


_DECODER = json.JSONDecoder(object_pairs_hook=_unambiguous, parse_constant=_no_number)


def _depth(node: object) -> int:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else None
    return 0 if children is None else 1 + max(map(_depth, children), default=0)


def _plain(cell: str) -> str:
    """Returns the cell without the apostrophe that `written` puts before a formula."""
    return cell[1:] if cell.startswith(NEUTRAL) and _is_formula(cell) else cell


def csv_lines(rows: Sequence[Sequence[str]]) -> str:
    """Returns rows as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe before it."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([_neutral(cell) for cell in row] for row in rows)
    return text.getvalue()


def _neutral(cell: str) -> str:
    return f"{NEUTRAL}{cell}" if _is_formula(cell) else cell


def _is_formula(cell: str) -> bool:
    """Returns whether a cell without its leading apostrophes is a formula."""
    return cell.lstrip(NEUTRAL).startswith(FORMULA_STARTS)
