"""A handler that is called without FastAPI's solving of dependencies is documented, and refuses, as any other."""

from collections.abc import AsyncIterator
from typing import Annotated

import pytest_asyncio
from fastapi import FastAPI, Header, Path, Query, Response
from httpx import ASGITransport, AsyncClient
from pydantic import BaseModel, ConfigDict, Field

from rebootcamp.controllers.frame.direct import called_directly
from rebootcamp.controllers.frame.strictness import StrictRoute

OptionalText = Annotated[str | None, Header(description="A header.")]
Word = Annotated[str, Path(alias="word", pattern="^[a-z]+$")]


async def simple(text: Word, x_note: OptionalText = None) -> Response:
    """Echo."""
    return Response(f"{text} {x_note}")


class Options(BaseModel):
    """Query parameters that can all be left out."""

    model_config = ConfigDict(extra="forbid")
    size: int = Field(default=20, le=100)


class Needed(BaseModel):
    """A query parameter that cannot."""

    size: int


async def with_options(text: Word, options: Annotated[Options, Query()]) -> Response:
    """Echo the size."""
    return Response(f"{text} {options.size}")


async def with_needed(text: Word, needed: Annotated[Needed, Query()]) -> Response:
    """Echo the size."""
    return Response(f"{text} {needed.size}")


async def with_a_query(text: Word, number: Annotated[int, Query()]) -> Response:
    """Echo a number."""
    return Response(f"{text} {number}")


@pytest_asyncio.fixture
async def client() -> AsyncIterator[AsyncClient]:
    app = FastAPI()
    app.router.route_class = StrictRoute
    app.router.add_api_route("/simple/{word}", simple)
    app.router.add_api_route("/query/{word}", with_a_query)
    app.router.add_api_route("/options/{word}", with_options)
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


async def test_options_have_their_defaults_or_are_read_by_fastapi(client: AsyncClient) -> None:
    assert (await client.get("/options/abc")).text == "abc 20"
    assert (await client.get("/options/abc?size=50")).text == "abc 50"
    for wrong in ("size=101", "size=x", "size=1&size=2", "other=1"):
        assert (await client.get(f"/options/abc?{wrong}")).status_code == 422, wrong


async def test_only_a_simple_handler_is_called_directly() -> None:
    async def documented(scope: object, receive: object, send: object) -> None:
        raise AssertionError

    assert called_directly(simple, documented) is not documented
    assert called_directly(with_options, documented) is not documented
    assert called_directly(with_needed, documented) is documented
    assert called_directly(with_a_query, documented) is documented
