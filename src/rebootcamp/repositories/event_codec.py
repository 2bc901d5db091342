"""Events as JSON objects: the form in which both stores keep them."""

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from rebootcamp.domain.events import Event

_ADAPTER: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="type")])


def encode_event(event: Event) -> dict[str, Any]:
    """The event as a JSON object with a ``type``."""
    encoded: dict[str, Any] = _ADAPTER.dump_python(event, mode="json")
    return encoded


def decode_event(encoded: dict[str, Any]) -> Event:
    """The event that a JSON object tells.

    Raises:
        pydantic.ValidationError: This version of the service does not know such an event.
    """
    return _ADAPTER.validate_python(encoded)
