"""Runs a ``rebootcamp`` command by a clock that is as far off as a file says at every moment.

python -m tests.faults.set_clock FILE serve
"""

import mmap
import struct
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rebootcamp.cli import app
from rebootcamp.composition import SystemClock

_SECONDS = struct.Struct("d")
_actual_time = time.time


class ClockFile:
    """A file with the seconds by which the clock of a process is ahead. The run writes it; the process reads it."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(_SECONDS.pack(0.0))
        with path.open("r+b") as file:
            self._content = mmap.mmap(file.fileno(), _SECONDS.size)

    @property
    def ahead_s(self) -> float:
        (seconds,) = _SECONDS.unpack(self._content[:])
        return float(seconds)

    @ahead_s.setter
    def ahead_s(self, seconds: float) -> None:
        self._content[:] = _SECONDS.pack(seconds)


def main() -> None:
    """Sets this process's clock by the file, and becomes the command."""
    file = ClockFile(Path(sys.argv.pop(1)))

    def now(_: SystemClock) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=file.ahead_s)

    SystemClock.now = now  # type: ignore[assignment, method-assign]
    time.time = lambda: _actual_time() + file.ahead_s  # That of libraries.
    app()


if __name__ == "__main__":
    main()
