"""Requests that can be read in one way only: no name comes twice, and all text is UTF-8.

Of two fields of one name, one would count here and perhaps the other one for whoever looked at the request before.
"""

import json
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import unquote_to_bytes, urlencode

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.params import Form
from fastapi.routing import APIRoute
from starlette.requests import ClientDisconnect

URLENCODED = "application/x-www-form-urlencoded"
MAX_DIGITS = 300
"""Of a whole number in JSON: what is longer is read as a float, which no field that counts something takes."""


class StrictRoute(APIRoute):
    """A route that refuses what has more than one reading, before anything else is looked at; for all routers.

    Raises:
        RequestValidationError: A name comes twice, or a text is not UTF-8.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler, behind the checks."""
        handle = super().get_route_handler()
        is_form = self.body_field is not None and isinstance(self.body_field.field_info, Form)

        async def handle_strictly(request: Request) -> Response:
            strict = StrictRequest(request.scope, request.receive)
            if self.dependant.query_params:
                _refuse(_faults_of_pairs(request.scope["query_string"], "query"), None)
            if is_form:
                await _check_form(strict)
            elif self.body_field is not None:
                await _check_json(strict)
            return await handle(strict)

        return handle_strictly


class _Ambiguous(dict[str, Any]):
    """An object of a JSON document in which a name came twice."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated = [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]


class StrictRequest(Request):
    """A request whose JSON is UTF-8, as RFC 8259, section 8.1, has it, and which notes names that come twice."""

    _document: object = None
    _is_read = False
    is_ambiguous = False

    async def json(self) -> object:
        """The document.

        Raises:
            ValueError: It is not one.
            RecursionError: It is nested too deeply.
        """
        if not self._is_read:
            text = (await self.body()).decode("utf-8-sig")
            self._document = json.loads(text, object_pairs_hook=self._object, parse_int=_number)
            self._is_read = True
        return self._document

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        read = dict(pairs)
        if len(read) == len(pairs):
            return read
        self.is_ambiguous = True
        return _Ambiguous(pairs)


def _number(text: str) -> int | float:
    return int(text) if len(text) <= MAX_DIGITS else float(text)


async def _check_json(request: StrictRequest) -> None:
    if "json" not in request.headers.get("content-type", "").lower():
        return
    # What cannot be read at all is FastAPI's to refuse, which asks for the document once more.
    with suppress(ValueError, RecursionError, ClientDisconnect):
        document = await request.json()
        if request.is_ambiguous:
            _refuse(_faults_of_document(document), document)


def _faults_of_document(document: object) -> Iterator[dict[str, Any]]:
    waiting: list[tuple[tuple[str | int, ...], object]] = [((), document)]
    while waiting:
        place, node = waiting.pop()
        if isinstance(node, _Ambiguous):
            for name in node.repeated:
                yield _fault("duplicate_key", "The object has this name more than once", "body", *place, name)
        if isinstance(node, Mapping):
            waiting.extend(((*place, name), value) for name, value in node.items())
        elif isinstance(node, list):
            waiting.extend(((*place, number), value) for number, value in enumerate(node))


async def _check_form(request: StrictRequest) -> None:
    with suppress(ValueError, ClientDisconnect):
        body = await request.body()  # It is kept, so that FastAPI can read the form again.
        names = [name for name, _ in (await request.form()).multi_items()]
        urlencoded = request.headers.get("content-type", "").lower().startswith(URLENCODED)
        pairs = body if urlencoded else urlencode([(name, "") for name in names]).encode()
        _refuse(_faults_of_pairs(pairs, "body"), dict.fromkeys(names))


def _faults_of_pairs(encoded: bytes, place: str) -> Iterator[dict[str, Any]]:
    """What is wrong with the names and values of a query or a form, as they are written."""
    seen = set()
    for pair in filter(None, encoded.split(b"&")):
        name, _, value = (unquote_to_bytes(part) for part in pair.replace(b"+", b" ").partition(b"="))
        readable = name.decode(errors="replace")
        if name in seen:
            yield _fault("duplicate_parameter", "The name comes more than once", place, readable)
        seen.add(name)
        if not (pair.isascii() and _is_utf8(name) and _is_utf8(value)):
            yield _fault("not_utf8", "Write text in UTF-8, percent-encoded", place, readable)


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def _fault(code: str, message: str, *location: str | int) -> dict[str, Any]:
    return {"type": code, "loc": location, "msg": message}


def _refuse(faults: Iterator[dict[str, Any]], document: object) -> None:
    found = list(faults)
    if found:
        raise RequestValidationError(found, body=document)
