"""Password hashes."""

import asyncio
from threading import Event, Lock

import argon2.low_level
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rebootcamp.security.passwords import MAX_PASSWORD_CHARACTERS, Argon2Passwords

HASHER = Argon2Passwords(time_cost=1, memory_kib=32, concurrency=2)
STORED = "$argon2id$v=19$m=32,t=1,p=4$"


@pytest.fixture
def verifications(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The hashes that argon2 itself was asked to verify."""
    seen: list[bytes] = []
    verify_secret = argon2.low_level.verify_secret

    def spy(hash: bytes, secret: bytes, type: argon2.low_level.Type) -> bool:  # noqa: A002 - as argon2 names them
        seen.append(hash)
        return verify_secret(hash, secret, type)

    monkeypatch.setattr(argon2.low_level, "verify_secret", spy)
    return seen


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(password=st.text(max_size=MAX_PASSWORD_CHARACTERS).filter(lambda text: text.isprintable()), other=st.text())
async def test_only_the_password_itself_verifies(password: str, other: str) -> None:
    hashed = await HASHER.hash(password)
    assert hashed.startswith(STORED)
    assert await HASHER.verify(password, hashed)
    assert await HASHER.verify(other, hashed) == (other == password)


async def test_the_same_password_is_salted_anew() -> None:
    assert await HASHER.hash("bicyclette") != await HASHER.hash("bicyclette")


@pytest.mark.parametrize("password", ["x" * (MAX_PASSWORD_CHARACTERS + 1), "half a pair \ud800"])
async def test_what_cannot_be_hashed_is_refused(password: str) -> None:
    with pytest.raises(ValueError, match="at most 128 characters") as refusal:
        await HASHER.hash(password)
    assert password not in str(refusal.value)


async def test_every_path_costs_one_verification_with_the_same_parameters(verifications: list[bytes]) -> None:
    hashed = await HASHER.hash("bicyclette")
    assert await HASHER.verify("bicyclette", hashed)
    assert not await HASHER.verify("trottinette", hashed)
    assert not await HASHER.verify("bicyclette", None)
    assert not await HASHER.verify("bicyclette", "!")  # an account without a usable password
    assert not await HASHER.verify("x" * 10_000, hashed)
    assert not await HASHER.verify("half a pair \ud800", hashed)
    assert len(verifications) == 6
    assert all(seen.startswith(STORED.encode()) for seen in verifications)


async def test_a_hash_with_other_parameters_needs_another() -> None:
    hashed = await HASHER.hash("bicyclette")
    assert not HASHER.needs_rehash(hashed)
    assert Argon2Passwords(time_cost=2, memory_kib=32, concurrency=1).needs_rehash(hashed)
    assert Argon2Passwords(time_cost=1, memory_kib=64, concurrency=1).needs_rehash(hashed)


async def test_a_cancelled_verification_still_counts_against_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    hasher = Argon2Passwords(time_cost=1, memory_kib=32, concurrency=1)
    started, finish, lock = Event(), Event(), Lock()
    running, most = 0, 0
    hash_secret = argon2.low_level.hash_secret

    def held(**arguments: object) -> bytes:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        started.set()
        assert finish.wait(10)
        with lock:
            running -= 1
        return hash_secret(**arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(argon2.low_level, "hash_secret", held)
    cancelled = asyncio.create_task(hasher.hash("un"))
    assert await asyncio.to_thread(started.wait, 10)
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    others = [asyncio.create_task(hasher.hash("deux")) for _ in range(3)]
    await asyncio.to_thread(lambda: None)  # lets the tasks hand over their work
    finish.set()
    await asyncio.gather(*others)
    assert most == 1


def test_nothing_secret_is_shown() -> None:
    assert repr(HASHER).startswith("<rebootcamp.security.passwords.Argon2Passwords object at ")
