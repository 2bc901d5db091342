"""Takes the pictures of the pages in docs/screenshots, of a running demo: screenshots.py URL PASSWORD."""

import asyncio
import sys
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser

from tests.support.browsing import Visit, browser, visiting

FOLDER = Path(__file__).parents[2] / "docs/screenshots"
LEARNER, COACH = "lea.moreau@demo.example", "claire.bernard@demo.example"
PICTURES: tuple[tuple[str, str, str | None, bool, Literal["light", "dark"], str], ...] = (
    ("login-desktop-light-en", "login", None, False, "light", "en"),
    ("progress-desktop-light-en", "", LEARNER, False, "light", "en"),
    ("progress-desktop-dark-fr", "", LEARNER, False, "dark", "fr"),
    ("progress-phone-light-fr", "", LEARNER, True, "light", "fr"),
    ("progress-phone-dark-en", "", LEARNER, True, "dark", "en"),
    ("challenges-desktop-light-fr", "challenges", LEARNER, False, "light", "fr"),
    ("challenges-phone-dark-en", "challenges", LEARNER, True, "dark", "en"),
    ("ranking-desktop-dark-en", "leaderboard", LEARNER, False, "dark", "en"),
    ("cohort-desktop-light-en", "cohorts/lyon-2026", COACH, False, "light", "en"),
    ("reviews-desktop-dark-fr", "reviews", COACH, False, "dark", "fr"),
)
"""Name, page, account, whether on a phone, theme and language."""


async def use_language(visit: Visit, language: str) -> None:
    """Changes the language of the account, as its settings page does."""
    await visit.go("settings")
    await visit.settled()
    await visit.page.locator("[name=language]").select_option(language)
    await visit.page.locator("form button[type=submit]").first.click()
    await visit.page.locator(".toast").wait_for()


async def take(chromium: Browser, url: str, password: str, only: str) -> None:
    for name, page, account, phone, theme, language in PICTURES:
        if only not in name:
            continue
        async with visiting(
            chromium, url, phone=phone, theme=theme, language=language, reduced_motion="reduce"
        ) as visit:
            visit.page.set_default_timeout(120_000)
            if account:
                await visit.log_in(account, password)
                await use_language(visit, language)
            await visit.go(page)
            await visit.settled()
            await visit.page.screenshot(path=FOLDER / f"{name}.png")
            print(name, visit.complaints)


async def main(url: str, password: str, only: str = "") -> None:
    FOLDER.mkdir(exist_ok=True)
    async with browser() as chromium:
        await take(chromium, url, password, only)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
