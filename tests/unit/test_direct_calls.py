"""A handler that is called without FastAPI's solving of dependencies is documented, and refuses, as any other."""

from collections.abc import AsyncIterator
from typing import Annotated

import pytest_asyncio
from fastapi import FastAPI, Header, Path, Query, Response
from httpx import ASGITransport, AsyncClient

from rebootcamp.controllers.frame.direct import called_directly
from rebootcamp.controllers.frame.strictness import StrictRoute

OptionalText = Annotated[str | None, Header(description="A header.")]
Word = Annotated[str, Path(alias="word", pattern="^[a-z]+$")]


async def simple(text: Word, x_note: OptionalText = None) -> Response:
    """Echo."""
    return Response(f"{text} {x_note}")


async def with_a_query(text: Word, number: Annotated[int, Query()]) -> Response:
    """Echo a number."""
    return Response(f"{text} {number}")


@pytest_asyncio.fixture
async def client() -> AsyncIterator[AsyncClient]:
    app = FastAPI()
    app.router.route_class = StrictRoute
    app.router.add_api_route("/simple/{word}", simple)
    app.router.add_api_route("/query/{word}", with_a_query)
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as client:
        yield client


async def test_a_simple_handler_gets_its_path_and_its_headers(client: AsyncClient) -> None:
    assert (await client.get("/simple/abc", headers={"X-Note": "a"})).text == "abc a"
    assert (await client.get("/simple/abc")).text == "abc None"


async def test_what_does_not_match_is_refused_as_by_fastapi(client: AsyncClient) -> None:
    for word in ("123", "abc%0A"):
        answers = [await client.get(f"/simple/{word}"), await client.get(f"/query/{word}?number=1")]
        errors = [answer.json()["detail"][0] for answer in answers]
        assert [answer.status_code for answer in answers] == [422, 422]
        assert errors[0] == errors[1]
        assert errors[0]["loc"] == ["path", "word"]


async def test_a_handler_with_other_parameters_is_called_by_fastapi(client: AsyncClient) -> None:
    assert (await client.get("/query/abc?number=5")).text == "abc 5"
    assert (await client.get("/query/abc?number=x")).status_code == 422


async def test_only_a_simple_handler_is_called_directly() -> None:
    async def documented(scope: object, receive: object, send: object) -> None:
        raise AssertionError

    assert called_directly(simple, documented) is not documented
    assert called_directly(with_a_query, documented) is documented
