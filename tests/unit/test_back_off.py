"""How long the relay leaves alone a user whose projection fails."""

from datetime import timedelta
from itertools import pairwise

from rebootcamp.services.relay import LONGEST_BACK_OFF, back_off


def test_it_doubles_up_to_five_minutes_and_stays_there() -> None:
    waits = [back_off(attempts) for attempts in range(1, 1000)]
    assert waits[:3] == [timedelta(seconds=2), timedelta(seconds=4), timedelta(seconds=8)]
    assert all(later == min(2 * earlier, LONGEST_BACK_OFF) for earlier, later in pairwise(waits))
    assert waits[-1] == LONGEST_BACK_OFF == timedelta(minutes=5)
