"""The headers that tell callers their rate limits, and the rate limits of callers without a token.

The headers follow draft-ietf-httpapi-ratelimit-headers: a list of policies, and the caller's standing under each of
them.
"""

from collections.abc import Mapping, Sequence

from fastapi import Request

from rebootcamp.controllers.frame.addresses import ClientAddress
from rebootcamp.dependencies import ContainerDep, keep_within
from rebootcamp.services.ports.rate_limits import Standing


def rate_limit_headers(standings: Sequence[Standing]) -> Mapping[str, str]:
    """Returns the rate limit headers; none if nothing was counted."""
    if not standings:
        return {}
    policies = [standing.policy for standing in standings]
    return {
        "RateLimit-Policy": ", ".join(f'"{one.name}";q={one.quota};w={one.window_s}' for one in policies),
        "RateLimit": ", ".join(f'"{one.policy.name}";r={one.remaining};t={one.resets_in_s}' for one in standings),
    }


async def limit_visits(request: Request, container: ContainerDep, address: ClientAddress) -> None:
    """Applies the rate limit of routes that need no token."""
    keep_within(request, await container.rate_limits.visit(address))


async def limit_registrations(request: Request, container: ContainerDep, address: ClientAddress) -> None:
    """Applies the rate limit of registrations."""
    keep_within(request, await container.rate_limits.register(address))
