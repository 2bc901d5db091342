"""Finds what a change of the API takes away from clients that were written for an earlier OpenAPI document.

Requests may only accept more; responses, and the messages to webhooks, may only say more. These are the project's own
rules, such as that clients accept enum values that they do not know, and that requests refuse fields that they do not
know.
"""

from collections.abc import Iterator
from typing import Any

from tests.support.contract import responses_of

Node = dict[str, Any]
BOUNDS = {"maxLength": 1, "maxItems": 1, "maximum": 1, "minLength": -1, "minItems": -1, "minimum": -1}
"""Bounds of a value, with 1 if a smaller bound refuses more, and -1 if a larger one does."""


def allows_breaks(old: str, new: str) -> bool:
    """Whether the new version may break compatibility: a new major version, or a new minor version before 1.0."""
    was, now = ([int(part) for part in version.split(".")] for version in (old, new))
    significant = 1 if now[0] else 2
    return now[:significant] > was[:significant]


def breaks(old: Node, new: Node) -> list[str]:
    """Names each thing that the new document takes away from clients of the old one."""
    return list(dict.fromkeys(_Comparison(old, new).breaks()))


class _Comparison:
    """A comparison of two documents; it remembers the pairs of schemas that it has compared, since rules recurse."""

    def __init__(self, old: Node, new: Node) -> None:
        self.old, self.new = old, new
        self._compared: set[tuple[str, str, bool]] = set()

    def breaks(self) -> Iterator[str]:
        for name, old, new in self._operations("paths"):
            if new is None:
                yield f"{name} was removed"
                continue
            yield from _renamed(name, old, new)
            yield from self._parameters(name, old, new)
            yield from self._body(name, old, new)
            yield from self._results(name, old, new)
        for name, old, new in self._operations("webhooks"):
            if new is None:
                yield f"{name} is no longer sent"
                continue
            yield from _renamed(name, old, new)
            yield from self._message(name, old, new)

    def _operations(self, part: str) -> Iterator[tuple[str, Node, Node | None]]:
        for path, operations in self.old.get(part, {}).items():
            for method, operation in operations.items():
                yield f"{method.upper()} {path}", operation, self.new.get(part, {}).get(path, {}).get(method)

    def _parameters(self, name: str, old: Node, new: Node) -> Iterator[str]:
        before, after = self._by_place(self.old, old), self._by_place(self.new, new)
        for place, parameter in before.items():
            if place not in after:
                yield f"{name} no longer takes the parameter {place}"
                continue
            if after[place].get("required") and not parameter.get("required"):
                yield f"{name} now requires the parameter {place}"
            was, now = _without_null(_schema(parameter)), _without_null(_schema(after[place]))
            yield from self._input(f"{name}, parameter {place}", was, now)
        for place, parameter in after.items():
            if place not in before and parameter.get("required"):
                yield f"{name} now requires the parameter {place}"

    def _by_place(self, document: Node, operation: Node) -> dict[str, Node]:
        parameters = [_target(document, parameter) for parameter in operation.get("parameters", ())]
        return {f"{parameter['name']} ({parameter['in']})": parameter for parameter in parameters}

    def _body(self, name: str, old: Node, new: Node) -> Iterator[str]:
        before, after = old.get("requestBody", {}), new.get("requestBody", {})
        if after.get("required") and not before.get("required"):
            yield f"{name} now requires a body"
        for media_type, content in before.get("content", {}).items():
            if media_type not in after.get("content", {}):
                yield f"{name} no longer accepts {media_type}"
            else:
                now = after["content"][media_type]
                yield from self._input(f"{name}, body", _schema(content), _schema(now))

    def _results(self, name: str, old: Node, new: Node) -> Iterator[str]:
        """Compares the answers with each status. A refusal may move below ``default``; new statuses may appear."""
        responses = responses_of(new)
        for status, response in responses_of(old).items():
            if status not in responses:
                yield f"{name} no longer answers {status}"
                continue
            before = _target(self.old, response)
            after = _target(self.new, responses[status])
            for media_type, content in before.get("content", {}).items():
                if media_type not in after.get("content", {}):
                    yield f"{name} no longer answers {media_type}"
                else:
                    now = after["content"][media_type]
                    yield from self._output(f"{name}, {status}", _schema(content), _schema(now))

    def _message(self, name: str, old: Node, new: Node) -> Iterator[str]:
        """Compares a message to a webhook: what the service sends, and the answers that it takes for a success."""
        before, after = self._by_place(self.old, old), self._by_place(self.new, new)
        for place, parameter in before.items():
            if place not in after or (parameter.get("required") and not after[place].get("required")):
                yield f"{name} may now lack the parameter {place}"
            else:
                yield from self._output(f"{name}, parameter {place}", _schema(parameter), _schema(after[place]))
        contents = new.get("requestBody", {}).get("content", {})
        for media_type, content in old.get("requestBody", {}).get("content", {}).items():
            if media_type not in contents:
                yield f"{name} is no longer sent as {media_type}"
            else:
                yield from self._output(f"{name}, body", _schema(content), _schema(contents[media_type]))
        for status in old["responses"].keys() - new["responses"].keys():
            yield f"{name} no longer accepts the answer {status}"

    def _input(self, place: str, old: Node, new: Node) -> Iterator[str]:
        """Compares the schemas of a value that clients send."""
        if not self._is_first(old, new, is_input=True):
            return
        place = old["$ref"].rpartition("/")[2] if "$ref" in old else place
        before, after = _target(self.old, old), _target(self.new, new)
        accepted, accepts = _types(self.old, before), _types(self.new, after)
        if accepts and not accepted:
            yield f"{place} now accepts only {_listed(accepts)}"
        elif accepts and (removed := accepted - accepts):
            yield f"{place} no longer accepts {_listed(removed)}"
        yield from _narrowed(place, before, after)
        for field in before.get("properties", {}).keys() - after.get("properties", {}).keys():
            yield f"{place} no longer accepts the field {field}"
        for field in set(after.get("required", ())) - set(before.get("required", ())):
            yield f"{place} now requires the field {field}"
        for field, was, now in _pairs(before, after):
            yield from self._input(f"{place}.{field}", was, now)

    def _output(self, place: str, old: Node, new: Node) -> Iterator[str]:
        """Compares the schemas of a value that clients receive."""
        if not self._is_first(old, new, is_input=False):
            return
        place = old["$ref"].rpartition("/")[2] if "$ref" in old else place
        before, after = _target(self.old, old), _target(self.new, new)
        could, can = _types(self.old, before), _types(self.new, after)
        if could and not can:
            yield f"{place} can now be anything"
        elif could and (added := can - could):
            yield f"{place} can now be {_listed(added)}"
        for field in before.get("properties", {}).keys() - after.get("properties", {}).keys():
            yield f"{place} no longer has the field {field}"
        for field in set(before.get("required", ())) - set(after.get("required", ())):
            if field in after.get("properties", {}):
                yield f"{place} may now lack the field {field}"
        for field, was, now in _pairs(before, after):
            yield from self._output(f"{place}.{field}", was, now)

    def _is_first(self, old: Node, new: Node, *, is_input: bool) -> bool:
        """Whether this pair of schemas was not compared before; only named schemas can repeat."""
        if "$ref" not in old or "$ref" not in new:
            return True
        pair = (old["$ref"], new["$ref"], is_input)
        is_first = pair not in self._compared
        self._compared.add(pair)
        return is_first


