"""Parts of the OpenAPI document that are written once and referenced: refusals, their examples, and parameters.

Most operations are refused for the same reasons. Written out under each operation, the refusals made three quarters of
the document.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from rebootcamp.controllers.frame.openapi_refusals import NAME
from rebootcamp.controllers.frame.problems import MEDIA_TYPE, TOKEN_PATHS


def with_shared_parts(document: dict[str, Any]) -> dict[str, Any]:
    """Moves what several operations repeat into the components of the document, and returns it."""
    components = document["components"]
    components["examples"] = _share_examples(document)
    components["responses"] |= _share("responses", [(_name(*refusal), refusal[1]) for refusal in _refusals(document)])
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


def _share_examples(document: dict[str, Any]) -> dict[str, Any]:
    """Returns the examples of problems by name, each as its first operation shows it, and leaves references to them."""
    shared: dict[str, Any] = {}
    for path, response in [*_refusals(document), ("", document["components"]["responses"][NAME])]:
        examples = response["content"][MEDIA_TYPE]["examples"]
        for code, example in examples.items():
            name = f"{code}_of_tokens" if path in TOKEN_PATHS else code
            shared.setdefault(name, example)
            examples[code] = {"$ref": f"#/components/examples/{name}"}
    return shared


def _refusals(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields the path and the response object of every refusal that is still written out."""
    for path, operations in document["paths"].items():
        for operation in operations.values():
            for response in operation["responses"].values():
                if MEDIA_TYPE in response.get("content", {}):
                    yield path, response


def _parameters(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields the parameters of paths. OpenAPI Generator resolves no reference to a parameter in ``webhooks``."""
    for operations in document["paths"].values():
        for operation in operations.values():
            for parameter in operation.get("parameters", ()):
                yield _pascal(parameter["name"]), parameter


def _name(path: str, response: dict[str, Any]) -> str:
    """Returns a name such as ``UserNotFoundOrCompletionNotFound``."""
    codes = response["content"][MEDIA_TYPE]["examples"]
    name = "Or".join(_pascal(code) for code in codes)
    return f"{name}OfTokens" if path in TOKEN_PATHS else name


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in re.split("[_-]", name))
