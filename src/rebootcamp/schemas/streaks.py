"""Streaks on the wire."""

from datetime import date

from pydantic import Field

from rebootcamp.domain.streaks import Pause, Streak, StreakState
from rebootcamp.schemas.base import Day, Input, Output
from rebootcamp.services.streaks import StreakStanding


class StreakRead(Output):
    """Local days with something completed, as far as no missed day comes between them."""

    current_days: int = Field(description="Active days of the present streak; 0 when broken.")
    longest_days: int
    state: StreakState = Field(
        description="`at_risk`: nothing yet today, and the streak goes on if there is. `paused`: nothing is expected."
    )
    last_active_on: date | None
    freezes: int = Field(
        description="How many missed days can still be made up for: one is earned by every 7th active day, 2 at most."
    )

    @staticmethod
    def from_domain(streak: Streak) -> "StreakRead":
        """That streak."""
        return StreakRead(
            current_days=streak.current_days,
            longest_days=streak.longest_days,
            state=streak.state,
            last_active_on=streak.last_active_on,
            freezes=streak.freezes,
        )


class PauseRead(Output):
    """Days on which nothing is expected, both included."""

    first_on: date
    last_on: date

    @staticmethod
    def from_domain(pause: Pause) -> "PauseRead":
        """That pause."""
        return PauseRead(first_on=pause.first_on, last_on=pause.last_on)


class StreakStandingRead(StreakRead):
    """A streak and what kept it."""

    frozen_on: list[date] = Field(description="Missed days that a freeze made up for, in order.")
    pauses: list[PauseRead] = Field(description="Past, present and scheduled, in order.")

    @staticmethod
    def from_standing(standing: StreakStanding) -> "StreakStandingRead":
        """That standing."""
        return StreakStandingRead(
            **StreakRead.from_domain(standing.streak).model_dump(),
            frozen_on=list(standing.frozen_on),
            pauses=[PauseRead.from_domain(pause) for pause in standing.pauses],
        )


class PauseCreate(Input):
    """A pause to schedule: it begins today or within 365 days, and has at most 30 days; at most 60 in 365 are paused.

    At most 6 pauses that are not over can be scheduled.
    """

    first_on: Day
    last_on: Day

    def to_domain(self) -> Pause:
        """That pause."""
        return Pause(self.first_on, self.last_on)
