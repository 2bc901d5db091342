"""Addresses, as far as counting goes."""

from ipaddress import IPv6Address, ip_address, ip_network

IPV6_SITE_BITS = 64
"""What one customer of a provider has at least: whoever has one address of it has them all."""


def counted_address(host: str) -> str:
    """What requests and connections from that address are counted by: the address, or of IPv6 the network of a site."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, IPV6_SITE_BITS), strict=False))
