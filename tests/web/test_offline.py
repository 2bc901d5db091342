"""Without a network: the pages open, and a completion is kept and counted once."""

import asyncpg
import pytest
from playwright.async_api import Route, expect

from tests.support.browsing import AXE, CHROMIUM, Visit
from tests.support.people import People, Person
from tests.web.conftest import OpenVisit

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs Chromium and scripts/web.sh"),
]


async def counted(postgres: asyncpg.Pool, learner: Person) -> tuple[int, int]:
    """Returns how many completions of the learner count, and their points."""
    query = "SELECT count(*), coalesce(sum(points), 0) FROM completions WHERE user_id = $1 AND status = 'approved'"
    count, points = await postgres.fetchrow(query, learner.id)
    return count, points


async def complete_the_bicycle_ride(visit: Visit) -> None:
    await visit.page.get_by_role("button", name="Cycle 5 km instead of driving").click()
    await visit.page.get_by_role("dialog").get_by_role("button", name="I did it").click()


async def test_a_completion_made_offline_is_kept_and_counted_once(
    visit: OpenVisit, people: People, postgres: asyncpg.Pool
) -> None:
    learner = await people.learner()
    async with visit() as one:
        await one.log_in(learner.user.email)
        await one.page.evaluate("navigator.serviceWorker.ready.then(() => 0)")
        await one.page.get_by_role("link", name="Challenges").click()
        await one.page.locator(".tile").first.wait_for()
        await one.page.get_by_role("link", name="Progress").click()
        await expect(one.page.locator(".hero-score")).to_have_text("0 points")

        await one.context.set_offline(True)
        await one.page.reload()
        await expect(one.page.get_by_text("You are offline.")).to_be_visible()
        await expect(one.page.locator(".hero-score")).to_have_text("0 points")
        await one.page.get_by_role("link", name="Challenges").click()
        await complete_the_bicycle_ride(one)
        await expect(one.page.get_by_text("1 completion waits to be sent.")).to_be_visible()
        await one.page.reload()
        await expect(one.page.get_by_text("1 completion waits to be sent.")).to_be_visible()
        assert await counted(postgres, learner) == (0, 0)

        await one.context.set_offline(False)
        await expect(one.page.get_by_role("dialog", name="You have won a badge!")).to_be_visible()
        await expect(one.page.get_by_text("1 completion waits to be sent.")).to_be_hidden()
        assert await counted(postgres, learner) == (1, 20)


async def test_a_completion_whose_answer_was_lost_is_sent_again_and_counted_once(
    visit: OpenVisit, people: People, postgres: asyncpg.Pool
) -> None:
    learner = await people.learner()
    keys: list[str] = []
    async with visit(service_workers="block") as one:
        await one.log_in(learner.user.email)

        async def lose_the_first_answer(route: Route) -> None:
            keys.append(route.request.headers["idempotency-key"])
            if len(keys) > 1:
                await route.continue_()
                return
            assert (await route.fetch()).status == 201
            await one.context.set_offline(True)
            await route.abort("internetdisconnected")

        await one.page.route("**/completions", lose_the_first_answer)
        await one.page.get_by_role("link", name="Challenges").click()
        await complete_the_bicycle_ride(one)
        await expect(one.page.get_by_text("1 completion waits to be sent.")).to_be_visible()
        assert await counted(postgres, learner) == (1, 20), "the service has it"
        async with one.page.expect_response("**/completions") as answer:
            await one.context.set_offline(False)
        assert (await answer.value).headers["idempotency-replayed"] == "true"
        await expect(one.page.get_by_text("1 completion waits to be sent.")).to_be_hidden()
        assert len(set(keys)) == 1
        assert await counted(postgres, learner) == (1, 20)
