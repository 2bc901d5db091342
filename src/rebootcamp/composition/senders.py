"""The senders of deliveries, one for each kind of target that is configured."""

from collections.abc import Mapping, Sequence

from rebootcamp.composition.parts import Parts
from rebootcamp.domain.deliveries import TargetKind
from rebootcamp.services.ports.deliveries import Sender, Subscriptions


def senders_of(parts: Parts) -> Mapping[TargetKind, Sender]:  # noqa: ARG001 - the first sender comes with webhooks
    """Returns the senders. Where no target is configured there are none, and no process looks for deliveries."""
    return {}


def subscriptions_of(parts: Parts) -> Sequence[Subscriptions]:  # noqa: ARG001
    """Returns the subscriptions to the log of each kind of target that is configured."""
    return ()
