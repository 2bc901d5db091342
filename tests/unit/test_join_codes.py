import pytest

from rebootcamp.domain.cohorts import canonical_join_code
from rebootcamp.security.join_codes import new_join_code


def test_join_codes_are_long_and_differ() -> None:
    codes = {new_join_code() for _ in range(1000)}
    assert len(codes) == 1000
    assert {len(code) for code in codes} == {10}
    assert not set("01ILOU") & set("".join(codes))


@pytest.mark.parametrize("typed", ["K7PX9M2QTD", "k7px9m2qtd", "K7PX9-M2QTD", " k7px9 m2qtd "])
def test_how_a_join_code_is_typed_makes_no_difference(typed: str) -> None:
    assert canonical_join_code(typed) == "K7PX9M2QTD"
