"""Strict inputs and moments in UTC."""

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from rebootcamp.schemas.base import Input, Output, UtcDatetime

MOMENT: TypeAdapter[datetime] = TypeAdapter(UtcDatetime)
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


class Note(Input):
    text: str = ""
    texts: dict[str, list[str]] = {}  # noqa: RUF012 - pydantic copies it


class Stamp(Output):
    at: UtcDatetime


@given(st.datetimes(timezones=OFFSETS))
def test_any_offset_comes_out_as_the_same_moment_in_utc(moment: datetime) -> None:
    try:
        expected = moment.astimezone(UTC)
    except OverflowError:
        with pytest.raises(ValidationError):
            MOMENT.validate_python(moment.isoformat())
        return
    assert MOMENT.validate_python(moment.isoformat()) == expected
    written = Stamp(at=moment).model_dump_json()
    assert re.fullmatch(r'\{"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"\}', written)
    assert timedelta() <= expected - Stamp.model_validate_json(written).at < timedelta(milliseconds=1)


@pytest.mark.parametrize(
    "value",
    [
        1772350200,
        1772350200.5,
        "1772350200",
        "2026-03-01",
        "2026-03-01T07:30:00",
        "2026-03-01 07:30:00Z",
        "2026-03-01T07:30Z",
        "2026-02-30T07:30:00Z",
        "2026-03-01T25:30:00Z",
        "٢٠٢٦-03-01T07:30:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        datetime(2026, 3, 1),  # noqa: DTZ001 - the point
        None,
        True,
        {},
    ],
)
def test_what_is_no_moment_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        MOMENT.validate_python(value)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_text_is_kept_as_it_is(text: str) -> None:
    assert Note(text=text, texts={text: [text]}).text == text


@given(st.text(max_size=5), st.sampled_from(["\0", "\ud800", "\udfff"]), st.text(max_size=5))
def test_text_that_cannot_be_stored_is_refused_wherever_it_stands(before: str, character: str, after: str) -> None:
    text = before + character + after
    notes: list[dict[str, object]] = [{"text": text}, {"texts": {text: []}}, {"texts": {"a": ["b", text]}}]
    for note in notes:
        with pytest.raises(ValidationError) as refusal:
            Note.model_validate(note)
        assert [error["type"] for error in refusal.value.errors()] == ["unstorable_character"]


def test_unknown_fields_are_refused_and_errors_quote_no_input() -> None:
    with pytest.raises(ValidationError) as refusal:
        Note.model_validate({"text": 1, "pasword": "hunter2"})
    assert [error["type"] for error in refusal.value.errors()] == ["string_type", "extra_forbidden"]
    assert "hunter2" not in str(refusal.value)
