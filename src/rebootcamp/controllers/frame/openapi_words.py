"""Descriptions of fields, parameters and results in the OpenAPI document, where they do not describe themselves."""

from collections.abc import Iterator
from typing import Any

from rebootcamp.schemas.glossary import GLOSSARY, meaning_of

UNDESCRIBED = "Successful Response"
"""FastAPI's description of every result that the handler does not describe."""
NOTHING = "Done. There is no body."


def with_words(document: dict[str, Any]) -> dict[str, Any]:
    """Describes what has no description, drops what only repeats names or defaults, and returns the document."""
    schemas: dict[str, Any] = document["components"]["schemas"]
    for name, schema in schemas.items():
        schema.pop("title", None)
        if "description" in schema:  # Its attributes are described with the fields.
            schema["description"] = schema["description"].partition("\n\nAttributes:")[0]
        if name.endswith("Page"):
            schema.setdefault("description", f"One page of a list of `{name.removesuffix('Page')}`.")
        for field, definition in schema.get("properties", {}).items():
            _describe(name, field, definition)
    for operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            _simplify(parameter)
            _describe("", parameter["name"], parameter)
            if parameter["schema"].get("description") == parameter.get("description"):
                parameter["schema"].pop("description", None)
        for response in operation["responses"].values():
            if response.get("description") == UNDESCRIBED:
                response["description"] = _result(response, schemas)
    return document


def _describe(schema: str, field: str, definition: dict[str, Any]) -> None:
    definition.pop("title", None)  # pydantic's, such as "Co2E G"
    # pydantic leaves the description of an optional value below anyOf.
    nested = [branch.pop("description") for branch in definition.get("anyOf", ()) if "description" in branch]
    _write_null_as_a_type(definition)
    if "description" in definition:
        return
    # A reference needs no general entry of the glossary: the schema that it leads to describes itself.
    known = GLOSSARY.get(f"{schema}.{field}") if "$ref" in definition else meaning_of(schema, field)
    if meaning := next(iter(nested), None) or known:
        definition["description"] = meaning


def _write_null_as_a_type(definition: dict[str, Any]) -> None:
    """Writes `anyOf: [{type: string}, {type: null}]` as `type: [string, null]`, which pages show as "string | null"."""
    branches = definition.get("anyOf", [])
    if len(branches) != 2 or branches[1] != {"type": "null"} or {"enum", "const"} & branches[0].keys():
        return
    if type_ := branches[0].get("type"):
        del definition["anyOf"]
        definition |= {**branches[0], "type": [type_, "null"]}


def _simplify(parameter: dict[str, Any]) -> None:
    """Drops null from the schema of an optional parameter: a client leaves the parameter out, but cannot send null."""
    if not parameter["required"]:
        del parameter["required"]  # the default
    schema = parameter["schema"]
    schema.pop("title", None)
    if not parameter.get("required") and {"type": "null"} in schema.get("anyOf", ()):
        [kept] = [branch for branch in schema.pop("anyOf") if branch != {"type": "null"}]
        parameter["schema"] = {**kept, **schema}


def _result(response: dict[str, Any], schemas: dict[str, Any]) -> str:
    """Returns the first paragraph of the description of the schema that the response has."""
    for content in response.get("content", {}).values():
        name = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
        description: str = schemas.get(name, content.get("schema", {})).get("description", UNDESCRIBED)
        return description.partition("\n\n")[0]
    return NOTHING


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in [*document["paths"].values(), *document.get("webhooks", {}).values()]:
        yield from path.values()
