"""Translates the driver's errors, and limits how long it waits."""

from collections.abc import Iterator
from contextlib import contextmanager

import pymongo
from pymongo.errors import PyMongoError

from rebootcamp.databases.mongodb import MongoDatabase
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.services.deadlines import waiting_for

UNAVAILABLE_CODES = frozenset({6, 7, 50, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436})
"""Server error codes for: host unreachable or not found, timeout, write concern not met, shutdown, not the primary."""


@contextmanager
def mongodb_errors(database: MongoDatabase, timeout_s: float | None = None) -> Iterator[None]:
    """Turns connection failures and timeouts into ``StoreUnavailable``; errors in a command pass unchanged.

    All operations in the block together have ``timeout_s`` seconds, by default the client's timeout for one operation.
    The timeout starts here. The driver alone would start it when one of its threads takes the operation, and a frozen
    server keeps all threads busy. The block must not yield to a caller, since the timeout belongs to the task.
    """
    try:
        with waiting_for("mongodb"), pymongo.timeout(timeout_s or database.delegate.client.options.timeout):
            yield
    except PyMongoError as error:
        code = getattr(error, "code", None)
        # Connection failures have no server code. Any other code means that the server answered.
        if error.timeout or code in UNAVAILABLE_CODES or code is None:
            raise StoreUnavailable("mongodb") from error
        raise
