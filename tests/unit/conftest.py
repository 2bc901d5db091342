"""The OpenAPI document, and settings for the mutation run: few examples, the same ones for every mutant."""

from typing import Any

import hypothesis
import pytest

from tests.support.contract import current_document, written_out

hypothesis.settings.register_profile(
    "mutation",
    deadline=None,
    max_examples=20,
    derandomize=True,
    database=None,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],  # A killed mutant needs no smallest example.
)


@pytest.fixture(scope="session")
def whole_document() -> dict[str, Any]:
    """The OpenAPI document of the application, which no test may change."""
    return current_document()


@pytest.fixture(scope="session")
def document(whole_document: dict[str, Any]) -> dict[str, Any]:
    """The same with its shared responses, parameters and examples written out in each operation."""
    return written_out(whole_document)
