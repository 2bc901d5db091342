"""Learners and coaches use the pages in a browser."""

import json
from pathlib import Path

import pytest
from playwright.async_api import expect

from rebootcamp.domain.texts import Language
from tests.support.browsing import AXE, CHROMIUM, scanned
from tests.support.people import People
from tests.web.conftest import OpenVisit

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs Chromium and scripts/web.sh"),
]
SCORE = ".hero-score"


async def test_a_learner_completes_a_challenge_and_wins_a_badge(visit: OpenVisit, people: People) -> None:
    learner = await people.learner()
    async with visit(reduced_motion="reduce") as one:
        await one.log_in(learner.user.email)
        await expect(one.page.locator(SCORE)).to_have_text("0 points")
        await one.page.get_by_role("link", name="Complete a challenge").click()
        await one.page.get_by_role("button", name="Food", exact=True).click()
        await expect(one.page.locator(".tile")).to_have_count(2)
        await one.page.get_by_role("button", name="A vegetarian meal instead of beef").click()
        await one.page.get_by_role("dialog").get_by_role("button", name="I did it").click()
        celebration = one.page.get_by_role("dialog", name="You have won a badge!")
        await expect(celebration).to_contain_text("First step")
        assert await celebration.locator(".leaves").is_hidden(), "less motion is preferred"
        await celebration.get_by_role("button", name="Carry on").click()
        await expect(one.page.locator(".tile").filter(has_text="A vegetarian meal")).to_contain_text("Done today")

        await one.page.get_by_role("link", name="Progress").click()
        await expect(one.page.locator(SCORE)).to_have_text("30 points")
        await expect(one.page.get_by_role("img", name="1 active days")).to_be_visible()
        await expect(one.page.get_by_text("as much as 29 kilometres in a car")).to_be_visible()
        await one.page.get_by_role("link", name="History", exact=True).click()
        await expect(one.page.locator("main")).to_contain_text("Badge won First step")
        assert one.complaints == []


async def test_what_happens_elsewhere_appears_without_a_reload(visit: OpenVisit, people: People) -> None:
    learner = await people.learner()
    async with visit() as one:
        async with one.page.expect_response("**/users/me/events"):
            await one.log_in(learner.user.email)
        await expect(one.page.locator(SCORE)).to_have_text("0 points")
        assert (await learner.complete("cycle-5km")).status_code == 201
        await expect(one.page.get_by_role("dialog", name="You have won a badge!")).to_be_visible()
        await expect(one.page.locator(SCORE)).to_have_text("30 points")
        assert one.complaints == []


async def test_a_learner_leaves_the_rankings_and_looks_around(visit: OpenVisit, people: People) -> None:
    learner, other = await people.learner(), await people.learner()
    await people.cohort(learner, other)
    for person in (learner, other):
        assert (await person.complete("cycle-5km")).status_code == 201
    async with visit() as one:
        await one.log_in(learner.user.email)
        await one.page.get_by_role("link", name="Ranking").click()
        await expect(one.page.locator("tbody tr")).to_have_count(2)
        await one.page.get_by_role("button", name="Around me").click()
        await expect(one.page.locator("tr.me")).to_contain_text("You")
        await one.page.get_by_role("button", name="Leave the rankings").click()
        await expect(one.page.get_by_text("You are hidden")).to_be_visible()
        await one.page.get_by_role("button", name="Top").click()
        await expect(one.page.locator("tbody tr")).to_have_count(1)
        assert one.complaints == []


async def test_settings_change_the_language_export_and_erase(visit: OpenVisit, people: People, tmp_path: Path) -> None:
    learner = await people.learner(language=Language.EN)
    async with visit() as one:
        await one.log_in(learner.user.email)
        await one.page.get_by_role("link", name="Settings").click()
        await one.page.get_by_label("Name that others see").fill("Camille")
        await one.page.get_by_label("Language").select_option("fr")
        await one.page.get_by_role("button", name="Save").click()
        await expect(one.page.get_by_role("heading", level=1)).to_have_text("Réglages")
        assert await one.page.evaluate("document.documentElement.lang") == "fr"
        assert (await learner.get("/users/me")).json()["display_name"] == "Camille"

        await one.page.get_by_role("button", name="Sombre").click()
        ground = await one.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        await one.page.reload()
        await one.settled()
        assert await one.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == ground
        assert ground == "rgb(15, 23, 20)"

        async with one.page.expect_download() as download:
            await one.page.get_by_role("button", name="Exporter mes données").click()
        await (await download.value).save_as(tmp_path / "export.json")
        assert json.loads((tmp_path / "export.json").read_text())["account"]["email"] == learner.user.email

        await one.page.get_by_role("button", name="Effacer mon compte").click()
        await one.page.get_by_role("dialog").get_by_role("button", name="Annuler").click()
        assert (await learner.get("/users/me")).status_code == 200
        await one.page.get_by_role("button", name="Effacer mon compte").click()
        await one.page.get_by_role("button", name="Tout effacer").click()
        await one.page.wait_for_url("**/app/login**")
        assert (await learner.get("/users/me")).status_code == 401
        assert one.complaints == []


