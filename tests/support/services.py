"""Service accounts as tests use them: each with a key and a client of its own."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from httpx import ASGITransport, AsyncClient, Response

from tests.support.people import Person

ALL_SCOPES = ("completions:write", "progress:read", "users:invite")


@dataclass(frozen=True, slots=True)
class Service:
    """A service account with one key."""

    id: str
    key: str
    client: AsyncClient

    @property
    def key_id(self) -> str:
        return self.key[4:20]

    async def get(self, path: str, **options: Any) -> Response:
        return await self.client.get(path, **options)

    async def post(self, path: str, json: object = None, **options: Any) -> Response:
        return await self.client.post(path, json={} if json is None else json, **options)

    async def report(self, challenge_code: str, *items: dict[str, Any], **options: Any) -> Response:
        """Sends a batch; an item without a key gets one."""
        keyed = [{"idempotency_key": uuid4().hex, **item} for item in items]
        return await self.post(f"/challenges/{challenge_code}/completions/batch", {"items": keyed}, **options)


async def service_of(admin: Person, *scopes: str) -> Service:
    """Creates a service account with these scopes, or with all."""
    body = {"name": f"Service {uuid4().hex[:12]}", "scopes": scopes or ALL_SCOPES}
    created = await admin.post("/service-accounts", body)
    assert created.status_code == 201, created.text
    key = await admin.post(f"/service-accounts/{created.json()['id']}/keys")
    assert key.status_code == 201, key.text
    return with_key(admin, created.json()["id"], key.json()["key"])


def with_key(admin: Person, service_id: str, key: str) -> Service:
    """Returns the service account with another of its keys."""
    transport = admin.client._transport
    assert isinstance(transport, ASGITransport)
    client = AsyncClient(transport=transport, base_url="http://test", headers={"Authorization": f"Bearer {key}"})
    return Service(service_id, key, client)


async def give_id(admin: Person, service: Service, person: Person) -> str:
    """Gives a person an external id of that service account, and returns it."""
    external_id = f"card-{uuid4().hex[:12]}"
    path = f"/service-accounts/{service.id}/external-ids/{external_id}"
    answer = await admin.put(path, {"user_id": str(person.id)})
    assert answer.status_code == 204, answer.text
    return external_id
