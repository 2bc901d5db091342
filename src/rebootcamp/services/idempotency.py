"""Requests that carry an ``Idempotency-Key``: carried out once, answered as often as they are sent.

Names and statuses follow draft-ietf-httpapi-idempotency-key-header. A use case that creates something calls
``work.requests.recall`` first in its unit of work and ``work.requests.remember`` last; what is refused rolls back, and
so is never remembered.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Generic, Protocol, TypeVar

from rebootcamp.domain.badges import Badge
from rebootcamp.domain.progress import EarnedBadge
from rebootcamp.domain.texts import Language

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


@dataclass(frozen=True, slots=True)
class Created(Generic[Resource]):
    """What a request created, and whether it had done so before and was only answered again.

    Attributes:
        language: Of the first answer, where this is another one.
    """

    resource: Resource
    replayed: bool
    language: Language | None = None


class BadgeVersions(Protocol):
    """All that was published of badges; MongoDB."""

    async def versions(self, code: str, first: int, last: int) -> list[Badge]:
        """The versions of that range, both ends included, newest first."""


async def as_awarded(earned: Iterable[EarnedBadge], badges: BadgeVersions) -> tuple[EarnedBadge, ...]:
    """Each with the texts of the version that was awarded, whatever was published since."""
    return tuple([await _as_awarded(one, badges) for one in earned])


async def _as_awarded(earned: EarnedBadge, badges: BadgeVersions) -> EarnedBadge:
    award = earned.award
    if earned.badge is None or earned.badge.version == award.version:
        return earned
    published = await badges.versions(award.code, award.version, award.version)
    return replace(earned, badge=published[0]) if published else earned