def _renamed(name: str, old: Node, new: Node) -> Iterator[str]:
    """Yields the change of an operationId, from which generated clients name their methods."""
    if new["operationId"] != old["operationId"]:
        yield f"{name} changed its operationId from {old['operationId']} to {new['operationId']}"


def _schema(node: Node) -> Node:
    """The schema of a parameter or a media type; empty, so that it allows any value, if it has none.

    A parameter has either a schema or one media type, whose schema it is.
    """
    for content in node.get("content", {}).values():
        return _schema(content)
    schema: Node = node.get("schema", {})
    return schema


def _target(document: Node, node: Node) -> Node:
    """Follows a reference."""
    while "$ref" in node:
        _, _, kind, name = node["$ref"].split("/")
        node = document["components"][kind][name]
    return _flat(node)


def _flat(node: Node) -> Node:
    """Writes a union of one type and null as two types: both forms mean the same, and pydantic writes the union."""
    branches = node.get("anyOf", [])
    if len(branches) != 2 or branches[1] != {"type": "null"} or not isinstance(branches[0].get("type"), str):
        return node
    return {**node, **branches[0], "type": [branches[0]["type"], "null"], "anyOf": []}


def _branches(schema: Node) -> list[Node]:
    return [*schema.get("anyOf", ()), *schema.get("oneOf", ())]


