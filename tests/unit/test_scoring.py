"""The global score and its levels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.scoring import Level, Score, level_of

scores = st.integers(0, 10**6) | st.integers(0, 10**40)  # far beyond where floats are exact


@given(scores)
def test_a_score_lies_within_the_bounds_of_its_level(score: int) -> None:
    level = level_of(score)
    assert level.min_score <= score < level.next_min_score


@given(scores, scores)
def test_more_points_never_mean_a_lower_level(one: int, other: int) -> None:
    lower, higher = sorted((one, other))
    assert level_of(lower).number <= level_of(higher).number


@given(st.integers(1, 10**20))
def test_a_level_begins_with_the_exact_point(number: int) -> None:
    begins = 50 * number * (number - 1)
    assert level_of(begins).number == number
    assert level_of(begins + 100 * number) == Level(number + 1, begins + 100 * number, begins + 200 * number + 100)
    if number > 1:
        assert level_of(begins - 1).number == number - 1


@pytest.mark.parametrize(
    ("score", "level"),
    [
        (0, Level(1, 0, 100)),
        (99, Level(1, 0, 100)),
        (100, Level(2, 100, 300)),
        (299, Level(2, 100, 300)),
        (300, Level(3, 300, 600)),
        (4500, Level(10, 4500, 5500)),
    ],
)
def test_the_first_levels(score: int, level: Level) -> None:
    assert level_of(score) == level


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_the_global_score_is_the_sum_of_its_parts(challenge_points: int, badge_points: int) -> None:
    score = Score(challenge_points, badge_points)
    assert score.total == challenge_points + badge_points
    assert score.level == level_of(score.total)
