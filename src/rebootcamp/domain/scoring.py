"""The global score and the level that follows from it.

    global_score = challenge points (the PostgreSQL ledger) + badge points (the MongoDB awards)

Streaks are shown beside the score and are not part of it.
"""

from dataclasses import dataclass
from math import isqrt

FORMULA_VERSION = 1
LEVEL_STEP = 50
"""Level n begins at 50 x n x (n - 1) points: 0, 100, 300, 600, 1000. Each level takes 100 points more than the last."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level and its bounds, in points of the global score."""

    number: int
    min_score: int
    next_min_score: int


@dataclass(frozen=True, slots=True)
class Score:
    """The two parts of the global score, in points."""

    challenge_points: int
    badge_points: int

    @property
    def total(self) -> int:
        """The global score."""
        return self.challenge_points + self.badge_points

    @property
    def level(self) -> Level:
        """The level that the global score has reached."""
        return level_of(self.total)


def _min_score(level: int) -> int:
    return LEVEL_STEP * level * (level - 1)


def level_of(score: int) -> Level:
    """Returns the level of a score, which is never negative: the largest n with 50 x n x (n - 1) <= score."""
    number = (1 + isqrt(1 + 4 * (score // LEVEL_STEP))) // 2
    return Level(number, _min_score(number), _min_score(number + 1))
