"""The console of administrators, in a browser: from a challenge to a badge, users, cohorts and imports."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

import asyncpg
import pytest
from playwright.async_api import Route, expect

from tests.support.browsing import AXE, CHROMIUM, Visit
from tests.support.people import PASSWORD, People
from tests.web.conftest import OpenVisit

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs Chromium and scripts/web.sh"),
]
PAGES = (
    "admin",
    "admin/challenges",
    "admin/challenges/cycle-5km",
    "admin/badges",
    "admin/badges/first-step",
    "admin/users",
    "admin/cohorts",
    "admin/imports",
    "admin/audit",
)


async def confirm(visit: Visit, action: str) -> str:
    """Answers a question with yes, and returns what it said."""
    dialog = visit.page.get_by_role("dialog")
    said: str = await dialog.inner_text()
    await dialog.get_by_role("button", name=action, exact=True).click()
    await dialog.wait_for(state="detached")
    return said


async def test_an_administrator_publishes_a_challenge_and_a_badge(visit: OpenVisit, people: People) -> None:
    admin, learner, code = await people.admin(), await people.learner(), f"j-{uuid4().hex[:8]}"
    async with visit() as one:
        page = one.page
        await one.log_in(admin.user.email)
        await page.get_by_role("link", name="Console").click()
        await page.get_by_text("Answers in").first.wait_for()
        ways = page.get_by_role("navigation", name="Console")
        await ways.get_by_role("link", name="Challenges").click()
        await page.get_by_role("link", name="New challenge").click()
        await page.get_by_label("Code").fill("Not A Code")
        await page.get_by_role("button", name="Publish the challenge").click()
        await page.locator("[name=code][aria-invalid=true]").wait_for()
        await page.get_by_label("Code").fill(code)
        for language in ("fr", "en"):
            await page.locator(f"[name='title.{language}']").fill(f"Title {code} {language}")
            await page.locator(f"[name='description.{language}']").fill("Something to do.")
            await page.locator(f"[name='note.{language}']").fill("None.")
        await page.get_by_label("Source").fill("https://example.org")
        await page.get_by_label("CO₂ equivalent (g)").fill("500")
        await page.get_by_role("button", name="Publish the challenge").click()
        await page.get_by_role("link", name=f"Title {code} en").click()
        await page.get_by_label("Points, 1 to 1000").fill("35")
        await page.get_by_role("button", name="Save the changes").click()
        await page.get_by_text("The changes are saved.").first.wait_for()
        published: dict[str, Any] = (await admin.get(f"/challenges/{code}")).json()
        assert (published["points"], published["savings"]["co2e_g"]) == (35, 500)
        assert (await learner.complete(code)).status_code == 201

        await ways.get_by_role("link", name="Badges").click()
        await page.get_by_role("link", name="New badge").click()
        await page.get_by_label("Code").fill(code)
        sentence = page.locator(".sentence [lang=en]")
        assert await sentence.inner_text() == "Complete 1 challenge."
        await page.get_by_role("combobox", name="Condition", exact=True).select_option("all")
        first, second = page.get_by_role("group", name="Condition 1"), page.get_by_role("group", name="Condition 2")
        await first.get_by_role("combobox", name="Condition", exact=True).select_option("completed_challenge")
        await first.get_by_label("Challenge").select_option(code)
        await page.get_by_role("button", name="Add a condition").click()
        await second.get_by_label("Category").select_option("mobility")
        await second.get_by_label("How many").fill("2")
        await page.get_by_text("2 mobility challenges").wait_for()
        assert await sentence.inner_text() == f"Complete “Title {code} en” and complete 2 mobility challenges."
        assert "réussir 2 défis de mobilité" in await page.locator(".sentence [lang=fr]").inner_text()
        await second.get_by_role("button", name="Remove this condition").click()
        await page.get_by_role("button", name="Use these sentences as texts").click()
        for language in ("fr", "en"):
            await page.locator(f"[name='name.{language}']").fill(f"Badge {code}")
        await page.get_by_role("button", name="See who would win it").click()
        await page.get_by_text("1 user would win it now").wait_for()
        await page.get_by_text(learner.user.display_name).wait_for()
        await page.get_by_role("button", name="Publish", exact=True).click()
        said = await confirm(one, "Publish")
        assert "1 user would win it at once, with 10 points." in said
        await page.get_by_text("1 user holds this version").wait_for()
        assert code in {badge["code"] for badge in (await learner.progress())["badges"]["earned"]}

        await page.get_by_label("Who receives or loses the badge?").fill(learner.user.email)
        await page.get_by_role("button", name="Search").click()
        await page.get_by_role("button", name="Choose").click()
        await page.get_by_role("button", name="Withdraw…").click()
        dialog = page.get_by_role("dialog")
        await dialog.get_by_label("Reason").fill("It was a test.")
        await dialog.get_by_role("button", name="Withdraw the badge from").click()
        await page.get_by_text("no longer holds the badge").first.wait_for()
        assert code not in {badge["code"] for badge in (await learner.progress())["badges"]["earned"]}
        await page.get_by_role("button", name="Retire the badge").click()
        assert "Those who hold it keep it." in await confirm(one, "Retire the badge")
        await page.get_by_role("row", name=code).get_by_text("Retired").wait_for()
        await ways.get_by_role("link", name="Challenges").click()
        await page.get_by_role("link", name=f"Title {code} en").click()
        await page.get_by_role("button", name="Retire the challenge").click()
        assert "cannot be brought back" in await confirm(one, "Retire the challenge")
        await page.get_by_role("row", name=code).get_by_text("Retired").wait_for()
        await ways.get_by_role("link", name="Audit trail").click()
        await page.get_by_role("row", name=f"challenge:{code}").filter(has_text="retired a challenge").wait_for()
        expected = "the server responded with a status of 422"
        assert [complaint for complaint in one.complaints if expected not in complaint] == []


async def test_an_administrator_manages_users_and_imports_a_file(
    visit: OpenVisit, people: People, tmp_path: Path
) -> None:
    admin, learner = await people.admin(), await people.learner()
    code, email = f"k-{uuid4().hex[:8]}", f"{uuid4().hex[:8]}@example.org"
    async with visit() as one:
        page = one.page
        await one.log_in(admin.user.email)
        await one.go("admin/users")
        await page.get_by_label("Part of a name or an e-mail").fill(learner.user.email)
        await page.get_by_role("button", name="Search").click()
        row = page.get_by_role("row", name=learner.user.email)
        await row.get_by_role("button", name="Disable").click()
        assert "logged out everywhere" in await confirm(one, "Disable")
        await row.get_by_role("button", name="Enable").click()
        await row.get_by_text("Active", exact=True).wait_for()
        await row.get_by_label("Role of").select_option("coach")
        async with page.expect_response(f"**/users/{learner.id}"):
            await confirm(one, "Change the role")
        assert (await admin.get(f"/users/{learner.id}")).json()["role"] == "coach"

        await one.go("admin/cohorts")
        await page.get_by_role("button", name="Open a cohort").click()
        await page.get_by_label("Name").fill(f"Cohort {code}")
        await page.get_by_label("Code").fill(code)
        await page.get_by_role("button", name="Open the cohort").click()
        row = page.get_by_role("row", name=code)
        await row.get_by_role("button", name="Coaches…").click()
        await page.get_by_label("Find a coach").fill(learner.user.email)
        await page.get_by_role("dialog").get_by_role("button", name="Search").click()
        await page.get_by_role("button", name="Add this coach").click()
        await page.get_by_role("button", name="Remove").wait_for()
        await page.keyboard.press("Escape")
        await row.get_by_text(learner.user.display_name).wait_for()

        await one.go("admin/users")
        await page.get_by_role("button", name="Invite someone").click()
        dialog = page.get_by_role("dialog")
        await dialog.get_by_label("E-mail").fill(email)
        await dialog.get_by_label("Name that others see").fill("Nora, called “N”")
        await dialog.get_by_label("Cohort").select_option(code)
        await dialog.get_by_role("button", name="Open the account").click()
        invitation = await dialog.locator(".sentence").inner_text()
        registration = {"email": email, "password": PASSWORD, "display_name": "Nora", "invitation": invitation}
        registered = await admin.client.post("/auth/register", json=registration)
        assert registered.json()["cohort"]["code"] == code

        file = tmp_path / "completions.csv"
        file.write_text(
            "email,challenge_code,performed_at\n"
            f"{email},cycle-5km,2025-05-01T08:00:00Z\nnobody@example.org,cycle-5km,2025-05-01T08:00:00Z\n"
        )
        await one.go("admin/imports")
        await page.get_by_label("The file holds").select_option("completions")
        await page.get_by_label("CSV or JSON file").set_input_files(file)
        await page.get_by_role("button", name="Send").click()
        await page.get_by_role("heading", name="Refused: faulty lines").wait_for()
        await page.get_by_role("row", name="Import the user first").wait_for()
        assert await one.violations() == []
        await one.go("admin/imports")
        await page.get_by_label("The file holds").select_option("completions")
        await page.get_by_label("CSV or JSON file").set_input_files(file)
        await page.get_by_label("Apply the valid lines").check()
        await page.get_by_role("button", name="Send").click()
        await page.get_by_role("heading", name="Applied", exact=True).wait_for()
        async with page.expect_download() as downloading:
            await one.go("admin/imports")
            await page.get_by_role("button", name="Cohorts, JSON").click()
        exported = json.loads(Path(await (await downloading.value).path()).read_text("utf-8"))
        assert {"code": code, "name": f"Cohort {code}"} in exported
        assert one.complaints == []


async def test_what_is_typed_stays_while_the_page_is_drawn_again(visit: OpenVisit, people: People) -> None:
    """A list that arrives, a refusal, or a change in another field draws a form again: what was typed must stay."""
    admin, code = await people.admin(), f"t-{uuid4().hex[:8]}"
    async with visit() as one:
        page, typed = one.page, asyncio.Event()
        await one.log_in(admin.user.email)

        async def answer_late(route: Route) -> None:
            await typed.wait()
            await route.continue_()

        await page.route("**/users?limit=*", answer_late)
        await one.go("admin/users")
        search = page.get_by_label("Part of a name or an e-mail")
        await search.fill(admin.user.email)
        typed.set()
        await page.get_by_role("row").nth(1).wait_for()
        assert await search.input_value() == admin.user.email

        await one.go("admin/challenges/new")
        filled = {
            "points": "2000",
            "difficulty": "3",
            "read_year": "2020",
            "note.en": "Mine.",
            "title.fr": f"Titre {code}",
        }
        for name, value in filled.items():
            await page.locator(f"[name='{name}']").fill(value)
        await page.get_by_role("button", name="Publish the challenge").click()
        await page.locator("[name=points][aria-invalid=true]").wait_for()
        assert {name: await page.locator(f"[name='{name}']").input_value() for name in filled} == filled

        await one.go("admin/badges/new")
        await page.get_by_label("Points").fill("77")
        await page.locator("[name=revocable]").check()
        await page.get_by_role("combobox", name="Condition", exact=True).select_option("all")
        await page.get_by_role("group", name="Condition 1").wait_for()
        assert await page.locator("[name=points]").input_value() == "77"
        assert await page.locator("[name=revocable]").is_checked()


@pytest.mark.parametrize(
    ("theme", "language", "phone"),
    [("light", "en", False), ("dark", "en", True), ("light", "fr", True), ("dark", "fr", False)],
)
async def test_axe_finds_nothing_in_the_console(
    visit: OpenVisit, people: People, theme: Literal["light", "dark"], language: str, phone: bool
) -> None:
    admin = await people.admin(language=language)
    async with visit(theme=theme, language=language, phone=phone) as one:
        await one.log_in(admin.user.email)
        for path in PAGES:
            await one.go(path)
            assert await one.violations() == [], path
        for path in ("admin/users", "admin/cohorts"):
            await one.go(path)
            await one.settled()
            await one.page.locator(".page-head .button.primary").click()
            await one.page.get_by_role("dialog").wait_for()
            assert await one.violations() == [], f"in a dialog of {path}"
            await one.page.keyboard.press("Escape")
        await one.go("admin/challenges/cycle-5km")
        await one.page.locator(".page-head .button.danger").click()
        await one.page.get_by_role("dialog").wait_for()
        assert await one.violations() == [], "in a question"
        assert one.complaints == []


async def test_the_overview_warns_of_a_backup_that_is_missing_or_old(
    visit: OpenVisit, people: People, postgres: asyncpg.Pool
) -> None:
    admin = await people.admin()
    noted = (
        "INSERT INTO last_backup (finished_at, archive, size_bytes) VALUES (now() - $1::interval, 'b.tar.gz', 2500000)"
    )
    async with visit() as one:
        await one.log_in(admin.user.email)
        card = one.page.locator(".card").filter(has=one.page.get_by_role("heading", name="Last backup"))
        for age, kind, words in (
            (None, "bad", "No backup is recorded"),
            (timedelta(hours=40), "bad", "The last backup was complete 2 days ago. Check"),
            (timedelta(hours=3), "good", "The last backup was complete 3 hours ago."),
        ):
            await postgres.execute("DELETE FROM last_backup")
            if age is not None:
                await postgres.execute(noted, age)
            await one.go("admin")
            await expect(card.locator(f".notice.{kind}")).to_contain_text(words)
            assert await one.violations() == [], words
        await expect(card.locator("dl")).to_contain_text("b.tar.gz")
        await expect(card.locator("dl")).to_contain_text("2.5 MB")
        await postgres.execute("DELETE FROM last_backup")
        assert one.complaints == []


async def test_others_are_kept_out_of_the_console(visit: OpenVisit, people: People) -> None:
    coach = await people.coach()
    async with visit() as one:
        await one.log_in(coach.user.email)
        await one.go("admin/users")
        await one.page.get_by_role("heading", name="This page is for coaches and administrators").wait_for()
