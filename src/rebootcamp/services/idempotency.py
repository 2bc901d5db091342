"""Requests with an ``Idempotency-Key``, which are carried out once and answered the same however often they are sent.

Names and statuses follow draft-ietf-httpapi-idempotency-key-header. A use case that creates something calls
``work.requests.recall`` first in its unit of work and ``work.requests.remember`` last. A refused request rolls back,
so it is never remembered.
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
    """The resource that a request created, and whether this request is a replay of an earlier one.

    Attributes:
        language: The language of the first response, if this is a replay; None if it was not kept.
    """

    resource: Resource
    replayed: bool
    language: Language | None = None


async def as_awarded(earned: Iterable[EarnedBadge], badges: BadgeCatalogue) -> tuple[EarnedBadge, ...]:
    """Returns the badges, each with the texts of the version that was awarded, even if newer ones are published."""
    return tuple([await _as_awarded(one, badges) for one in earned])


async def _as_awarded(earned: EarnedBadge, badges: BadgeCatalogue) -> EarnedBadge:
    award = earned.award
    if earned.badge is None or earned.badge.version == award.version:
        return earned
    published = await badges.versions(award.code, award.version, award.version)
    return replace(earned, badge=published[0]) if published else earned
