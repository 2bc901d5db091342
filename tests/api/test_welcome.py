"""Public pages: / leads to the pages for people, and all of them answer HEAD."""

import pytest
from httpx import AsyncClient

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


async def test_a_browser_is_led_to_the_pages_for_people(client: AsyncClient) -> None:
    answer = await client.get("/", headers={"Accept": BROWSER})
    assert (answer.status_code, answer.headers["location"]) == (307, "/app/")
    assert answer.headers["vary"] == "Accept"


@pytest.mark.parametrize("accept", ["*/*", "application/json"])
async def test_everybody_else_gets_the_same_as_json(client: AsyncClient, accept: str) -> None:
    answer = await client.get("/", headers={"Accept": accept})
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["vary"] == "Accept"
    links = answer.json()
    assert links.pop("name") == "RebootCamp"
    for path in links.values():
        assert (await client.get(path)).status_code == 200


async def test_the_page_is_no_operation_of_the_api(client: AsyncClient) -> None:
    assert "/" not in (await client.get("/openapi.json")).json()["paths"]


PUBLIC = [
    "/",
    "/docs",
    "/app/",
    "/app/sw.js",
    "/docs/start.js",
    "/docs/reference",
    "/docs/reference.js",
    "/docs/redoc.js",
    "/docs/pages.css",
    "/docs/assets/swagger-ui.css",
    "/openapi.json",
    "/problems",
    "/problems/overloaded",
]


@pytest.mark.parametrize("path", PUBLIC)
async def test_what_is_public_answers_head_as_get_without_a_body(client: AsyncClient, path: str) -> None:
    got, head = await client.get(path), await client.head(path)
    assert head.status_code == got.status_code == 200
    assert head.content == b""
    own = {"date", "x-request-id"}
    assert {name: head.headers[name] for name in set(head.headers) - own} == {
        name: got.headers[name] for name in set(got.headers) - own
    }


@pytest.mark.parametrize("path", PUBLIC)
async def test_another_method_is_refused_with_those_that_there_are(client: AsyncClient, path: str) -> None:
    answer = await client.post(path)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")
