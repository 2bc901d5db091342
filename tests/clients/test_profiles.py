"""Pictures and the page of a public profile in a browser, under their content policies."""

import shutil
from collections.abc import AsyncIterator

import httpx
import pytest
from playwright.async_api import Browser, Page, async_playwright

from tests.clients.conftest import EMAIL
from tests.support.people import PASSWORD

CHROMIUM = shutil.which("chromium")
pytestmark = [pytest.mark.long, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")]


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        )
        yield browser
        await browser.close()


@pytest.fixture
async def profile_path(service_url: str) -> str:
    """The page of someone who has won a badge."""
    async with httpx.AsyncClient(base_url=service_url, timeout=60) as client:
        login = await client.post("/auth/token", data={"username": EMAIL, "password": PASSWORD})
        client.headers["Authorization"] = f"Bearer {login.json()['access_token']}"
        await client.post("/challenges/vegetarian-meal/completions", json={})
        state = await client.put("/users/me/public-profile", json={})
        path: str = state.json()["page_path"]
        return path


def watch(page: Page, service_url: str) -> list[str]:
    """Returns a list that collects the console's errors and warnings, and requests to other hosts."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(service_url) else found.append(request.url))
    return found


@pytest.mark.parametrize("width", [320, 1280])
async def test_a_profile_is_shown_in_its_style_without_a_complaint(
    browser: Browser, service_url: str, profile_path: str, width: int
) -> None:
    page = await browser.new_page(viewport={"width": width, "height": 700})
    complaints = watch(page, service_url)
    await page.goto(service_url + profile_path)
    assert await page.locator("h1").inner_text() == "Camille"
    assert await page.locator("dl").evaluate("element => getComputedStyle(element).display") == "grid"
    medal = await page.locator("li svg").first.bounding_box()
    assert medal is not None
    assert (medal["width"], medal["height"]) == (80, 80)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert complaints == []


async def test_the_card_is_a_picture_of_the_size_of_a_link_preview(
    browser: Browser, service_url: str, profile_path: str
) -> None:
    page = await browser.new_page(viewport={"width": 1200, "height": 630})
    complaints = watch(page, service_url)
    await page.goto(f"{service_url}{profile_path}/card.svg")
    box = await page.locator("svg").first.bounding_box()
    assert box == {"x": 0, "y": 0, "width": 1200, "height": 630}
    assert complaints == []


async def test_art_is_shown_by_an_image_of_a_page(browser: Browser, service_url: str) -> None:
    page = await browser.new_page()
    await page.goto(f"{service_url}/docs")  # its policy lets it show images of its own origin
    size = await page.evaluate(
        """async path => {
            const image = new Image(32, 32);
            image.src = path;
            await image.decode();
            return [image.naturalWidth, image.naturalHeight];
        }""",
        "/badges/first-step/versions/1/art.svg",
    )
    assert size == [256, 256]
