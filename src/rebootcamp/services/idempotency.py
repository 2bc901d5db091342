"""Requests that carry an ``Idempotency-Key``: carried out once, answered as often as they are sent.

Names and statuses follow draft-ietf-httpapi-idempotency-key-header. A use case that creates something calls
``work.requests.recall`` first in its unit of work and ``work.requests.remember`` last; what is refused rolls back, and
so is never remembered.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Generic, TypeVar

from rebootcamp.domain.progress import EarnedBadge
from rebootcamp.domain.texts import Language
from rebootcamp.services.ports.badges import BadgeCatalogue

Resource = TypeVar("Resource")
REMEMBERED_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Created(Generic[Resource]):
    """What a request created, and whether it had done so before and was only answered again.

    Attributes:
        language: Of the first answer, where this is another one.
    """

    resource: Resource
    replayed: bool
    language: Language | None = None


async def as_awarded(earned: Iterable[EarnedBadge], badges: BadgeCatalogue) -> tuple[EarnedBadge, ...]:
    """Each with the texts of the version that was awarded, whatever was published since."""
    return tuple([await _as_awarded(one, badges) for one in earned])


async def _as_awarded(earned: EarnedBadge, badges: BadgeCatalogue) -> EarnedBadge:
    award = earned.award
    if earned.badge is None or earned.badge.version == award.version:
        return earned
    published = await badges.versions(award.code, award.version, award.version)
    return replace(earned, badge=published[0]) if published else earned
