"""Requests that carry an ``Idempotency-Key``, in PostgreSQL."""

from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """A request that may be sent again.

    Attributes:
        route: Method and path template: keys are scoped by user and route.
        key: The key that the client gave.
        body_hash: SHA-256 of the path and the body.
        status: The HTTP status of the answer, once the request is carried out.
        language: The language of the answer.
    """

    route: str
    key: str
    body_hash: bytes
    status: int
    language: Language


@dataclass(frozen=True, slots=True)
class Remembered:
    """The outcome of a request that was sent before.

    Attributes:
        resource_id: The id of what it created.
        seq: The event that it recorded in the user's log; None if it recorded none.
        language: The language of the first answer, and so of all; None in rows from before it was kept.
    """

    resource_id: str
    seq: int | None
    language: Language | None


class RequestWrites(Protocol):
    """Remembers requests that carry an ``Idempotency-Key``, for ``REMEMBERED_FOR`` by the database's clock.

    A request without a key is always new, and is not remembered.
    """

    async def recall(self, user_id: UserId, request: KeyedRequest | None) -> Remembered | None:
        """Returns the outcome of the request if it was sent before; None if it is new, and this transaction's.

        Raises:
            RequestInFlight: Another transaction is carrying it out.
            IdempotencyKeyReused: The key belongs to a request with another path or body.
        """

    async def remember(
        self, user_id: UserId, request: KeyedRequest | None, resource_id: str, seq: int | None = None
    ) -> None:
        """Keeps the outcome of the request: what it created, and the event that it recorded."""

    async def forget(self, limit: int) -> int:
        """Deletes outcomes that have expired, ``limit`` at most; returns how many."""
