"""Files that are read and written piece by piece."""

from collections.abc import AsyncIterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rebootcamp.schemas.files import FileRecord, MalformedFile, csv_lines, read_csv, read_json

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


async def in_pieces(content: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


async def csv_records(content: bytes, size: int, *columns: str) -> list[FileRecord]:
    return [record async for record in read_csv(in_pieces(content, size), columns)]


async def json_records(content: bytes, size: int) -> list[FileRecord]:
    return [record async for record in read_json(in_pieces(content, size))]


@example([(" ", ""), ("\r", "\n")], 1)
@given(st.lists(st.tuples(CELLS, CELLS), max_size=6), st.integers(1, 40))
async def test_what_is_written_as_csv_is_read_as_it_was(rows: list[tuple[str, str]], size: int) -> None:
    rows = [(first or "x", second) for first, second in rows]
    content = csv_lines([("a", "b"), *rows]).encode()
    found = await csv_records(content, size, "a", "b")
    read = [(record.fields.get("a", ""), record.fields.get("b", "")) for record in found]
    assert read == rows


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1"])
def test_formulas_are_neutralised(cell: str) -> None:
    assert csv_lines([["ok", cell]]).startswith(("ok,'", "ok,\"'"))


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
async def test_a_record_is_numbered_by_the_line_on_which_it_begins(size: int) -> None:
    content = 'a,b\r\n1,2\r\n\r\n"x\ny",3\n4,\n5,é'.encode()
    found = [(record.number, dict(record.fields)) for record in await csv_records(content, size, "a", "b")]
    assert found == [
        (2, {"a": "1", "b": "2"}),
        (4, {"a": "x\ny", "b": "3"}),
        (6, {"a": "4"}),
        (7, {"a": "5", "b": "é"}),
    ]


@pytest.mark.parametrize("size", [1, 3, 1000])
async def test_objects_of_a_json_array_are_read_however_the_file_is_cut(size: int) -> None:
    content = '\ufeff [ {"a": "]},\\"é{"} ,\n{"a": [{"b": 1}]},{}]\n'.encode()
    found = [(record.number, dict(record.fields)) for record in await json_records(content, size)]
    assert found == [(1, {"a": ']},"é{'}), (2, {"a": [{"b": 1}]}), (3, {})]
    assert await json_records(b"[]", size) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"[", b"[{}", b"[{},]", b"[,{}]", b"[{}{}]", b"[{}]]", b"[{}] x", b"{}", b"[1]", b'[{"a": ]', b"\xff"],
)
@pytest.mark.parametrize("size", [1, 1000])
async def test_what_is_no_array_of_objects_is_refused(content: bytes, size: int) -> None:
    with pytest.raises(MalformedFile):
        await json_records(content, size)


async def test_a_column_that_looks_like_data_is_not_repeated() -> None:
    with pytest.raises(MalformedFile, match=r"unknown columns \(age\)") as refused:
        await csv_records(b"a,age,camille@example.org\n", 100, "a")
    assert "camille" not in str(refused.value)
