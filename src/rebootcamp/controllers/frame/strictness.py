"""Requests that can be read in one way only and at little cost, whoever sends them.

No name comes twice, and all text is UTF-8: of two fields of one name, one would count here and perhaps the other one
for whoever looked at the request before. The depth of a document and the number of its values or fields are bounded
before any of them is read, since the sender is not known yet and all that follows takes time by their number.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from itertools import islice
from typing import Any
from urllib.parse import unquote_to_bytes

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.params import Form
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from rebootcamp.dependencies import with_services

URLENCODED = "application/x-www-form-urlencoded"
MAX_DEPTH = 32
"""The most lists and objects within one another in JSON; a badge, the deepest that the API takes, has 11."""
MAX_VALUES = 1000
"""The most values in one JSON document; a badge, the largest that the API takes, has some 300."""
MAX_FIELDS = 100
"""The most fields of a form; that of a login has 4."""
MAX_MEDIA_TYPE_CHARACTERS = 200
"""The longest Content-Type; its parameters are read in time by the square of their length."""
MAX_FAULTS = 50
"""The faults of one request that its refusal lists."""
MAX_DIGITS = 300
"""Of a whole number in JSON: what is longer is read as a float, which no field that counts something takes."""

# A text without its end is one, too: to look for the end again from each quote in it would take time by its square.
_TEXTS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_ALL_BUT_STRUCTURE = bytes(sorted(set(range(256)) - set(b"[]{},")))
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1, ord(","): 0}


class TooComplex(HTTPException):
    """A body is nested too deeply, or holds too many values or fields."""

    def __init__(self, detail: str) -> None:
        super().__init__(400, detail)


def operation_id(route: APIRoute) -> str:
    """The handler's name, which makes a pleasant method in a generated client."""
    return route.name


class StrictRoute(APIRoute):
    """A route that refuses what has more than one reading, before anything else is looked at; for all routers.

    Raises:
        RequestValidationError: A name comes twice, or a text is not UTF-8.
        TooComplex: The body is nested too deeply, or holds too many values or fields.
        HTTPException: The body is of another type (415).
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:  # noqa: ANN401 - APIRoute's
        options["generate_unique_id_function"] = operation_id
        super().__init__(path, with_services(endpoint), **options)

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
    """A request whose JSON is UTF-8, as RFC 8259, section 8.1, has it, and which notes names that come twice.

    Its cookies are read without the escapes of old: ``http.cookies`` takes time by the square of their length before
    Python 3.11.10, 3.12.6 and 3.13.0, FastAPI reads them for every route, and no cookie of ours has any.
    """

    _document: object = None
    _is_read = False
    is_ambiguous = False

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies, as they are written."""
        pairs = (pair.partition("=") for pair in self.headers.get("cookie", "").split(";"))
        return {name.strip(): value.strip() for name, _, value in pairs}

    async def json(self) -> object:
        """The document.

        Raises:
            ValueError: It is not one.
            TooComplex: It is nested too deeply, or holds too many values.
        """
        if not self._is_read:
            body = await self.body()
            _ensure_simple(body)
            text = body.decode("utf-8-sig")
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


def _ensure_simple(document: bytes) -> None:
    """Counts brackets and commas outside of texts, which tell a document's depth and size before it is read.

    Raises:
        TooComplex: There are too many.
    """
    depth, values = 0, 1
    for character in _TEXTS.sub(b"", document).translate(None, _ALL_BUT_STRUCTURE):
        step = _STEP[character]
        depth += step
        values += step >= 0  # Every value but the first comes after a comma or an opening bracket.
        if depth > MAX_DEPTH:
            raise TooComplex(f"In a body, at most {MAX_DEPTH} lists and objects are within one another.")
        if values > MAX_VALUES:
            raise TooComplex(f"A body holds at most {MAX_VALUES} values.")


async def _check_json(request: StrictRequest) -> None:
    if "json" not in _media_type(request):
        return
    # What cannot be read at all is FastAPI's to refuse, which asks for the document once more.
    with suppress(ValueError, ClientDisconnect):
        document = await request.json()
        if request.is_ambiguous:
            _refuse(_faults_of_document(document, []), document)


def _faults_of_document(node: object, place: list[str | int]) -> Iterator[dict[str, Any]]:
    """The names that come twice below a node; the place of the node is changed on the way, and at the end as before."""
    if isinstance(node, _Ambiguous):
        for name in node.repeated:
            yield _fault("duplicate_key", "The object has this name more than once", "body", *place, name)
    for step, value in _members(node):
        place.append(step)
        yield from _faults_of_document(value, place)
        place.pop()


def _members(node: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield from enumerate(node)


async def _check_form(request: StrictRequest) -> None:
    # A request without a body has no type, and is told which fields it lacks.
    if (media_type := _media_type(request)) and not media_type.startswith(URLENCODED):
        raise HTTPException(415)
    with suppress(ClientDisconnect):
        form = await request.body()  # It is kept, so that FastAPI can read the form again.
        if form.count(b"&") >= MAX_FIELDS:
            raise TooComplex(f"A form has at most {MAX_FIELDS} fields.")
        # The names of the faults are those of the form.
        faults = list(_faults_of_pairs(form, "body"))
        _refuse(iter(faults), {fault["loc"][1]: None for fault in faults})


def _media_type(request: StrictRequest) -> str:
    media_type = request.headers.get("content-type", "").lower()
    if len(media_type) > MAX_MEDIA_TYPE_CHARACTERS:
        raise HTTPException(415)
    return media_type


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
    found = list(islice(faults, MAX_FAULTS + 1))  # one more, which tells that there are more
    if found:
        raise RequestValidationError(found, body=document)
