"""Ranks, and what boards cover."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.leaderboards import ALL_TIME, Period, competition_ranks, span_of, spans_of
from rebootcamp.domain.periods import month_of, week_of


def test_ties_share_a_rank_and_use_up_the_next_ones() -> None:
    assert competition_ranks([50, 40, 40, 30], more=0, at_least=1) == [1, 2, 2, 4]


@given(st.lists(st.integers(1, 6), min_size=1, max_size=30), st.data())
def test_any_page_has_the_ranks_of_the_whole_board(scores: list[int], data: st.DataObject) -> None:
    board = sorted(scores, reverse=True)
    begin = data.draw(st.integers(0, len(board) - 1))
    page = board[begin : data.draw(st.integers(begin + 1, len(board)))]
    more, at_least = sum(score > page[0] for score in board), sum(score >= page[0] for score in board)
    assert competition_ranks(page, more, at_least) == [1 + sum(other > score for other in board) for score in page]


def test_an_empty_page_has_no_ranks() -> None:
    assert competition_ranks([], more=0, at_least=0) == []


def test_a_credit_counts_in_all_time_in_its_month_and_in_its_week() -> None:
    moment = datetime(2026, 3, 31, 22, 30, tzinfo=UTC)
    for name, month in [("Europe/Paris", "2026-04"), ("Etc/GMT+12", "2026-03")]:
        zone = ZoneInfo(name)
        assert spans_of(moment, zone) == (ALL_TIME, month_of(moment, zone), week_of(moment, zone))
        assert [span_of(period, moment, zone).key for period in Period] == ["all_time", month, "2026-W14"]
