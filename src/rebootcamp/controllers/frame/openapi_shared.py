"""Parts of the OpenAPI document that are written once and referenced: refusals and parameters.

Most operations are refused for the same reasons. Written out under each operation, the refusals made three quarters of
the document.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from rebootcamp.controllers.frame.problems import MEDIA_TYPE


def with_shared_parts(document: dict[str, Any]) -> dict[str, Any]:
    """Moves what several operations repeat into the components of the document, and returns it."""
    components = document["components"]
    components["responses"] |= _share("responses", list(_refusals(document)))
    components["parameters"] = _share("parameters", list(_parameters(document)))
    return document


def _share(kind: str, parts: Sequence[tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    """Returns the parts that occur more than once, by name, and leaves references to them."""
    variants: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, part in parts:
        variants[name][json.dumps(part)] += 1
    # Parts with one name may differ, such as in their headers; the most frequent variant gets the name.
    commonest = {name: counts.most_common(1)[0] for name, counts in variants.items()}
    shared = {name: json.loads(text) for name, (text, count) in commonest.items() if count > 1}
    for name, part in parts:
        if shared.get(name) == part:
            part.clear()
            part["$ref"] = f"#/components/{kind}/{name}"
    return shared


def _refusals(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields the refusals of operations, each with a name such as ``UserNotFoundOrCompletionNotFound``."""
    for operations in document["paths"].values():
        for operation in operations.values():
            for response in operation["responses"].values():
                if codes := response.get("content", {}).get(MEDIA_TYPE, {}).get("examples"):
                    yield "Or".join(_pascal(code) for code in codes), response


def _parameters(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields the parameters of paths. OpenAPI Generator resolves no reference to a parameter in ``webhooks``."""
    for operations in document["paths"].values():
        for operation in operations.values():
            for parameter in operation.get("parameters", ()):
                yield _pascal(parameter["name"]), parameter


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in re.split("[_-]", name))
