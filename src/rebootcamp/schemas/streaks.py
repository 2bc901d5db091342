"""Schemas of streaks and pauses."""

from datetime import date

from pydantic import Field

from rebootcamp.domain.streaks import Pause, Streak, StreakState
from rebootcamp.schemas.base import Day, Input, Output
from rebootcamp.services.streaks import StreakStanding


class StreakRead(Output):
    """A series of active days (local days with a completion) that no missed day interrupts."""

    current_days: int = Field(description="Number of active days of the current streak; 0 if it is broken.")
    longest_days: int
    state: StreakState = Field(
        description="`at_risk`: there is no completion yet today, and one would continue the streak. `paused`: no "
        "completion is expected today."
    )
    last_active_on: date | None
    freezes: int = Field(
        description="Number of missed days that will not break the streak. Every 7th active day earns one; at most 2 "
        "are kept."
    )

    @staticmethod
    def from_domain(streak: Streak) -> "StreakRead":
        """Returns that streak."""
        return StreakRead(
            current_days=streak.current_days,
            longest_days=streak.longest_days,
            state=streak.state,
            last_active_on=streak.last_active_on,
            freezes=streak.freezes,
        )


class PauseRead(Output):
    """A pause: days on which no completion is expected, first and last included."""

    first_on: date
    last_on: date

    @staticmethod
    def from_domain(pause: Pause) -> "PauseRead":
        """Returns that pause."""
        return PauseRead(first_on=pause.first_on, last_on=pause.last_on)


class StreakStandingRead(StreakRead):
    """A streak, with the freezes and pauses that kept it."""

    frozen_on: list[date] = Field(description="Missed days on which a freeze was used, in order.")
    pauses: list[PauseRead] = Field(description="Past, current and scheduled pauses, in order.")

    @staticmethod
    def from_standing(standing: StreakStanding) -> "StreakStandingRead":
        """Returns that standing."""
        return StreakStandingRead(
            **StreakRead.from_domain(standing.streak).model_dump(),
            frozen_on=list(standing.frozen_on),
            pauses=[PauseRead.from_domain(pause) for pause in standing.pauses],
        )


class PauseCreate(Input):
    """A pause to schedule. It begins today or within the next 365 days, and has at most 30 days.

    At most 60 days in any 365 can be paused, and at most 6 pauses that are not over can be scheduled.
    """

    first_on: Day
    last_on: Day

    def to_domain(self) -> Pause:
        """Returns that pause."""
        return Pause(self.first_on, self.last_on)
