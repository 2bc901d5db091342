"""Addresses that the service may connect to on a user's behalf, so that no webhook reaches into its own network.

The check looks at addresses alone, after a host name was resolved: whatever spelling an address has in a URL, it is
resolved to the same bytes. Only addresses of the public internet pass, and those of networks that the operator allows.
"""

import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network

_PUBLIC_IPV6 = IPv6Network("2000::/3")
"""All that is assigned to the public internet. Loopback, link-local, unique local, multicast, mapped and translated
(64:ff9b::/96) addresses are outside of it."""
_REFUSED: Sequence[Network] = (
    IPv4Network("168.63.129.16/32"),  # Azure's metadata and control, in public address space
    IPv4Network("192.0.0.0/24"),  # protocol assignments; Oracle's metadata
    IPv4Network("192.88.99.0/24"),  # 6to4 relays, deprecated
    IPv6Network("2001::/23"),  # protocol assignments: Teredo, ORCHID, benchmarking
    IPv6Network("2001:db8::/32"),  # documentation
    IPv6Network("2002::/16"),  # 6to4, which holds an IPv4 address
    IPv6Network("3fff::/20"),  # documentation
)


class TargetPolicy:
    """Decides which addresses may be connected to.

    Args:
        allowed: Networks that the operator allows, such as ``10.1.0.0/16``, although they are not public.
    """

    def __init__(self, allowed: Sequence[str]) -> None:
        self._allowed = [ip_network(network) for network in allowed]

    def is_allowed(self, address: str) -> bool:
        """Tells whether the operator allows this address although it is not public."""
        return any(_of(address) in network for network in self._allowed)

    def may_connect(self, address: str) -> bool:
        """Tells whether this address may be connected to: if it is public, or allowed by the operator."""
        return _is_public(_of(address)) or self.is_allowed(address)

    def may_name(self, host: str) -> bool:
        """Tells whether a URL may name this host: any name, but no address that must not be connected to."""
        address = address_in(host)
        return address is None or self.may_connect(address)


def address_in(host: str) -> str | None:
    """Returns the address that a host of a URL spells, also as ``127.1``, ``0x7f000001`` or ``2130706433``.

    None for a name.
    """
    try:
        return str(ip_address(host.strip("[]")))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(host.rstrip(".")))
    except (OSError, UnicodeEncodeError):
        return None


def _of(address: str) -> IPv4Address | IPv6Address:
    return ip_address(address.partition("%")[0])


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if any(address in network for network in _REFUSED):
        return False
    if isinstance(address, IPv6Address):
        return address in _PUBLIC_IPV6 and address.is_global
    return address.is_global and not address.is_multicast and not address.is_reserved
