"""The OpenAPI document, and settings for the mutation run: few examples, the same ones for every mutant."""

from typing import Any

import hypothesis
import pytest
from pydantic import SecretStr

from rebootcamp.settings import Environment, Settings

hypothesis.settings.register_profile(
    "mutation",
    deadline=None,
    max_examples=20,
    derandomize=True,
    database=None,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],  # A killed mutant needs no smallest example.
)


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The OpenAPI document of the application, which no test may change."""
    from rebootcamp.app import create_app  # noqa: PLC0415 - the mutation run imports the domain alone

    settings = Settings(
        environment=Environment.DEVELOPMENT,
        database_url=SecretStr("postgresql+asyncpg://localhost/none"),
        mongo_url=SecretStr("mongodb://localhost/none"),
        secret_key=SecretStr("a key of the test suite, 32 bytes or more"),
    )
    return create_app(settings).openapi()
