"""Client addresses, grouped for rate limits."""

from ipaddress import IPv6Address, ip_address, ip_network

IPV6_SITE_BITS = 64
"""Prefix length of an IPv6 site. Providers give each customer at least a /64, so all its addresses are one client."""


def counted_address(host: str) -> str:
    """Returns the key that an address is counted under: an IPv4 address itself, or the /64 network of an IPv6 address.

    A host that is not an IP address is returned unchanged.
    """
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, IPV6_SITE_BITS), strict=False))
