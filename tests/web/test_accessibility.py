"""axe-core on every page, in both themes, languages and sizes; each pair of these occurs."""

import pytest

from rebootcamp.domain.texts import Language
from tests.support.browsing import AXE, CHROMIUM, Visit
from tests.support.people import People
from tests.web.conftest import OpenVisit

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs Chromium and scripts/web.sh"),
]
LOOKS = [("light", "en", False), ("dark", "fr", False), ("light", "fr", True), ("dark", "en", True)]
look = pytest.mark.parametrize(
    ("theme", "language", "phone"), LOOKS, ids=[f"{t}-{la}-{'phone' if p else 'desktop'}" for t, la, p in LOOKS]
)
BEFORE_A_LOGIN = ["login", "register", "forgotten", "reset", "reset?#a-token", "confirm?#a-token"]
OF_LEARNERS = ["", "challenges", "history", "leaderboard", "settings", "join?code=ABCDE", "nowhere"]


async def faults_of(visit: Visit, pages: list[str]) -> dict[str, list[str]]:
    """Returns what axe-core finds, by page."""
    found = {}
    for page in pages:
        await visit.go(page)
        if faults := await visit.violations():
            found[page] = faults
    return found


@look
async def test_the_pages_of_learners(visit: OpenVisit, people: People, theme: str, language: str, phone: bool) -> None:
    learner = await people.learner(language=Language(language))
    for code in ("vegetarian-meal", "tap-water-1-5l", "compost-week"):
        assert (await learner.complete(code)).status_code == 201
    async with visit(theme=theme, language=language, phone=phone) as one:
        assert await faults_of(one, BEFORE_A_LOGIN) == {}
        await one.log_in(learner.user.email)
        assert await faults_of(one, OF_LEARNERS) == {}
        await one.go("challenges")
        await one.page.locator(".tile .button.primary").first.click()
        assert await one.violations() == [], "in the dialog of a challenge"
        await one.page.locator("dialog button[type=submit]").click()
        await one.page.locator(".toast").wait_for()
        assert await one.violations() == [], "with a message"
        assert one.complaints == []


@look
async def test_the_pages_of_coaches(visit: OpenVisit, people: People, theme: str, language: str, phone: bool) -> None:
    learner, idle = await people.learner(), await people.learner()
    cohort = await people.cohort(learner, idle)
    coach = await people.coach(cohort)
    await coach.client.patch("/users/me", json={"language": language})
    await learner.complete("vegetarian-meal")
    assert (await learner.complete("keep-phone-one-more-year", note="Same phone since 2023.")).status_code == 201
    await coach.post(f"/cohorts/{cohort}/join-code")
    async with visit(theme=theme, language=language, phone=phone) as one:
        await one.log_in(coach.user.email)
        pages = ["cohorts", f"cohorts/{cohort}", f"learners/{learner.id}", "reviews", "leaderboard", "settings"]
        assert await faults_of(one, pages) == {}
        await one.go("reviews")
        await one.page.locator(".queue .button").nth(1).click()
        assert await one.violations() == [], "in the dialog of a rejection"
        assert one.complaints == []
