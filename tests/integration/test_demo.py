import pytest

from rebootcamp.composition import open_container
from rebootcamp.demo.cast import ADMINISTRATOR
from rebootcamp.demo.loading import prepare_demo
from rebootcamp.domain.errors import DemoRefused
from rebootcamp.settings import Environment, Settings


async def test_the_demo_is_refused_in_production(settings: Settings) -> None:
    with pytest.raises(DemoRefused, match="REBOOTCAMP_ENVIRONMENT=development"):
        await prepare_demo(settings.model_copy(update={"environment": Environment.PRODUCTION}))
    async with open_container(settings) as container:
        assert await container.accounts.accounts.credentials(ADMINISTRATOR.email) is None
