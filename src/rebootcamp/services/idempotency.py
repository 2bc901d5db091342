"""Requests that carry an ``Idempotency-Key``: carried out once, answered as often as they are sent.

Names and statuses follow draft-ietf-httpapi-idempotency-key-header. A use case that creates something calls
``work.requests.recall`` first in its unit of work and ``work.requests.remember`` last; what is refused rolls back, and
so is never remembered.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

Resource = TypeVar("Resource")
REMEMBERED_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """A request that may be sent again.

    Attributes:
        route: Method and path template: keys are scoped by user and route.
        key: What the client calls it.
        body_hash: SHA-256 of the path and the body.
        status: The HTTP status that it is answered with once carried out.
    """

    route: str
    key: str
    body_hash: bytes
    status: int


@dataclass(frozen=True, slots=True)
class Remembered:
    """What came of a request when it was sent before.

    Attributes:
        resource_id: What it created.
        seq: The event that it recorded in the user's log; None where it recorded none.
    """

    resource_id: str
    seq: int | None


@dataclass(frozen=True, slots=True)
class Created(Generic[Resource]):
    """What a request created, and whether it had done so before and was only answered again."""

    resource: Resource
    replayed: bool
