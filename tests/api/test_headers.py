"""What answers tell browsers to do and not to do."""

import re
from urllib.parse import urljoin

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from tests.conftest import OpenApp
from tests.support.people import People

PAGE = "https://app.example.org"


@pytest.mark.parametrize(
    "path", ["/users/me", "/nowhere", "/problems", "/docs", "/docs/assets/swagger-ui.css", "/docs/reference"]
)
async def test_no_answer_is_framed_sniffed_or_run(client: AsyncClient, path: str) -> None:
    headers = (await client.get(path)).headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "strict-transport-security" not in headers


async def test_over_tls_browsers_are_told_to_stay_there(app: FastAPI, open_app: OpenApp) -> None:
    async with AsyncClient(transport=ASGITransport(app), base_url="https://test") as client:
        assert (await client.get("/problems")).headers["strict-transport-security"] == "max-age=31536000"
    proxied = {"X-Forwarded-Proto": "https"}
    async with open_app(trusted_proxies=("127.0.0.1",)) as behind_a_proxy:
        client = AsyncClient(transport=ASGITransport(behind_a_proxy), base_url="http://test")
        assert "strict-transport-security" in (await client.get("/problems", headers=proxied)).headers
        assert "strict-transport-security" not in (await client.get("/problems")).headers


@pytest.mark.parametrize("path", ["/docs", "/docs/reference", "/app/", "/problems", "/problems/not_permitted"])
async def test_a_page_loads_nothing_from_elsewhere_and_runs_nothing_inline(client: AsyncClient, path: str) -> None:
    page = await client.get(path, headers={"Accept": "text/html"})
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "unsafe" not in page.headers["content-security-policy"]
    assert not re.search(r"<script>|<style|\bon\w+=|\bstyle=|://", page.text)
    for file in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        answer = await client.get(urljoin(path, file))
        assert answer.status_code == 200, file
        assert answer.content


async def test_files_of_the_documentation_are_cached_and_revalidated(client: AsyncClient) -> None:
    for file in ("/docs/assets/swagger-ui-bundle.js", "/docs/redoc.js"):
        asset = await client.get(file)
        again = await client.get(file, headers={"If-None-Match": asset.headers["etag"]})
        assert (asset.headers["cache-control"], again.status_code, again.content) == ("no-cache", 304, b"")
        assert "cdn.redoc.ly" not in asset.text
    assert (await client.get("/docs/assets/../../core.py")).status_code == 404


async def test_no_page_of_another_origin_reads_anything_unless_it_is_let(client: AsyncClient) -> None:
    for answer in (
        await client.get("/problems", headers={"Origin": PAGE}),
        await client.options("/users/me", headers={"Origin": PAGE, "Access-Control-Request-Method": "GET"}),
    ):
        assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_pages_of_allowed_origins_read_answers_and_refusals(open_app: OpenApp) -> None:
    async with open_app(allowed_origins=(PAGE,)) as app:
        person = await People(app).learner()
        wanted = "authorization,idempotency-key"
        asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": wanted}
        preflight = await person.client.options("/challenges/x/completions", headers={"Origin": PAGE, **asked})
        assert preflight.status_code == 200
        assert preflight.headers["access-control-allow-origin"] == PAGE
        assert preflight.headers["access-control-allow-credentials"] == "true"
        for path, status in (("/users/me", 200), ("/nowhere", 404)):
            answer = await person.get(path, headers={"Origin": PAGE})
            assert answer.status_code == status
            assert answer.headers["access-control-allow-origin"] == PAGE
            assert "RateLimit" in answer.headers["access-control-expose-headers"]
        for other in ("https://evil.example", f"{PAGE}.evil.example", "null"):
            answer = await person.get("/users/me", headers={"Origin": other})
            assert "access-control-allow-origin" not in answer.headers
