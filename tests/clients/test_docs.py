"""The page at ``/docs`` in a browser: under its content policy, someone logs in and tries a request out."""

import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright

from tests.clients.conftest import EMAIL
from tests.support.people import PASSWORD

CHROMIUM = shutil.which("chromium")
pytestmark = [pytest.mark.long, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")]
OPERATION = "#operations-progress-get_progress"


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        )
        yield await browser.new_page()
        await browser.close()


async def test_someone_logs_in_and_tries_a_request_out(page: Page, service_url: str) -> None:
    complaints: list[str] = []
    elsewhere: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(service_url) else elsewhere.append(request.url))

    await page.goto(f"{service_url}/docs")
    await page.get_by_role("button", name="Authorize").first.click()
    dialog = page.locator(".auth-container").first
    await dialog.get_by_label("username").fill(EMAIL)
    await dialog.get_by_label("password").fill(PASSWORD)
    await dialog.locator("button.authorize").click()
    await dialog.get_by_text("Logout").wait_for()
    await dialog.locator("button.btn-done").click()

    operation = page.locator(OPERATION)
    await operation.locator(".opblock-summary-control").click()
    await operation.get_by_placeholder("user_id").fill("me")
    await operation.get_by_role("button", name="Execute").click()
    answer = operation.locator(".live-responses-table .response")
    await answer.wait_for()
    assert await answer.locator(".response-col_status").first.inner_text() == "200"
    assert '"global_score"' in await answer.inner_text()
    assert complaints == []
    assert [url for url in elsewhere if not url.startswith("data:")] == []
