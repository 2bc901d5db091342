"""The files of `mongodump`: written by hand here, after what MongoDB's tools write and restore."""

import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from bson import Int64
from pymongo import MongoClient
from pymongo.database import Database
from pymongo.errors import WriteError
from sqlalchemy import make_url

from rebootcamp.databases.mongodump import (
    DumpError,
    drop_database,
    dump_collections,
    restore_collections,
    switch_databases,
)

# {"_id": "a", "n": 1 as int32} and {"_id": "b", "n": 2 as int64}
FIRST = b"\x17\x00\x00\x00\x02_id\x00\x02\x00\x00\x00a\x00\x10n\x00\x01\x00\x00\x00\x00"
SECOND = b"\x1b\x00\x00\x00\x02_id\x00\x02\x00\x00\x00b\x00\x12n\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00"
METADATA = (
    '{"options":{"validator":{"$jsonSchema":{"bsonType":"object","properties":{"n":{"minimum":{"$numberInt":"1"}}}}},'
    '"validationAction":"error","validationLevel":"strict"},"indexes":['
    '{"v":{"$numberInt":"2"},"key":{"_id":{"$numberInt":"1"}},"name":"_id_"},'
    '{"v":{"$numberInt":"2"},"key":{"n":{"$numberInt":"1"},"_id":{"$numberInt":"-1"}},"name":"by_n","unique":true}],'
    '"uuid":"cdc1ea3f66974c739a083cd38ab03670","collectionName":"things","type":"collection"}'
)
OLD_METADATA = (
    '{ "indexes" : [ { "v" : 1, "key" : { "_id" : { "$numberLong" : "1"}}, "ns" : "elsewhere.things", "name" : "_id_" }'
    ', {"v":1,"key":{"n":1},"name":"by_n","ns":"elsewhere.things","unique":true} ] }\n'
)

Documents = Database[dict[str, object]]


def written(parent: Path, documents: bytes = FIRST + SECOND, metadata: str = METADATA) -> Path:
    folder = parent / "elsewhere"
    folder.mkdir(parents=True)
    (folder / "things.bson").write_bytes(documents)
    (folder / "things.metadata.json").write_text(metadata)
    (folder / "prelude.json").write_text('{"ServerVersion":"8.0.12","ToolVersion":"100.13.0"}')
    return folder


@pytest.fixture
def lines() -> list[str]:
    return []


@pytest.fixture
def url(mongo_url: str, worker: str) -> str:
    return make_url(mongo_url).set(database=f"{worker}_dump").render_as_string(hide_password=False)


@pytest.fixture
def database(url: str) -> Iterator[Documents]:
    client: MongoClient[dict[str, object]] = MongoClient(url)
    database = client.get_default_database()
    names = [database.name + suffix for suffix in ("", "_new", "_old")]
    for name in names:
        client.drop_database(name)
    yield database
    for name in names:
        client.drop_database(name)
    client.close()


@pytest.mark.parametrize("metadata", [METADATA, OLD_METADATA])
def test_a_dump_of_the_tools_is_restored(
    metadata: str, url: str, database: Documents, tmp_path: Path, lines: list[str]
) -> None:
    database["things"].insert_one({"_id": "left over"})
    restore_collections(url, written(tmp_path, metadata=metadata), lines.append)

    documents = sorted(database["things"].find(), key=lambda document: str(document["_id"]))
    assert documents == [{"_id": "a", "n": 1}, {"_id": "b", "n": 2}]
    assert [type(document["n"]) for document in documents] == [int, Int64]
    assert set(database["things"].index_information()) == {"_id_", "by_n"}
    assert database["things"].index_information()["by_n"]["unique"]
    assert lines == [f"finished restoring {database.name}.things (2 documents, 0 failures)"]


def test_a_restored_validator_holds(url: str, database: Documents, tmp_path: Path, lines: list[str]) -> None:
    restore_collections(url, written(tmp_path), lines.append)
    with pytest.raises(WriteError):
        database["things"].insert_one({"_id": "c", "n": 0})


def test_a_dump_is_what_the_tools_write(url: str, database: Documents, tmp_path: Path, lines: list[str]) -> None:
    restore_collections(url, written(tmp_path / "theirs"), lines.append)
    lines.clear()
    dump_collections(url, tmp_path / "ours", ["things"], lines.append)

    folder = tmp_path / "ours" / database.name
    assert sorted(path.name for path in folder.iterdir()) == ["prelude.json", "things.bson", "things.metadata.json"]
    assert (folder / "things.bson").read_bytes() == FIRST + SECOND
    ours, theirs = json.loads((folder / "things.metadata.json").read_text()), json.loads(METADATA)
    assert len(bytes.fromhex(ours.pop("uuid"))) == len(bytes.fromhex(theirs.pop("uuid")))
    assert ours == theirs
    # The order of an index's keys is its meaning.
    assert [list(index["key"]) for index in ours["indexes"]] == [["_id"], ["n", "_id"]]
    assert json.loads((folder / "prelude.json").read_text())["ServerVersion"]
    assert lines == [f"done dumping {database.name}.things (2 documents)"]


