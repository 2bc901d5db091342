"""The headers that tell callers their rate limits, and the rate limits of callers without a token.

The headers follow draft-ietf-httpapi-ratelimit-headers: a list of policies, and the caller's standing under each of
them.
"""

from collections.abc import Sequence

from fastapi import Request

from rebootcamp.controllers.frame.addresses import ClientAddress
from rebootcamp.dependencies import container_of, keep_within
from rebootcamp.services.ports.rate_limits import RateLimitStatus


def rate_limit_headers(standings: Sequence[RateLimitStatus]) -> list[tuple[bytes, bytes]]:
    """Returns the rate limit headers, as ASGI takes them; none if nothing was counted."""
    if not standings:
        return []
    policies = [standing.policy for standing in standings]
    limits = ", ".join(f'"{one.name}";q={one.quota};w={one.window_s}' for one in policies)
    left = ", ".join(f'"{one.policy.name}";r={one.remaining};t={one.resets_in_s}' for one in standings)
    return [(b"ratelimit-policy", limits.encode()), (b"ratelimit", left.encode())]


async def limit_visits(request: Request, address: ClientAddress) -> None:
    """Applies the rate limit of routes that need no token."""
    keep_within(request, await container_of(request).rate_limits.visit(address))


async def limit_registrations(request: Request, address: ClientAddress) -> None:
    """Applies the rate limit of registrations."""
    keep_within(request, await container_of(request).rate_limits.register(address))
