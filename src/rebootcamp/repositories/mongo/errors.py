"""The driver's errors, translated, and the limit that its waits have."""

from collections.abc import Iterator
from contextlib import contextmanager

import pymongo
from pymongo.errors import PyMongoError

from rebootcamp.databases.mongodb import MongoDatabase
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.services.deadlines import waiting_for

UNAVAILABLE_CODES = frozenset({6, 7, 50, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436})
"""Host unreachable or not found, time limits, write concern not met, shutdown, stepping down, not the primary."""


@contextmanager
def mongodb_errors(database: MongoDatabase, timeout_s: float | None = None) -> Iterator[None]:
    """Turns "the server does not answer in time" into ``StoreUnavailable``; mistakes in a command stay what they are.

    What is asked in the block has, in all, ``timeout_s`` or else the time that the client gives to one operation, and
    it begins here: the driver, left alone, would begin when one of its threads takes the operation up, and behind a
    frozen server they are all taken. Nothing may be yielded from the block, as the limit is the task's.
    """
    try:
        with waiting_for("mongodb"), pymongo.timeout(timeout_s or database.delegate.client.options.timeout):
            yield
    except PyMongoError as error:
        code = getattr(error, "code", None)
        # Connection failures have no code of the server's; whatever has another code is an answer.
        if error.timeout or code in UNAVAILABLE_CODES or code is None:
            raise StoreUnavailable("mongodb") from error
        raise
