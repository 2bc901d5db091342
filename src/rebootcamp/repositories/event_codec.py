"""Encodes events as JSON objects, the form in which both stores keep them."""

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from rebootcamp.domain.events import Event

_ADAPTER: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="type")])


def encode_event(event: Event) -> dict[str, Any]:
    """Returns the event as a JSON object with a ``type``."""
    encoded: dict[str, Any] = _ADAPTER.dump_python(event, mode="json")
    return encoded


def decode_event(encoded: dict[str, Any]) -> Event:
    """Returns the event that a JSON object describes.

    Raises:
        pydantic.ValidationError: This version of the service does not know the event's type or shape.
    """
    return _ADAPTER.validate_python(encoded)
