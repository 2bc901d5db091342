from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.leaderboards import competition_ranks


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
