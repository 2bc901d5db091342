"""Requests that carried an ``Idempotency-Key``; PostgreSQL."""

from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """A request that may be sent again.

    Attributes:
        route: Method and path template: keys are scoped by user and route.
        key: What the client calls it.
        body_hash: SHA-256 of the path and the body.
        status: The HTTP status that it is answered with once carried out.
        language: Of its answer.
    """

    route: str
    key: str
    body_hash: bytes
    status: int
    language: Language


@dataclass(frozen=True, slots=True)
class Remembered:
    """What came of a request when it was sent before.

    Attributes:
        resource_id: What it created.
        seq: The event that it recorded in the user's log; None where it recorded none.
        language: Of the first answer, and so of all; None where that was not kept yet.
    """

    resource_id: str
    seq: int | None
    language: Language | None


class RequestWrites(Protocol):
    """The requests that carried an ``Idempotency-Key``; one without a key is always new, and is not remembered.

    Others are remembered for ``REMEMBERED_FOR``, by the database's clock.
    """

    async def recall(self, user_id: UserId, request: KeyedRequest | None) -> Remembered | None:
        """What came of the request when it was sent before; None when it is new, and this transaction carries it out.

        Raises:
            RequestInFlight: Another transaction is carrying it out.
            IdempotencyKeyReused: The key belongs to a request with another path or body.
        """

    async def remember(
        self, user_id: UserId, request: KeyedRequest | None, resource_id: str, seq: int | None = None
    ) -> None:
        """Keeps what came of the request: what it created, and the event that it recorded."""

    async def forget(self, limit: int) -> int:
        """Deletes what has been remembered for long enough, ``limit`` at most; returns how many."""
