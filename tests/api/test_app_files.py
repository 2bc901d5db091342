"""The files of the pages for people: where they are, how long browsers keep them, and what may run."""

import re
from pathlib import Path

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

WEB = Path(__file__).parents[2] / "src/rebootcamp/web"


async def test_app_leads_to_the_pages_and_every_page_is_the_document(client: AsyncClient) -> None:
    answer = await client.get("/app")
    assert (answer.status_code, answer.headers["location"]) == (307, "/app/")
    document = await client.get("/app/")
    assert document.headers["content-type"] == "text/html; charset=utf-8"
    assert document.headers["cache-control"] == "no-cache"
    for page in ("/app/challenges", "/app/cohorts/lyon-2026"):
        assert (await client.get(page)).text == document.text
    assert (await client.get("/app/nothing.js")).status_code == 404
    again = await client.get("/app/", headers={"If-None-Match": document.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_the_policy_allows_our_own_files_alone_and_nothing_inline(client: AsyncClient) -> None:
    for path in ("/app/", "/app/sw.js"):
        policy = (await client.get(path)).headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
    document = (await client.get("/app/")).text
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", document) == []


async def test_everything_that_the_document_names_is_kept_for_a_year(client: AsyncClient) -> None:
    document = (await client.get("/app/")).text
    named = re.findall(r'(?:href|src)="(/[^"]+)"', document)
    assert any(name.endswith("/js/main.js") for name in named)
    assert len([name for name in named if "/vendor/" in name]) >= 5, "imported modules are fetched at once"
    for name in named:
        answer = await client.get(name)
        assert answer.status_code == 200, name
        if "/assets/" in name:
            assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    asset = next(name for name in named if name.endswith(".css"))
    other_release = re.sub(r"assets/\w+", "assets/0123456789abcdef", asset)
    assert (await client.get(other_release)).status_code == 404


async def test_files_are_compressed_for_those_who_accept_it(client: AsyncClient) -> None:
    style = re.search(r'href="(/[^"]+css)"', (await client.get("/app/")).text)
    assert style
    plain = await client.get(style[1], headers={"Accept-Encoding": "identity"})
    packed = await client.get(style[1], headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == plain.content
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"]) / 3
    assert plain.headers["vary"] == packed.headers["vary"] == "Accept-Encoding"
    assert plain.headers["etag"] != packed.headers["etag"]


@pytest.mark.parametrize("path", ["../pages.py", "vendor/preact.d.ts", "index.html", "js", "%2e%2e/app.py"])
async def test_nothing_else_is_served(client: AsyncClient, path: str) -> None:
    digest = re.search(r"/app/assets/(\w+)/", (await client.get("/app/")).text)
    assert digest
    assert (await client.get(f"/app/assets/{digest[1]}/{path}")).status_code == 404


async def test_a_proxy_may_serve_everything_below_a_path(app: FastAPI) -> None:
    async with AsyncClient(transport=ASGITransport(app, root_path="/eco"), base_url="http://test") as client:
        assert (await client.get("/eco/app")).headers["location"] == "/eco/app/"
        document = (await client.get("/eco/app/")).text
        manifest = (await client.get("/eco/app/app.webmanifest")).json()
        contract = (await client.get("/eco/openapi.json")).json()
    assert re.findall(r'(?:href|src)="(?!/eco/app/)', document) == []
    assert manifest["start_url"] == manifest["scope"] == "/eco/app/"
    assert [server["url"] for server in contract["servers"]] == ["/eco", "/"]


async def test_the_service_worker_keeps_every_module_but_those_of_administrators(client: AsyncClient) -> None:
    worker = (await client.get("/app/sw.js")).text
    assert "{{" not in worker
    for path in WEB.rglob("*.js"):
        name = path.relative_to(WEB).as_posix()
        assert bool(re.search(rf'[" ]{re.escape(name)}[" ]', worker)) == (
            name != "sw.js" and not name.startswith("js/pages/admin/")
        ), name
    assert "LICENSES" not in worker


async def test_whole_lines_of_comments_are_not_transferred(client: AsyncClient) -> None:
    document = (await client.get("/app/")).text
    for name in re.findall(r'="(/[^"]+/js/[a-z]+\.js)"', document):
        assert not re.search(r"^\s*(/\*\*$|\* |//)", (await client.get(name)).text, re.MULTILINE), name
