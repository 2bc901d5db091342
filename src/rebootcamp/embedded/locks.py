"""File locks, which the system frees when their holder ends, however it ends."""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from rebootcamp.embedded.servers import EmbeddedServerError

LOCK_SECONDS = 30
POLL_SECONDS = 0.02


@contextmanager
def locked(path: Path) -> Iterator[BinaryIO]:
    """Holds a lock, after waiting for it at most ``LOCK_SECONDS``. A child that inherits the file holds it longer.

    Raises:
        EmbeddedServerError: Another process still holds the lock.
    """
    deadline = time.monotonic() + LOCK_SECONDS
    with path.open("wb") as lock:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise EmbeddedServerError(f"{path} is still held by a process that should have ended.") from None
                time.sleep(POLL_SECONDS)
        yield lock
