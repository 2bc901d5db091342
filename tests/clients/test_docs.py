"""The documentation in a browser: under the content policies, someone logs in, tries a request out, and reads."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from playwright.async_api import ConsoleMessage, Page, Request, async_playwright

from tests.clients.conftest import EMAIL
from tests.support.people import PASSWORD

CHROMIUM = shutil.which("chromium")
pytestmark = [pytest.mark.long, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")]


@dataclass(frozen=True, slots=True)
class Visit:
    """A page, with what the browser complained of and what it asked other origins for."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Notes errors of the console, errors of scripts, and requests off the origin."""
        own = (self.url, f"blob:{self.url}", "data:")

        def hear(message: ConsoleMessage) -> None:
            if message.type == "error":
                self.complaints.append(message.text)

        def see(request: Request) -> None:
            if not request.url.startswith(own):
                self.elsewhere.append(request.url)

        self.page.on("console", hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", see)

    def went_well(self) -> bool:
        """Whether there was nothing to complain of; pytest shows the lists if there was."""
        return self.complaints == self.elsewhere == []


@pytest.fixture
async def visit(service_url: str) -> AsyncIterator[Visit]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        )
        visit = Visit(await browser.new_page(), service_url)
        visit.watch()
        yield visit
        await browser.close()


async def test_someone_logs_in_and_tries_a_request_out(visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{visit.url}/docs")
    await page.get_by_role("button", name="Authorize").first.click()
    dialog = page.locator(".auth-container").first
    await dialog.get_by_label("username").fill(EMAIL)
    await dialog.get_by_label("password").fill(PASSWORD)
    await dialog.locator("button.authorize").click()
    await dialog.get_by_text("Logout").wait_for()
    await dialog.locator("button.btn-done").click()

    operation = page.locator("#operations-progress-get_progress")
    await operation.locator(".opblock-summary-control").click()
    await operation.get_by_placeholder("user_id").fill("me")
    await operation.get_by_role("button", name="Execute").click()
    answer = operation.locator(".live-responses-table .response")
    await answer.wait_for()
    assert await answer.locator(".response-col_status").first.inner_text() == "200"
    assert '"global_score"' in await answer.inner_text()
    assert visit.went_well(), visit


async def test_a_newcomer_sees_the_first_steps_and_who_may_call(visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{visit.url}/docs")
    await page.get_by_role("heading", name="From login to your first badge").wait_for()
    assert await page.locator(".info ol li").count() == 5
    operation = page.locator("#operations-people-list_users")
    assert await operation.get_by_text("Administrators can list all users.").is_visible()
    # What is refused is described, although the document has each refusal once.
    await operation.locator(".opblock-summary-control").click()
    await operation.get_by_text("not_permitted", exact=True).first.wait_for()
    assert visit.went_well(), visit


async def test_a_reader_searches_the_reference(visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{visit.url}/docs")
    await page.get_by_role("link", name="The reference").click()
    await page.get_by_role("heading", name="RebootCamp (0.1.0)").wait_for()
    await page.get_by_placeholder("Search...").fill("join code")
    await page.locator("[role=search] [role=menuitem]").filter(has_text="Learners can join a cohort").first.click()
    await page.get_by_role("heading", name="Learners can join a cohort with its join code.").wait_for()
    assert visit.went_well(), visit


async def test_a_problem_is_read_and_leads_on(visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{visit.url}/problems/already_completed")
    await page.get_by_role("heading", name="The challenge is already completed for this period").wait_for()
    style = "element => getComputedStyle(element).maxWidth"
    assert await page.locator("body").evaluate(style) != "none", "the style sheet was not applied"
    await page.get_by_role("link", name="All problems").click()
    await page.get_by_role("link", name="Your role does not permit this").click()
    assert page.url == f"{visit.url}/problems/not_permitted"
    await page.get_by_role("link", name="Documentation").click()
    await page.get_by_role("heading", name="From login to your first badge").wait_for()
    assert visit.went_well(), visit
