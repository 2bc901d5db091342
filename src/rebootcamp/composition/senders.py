"""The senders of deliveries, one for each kind of target that is configured."""

from collections.abc import Mapping, Sequence

from rebootcamp.composition.mail import mail_sender
from rebootcamp.composition.parts import Parts
from rebootcamp.domain.deliveries import TargetKind
from rebootcamp.services.ports.deliveries import Sender, Subscriptions


def senders_of(parts: Parts) -> Mapping[TargetKind, Sender]:
    """Returns the senders. Where no target is configured there are none, and no process looks for deliveries."""
    senders: dict[TargetKind, Sender] = {}
    if parts.settings.smtp_url is not None:
        senders[TargetKind.EMAIL] = mail_sender(parts)
    return senders


def subscriptions_of(parts: Parts) -> Sequence[Subscriptions]:
    """Returns the subscriptions to the log of each kind of target that is configured."""
    subscriptions: list[Subscriptions] = []
    if parts.settings.smtp_url is not None:
        subscriptions.append(parts.stores.mail_subscriptions)
    return subscriptions
