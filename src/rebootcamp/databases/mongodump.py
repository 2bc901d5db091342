"""Dumps and restores a MongoDB database as files, with MongoDB's `mongodump` and `mongorestore` if they are installed.

If they are not, this module writes and reads their format, so that its dumps and theirs are interchangeable.
`<database>/<collection>.bson` holds the collection's documents, one after the other. `<collection>.metadata.json`, in
canonical Extended JSON, holds its options (including the validator), indexes, UUID and name. `prelude.json` names the
server's version.

Source of the format: the code of the tools, https://github.com/mongodb/mongo-tools, `mongodump/metadata_dump.go`,
`mongorestore/metadata.go` and the directories that their tests restore.
"""

import json
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from bson import CodecOptions, json_util
from bson.errors import BSONError
from bson.raw_bson import RawBSONDocument
from pymongo import MongoClient
from pymongo.database import Database
from pymongo.errors import PyMongoError
from pymongo.uri_parser import parse_uri

from rebootcamp.databases.mongodb import DEFAULT_DATABASE, Document

SELECTION_TIMEOUT_S = 10.0
DOCUMENTS_PER_INSERT = 1000
SMALLEST_DOCUMENT_BYTES = 5
LARGEST_DOCUMENT_BYTES = 16 * 1024 * 1024 + 16 * 1024
_LENGTH = struct.Struct("<i")

Report = Callable[[str], None]
"""Receives a line about each finished collection, in the wording of the tools."""


class DumpError(Exception):
    """A dump could not be written, read or restored; the text says why."""


def dump_collections(url: str, directory: Path, names: Sequence[str], report: Report) -> None:
    """Writes those collections of the URL's database, one after the other in that order.

    Raises:
        DumpError: The server refused or did not answer, or a collection does not exist.
    """
    if tool := shutil.which("mongodump"):
        for name in names:
            _run(url, tool, f"--db={_name_in(url)}", f"--collection={name}", f"--out={directory}")
        return
    with _database_of(url) as database:
        folder = directory / database.name
        folder.mkdir(parents=True, exist_ok=True)
        prelude = {"ServerVersion": database.client.server_info()["version"], "ToolVersion": ""}
        (folder / "prelude.json").write_text(json.dumps(prelude, separators=(",", ":")), "utf-8")
        for name in names:
            report(f"done dumping {database.name}.{name} ({_dump(database, name, folder)} documents)")


def restore_collections(url: str, folder: Path, report: Report) -> None:
    """Restores every collection in a dumped database's folder into the URL's database.

    Existing collections of the same names are dropped first.

    Raises:
        DumpError: The files are not a dump or are truncated, or the server refused or did not answer.
    """
    if tool := shutil.which("mongorestore"):
        _run(url, tool, f"--db={_name_in(url)}", "--drop", "--stopOnError", str(folder))
        return
    names = sorted(path.name.removesuffix(".metadata.json") for path in folder.glob("*.metadata.json"))
    if not names:
        raise DumpError(f"{folder} holds no dump of a database.")
    with _database_of(url) as database:
        for name in names:
            count = _restore(database, name, folder)
            report(f"finished restoring {database.name}.{name} ({count} documents, 0 failures)")


def count_documents(url: str, names: Sequence[str]) -> int:
    """Returns the total number of documents in those collections of the URL's database.

    Raises:
        DumpError: The server refused or did not answer.
    """
    with _database_of(url) as database:
        return sum(database[name].count_documents({}) for name in names)


def drop_database(url: str) -> None:
    """Drops the URL's database, if it exists.

    Raises:
        DumpError: The server refused or did not answer.
    """
    with _database_of(url) as database:
        database.client.drop_database(database.name)


def switch_databases(url: str, *, new_suffix: str, old_suffix: str) -> None:
    """Replaces the collections of one database by those of a second, and keeps the replaced ones in a third.

    MongoDB renames collections one by one, and copies them between databases. If this is interrupted at any point,
    running it again finishes it: the new database keeps a collection until its copy is complete, and a collection that
    the old database already has is not overwritten. Running it with the suffixes exchanged undoes it from any point.

    Args:
        url: Names the database whose collections are replaced.
        new_suffix: Added to that name, gives the database whose collections take their place.
        old_suffix: Added to that name, gives the database that keeps the replaced ones. It must be empty before the
            first run.

    Raises:
        DumpError: The server refused or did not answer.
    """
    with _database_of(url) as database:
        rename = database.client.admin.command
        new, old = database.name + new_suffix, database.name + old_suffix
        for name in sorted(database.client[new].list_collection_names()):
            moved_already = name in database.client[old].list_collection_names()
            if not moved_already and name in database.list_collection_names():
                rename("renameCollection", f"{database.name}.{name}", to=f"{old}.{name}")
            rename("renameCollection", f"{new}.{name}", to=f"{database.name}.{name}", dropTarget=True)


