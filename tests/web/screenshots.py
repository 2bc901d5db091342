"""Takes the pictures of the pages in docs/screenshots, of a running demo: screenshots.py URL PASSWORD."""

import asyncio
import sys
from pathlib import Path
from typing import Literal

from playwright.async_api import expect

from tests.support.browsing import DESKTOP, PHONE, Visit, browser, visiting

FOLDER = Path(__file__).parents[2] / "docs/screenshots"
Look = tuple[str, str, bool, Literal["light", "dark"], str]
PICTURES: dict[str, tuple[Look, ...]] = {
    "lea.moreau@demo.example": (
        ("progress-desktop-light-en", "", False, "light", "en"),
        ("progress-phone-dark-en", "", True, "dark", "en"),
        ("challenges-phone-dark-en", "challenges", True, "dark", "en"),
        ("ranking-desktop-dark-en", "leaderboard", False, "dark", "en"),
        ("progress-desktop-dark-fr", "", False, "dark", "fr"),
        ("progress-phone-light-fr", "", True, "light", "fr"),
        ("challenges-desktop-light-fr", "challenges", False, "light", "fr"),
    ),
    "claire.bernard@demo.example": (
        ("cohort-desktop-light-en", "cohorts/lyon-2026", False, "light", "en"),
        ("reviews-desktop-dark-fr", "reviews", False, "dark", "fr"),
    ),
}
"""The pictures of each account: name, page, whether on a phone, theme and language."""


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
    await visit.page.screenshot(path=FOLDER / "login-desktop-light-en.png")
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
        await visit.page.screenshot(path=FOLDER / f"{name}.png")


async def main(url: str, password: str) -> None:
    """Takes all pictures, with less motion so that nothing is caught on its way."""
    FOLDER.mkdir(exist_ok=True)
    async with browser() as chromium:
        for account in PICTURES:
            async with visiting(chromium, url, reduced_motion="reduce") as visit:
                await take(visit, account, password)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
