"""What callers are told of their limits, and the limits of those whom nobody knows yet.

The headers are those of draft-ietf-httpapi-ratelimit-headers: a list of policies, and where the caller stands under
each of them.
"""

from collections.abc import Mapping, Sequence

from fastapi import Request

from rebootcamp.controllers.frame.addresses import ClientAddress
from rebootcamp.dependencies import ContainerDep, keep_within
from rebootcamp.services.ports.rate_limits import RateLimitStatus


def rate_limit_headers(statuses: Sequence[RateLimitStatus]) -> Mapping[str, str]:
    """The headers that tell it; none where nothing was counted."""
    if not statuses:
        return {}
    policies = [status.policy for status in statuses]
    return {
        "RateLimit-Policy": ", ".join(f'"{one.name}";q={one.quota};w={one.window_s}' for one in policies),
        "RateLimit": ", ".join(f'"{one.policy.name}";r={one.remaining};t={one.resets_in_s}' for one in statuses),
    }


async def limit_visits(request: Request, container: ContainerDep, address: ClientAddress) -> None:
    """For routes that ask for no token."""
    keep_within(request, await container.rate_limits.visit(address))


async def limit_registrations(request: Request, container: ContainerDep, address: ClientAddress) -> None:
    """For the route that opens accounts."""
    keep_within(request, await container.rate_limits.register(address))
