"""docker-compose.yml and the image: who reaches the stores, and what the service reads."""

from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped] # its stubs would be one more dependency

PROJECT = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "docker-compose.yml").read_text("utf-8"))
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


@pytest.mark.parametrize(
    "name", ["alembic.ini", "alembic", "mongo-init/schema.json", "data/catalogue", "docs/openapi.json"]
)
def test_the_image_holds_what_the_service_reads_of_the_project(name: str) -> None:
    assert (PROJECT / name).exists()
    assert f"!{name}" in (PROJECT / ".dockerignore").read_text("utf-8").splitlines()
    final_stage = (PROJECT / "Dockerfile").read_text("utf-8").rpartition("\nFROM ")[2]
    assert f"\nCOPY {name} " in final_stage
