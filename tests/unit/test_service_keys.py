"""The text of keys: what is random, what is checked before any query, and what is shown of one."""

import hashlib
import hmac
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.errors import InvalidServiceKey
from rebootcamp.logs import redact
from rebootcamp.security.service_keys import ALPHABET, ChecksummedServiceKeys

keys = ChecksummedServiceKeys()


def test_a_key_has_an_id_and_a_secret_of_256_bits() -> None:
    issued = keys.issue()
    assert re.fullmatch("rbc_[0-9A-Za-z]{65}", issued.text)
    assert issued.text[4:20] == issued.id
    assert len(ALPHABET) ** 43 >= 2**256
    assert issued.secret_hash == hashlib.sha256(issued.text[20:63].encode()).digest()
    assert len({keys.issue().text for _ in range(100)}) == 100


def test_a_key_is_read_as_it_was_issued() -> None:
    issued = keys.issue()
    presented = keys.read(issued.text)
    assert (presented.id, presented.secret_hash) == (issued.id, issued.secret_hash)
    assert keys.is_same(presented.secret_hash, issued.secret_hash)
    assert not keys.is_same(keys.issue().secret_hash, issued.secret_hash)


def test_secrets_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """No measurement would notice a comparison that ends at the first difference on a busy machine."""
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return False

    monkeypatch.setattr(hmac, "compare_digest", compare)
    stored = keys.issue().secret_hash
    assert not keys.is_same(stored, stored)
    assert compared == [(stored, stored)]


@given(place=st.integers(min_value=4, max_value=68), by=st.integers(min_value=1, max_value=61))
def test_one_wrong_character_is_found(place: int, by: int) -> None:
    text = keys.issue().text
    wrong = ALPHABET[(ALPHABET.index(text[place]) + by) % len(ALPHABET)]
    with pytest.raises(InvalidServiceKey):
        keys.read(text[:place] + wrong + text[place + 1 :])


@pytest.mark.parametrize(
    "text", ["", "rbc_", "rbc_" + "0" * 64, "rbc_" + "0" * 66, "rcr_" + "0" * 65, "rbc_" + "é" * 65]
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(InvalidServiceKey):
        keys.read(text)


def test_neither_a_repr_nor_a_log_line_shows_a_key() -> None:
    issued = keys.issue()
    assert issued.text[20:] not in repr(issued)
    line = redact(None, "info", {"event": f"refused {issued.text}", "nested": {"sent": f"Bearer {issued.text}"}})
    assert issued.text not in str(line)
    assert "[redacted]" in line["event"]
