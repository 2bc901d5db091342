"""The driver's errors, translated."""

from collections.abc import Iterator
from contextlib import contextmanager

from pymongo.errors import PyMongoError

from rebootcamp.domain.errors import StoreUnavailable

UNAVAILABLE_CODES = frozenset({6, 7, 50, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436})
"""Host unreachable or not found, time limits, write concern not met, shutdown, stepping down, not the primary."""


@contextmanager
def mongodb_errors() -> Iterator[None]:
    """Turns "the server does not answer" into ``StoreUnavailable``; mistakes in a command stay what they are."""
    try:
        yield
    except PyMongoError as error:
        code = getattr(error, "code", None)
        # Connection failures have no code of the server's; whatever has another code is an answer.
        if error.timeout or code in UNAVAILABLE_CODES or code is None:
            raise StoreUnavailable("mongodb") from error
        raise
