"""Addresses, as far as counting goes."""

from ipaddress import IPv6Address, ip_address, ip_network

IPV6_SITE_BITS = 64
"""A customer of a provider has at least such a network: whoever has one address of it has them all."""


def counted_address(host: str) -> str:
    """The name that requests from an address are counted by: the address itself, or the /64 network of an IPv6 one."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, IPV6_SITE_BITS), strict=False))