def _without_null(schema: Node) -> Node:
    """Drops null from the schema of a parameter: in a query or a header, it cannot be told from the text ``null``."""
    branches = [branch for branch in _branches(schema) if branch != {"type": "null"}]
    return {**schema, **branches[0], "anyOf": []} if len(branches) == 1 else schema


def _types(document: Node, schema: Node) -> set[str]:
    """The types of a value with their formats; those of a union are those of its branches. None: any value."""
    types: set[str] = set()
    for branch in _branches(schema):
        types |= _types(document, _target(document, branch))
    for name in _listed_types(schema):
        types.add("null" if name == "null" else " ".join(filter(None, (name, schema.get("format")))))
    return types


def _listed_types(schema: Node) -> list[str]:
    """The types that a schema itself names: none, one, or several, such as string and null."""
    named: str | list[str] = schema.get("type", [])
    return [named] if isinstance(named, str) else named


def _values(schema: Node) -> set[str]:
    """The only values that a schema allows, or the tags of its branches; empty if it allows all values of its type."""
    constant = [schema["const"]] if "const" in schema else []
    tags = schema.get("discriminator", {}).get("mapping", {})
    return {str(value) for value in [*schema.get("enum", ()), *constant, *tags]}


def _narrowed(place: str, old: Node, new: Node) -> Iterator[str]:
    """Yields what the new schema of a value that clients send refuses, of what has the same type."""
    before, after = _values(old), _values(new)
    if after and (removed := before - after):
        yield f"{place} no longer accepts {_listed(removed)}"
    if after and not before:
        yield f"{place} now accepts only {_listed(after)}"
    for bound, direction in BOUNDS.items():
        if bound in new and (bound not in old or (new[bound] - old[bound]) * direction < 0):
            yield f"{place} has a narrower {bound}: {new[bound]}"
    if new.get("pattern") not in (None, old.get("pattern")):
        yield f"{place} has another pattern: {new['pattern']}"


def _pairs(old: Node, new: Node) -> Iterator[tuple[str, Node, Node]]:
    """Yields what both schemas have below them: fields, items, and the branches of unions by their order."""
    for field, was in old.get("properties", {}).items():
        if field in new.get("properties", {}):
            yield field, was, new["properties"][field]
    if isinstance(old.get("items"), dict) and isinstance(new.get("items"), dict):
        yield "items", old["items"], new["items"]
    if isinstance(old.get("additionalProperties"), dict) and isinstance(new.get("additionalProperties"), dict):
        yield "values", old["additionalProperties"], new["additionalProperties"]
    after = {_key(branch): branch for branch in _branches(new)}
    for branch in _branches(old):
        if _key(branch) in after:
            yield "value", branch, after[_key(branch)]


def _key(branch: Node) -> str:
    return str(branch.get("$ref") or branch.get("type"))


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
