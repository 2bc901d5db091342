"""Checks that a request is unambiguous and cheap to read, before the caller is known.

No name may occur twice, and all text must be UTF-8. Of two fields with one name, this service might use one and a
proxy in front of it the other. The depth of a document and the number of its values or fields are limited before it
is parsed, because the cost of parsing and validation grows with them.
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

from rebootcamp.controllers.frame.direct import called_directly
from rebootcamp.dependencies import with_services

URLENCODED = "application/x-www-form-urlencoded"
MAX_DEPTH = 32
"""Maximum nesting of lists and objects in JSON. The deepest body of the API, a badge with its rule, has 10 levels."""
MAX_VALUES = 1000
"""Maximum number of values in a JSON document. The largest body of the API, a badge, has about 300."""
MAX_FIELDS = 100
"""Maximum number of fields in a form. The largest form of the API has 4."""
MAX_MEDIA_TYPE_CHARACTERS = 200
"""Maximum length of a Content-Type. The time to parse its parameters grows with the square of the length."""
MAX_FAULTS = 50
"""Maximum number of faults that one refusal lists."""
MAX_DIGITS = 300
"""Maximum digits of an integer in JSON. A longer one is read as a float, which no integer field accepts."""

# An unterminated string matches, too. Otherwise the search for its end would restart at each quote, in quadratic time.
_TEXTS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_ALL_BUT_STRUCTURE = bytes(sorted(set(range(256)) - set(b"[]{},")))
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1, ord(","): 0}


class TooComplex(HTTPException):
    """The body is nested too deeply, or holds too many values or fields."""

    def __init__(self, detail: str) -> None:
        super().__init__(400, detail)


def operation_id(route: APIRoute) -> str:
    """Returns the handler's name, which makes a pleasant method in a generated client."""
    return route.name


class StrictRoute(APIRoute):
    """The route class of all routers, which refuses ambiguous requests before anything else reads them.

    Raises:
        RequestValidationError: A name occurs twice, or a text is not UTF-8.
        TooComplex: The body is nested too deeply, or holds too many values or fields.
        HTTPException: The body has another media type (415).
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:  # noqa: ANN401 - APIRoute's
        options["generate_unique_id_function"] = operation_id
        super().__init__(path, with_services(endpoint), **options)
        self.app = called_directly(endpoint, self.app)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Returns FastAPI's handler, preceded by the checks."""
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
    """An object of a JSON document in which a name occurs twice."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated = [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]


class StrictRequest(Request):
    """A request whose JSON must be UTF-8 (RFC 8259, section 8.1), and which notes names that occur twice.

    Cookies are parsed without the legacy escapes, which none of our cookies uses. FastAPI parses cookies on every
    route, and ``http.cookies`` needs quadratic time for escapes before Python 3.11.10, 3.12.6 and 3.13.0.
    """

    _document: object = None
    _is_read = False
    is_ambiguous = False

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies, by name, without unescaping."""
        pairs = (pair.partition("=") for pair in self.headers.get("cookie", "").split(";"))
        return {name.strip(): value.strip() for name, _, value in pairs}

    async def json(self) -> object:
        """Returns the parsed JSON document.

        Raises:
            ValueError: The body is not a JSON document in UTF-8.
            TooComplex: The body is nested too deeply, or holds too many values.
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
    """Finds a document's depth and number of values before parsing, from the brackets and commas outside of strings.

    Raises:
        TooComplex: The document exceeds a limit.
    """
    depth, values = 0, 1
    for character in _TEXTS.sub(b"", document).translate(None, _ALL_BUT_STRUCTURE):
        step = _STEP[character]
        depth += step
        values += step >= 0  # Every value but the first follows a comma or an opening bracket.
        if depth > MAX_DEPTH:
            raise TooComplex(f"Lists and objects in a body can be nested at most {MAX_DEPTH} deep.")
        if values > MAX_VALUES:
            raise TooComplex(f"A body holds at most {MAX_VALUES} values.")


async def _check_json(request: StrictRequest) -> None:
    if "json" not in _media_type(request):
        return
    # FastAPI reads the document again and refuses one that cannot be parsed.
    with suppress(ValueError, ClientDisconnect):
        document = await request.json()
        if request.is_ambiguous:
            _refuse(_faults_of_document(document, []), document)


def _faults_of_document(node: object, place: list[str | int]) -> Iterator[dict[str, Any]]:
    """Yields a fault for each name that occurs twice below a node; ``place`` is modified on the way and restored."""
    if isinstance(node, _Ambiguous):
        for name in node.repeated:
            yield _fault("duplicate_key", "The object contains this name more than once", "body", *place, name)
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
    # A request without a body has no media type; validation then reports the missing fields.
    if (media_type := _media_type(request)) and not media_type.startswith(URLENCODED):
        raise HTTPException(415)
    with suppress(ClientDisconnect):
        form = await request.body()  # It is kept, so that FastAPI can read the form again.
        if form.count(b"&") >= MAX_FIELDS:
            raise TooComplex(f"A form has at most {MAX_FIELDS} fields.")
        # The faults carry the names of the form's fields.
        faults = list(_faults_of_pairs(form, "body"))
        _refuse(iter(faults), {fault["loc"][1]: None for fault in faults})


def _media_type(request: StrictRequest) -> str:
    media_type = request.headers.get("content-type", "").lower()
    if len(media_type) > MAX_MEDIA_TYPE_CHARACTERS:
        raise HTTPException(415)
    return media_type


def _faults_of_pairs(encoded: bytes, place: str) -> Iterator[dict[str, Any]]:
    """Yields the faults in the names and values of an encoded query or form."""
    seen = set()
    for pair in filter(None, encoded.split(b"&")):
        name, _, value = (unquote_to_bytes(part) for part in pair.replace(b"+", b" ").partition(b"="))
        readable = name.decode(errors="replace")
        if name in seen:
            yield _fault("duplicate_parameter", "The name occurs more than once", place, readable)
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
    found = list(islice(faults, MAX_FAULTS + 1))  # one more than listed shows that there are more
    if found:
        raise RequestValidationError(found, body=document)
