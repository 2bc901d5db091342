"""Password hashes: argon2id through passlib, off the event loop and few at a time."""

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
"""How many may wait for each that is looked at: at half a second each, all are done well within the deadline of 5 s."""


class Argon2Passwords(PasswordHasher):
    """Makes and checks password hashes.

    Args:
        time_cost: Passes over the memory.
        memory_kib: Memory of one hash, in KiB.
        parallelism: Lanes of one hash. RFC 9106, section 4, recommends 4 lanes, with 3 passes over 64 MiB
            where 2 GiB cannot be spared.
        concurrency: How many hashes run at once, so that a burst of logins takes neither all the memory nor
            all the processors.
    """

    def __init__(self, *, time_cost: int, memory_kib: int, parallelism: int = 4, concurrency: int) -> None:
        self._context = CryptContext(
            schemes=["argon2"],
            argon2__type="ID",
            argon2__rounds=time_cost,
            argon2__memory_cost=memory_kib,
            argon2__parallelism=parallelism,
        )
        # Threads of its own, rather than a semaphore: a cancelled request gives its semaphore back at once,
        # while its hash still runs.
        self._threads = ThreadPoolExecutor(max_workers=concurrency, thread_name_prefix="argon2")
        self._places = concurrency * (1 + WAITING_PER_THREAD)
        self._dummy_hash = self._context.hash(secrets.token_urlsafe())

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place in the queue, for as long as the block lasts: to be taken before an attempt is counted.

        Raises:
            Overloaded: There is none: whoever waited would wait too long.
        """
        if not self._places:
            raise Overloaded("As many passwords as can be looked at in time are being looked at.")
        self._places -= 1
        try:
            yield
        finally:
            self._places += 1

    async def hash(self, password: str) -> str:
        """The hash to store, with its salt and parameters in it.

        Raises:
            ValueError: The password is longer than 128 characters, or is not text that UTF-8 can write.
        """
        if not _can_be_hashed(password):
            raise ValueError(f"a password is text of at most {MAX_PASSWORD_CHARACTERS} characters")
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._context.hash, password)

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Whether the password belongs to the hash; every path costs exactly one argon2 verification.

        Args:
            password: As typed.
            hashed: What was stored; None for an unknown account. A value that is no argon2 hash means an
                account without a usable password.
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
