"""A browser that visits the pages, notes what it complains about, and says what axe-core finds."""

import base64
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

import zxingcpp
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    ViewportSize,
    async_playwright,
    expect,
)

from tests.support.people import PASSWORD

CHROMIUM = shutil.which("chromium")
AXE = Path(__file__).parents[2] / "scripts/web/node_modules/axe-core/axe.min.js"
PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1360, "height": 900}
OPTIONS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

PIXELS = """async png => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), one => one.charCodeAt(0))]));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    const green = canvas.getImageData(0, 0, width, height).data.filter((_, index) => index % 4 === 1);
    return { width, height, green: Array.from(green) };
}"""
"""Decodes a picture; one colour is enough for what is black and white."""

expect.set_options(timeout=20_000)  # The machine may be busy.


@cache
def axe() -> str:
    return AXE.read_text("utf-8")


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield launched
        await launched.close()


@dataclass
class Visit:
    """One visitor: a browser of their own, on a screen, in a theme and a language.

    Attributes:
        complaints: Errors in the console, uncaught exceptions, and requests to other hosts.
    """

    url: str
    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(f"uncaught: {error}"))
        page.on("request", lambda request: self._see(request.url))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")

    def _see(self, url: str) -> None:
        if not url.startswith((self.url, "blob:", "data:")):
            self.complaints.append(f"another host: {url}")

    async def go(self, path: str = "") -> None:
        """Opens a page by its address."""
        await self.page.goto(f"{self.url}/app/{path}")

    async def log_in(self, email: str, password: str = PASSWORD) -> None:
        """Logs in as people do, and waits for the page that follows."""
        await self.go("login")
        await self.page.locator("[name=email]").fill(email)
        await self.page.locator("[name=password]").fill(password)
        await self.page.locator("button[type=submit]").click()
        await self.page.locator(".ways").wait_for()

    async def settled(self) -> None:
        """Returns when the page shows what it reads, and its animations are over."""
        await self.page.locator("h1").wait_for()
        await expect(self.page.locator(".skeletons")).to_have_count(0)
        await self.page.evaluate("document.fonts.ready")
        await self.page.evaluate(
            "Promise.all(document.getAnimations().filter(a => a.effect.getTiming().iterations !== Infinity)"
            ".map(a => a.finished.catch(() => 0)))"
        )

    async def violations(self) -> list[str]:
        """Returns what axe-core finds on the page as it is: rule, element, and what is wrong."""
        await self.settled()
        await self.page.evaluate(axe())
        options = json.dumps({"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]})
        found: dict[str, Any] = await self.page.evaluate(f"axe.run(document, {options})")
        return [
            f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]


async def scanned(element: Locator) -> list[str]:
    """Returns what a camera reads in the barcodes of an element, as it is on the screen."""
    picture = base64.b64encode(await element.screenshot()).decode()
    found = await element.page.evaluate(PIXELS, picture)
    pixels = memoryview(bytes(found["green"])).cast("B", (found["height"], found["width"]))
    return [barcode.text for barcode in zxingcpp.read_barcodes(pixels)]


@asynccontextmanager
async def visiting(
    browser: Browser,
    url: str,
    *,
    phone: bool = False,
    theme: Literal["light", "dark"] = "light",
    language: str = "en",
    **options: Any,
) -> AsyncIterator[Visit]:
    """Opens the browser of one visitor; the options are Playwright's."""
    context = await browser.new_context(
        viewport=PHONE if phone else DESKTOP,
        color_scheme=theme,
        locale="fr-FR" if language == "fr" else "en-GB",
        **options,
    )
    visit = Visit(url, context, await context.new_page())
    visit.watch(visit.page)
    yield visit
    await context.close()
