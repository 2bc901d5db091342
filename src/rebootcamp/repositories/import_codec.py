"""Encodes the records of imported lines, and their faults, as JSON."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from rebootcamp.domain.challenges import Challenge
from rebootcamp.domain.imports import ImportedUser, ImportKind, ImportRecord, LineFault, PastCompletion
from rebootcamp.domain.users import Cohort

_RECORDS: Mapping[ImportKind, TypeAdapter[Any]] = {
    ImportKind.USERS: TypeAdapter(ImportedUser),
    ImportKind.COHORTS: TypeAdapter(Cohort),
    ImportKind.CHALLENGES: TypeAdapter(Challenge),
    ImportKind.COMPLETIONS: TypeAdapter(PastCompletion),
}
_FAULTS: TypeAdapter[tuple[LineFault, ...]] = TypeAdapter(tuple[LineFault, ...])


def encode_record(kind: ImportKind, record: ImportRecord) -> dict[str, Any]:
    """Returns the record as a JSON object."""
    encoded: dict[str, Any] = _RECORDS[kind].dump_python(record, mode="json")
    return encoded


def decode_record(kind: ImportKind, encoded: dict[str, Any]) -> ImportRecord:
    """Returns the record that a JSON object describes."""
    record: ImportRecord = _RECORDS[kind].validate_python(encoded)
    return record


def encode_faults(faults: Iterable[LineFault]) -> list[dict[str, str]]:
    """Returns the faults as a JSON array."""
    encoded: list[dict[str, str]] = _FAULTS.dump_python(tuple(faults), mode="json")
    return encoded


def decode_faults(encoded: object) -> tuple[LineFault, ...]:
    """Returns the faults that a JSON array describes."""
    return _FAULTS.validate_python(encoded)
