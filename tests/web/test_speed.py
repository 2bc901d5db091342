"""The size and the first paint of a first visit, by the browser's own timing."""

from collections.abc import Callable

import pytest

from tests.support.browsing import AXE, CHROMIUM
from tests.support.people import PASSWORD, People
from tests.web.conftest import OpenVisit

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs Chromium and scripts/web.sh"),
]
MAX_FIRST_LOAD_BYTES = 100 * 1024
MAX_FIRST_PAINT_MS = 500
TRIES = 5
TRANSFERRED = (
    "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))"
    ".reduce((sum, entry) => sum + entry.transferSize, 0)"
)
FIRST_PAINT = """new Promise(resolve => new PerformanceObserver(list =>
    resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime)).observe({type: 'paint', buffered: true}))"""


async def test_a_first_visit_is_small_and_paints_at_once(
    visit: OpenVisit, people: People, record_testsuite_property: Callable[[str, object], None]
) -> None:
    learner = await people.learner()
    await learner.complete("cycle-5km")
    paints: list[float] = []
    first_visit = with_progress = 0
    while not paints or (min(paints) > MAX_FIRST_PAINT_MS and len(paints) < TRIES):
        async with visit(phone=True) as one:
            await one.go()
            await one.page.get_by_label("E-mail").wait_for()
            paints.append(await one.page.evaluate(FIRST_PAINT))
            first_visit = await one.page.evaluate(TRANSFERRED)
            await one.page.locator("[name=email]").fill(learner.user.email)
            await one.page.locator("[name=password]").fill(PASSWORD)
            await one.page.locator("button[type=submit]").click()
            await one.page.locator(".list li").wait_for()
            with_progress = await one.page.evaluate(TRANSFERRED)
            assert with_progress < MAX_FIRST_LOAD_BYTES, (
                "from the address to one's progress, answers of the API included"
            )
    record_testsuite_property("first_visit_bytes", first_visit)
    record_testsuite_property("with_progress_bytes", with_progress)
    record_testsuite_property("first_paint_ms", round(min(paints)))
    assert min(paints) < MAX_FIRST_PAINT_MS, f"of {len(paints)} visits, since the machine may be busy"
