"""Password hashing with argon2id through passlib, in a small thread pool outside the event loop."""

import asyncio
import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from passlib.context import CryptContext

from rebootcamp.domain.errors import Overloaded
from rebootcamp.services.ports.credentials import PasswordHasher

MAX_PASSWORD_CHARACTERS = 128
WAITING_PER_THREAD = 4
"""Maximum number of waiting checks per running one. A check takes about 0.5 s, so all end within the 5 s deadline."""


class Argon2Passwords(PasswordHasher):
    """Creates and verifies password hashes.

    Args:
        time_cost: Number of passes over the memory.
        memory_kib: Memory used by one hash, in KiB.
        parallelism: Number of lanes of one hash. RFC 9106, section 4, recommends 4 lanes, with 3 passes over 64 MiB
            where 2 GiB are too much.
        concurrency: Maximum number of hashes that run at once, so that a burst of logins uses up neither the memory nor
            the processors.
    """

    def __init__(self, *, time_cost: int, memory_kib: int, parallelism: int = 4, concurrency: int) -> None:
        self._context = CryptContext(
            schemes=["argon2"],
            argon2__type="ID",
            argon2__rounds=time_cost,
            argon2__memory_cost=memory_kib,
            argon2__parallelism=parallelism,
        )
        # A thread pool instead of a semaphore: a cancelled request would release the semaphore while its hash still
        # runs.
        self._threads = ThreadPoolExecutor(max_workers=concurrency, thread_name_prefix="argon2")
        self._places = concurrency * (1 + WAITING_PER_THREAD)
        self._dummy_hash = self._context.hash(secrets.token_urlsafe())

    @contextmanager
    def place(self) -> Iterator[None]:
        """Reserves a place in the hashing queue until the block ends. Take it before counting the attempt.

        Raises:
            Overloaded: The queue is full, so the wait would exceed the request's deadline.
        """
        if not self._places:
            raise Overloaded("The service is checking as many passwords as it can. Try again in a moment.")
        self._places -= 1
        try:
            yield
        finally:
            self._places += 1

    async def hash(self, password: str) -> str:
        """Returns the hash to store, with its salt and parameters in it.

        Raises:
            ValueError: The password is longer than 128 characters, or cannot be encoded as UTF-8.
        """
        if not _can_be_hashed(password):
            raise ValueError(f"a password is text of at most {MAX_PASSWORD_CHARACTERS} characters")
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._context.hash, password)

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Returns whether the password matches the hash. Every path costs exactly one argon2 verification.

        Args:
            password: The password as the user typed it.
            hashed: The stored hash; None for an unknown account. A value that is not an argon2 hash means that the
                account has no usable password, and never matches.
        """
        loop = asyncio.get_running_loop()
        if hashed is None or not self._context.identify(hashed) or not _can_be_hashed(password):
            await loop.run_in_executor(self._threads, self._context.verify, "", self._dummy_hash)
            return False
        return await loop.run_in_executor(self._threads, self._context.verify, password, hashed)

    def needs_rehash(self, hashed: str) -> bool:
        return self._context.needs_update(hashed)


def _can_be_hashed(password: str) -> bool:
    if len(password) > MAX_PASSWORD_CHARACTERS:
        return False
    try:
        password.encode()
    except UnicodeEncodeError:
        return False
    return True