@pytest.mark.parametrize("documents", [FIRST + SECOND[:-1], FIRST + SECOND[:2], b"{}", b"\xff\xff\xff\xff" + FIRST])
def test_files_that_are_cut_off_or_no_bson_are_refused(
    documents: bytes, url: str, database: Documents, tmp_path: Path, lines: list[str]
) -> None:
    with pytest.raises(DumpError, match="cut off, or is no BSON"):
        restore_collections(url, written(tmp_path, documents), lines.append)


def test_what_is_no_dump_or_no_collection_is_refused(
    url: str, database: Documents, tmp_path: Path, lines: list[str]
) -> None:
    with pytest.raises(DumpError, match="holds no dump"):
        restore_collections(url, tmp_path, lines.append)
    with pytest.raises(DumpError, match="no collection nothing"):
        dump_collections(url, tmp_path, ["nothing"], lines.append)


def test_a_server_that_is_away_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: list[str]) -> None:
    monkeypatch.setattr("rebootcamp.databases.mongodump.SELECTION_TIMEOUT_S", 0.1)
    with pytest.raises(DumpError, match="refused"):
        dump_collections("mongodb://127.0.0.1:9/x", tmp_path, ["things"], lines.append)


@pytest.mark.parametrize("undone", [False, True])
@pytest.mark.parametrize("done", range(5))
def test_a_switch_that_was_cut_off_is_finished_or_undone_by_another(
    done: int, undone: bool, url: str, database: Documents
) -> None:
    new, old = database.client[f"{database.name}_new"], database.client[f"{database.name}_old"]
    for name in ("badges", "progress"):
        database[name].insert_one({"_id": "old"})
        new[name].insert_one({"_id": "new"})
    # Two renames for each collection, in this order; the first `done` of them have happened.
    renames = [
        (f"{source.name}.{name}", f"{target.name}.{name}")
        for name in ("badges", "progress")
        for source, target in ((database, old), (new, database))
    ]
    for source, target in renames[:done]:
        database.client.admin.command({"renameCollection": source, "to": target})

    if undone:
        switch_databases(url, new_suffix="_old", old_suffix="_new")
    else:
        switch_databases(url, new_suffix="_new", old_suffix="_old")

    for name in ("badges", "progress"):
        assert [*database[name].find()] == [{"_id": "old" if undone else "new"}]
        assert [*(new if undone else old)[name].find()] == [{"_id": "new" if undone else "old"}]
    drop_database(str(url).replace(database.name, old.name))
    assert old.list_collection_names() == []


def test_a_copy_that_was_not_taken_away_yet_does_not_count_twice(url: str, database: Documents) -> None:
    """Between databases a rename copies: cut off at the end of it, both sides have the collection."""
    new, old = database.client[f"{database.name}_new"], database.client[f"{database.name}_old"]
    new["badges"].insert_one({"_id": "new"})
    database["badges"].insert_one({"_id": "new"})
    old["badges"].insert_one({"_id": "old"})

    switch_databases(url, new_suffix="_new", old_suffix="_old")

    assert [*database["badges"].find()] == [{"_id": "new"}]
    assert [*old["badges"].find()] == [{"_id": "old"}]


def test_where_mongodb_s_tools_are_they_are_used_and_told_no_password_in_an_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: list[str]
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("mongodump", "mongorestore"):
        tool = tools / name
        tool.write_text(
            f'#!/bin/sh\nfor last; do :; done\necho "$0 $*" >>{tmp_path}/calls\ncat "${{last#*=}}" >>{tmp_path}/urls'
        )
        tool.chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    url = "mongodb://someone:s3cret@127.0.0.1:9/x"

    dump_collections(url, tmp_path / "dump", ["progress", "badges"], lines.append)
    restore_collections(url, tmp_path / "dump" / "x", lines.append)

    calls = (tmp_path / "calls").read_text()
    assert [line.split()[1:3] for line in calls.splitlines()] == [
        ["--db=x", "--collection=progress"],
        ["--db=x", "--collection=badges"],
        ["--db=x", "--drop"],
    ]
    assert "s3cret" not in calls
    assert (tmp_path / "urls").read_text() == f'{{"uri": "{url}"}}' * 3
    (tools / "mongodump").write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(DumpError, match="mongodump failed"):
        dump_collections(url, tmp_path / "dump", ["progress"], lines.append)
