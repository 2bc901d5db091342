"""Where a request comes from, as far as counting goes."""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import Annotated

from fastapi import Depends, Request

IPV6_SITE_BITS = 64
"""What one customer of a provider has at least: whoever has one address of it has them all."""


async def get_client_address(request: Request) -> str:
    """The address that the connection comes from, or that a trusted proxy names; of IPv6, the network of a site."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, IPV6_SITE_BITS), strict=False))


ClientAddress = Annotated[str, Depends(get_client_address)]
