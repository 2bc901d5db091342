"""Imports as an administrator makes them, until they end."""

import asyncio
import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from httpx import Response

from rebootcamp.composition import Container
from tests.support.people import Person

IN_PROGRESS = ("receiving", "checking", "applying")
CSV = {"Content-Type": "text/csv"}
JSON = {"Content-Type": "application/json"}


def csv_of(rows: Sequence[Mapping[str, object]], columns: Iterable[str] | None = None) -> bytes:
    """A CSV file with a header line."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(columns or rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


async def send(admin: Person, kind: str, file: bytes | Sequence[Mapping[str, object]], **query: Any) -> Response:
    """Sends a file: CSV as bytes, or JSON as objects."""
    content = file if isinstance(file, bytes) else json.dumps(file).encode()
    headers = CSV if isinstance(file, bytes) else JSON
    return await admin.client.post("/imports", params={"kind": kind, **query}, content=content, headers=headers)


async def finish(container: Container, admin: Person, sent: Response) -> dict[str, Any]:
    """Works until the import has ended, and returns it; another process may work on it, too."""
    assert sent.status_code == 202, sent.text
    async with asyncio.timeout(60):
        while True:
            read: dict[str, Any] = (await admin.get(sent.headers["location"])).json()
            if read["status"] not in IN_PROGRESS:
                return read
            if not await container.import_work.round():
                await asyncio.sleep(0.05)


async def faults_of(admin: Person, one: Mapping[str, Any]) -> list[tuple[int, str, str]]:
    """The line, the pointer and the code of each fault of an import."""
    lines = (await admin.get(f"/imports/{one['id']}/lines", params={"status": "faulty", "limit": 100})).json()
    return [(line["line"], fault["pointer"], fault["code"]) for line in lines["items"] for fault in line["faults"]]
