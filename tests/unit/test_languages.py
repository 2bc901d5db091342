"""Which language an answer is in, after RFC 9110, section 12.5.4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.controllers.frame.languages import preferred
from rebootcamp.domain.texts import Language

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("accept_language", "own", "expected"),
    [
        (None, FR, FR),
        ("", EN, EN),
        ("fr", EN, FR),
        ("en", FR, EN),
        ("fr-CA", EN, FR),
        ("EN-gb", FR, EN),
        ("de", FR, FR),
        ("de, en;q=0.1", FR, EN),
        ("fr;q=0.5, en;q=0.8", FR, EN),
        ("fr;q=0.8, en;q=0.5", EN, FR),
        ("en, fr", FR, EN),
        ("fr, en", EN, FR),
        (" en ; q=0.9 , fr ; q=0.3", FR, EN),
        ("*", EN, EN),
        ("fr;q=0.2, *;q=0.9", EN, EN),
        ("fr;q=0, *", FR, EN),
        ("fr-CA;q=0.2, fr;q=0.9, en;q=0.5", EN, FR),
        ("en;q=0, fr;q=0", FR, FR),  # neither: better an answer than none
        ("en;q=high", FR, FR),
        ("en;q=nan, fr;q=0.1", EN, FR),
        ("en;q=7, fr;q=0.1", EN, FR),
        ("en;level=1", FR, FR),
        (",;,=;q=", FR, FR),
    ],
)
def test_the_language_of_an_answer(accept_language: str | None, own: Language, expected: Language) -> None:
    assert preferred(accept_language, own) is expected


@given(st.text(), st.sampled_from(Language))
def test_no_header_is_too_odd(accept_language: str, own: Language) -> None:
    assert preferred(accept_language, own) in Language
