"""A clock that stands still until a test moves it."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(slots=True)
class SettableClock:
    """Tells the moment that it was set to."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def set(self, moment: str) -> None:
        """To a moment as ISO 8601 writes it, offset included."""
        self.moment = datetime.fromisoformat(moment)

    def advance(self, **duration: float) -> None:
        """By a duration, as ``timedelta`` takes it."""
        self.moment += timedelta(**duration)
