"""The pages in a browser, on a service of their own over the network."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from rebootcamp.settings import Settings
from tests.support.serving import serving

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from tests.support.browsing import Visit

# Without the extra "check", which only scripts/check.sh installs, there is no browser.
collect_ignore_glob = [] if find_spec("playwright") else ["test_*.py"]

UNHURRIED = {
    "REBOOTCAMP_LOGIN_ATTEMPTS_PER_ADDRESS": "100000",
    "REBOOTCAMP_VISITS_PER_MINUTE": "100000",
    "REBOOTCAMP_REGISTRATIONS_PER_HOUR": "100000",
    "REBOOTCAMP_READS_PER_MINUTE": "100000",
    "REBOOTCAMP_MAX_CLOCK_SKEW_S": "1e10",
    "REBOOTCAMP_READ_DEADLINE_S": "20",
    "REBOOTCAMP_WRITE_DEADLINE_S": "20",
    "REBOOTCAMP_POSTGRESQL_CONNECT_TIMEOUT_S": "10",
    "REBOOTCAMP_POSTGRESQL_STATEMENT_TIMEOUT_S": "10",
    "REBOOTCAMP_POSTGRESQL_LOCK_TIMEOUT_S": "10",
    "REBOOTCAMP_MONGODB_TIMEOUT_S": "10",
}
"""The variables of a service whose visitors are all on this machine, which it shares with their browsers."""


class OpenVisit(Protocol):
    """Opens the browser of one visitor; the options are those of ``visiting``."""

    def __call__(self, **options: Any) -> AbstractAsyncContextManager["Visit"]: ...


@pytest.fixture(scope="session")
async def pages_url(settings: Settings) -> AsyncIterator[str]:
    """A service on this worker's databases."""
    async with serving(settings, settings.database_url.get_secret_value(), **UNHURRIED) as (_, url):
        yield url


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator["Browser"]:
    from tests.support.browsing import browser  # noqa: PLC0415 - Playwright is in an extra

    async with browser() as launched:
        yield launched


@pytest.fixture
def visit(chromium: "Browser", pages_url: str) -> OpenVisit:
    """Opens the browsers of a test's visitors."""
    from tests.support.browsing import visiting  # noqa: PLC0415 - Playwright is in an extra

    def open_(**options: Any) -> AbstractAsyncContextManager["Visit"]:
        return visiting(chromium, pages_url, **options)

    return open_
