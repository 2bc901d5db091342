"""Logging in, registering and leaving, in a browser."""

import pytest

from tests.support.browsing import AXE, CHROMIUM
from tests.support.people import PASSWORD, People
from tests.web.conftest import OpenVisit

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs Chromium and scripts/web.sh"),
]


async def test_someone_registers_and_is_still_logged_in_after_a_reload(visit: OpenVisit) -> None:
    async with visit() as one:
        await one.go()
        await one.page.wait_for_url("**/app/login")
        await one.page.get_by_role("link", name="Open an account").click()
        await one.page.get_by_label("Name that others see").fill("Nina")
        await one.page.get_by_label("E-mail").fill("nina@example.org")
        await one.page.get_by_label("Password").fill(PASSWORD)
        await one.page.get_by_role("button", name="Open the account").click()
        await one.page.get_by_text("Nina", exact=True).wait_for()
        assert await one.page.evaluate("document.cookie") == "", "no script can read the refresh token"
        assert "eyJ" not in await one.page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
        await one.page.reload()
        await one.page.get_by_text("Nina", exact=True).wait_for()
        await one.settled()  # What is still being read when the session ends is refused.
        await one.page.locator(".calendar").wait_for()
        await one.page.get_by_role("button", name="Log out").click()
        await one.page.wait_for_url("**/app/login**")
        assert await one.context.cookies(f"{one.url}/auth/refresh") == []
        assert one.complaints == []


async def test_a_refusal_is_shown_beside_its_field_in_the_language_of_the_page(visit: OpenVisit) -> None:
    async with visit(language="fr") as one:
        await one.go("register")
        await one.page.get_by_label("Nom visible").fill("Nino")
        email = one.page.get_by_label("E-mail")
        await email.fill("nino")
        await one.page.get_by_label("Mot de passe").fill(PASSWORD)
        await one.page.get_by_role("button", name="Ouvrir le compte").click()
        await one.page.get_by_text("pas une adresse e-mail").wait_for()
        assert await email.get_attribute("aria-invalid") == "true"
        assert await email.evaluate("element => element === document.activeElement")
        assert await one.violations() == []


async def test_two_tabs_refresh_one_after_the_other(visit: OpenVisit, people: People) -> None:
    learner = await people.learner()
    async with visit() as one:
        await one.log_in(learner.user.email)
        other = await one.context.new_page()
        one.watch(other)
        for _ in range(3):
            first, second = one.page.reload(wait_until="commit"), other.goto(f"{one.url}/app/", wait_until="commit")
            await first
            await second
            await one.page.locator(".ways").wait_for()
            await other.locator(".ways").wait_for()
        assert one.complaints == [], "a refresh token that is used twice ends its session"
