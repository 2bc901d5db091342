"""The OpenAPI document as it is committed, and as tests read it. ``scripts/openapi.sh`` runs this module.

`docs/openapi.json` is the document of the current sources; `docs/openapi.released.json` is that of the last release.
"""

import json
import sys
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from rebootcamp.settings import Environment, Settings

PROJECT = Path(__file__).parents[2]
COMMITTED = PROJECT / "docs" / "openapi.json"
RELEASED = PROJECT / "docs" / "openapi.released.json"


def current_document() -> dict[str, Any]:
    """The document of the application, which no test may change."""
    from rebootcamp.app import create_app  # noqa: PLC0415 - the mutation run imports the domain alone

    settings = Settings(
        environment=Environment.DEVELOPMENT,
        database_url=SecretStr("postgresql+asyncpg://localhost/none"),
        mongo_url=SecretStr("mongodb://localhost/none"),
        secret_key=SecretStr("a key of the test suite, 32 bytes or more"),
    )
    return create_app(settings).openapi()


def text_of(document: dict[str, Any]) -> str:
    """The document as it is committed: one member a line, so that a diff shows what a change does to the contract."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def written_out(document: dict[str, Any]) -> dict[str, Any]:
    """The document with all that its operations share written out in each one: parameters, responses and examples.

    References to schemas and headers stay. What ``default`` stands for is below each of its statuses instead, so that a
    check refuses every other status.
    """

    def resolve(node: Any) -> Any:
        if isinstance(node, list):
            return [resolve(item) for item in node]
        if not isinstance(node, dict):
            return node
        _, _, kind, name = [*node.get("$ref", "").split("/"), "", "", "", ""][:4]
        if kind in ("responses", "parameters", "examples"):
            return resolve(document["components"][kind][name])
        return {key: resolve(value) for key, value in node.items()}

    paths = {
        path: {method: {**operation, "responses": responses_of(operation)} for method, operation in methods.items()}
        for path, methods in document["paths"].items()
    }
    return {**document, "paths": resolve(paths), "webhooks": resolve(document.get("webhooks", {}))}


def responses_of(operation: dict[str, Any]) -> dict[str, Any]:
    """The responses of an operation by status; its ``default`` response is below each status that it stands for."""
    from rebootcamp.controllers.frame.openapi_refusals import shared_refusals  # noqa: PLC0415 - as above

    responses = dict(operation["responses"])
    if shared := responses.pop("default", None):
        for type_ in shared_refusals(operation):
            responses.setdefault(str(type_.status), shared)
    return responses


if __name__ == "__main__":
    text = text_of(current_document())
    for file in [COMMITTED, *([RELEASED] if "--release" in sys.argv[1:] else [])]:
        file.write_text(text, encoding="utf-8")
        print(f"{file.relative_to(PROJECT)}: {len(text.encode()):,} bytes")  # noqa: T201 - a command
