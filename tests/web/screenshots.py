"""Takes the pictures of the pages in docs/, of a running demo: screenshots.py URL PASSWORD.

The overview of the console shows the last backup, so run backup.sh first.
"""

import asyncio
import sys
from pathlib import Path
from typing import Literal

from playwright.async_api import FilePayload, ViewportSize, expect

from tests.support.browsing import DESKTOP, PHONE, Visit, browser, visiting

DOCS = Path(__file__).parents[2] / "docs"
Look = tuple[str, str, bool, Literal["light", "dark"], str]
PICTURES: dict[str, tuple[Look, ...]] = {
    "lea.moreau@demo.example": (
        ("screenshots/progress-desktop-light-en", "", False, "light", "en"),
        ("screenshots/progress-phone-dark-en", "", True, "dark", "en"),
        ("screenshots/challenges-phone-dark-en", "challenges", True, "dark", "en"),
        ("screenshots/ranking-desktop-dark-en", "leaderboard", False, "dark", "en"),
        ("screenshots/progress-desktop-dark-fr", "", False, "dark", "fr"),
        ("screenshots/progress-phone-light-fr", "", True, "light", "fr"),
        ("screenshots/challenges-desktop-light-fr", "challenges", False, "light", "fr"),
    ),
    "claire.bernard@demo.example": (
        ("screenshots/cohort-desktop-light-en", "cohorts/lyon-2026", False, "light", "en"),
        ("screenshots/reviews-desktop-dark-fr", "reviews", False, "dark", "fr"),
    ),
    "sylvie.garnier@demo.example": (
        ("console/phone", "admin", True, "dark", "en"),
        ("console/overview", "admin", False, "light", "en"),
        ("console/badges", "admin/badges", False, "light", "en"),
        ("console/users", "admin/users", False, "light", "en"),
    ),
}
"""The pictures of each account: name, page, whether on a phone, theme and language."""
TALL: ViewportSize = {"width": DESKTOP["width"], "height": 2040}
COMPLETIONS = """email,challenge_code,performed_at
lea.moreau@demo.example,cycle-5km,2026-02-02T08:00:00Z
lea.moreau@demo.example,vegetarian-meal,2026-02-03T12:00:00Z
karim.benali@demo.example,cycle-5km,2026-02-02T08:10:00Z
yuki.tanaka@demo.example,cycle-5km,2026-02-02T08:20:00Z
nobody@demo.example,cycle-5km,2026-02-02T08:30:00Z
yuki.tanaka@demo.example,cycle-5-km,2026-02-03T08:20:00Z
yuki.tanaka@demo.example,cycle-5km,2099-02-03T08:20:00Z
"""


async def use_language(visit: Visit, language: str) -> None:
    """Changes the language of the account, as its settings page does."""
    await visit.go("settings")
    await visit.settled()
    await visit.page.locator("[name=language]").select_option(language)
    await visit.page.locator("form button[type=submit]").first.click()
    await visit.page.locator(f"html[lang={language}] .toast").wait_for()


async def take(visit: Visit, account: str, password: str) -> None:
    """Takes the pictures of one account."""
    visit.page.set_default_timeout(120_000)
    await visit.go("login")
    await visit.settled()
    await visit.page.screenshot(path=DOCS / "screenshots/login-desktop-light-en.png")
    await visit.log_in(account, password)
    language = ""
    for name, page, phone, theme, wanted in PICTURES[account]:
        await visit.page.set_viewport_size(PHONE if phone else DESKTOP)
        await visit.page.emulate_media(color_scheme=theme)
        if language != wanted:
            await use_language(visit, language := wanted)
        await visit.go(page)
        await visit.settled()
        await expect(visit.page.get_by_text("…", exact=True)).to_have_count(0)  # Names that are still being read.
        await visit.page.screenshot(path=DOCS / f"{name}.png")


async def build_badge(visit: Visit) -> None:
    """Fills in the rule builder as for a new badge, tries it out, and takes its picture. Nothing is published."""
    page = visit.page
    await page.set_viewport_size(TALL)
    await visit.go("admin/badges/new")
    await page.get_by_label("Code").fill("spring-rider")
    await page.get_by_role("combobox", name="Condition", exact=True).select_option("all")
    first, second = page.get_by_role("group", name="Condition 1"), page.get_by_role("group", name="Condition 2")
    await first.get_by_label("Category").select_option("mobility")
    await first.get_by_label("How many").fill("10")
    await page.get_by_role("button", name="Add a condition").click()
    await second.get_by_role("combobox", name="Condition", exact=True).select_option("streak")
    await second.get_by_label("How many").fill("7")
    await page.get_by_text("keep a streak of 7 days").wait_for()
    await page.get_by_role("button", name="Use these sentences as texts").click()
    await page.locator("[name='name.fr']").fill("Au fil du printemps")
    await page.locator("[name='name.en']").fill("Spring rider")
    await page.get_by_role("button", name="See who would win it").click()
    await page.get_by_text("would win it now").wait_for()
    await visit.settled()
    await page.mouse.move(0, 0)
    await page.screenshot(path=DOCS / "console/badge.png")


async def check_import(visit: Visit) -> None:
    """Has a file with faulty lines checked, and takes the picture of the report. Nothing is imported."""
    page = visit.page
    await page.set_viewport_size(DESKTOP)
    await visit.go("admin/imports")
    await page.get_by_label("The file holds").select_option("completions")
    file: FilePayload = {"name": "completions.csv", "mimeType": "text/csv", "buffer": COMPLETIONS.encode()}
    await page.get_by_label("CSV or JSON file").set_input_files(file)
    await page.locator("[name=dry_run]").check()
    await page.get_by_role("button", name="Send").click()
    await page.get_by_role("row", name="Import the user first").wait_for()
    await visit.settled()
    await page.screenshot(path=DOCS / "console/import.png")


async def main(url: str, password: str) -> None:
    """Takes all pictures, with less motion so that nothing is caught on its way."""
    async with browser() as chromium:
        for account in PICTURES:
            async with visiting(chromium, url, reduced_motion="reduce") as visit:
                await take(visit, account, password)
                if account.startswith("sylvie"):
                    await build_badge(visit)
                    await check_import(visit)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
