"""The pages of problems, as a browser and as a program reads them."""

from html import escape, unescape

import pytest
from httpx import AsyncClient

from rebootcamp.controllers.frame.problems import problem_catalogue
from tests.support.http import refused

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.mark.parametrize("code", problem_catalogue())
async def test_a_browser_reads_what_a_problem_means_and_what_to_do(client: AsyncClient, code: str) -> None:
    page = await client.get(f"/problems/{code}", headers=BROWSER)
    told = (await client.get(f"/problems/{code}")).json()
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert f"<h1>{escape(told['title'])}</h1>" in page.text
    assert code in page.text
    assert f"{told['status']} " in page.text
    assert told["remedy"] in unescape(page.text)
    assert "Bearer <token>" not in page.text  # markup in a remedy is shown, not applied


async def test_the_list_leads_to_every_page(client: AsyncClient) -> None:
    page = await client.get("/problems", headers=BROWSER)
    for code, type_ in problem_catalogue().items():
        assert f'<a href="problems/{code}">{escape(type_.title)}</a>' in page.text


@pytest.mark.parametrize("path", ["/problems", "/problems/not_permitted"])
@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/problem+json"])
async def test_a_program_gets_json(client: AsyncClient, path: str, accept: str) -> None:
    answer = await client.get(path, headers={"Accept": accept})
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["vary"] == "Accept"


async def test_a_page_has_no_script_and_a_policy_that_allows_none(client: AsyncClient) -> None:
    page = await client.get("/problems/not_permitted", headers=BROWSER)
    assert page.headers["vary"] == "Accept"
    assert page.headers["content-security-policy"] == (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    assert "<script" not in page.text


async def test_an_unknown_code_is_refused_in_a_browser_too(client: AsyncClient) -> None:
    refused(await client.get("/problems/nothing", headers=BROWSER), 404, "path_not_found")
