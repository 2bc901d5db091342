"""Targets of webhooks: no spelling of an address leads to a private network."""

import pytest

from rebootcamp.domain.errors import UnsafeTarget
from rebootcamp.domain.webhooks import host_of
from rebootcamp.security.targets import TargetPolicy

SPELLINGS = [
    # Loopback
    "https://127.0.0.1/",
    "https://127.0.0.1./",
    "https://127.1/",
    "https://127.0.1/",
    "https://127.255.255.254/",
    "https://2130706433/",
    "https://017700000001/",
    "https://0x7f000001/",
    "https://0X7F.0.0.1/",
    "https://0x7f.1/",
    "https://0177.0.0.1/",
    "https://[::1]/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[0000:0000:0000:0000:0000:ffff:7f00:0001]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::127.0.0.1]/",
    "https://[64:ff9b:1::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[2001:0:7f00:1::]/",
    # This host, private, shared, link-local
    "https://0.0.0.0/",
    "https://0/",
    "https://[::]/",
    "https://10.0.0.1/",
    "https://10.1/",
    "https://167772161/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://100.64.0.1/",
    "https://[fd00::1]/",
    "https://[fc00::1]/",
    "https://[fe80::1]/",
    "https://[fec0::1]/",
    # Metadata services
    "https://169.254.169.254/latest/meta-data/",
    "https://2852039166/",
    "https://0xa9fea9fe/",
    "https://[::ffff:169.254.169.254]/",
    "https://[fd00:ec2::254]/",
    "https://100.100.100.200/",
    "https://168.63.129.16/",
    "https://192.0.0.192/",
    # Multicast, reserved, documentation, benchmarks
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://240.0.0.1/",
    "https://[ff02::1]/",
    "https://192.0.2.1/",
    "https://198.18.0.1/",
    "https://[2001:db8::1]/",
    # What only looks like another host
    "https://example.org@127.0.0.1/",
    "https://user:secret@example.org/",
    "https://127.0.0.1#@example.org/",
    "https://example.org\\@127.0.0.1/",
    "https://①②⑦.⓪.⓪.①/",
    "https://127。0。0。1/",
    "https://[fe80::1%25eth0]/",
    "https://127.0.0.1%2f@example.org/",
    "https://exa mple.org/",
    "https://example.org:0/",
    "https://example.org:99999/",
    "https:///path",
    "https://[::1/",
    "//127.0.0.1/",
    # Other schemes
    "file:///etc/passwd",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "ftp://example.org/",
]


def refused(url: str, policy: TargetPolicy) -> bool:
    try:
        return not policy.may_name(host_of(url))
    except UnsafeTarget:
        return True


@pytest.mark.parametrize("url", SPELLINGS)
def test_no_spelling_of_an_inner_address_is_accepted(url: str) -> None:
    assert refused(url, TargetPolicy([]))


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.example.org/a?b=c",
        "https://hooks.example.org:8443/",
        "https://xn--bcher-kva.example/",
        "https://93.184.216.34/",
        "https://[2606:2800:220:1:248:1893:25c8:1946]/",
    ],
)
def test_public_hosts_are_accepted(url: str) -> None:
    assert not refused(url, TargetPolicy([]))


def test_networks_that_the_operator_allows_are_accepted_and_no_others() -> None:
    policy = TargetPolicy(["10.1.0.0/16", "fd00:1::/32"])
    assert policy.may_connect("10.1.2.3")
    assert policy.may_connect("fd00:1::5")
    assert not policy.may_connect("10.2.0.1")
    assert not policy.may_connect("::ffff:10.1.2.3")
    assert not policy.is_allowed("93.184.216.34")
