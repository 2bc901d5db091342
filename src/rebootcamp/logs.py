"""Logs: one line per event on standard error, in one format for our own code, uvicorn and the drivers.

Lines carry the request id if there is one. Passwords, tokens and e-mails are redacted. Our own JSON lines go to the
stream as bytes, without a standard library record, which took a tenth of the time of a read request.
"""

import logging
import re
import sys
from collections.abc import Mapping
from functools import cache
from typing import BinaryIO, TextIO

import orjson
import structlog
from opentelemetry import trace
from structlog.typing import EventDict, Processor

REDACTED = "[redacted]"
_SENSITIVE_KEY = re.compile("password|token|secret|authorization|cookie|email|username|_url$", re.IGNORECASE)
# Libraries put their arguments into messages: tokens, user:password@host, e-mails.
# The look-behinds keep the search linear on long lines.
_SENSITIVE_TEXT = re.compile(
    r"(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*|(?<![\w-])(?:rcr|rcm|rbc)_[\w-]+"
    r"|(?<=://)[^\s/@]+(?=@)|(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
)

_MARK = re.compile("@|eyJ|rcr_|rcm_|rbc_")
"""A text without any of these holds nothing sensitive. Looking for them takes a tenth of the time of the search."""


@cache
def _is_sensitive(key: str) -> bool:
    return _SENSITIVE_KEY.search(key) is not None


def _redacted(value: object) -> object:
    if isinstance(value, str):
        return _SENSITIVE_TEXT.sub(REDACTED, value) if _MARK.search(value) else value
    if isinstance(value, Mapping):
        return {key: REDACTED if _SENSITIVE_KEY.search(str(key)) else _redacted(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_redacted(item) for item in value]
    return value


def redact(_logger: object, _method: str, event: EventDict) -> EventDict:
    """A structlog processor that redacts secrets and e-mails in an event, including its traceback."""
    return {key: REDACTED if _is_sensitive(key) else _redacted(value) for key, value in event.items()}


def add_trace_id(_logger: object, _method: str, event: EventDict) -> EventDict:
    """A structlog processor that adds the trace id to a line if the request is traced."""
    span = trace.get_current_span().get_span_context()
    if span.is_valid:
        event["trace_id"] = trace.format_trace_id(span.trace_id)
    return event


class _BytesLogger(structlog.BytesLogger):
    """Writes lines of bytes to a stream, and has the name of the module that logs them."""

    def __init__(self, name: str, stream: BinaryIO) -> None:
        super().__init__(stream)
        self.name = name


class _TextLogger(structlog.PrintLogger):
    """Writes lines of text to a stream, for people to read, and has the name of the module that logs them."""

    def __init__(self, name: str, stream: TextIO) -> None:
        super().__init__(stream)
        self.name = name


def _as_json(event: EventDict, **_: object) -> bytes:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS)


def configure_logs(*, json: bool, level: str) -> None:
    """Sends every log line of this process through the same processors.

    Args:
        json: Whether to write one JSON object a line; otherwise text, coloured in a terminal.
        level: The lowest level of our own lines, such as ``INFO``. Libraries never log below ``INFO``, since the
            drivers' ``DEBUG`` lines hold personal data.
    """
    stream = sys.stderr
    own_level = logging.getLevelNamesMapping()[level.upper()]
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        add_trace_id,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    console = structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
    structlog.configure(
        processors=[*shared, redact, structlog.processors.JSONRenderer(_as_json) if json else console],
        logger_factory=lambda name="": _BytesLogger(name, stream.buffer) if json else _TextLogger(name, stream),
        wrapper_class=structlog.make_filtering_bound_logger(own_level),
    )
    _configure_libraries(shared, structlog.processors.JSONRenderer(ensure_ascii=False) if json else console, own_level)


def _configure_libraries(shared: list[Processor], renderer: Processor, own_level: int) -> None:
    """Sends the standard library records of other libraries through the same processors."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, redact, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(own_level, logging.INFO))
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True
    # Their lines hold query strings. RequestContextMiddleware logs each request instead.
    for name in ("uvicorn.access", "httpx"):
        logging.getLogger(name).setLevel(logging.WARNING)
