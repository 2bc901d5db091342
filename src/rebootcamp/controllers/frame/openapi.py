"""The OpenAPI document, corrected where FastAPI's own would mislead a generated client."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from rebootcamp.controllers.frame.openapi_details import with_details
from rebootcamp.controllers.frame.openapi_refusals import NAME, add_shared_refusals, shared_response
from rebootcamp.controllers.frame.openapi_shared import with_shared_parts
from rebootcamp.controllers.frame.openapi_words import with_words
from rebootcamp.schemas.problems import Problem

EVENT_STREAM: dict[str, Any] = {
    "schema": {
        "type": "string",
        "description": "Server-sent events: the `data` of each is a `HistoryEntryRead` as JSON, its `id` is the entry's"
        " `seq`.",
    }
}


def install_openapi(app: FastAPI) -> None:
    """Corrects the document of an app whose routers are all included; it is made once, on first use."""

    @cache
    def openapi() -> dict[str, Any]:
        """Returns the corrected document.

        Raises:
            ValueError: Two handlers have the same name, or the input and the output of a schema differ.
        """
        document = _with_named_pages(_with_twins_merged(_mended(FastAPI.openapi(app))))
        return with_shared_parts(with_details(with_words(document)))

    app.openapi = openapi  # type: ignore[method-assign]


def _mended(document: dict[str, Any]) -> dict[str, Any]:
    counts = Counter(operation["operationId"] for operation in _operations(document))
    if duplicates := [name for name, count in counts.items() if count > 1]:
        raise ValueError(f"handlers of different routes share a name: {', '.join(duplicates)}")
    for operation in _operations(document):
        _summarise(operation)
        _drop_validation_errors(operation)
        add_shared_refusals(operation)
        _describe_streams(operation)
        operation.setdefault("security", [])  # An empty list says that no token is needed.
    for message in _messages(document):
        _drop_validation_errors(message)
        message["security"] = []
    components = document.setdefault("components", {})
    components["responses"] = {NAME: shared_response()}
    schemas = components.setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    _, problem = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
    schemas.update(problem["$defs"])
    return document


def _drop_validation_errors(operation: dict[str, Any]) -> None:
    """Drops FastAPI's own description of a validation error, which is never sent."""
    if "application/json" in operation["responses"].get("422", {}).get("content", {}):
        del operation["responses"]["422"]


def _summarise(operation: dict[str, Any]) -> None:
    """Makes the first sentence of the handler's docstring the summary, and the rest the description."""
    if "description" in operation:
        summary, _, description = operation.pop("description").partition("\n\n")
        operation["summary"] = summary.replace("\n", " ")
        if description:
            operation["description"] = description


def _with_named_pages(document: dict[str, Any]) -> dict[str, Any]:
    """Renames the schemas of pages: FastAPI's ``PageOf_UserRead_`` becomes ``UserPage`` in generated clients."""
    named: dict[str, Any] = json.loads(re.sub(r"\bPageOf_(\w+?)(?:Read)?_\b", r"\1Page", json.dumps(document)))
    return named


def _with_twins_merged(document: dict[str, Any]) -> dict[str, Any]:
    """Merges the two equal schemas that FastAPI makes of a recursive model, one for input and one for output."""
    schemas: dict[str, Any] = document["components"]["schemas"]
    suffix = re.compile(r'-(?:In|Out)put(?=")')
    for name in [name.removesuffix("-Input") for name in schemas if name.endswith("-Input")]:
        ways = {suffix.sub("", json.dumps(schemas[f"{name}-{way}"])) for way in ("Input", "Output")}
        if len(ways) > 1:
            raise ValueError(f"the input and the output of {name} differ: give each a name of its own")
    merged: dict[str, Any] = json.loads(suffix.sub("", json.dumps(document)))
    return merged


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        yield from path.values()


def _messages(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yields the operations with which webhooks receive messages."""
    for path in document.get("webhooks", {}).values():
        yield from path.values()


def _describe_streams(operation: dict[str, Any]) -> None:
    """Describes streams as OpenAPI 3.1 can: FastAPI's ``itemSchema`` is from 3.2, and generators reject it."""
    for response in operation["responses"].values():
        if "text/event-stream" in response.get("content", {}):
            response["content"]["text/event-stream"] = EVENT_STREAM
