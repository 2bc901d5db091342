"""Kept answers: valid for exactly one position, bounded in bytes, those not asked for the longest dropped first."""

from collections import OrderedDict
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.services.kept_answers import ENTRY_BYTES, KeptAnswer, KeptAnswers

ROOM = 1000


def answer(position: int, length: int = ROOM) -> KeptAnswer[int]:
    """An answer whose packed body has that length."""
    return KeptAnswer(position, f'"{position}"', b"x" * length)


def store_for(count: int) -> KeptAnswers[str, int]:
    """A store with room for so many answers of ``ROOM`` bytes."""
    return KeptAnswers(count * (ROOM + ENTRY_BYTES))


def test_an_answer_is_found_at_its_own_position_and_at_no_other() -> None:
    kept = store_for(2)
    kept.keep("ada", answer(5))
    assert kept.find("ada", 5) == answer(5)
    assert kept.find("ada", 4) is None
    assert kept.find("ada", 6) is None
    assert kept.find("bob", 5) is None


def test_a_newer_answer_takes_the_place_of_the_one_before() -> None:
    kept = store_for(2)
    kept.keep("ada", answer(5))
    kept.keep("ada", answer(6, 10))
    assert (kept.find("ada", 5), kept.find("ada", 6)) == (None, answer(6, 10))
    assert kept.size_bytes == 10 + ENTRY_BYTES


def test_the_answer_that_was_not_asked_for_the_longest_is_dropped_first() -> None:
    kept = store_for(2)
    kept.keep("ada", answer(1))
    kept.keep("bob", answer(1))
    assert kept.find("ada", 1)
    kept.keep("eve", answer(1))
    assert ("ada" in kept, "bob" in kept, "eve" in kept) == (True, False, True)


@pytest.mark.parametrize("max_bytes", [0, ROOM + ENTRY_BYTES - 1])
def test_an_answer_that_has_no_room_is_not_kept_and_drops_none(max_bytes: int) -> None:
    kept: KeptAnswers[str, int] = KeptAnswers(max_bytes)
    if max_bytes:
        kept.keep("bob", answer(1, 1))
    kept.keep("ada", answer(1))
    assert "ada" not in kept
    assert ("bob" in kept) == bool(max_bytes)


def test_an_answer_too_large_to_keep_takes_the_old_one_with_it() -> None:
    kept = store_for(1)
    kept.keep("ada", answer(1))
    kept.keep("ada", answer(2, ROOM + 1))
    assert "ada" not in kept
    assert kept.size_bytes == 0


def test_a_hit_is_a_kept_answer_and_a_miss_one_that_was_made() -> None:
    kept = store_for(2)
    kept.find("ada", 1)
    kept.keep("ada", answer(1))
    kept.find("ada", 1)
    kept.find("ada", 2)  # Answered by 304, for example: nothing was made.
    assert (kept.hits, kept.misses) == (1, 1)


@given(st.binary(max_size=5000))
def test_an_answer_gives_its_body_back(body: bytes) -> None:
    assert KeptAnswer.of(1, '"1"', body).body == body


@dataclass
class Model:
    """The same store, plainly: the answers in the order in which they were last asked for."""

    max_bytes: int
    answers: "OrderedDict[int, KeptAnswer[int]]" = field(default_factory=OrderedDict)

    @property
    def size_bytes(self) -> int:
        return sum(len(one.packed) + ENTRY_BYTES for one in self.answers.values())

    def find(self, key: int, position: int) -> KeptAnswer[int] | None:
        found = self.answers.get(key)
        if found is None or found.position != position:
            return None
        self.answers.move_to_end(key)
        return found

    def keep(self, key: int, kept: KeptAnswer[int]) -> None:
        self.answers.pop(key, None)
        if len(kept.packed) + ENTRY_BYTES <= self.max_bytes:
            self.answers[key] = kept
            while self.size_bytes > self.max_bytes:
                self.answers.popitem(last=False)


KEYS, POSITIONS = st.integers(0, 4), st.integers(0, 2)
FINDS = st.tuples(st.just("find"), KEYS, POSITIONS, st.just(0))
KEEPS = st.tuples(st.just("keep"), KEYS, POSITIONS, st.integers(0, 2 * ENTRY_BYTES))


@given(steps=st.lists(FINDS | KEEPS, min_size=10, max_size=60), max_bytes=st.integers(0, 4 * ENTRY_BYTES))
def test_it_does_what_the_model_does(steps: list[tuple[str, int, int, int]], max_bytes: int) -> None:
    kept: KeptAnswers[int, int] = KeptAnswers(max_bytes)
    model = Model(max_bytes)
    for step, key, position, length in steps:
        if step == "find":
            assert kept.find(key, position) == model.find(key, position)
        else:
            kept.keep(key, answer(position, length))
            model.keep(key, answer(position, length))
        assert kept.size_bytes == model.size_bytes <= max_bytes
        assert [key for key in range(5) if key in kept] == sorted(model.answers)