async def test_a_coach_finds_who_is_at_risk_and_shows_how_to_join(visit: OpenVisit, people: People) -> None:
    learner, idle, newcomer = await people.learner(), await people.learner(), await people.learner()
    cohort = await people.cohort(learner, idle)
    coach = await people.coach(cohort)
    await learner.complete("cycle-5km")
    async with visit() as one, visit(phone=True) as other:
        await one.log_in(coach.user.email)
        await one.page.get_by_role("link", name=f"Cohort {cohort}").click()
        await expect(one.page.locator("tbody tr")).to_have_count(2)
        needing = one.page.locator(".card").filter(has_text="Who needs a word")
        await expect(needing).to_contain_text(idle.user.display_name)
        await expect(needing).to_contain_text("Has not started yet")
        assert learner.user.display_name not in await needing.inner_text()
        await one.page.get_by_role("button", name="Score").click()
        await expect(one.page.locator("tbody tr").first).to_contain_text(learner.user.display_name)
        await one.page.get_by_role("button", name="New code").click()
        code = (await one.page.locator(".join-code").inner_text()).replace("-", "")
        link = f"{one.url}/app/join?code={code}"
        for theme in ("dark", "light"):
            await one.page.emulate_media(color_scheme=theme)
            assert await scanned(one.page.get_by_role("img", name="QR code")) == [link], theme

        await other.page.goto(link)
        await other.page.locator("[name=email]").fill(newcomer.user.email)
        await other.page.locator("[name=password]").fill("velo-matin-pluie-7")
        await other.page.get_by_role("button", name="Log in").click()
        await other.page.get_by_role("button", name="Join").click()
        await expect(other.page.get_by_text(f"Welcome to Cohort {cohort}!").first).to_be_visible()
        await one.page.reload()
        await expect(one.page.locator("tbody tr")).to_have_count(3)
        await one.page.get_by_role("link", name=learner.user.display_name).first.click()
        await expect(one.page.locator(SCORE)).to_have_text("30 points")
        assert one.complaints == []
        assert other.complaints == []


FOCUSED_RIGHT_AFTER_R = """() => new Promise((answer) => {
    const pressed = new KeyboardEvent("keydown", { key: "r", bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(pressed);
    setTimeout(() => answer(document.activeElement.tagName));
})"""


async def test_a_coach_reviews_with_the_keyboard(visit: OpenVisit, people: People) -> None:
    learner = await people.learner()
    coach = await people.coach(await people.cohort(learner))
    for code in ("keep-phone-one-more-year", "train-500km"):
        assert (await learner.complete(code, note=f"About {code}.")).status_code == 201
    async with visit() as one:
        await one.log_in(coach.user.email)
        await one.page.get_by_role("link", name="Reviews").click()
        waiting = one.page.locator(".queue > li")
        await expect(waiting).to_have_count(2)
        await expect(waiting.first).to_contain_text("About keep-phone-one-more-year.")
        await expect(waiting.first).to_contain_text(learner.user.display_name)
        await waiting.first.focus()
        await one.page.keyboard.press("ArrowDown")
        assert await one.page.evaluate(FOCUSED_RIGHT_AFTER_R) == "TEXTAREA", "what is typed next could approve"
        await one.page.keyboard.type("a ticket, please")
        await one.page.keyboard.press("Tab")
        await one.page.keyboard.press("Enter")
        await expect(waiting).to_have_count(1)
        await expect(waiting.first).to_be_focused()
        await one.page.keyboard.press("a")
        await expect(one.page.get_by_text("Nothing waits for you")).to_be_visible()
        completions = (await learner.get("/users/me/completions")).json()["items"]
        assert {one["challenge_code"]: (one["status"], one["decision_reason"]) for one in completions} == {
            "keep-phone-one-more-year": ("approved", None),
            "train-500km": ("rejected", "a ticket, please"),
        }
        assert one.complaints == []
