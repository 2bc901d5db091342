"""Clocks for tests."""

from datetime import UTC, datetime


class SetClock:
    """A clock that stands where it is put; at first at the present."""

    def __init__(self) -> None:
        self.time = datetime.now(UTC)

    def now(self) -> datetime:
        return self.time
