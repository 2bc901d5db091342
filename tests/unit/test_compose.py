"""docker-compose.yml: who reaches the stores."""

from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped] # its stubs would be one more dependency

COMPOSE: dict[str, Any] = yaml.safe_load((Path(__file__).parents[2] / "docker-compose.yml").read_text("utf-8"))
STORES = ("postgres", "mongo")


def networks_of(service: str) -> set[str]:
    return set(COMPOSE["services"][service]["networks"])


@pytest.mark.parametrize("store", STORES)
def test_a_store_is_on_the_internal_network_alone_and_publishes_no_port(store: str) -> None:
    assert networks_of(store) == {"databases"}
    assert COMPOSE["networks"]["databases"] == {"internal": True}
    assert not {"ports", "network_mode"} & COMPOSE["services"][store].keys()


def test_what_listens_to_the_world_does_not_reach_the_stores() -> None:
    assert networks_of("proxy") == {"web"}
    for name, service in COMPOSE["services"].items():
        loopback_only = all(str(port).startswith("127.0.0.1:") for port in service.get("ports", []))
        assert loopback_only or "databases" not in networks_of(name), name