def write_extended_json(url: str, file: TextIO) -> None:
    """Writes the whole database as one relaxed Extended JSON document: one list per collection, one line per document.

    Raises:
        DumpError: The server refused or did not answer.
    """
    with _database_of(url) as database:
        texts = {
            name: ",\n".join(
                json_util.dumps(document, json_options=json_util.RELAXED_JSON_OPTIONS, ensure_ascii=False)
                for document in database[name].find(sort=[("_id", 1)])
            )
            for name in sorted(database.list_collection_names())
        }
        file.write("{\n" + ",\n".join(f'"{name}": [\n{text}\n]' for name, text in texts.items()) + "\n}\n")


def read_extended_json(url: str, file: TextIO) -> None:
    """Adds the documents that ``write_extended_json`` wrote; the collections must exist and be empty.

    Raises:
        DumpError: A collection is missing or holds documents, a document is refused, or the server did not answer.
    """
    collections: dict[str, list[Document]] = json_util.loads(file.read())
    with _database_of(url) as database:
        there = database.list_collection_names()
        for name in collections:
            if name not in there or database[name].find_one() is not None:
                raise DumpError(f"The collection {name} of {database.name} is missing or holds documents.")
        for name, documents in collections.items():
            if documents:
                database[name].insert_many(documents)


def _name_in(url: str) -> str:
    """Returns the name of the URL's database, for the tools: without ``--db`` they would dump every database."""
    return str(parse_uri(url)["database"] or DEFAULT_DATABASE)


def _run(url: str, *command: str) -> None:
    """Runs a MongoDB tool that reads the URL from a file, since other users of the machine can read arguments."""
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as config:  # readable by its owner only
        json.dump({"uri": url}, config)  # JSON is YAML
        config.flush()
        status = subprocess.run([*command, f"--config={config.name}"], check=False).returncode  # noqa: S603 - no shell
    if status != 0:
        raise DumpError(f"{Path(command[0]).name} failed.")


@contextmanager
def _database_of(url: str) -> Iterator[Database[Document]]:
    """Yields the URL's database. Only finding the server has a timeout, since a dump may take any time."""
    client: MongoClient[Document] = MongoClient(
        url, w="majority", journal=True, serverSelectionTimeoutMS=int(SELECTION_TIMEOUT_S * 1000), appname="rebootcamp"
    )
    try:
        yield client.get_default_database(DEFAULT_DATABASE)
    except BSONError as error:
        raise DumpError(f"The dump holds what is no BSON: {error}") from error
    except PyMongoError as error:
        raise DumpError(f"MongoDB: {error}") from error
    finally:
        client.close()


def _dump(database: Database[Document], name: str, folder: Path) -> int:
    described = list(database.list_collections(filter={"name": name}))
    if not described:
        raise DumpError(f"The database {database.name} has no collection {name}.")
    metadata: dict[str, Any] = {
        "options": described[0]["options"],
        "indexes": list(database[name].list_indexes()),
        "uuid": bytes(described[0]["info"]["uuid"]).hex(),
        "collectionName": name,
        "type": "collection",
    }
    (folder / f"{name}.metadata.json").write_text(
        json_util.dumps(metadata, json_options=json_util.CANONICAL_JSON_OPTIONS, separators=(",", ":")), "utf-8"
    )
    count = 0
    raw = database[name].with_options(codec_options=CodecOptions(document_class=RawBSONDocument))
    with (folder / f"{name}.bson").open("wb") as file:
        for document in raw.find():
            file.write(document.raw)
            count += 1
    return count


def _restore(database: Database[Document], name: str, folder: Path) -> int:
    metadata: dict[str, Any] = json_util.loads((folder / f"{name}.metadata.json").read_text("utf-8"))
    database.drop_collection(name)
    database.create_collection(name, check_exists=False, **metadata.get("options", {}))
    count = 0
    with (folder / f"{name}.bson").open("rb") as file:
        while batch := _read_batch(file):
            database[name].insert_many(batch)
            count += len(batch)
    # The version and the namespace belong to the other server.
    indexes = [
        {key: value for key, value in index.items() if key not in {"v", "ns"}}
        for index in metadata["indexes"]
        if index["name"] != "_id_"
    ]
    if indexes:
        database.command({"createIndexes": name, "indexes": indexes})
    return count


def _read_batch(file: BinaryIO) -> list[RawBSONDocument]:
    """Reads the next batch of documents: fewer at the end of the file, none after it."""
    batch: list[RawBSONDocument] = []
    while len(batch) < DOCUMENTS_PER_INSERT and (head := file.read(_LENGTH.size)):
        length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
        if not SMALLEST_DOCUMENT_BYTES <= length <= LARGEST_DOCUMENT_BYTES:
            raise DumpError(f"{file.name} is cut off, or is no BSON.")
        body = file.read(length - _LENGTH.size)
        if len(body) < length - _LENGTH.size:
            raise DumpError(f"{file.name} is cut off, or is no BSON.")
        batch.append(RawBSONDocument(head + body))
    return batch
