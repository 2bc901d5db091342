"""The senders of deliveries, one for each kind of target that is configured."""

from collections.abc import Mapping, Sequence

from rebootcamp.composition.mail import mail_sender
from rebootcamp.composition.parts import Parts
from rebootcamp.domain.deliveries import TargetKind
from rebootcamp.security.targets import TargetPolicy
from rebootcamp.senders.webhooks import WebhookSender
from rebootcamp.services.ports.deliveries import Sender, Subscriptions
from rebootcamp.services.webhooks import WebhookSubscriptions


def senders_of(parts: Parts) -> Mapping[TargetKind, Sender]:
    """Returns the senders. Where no target is configured there are none, and no process looks for deliveries."""
    senders: dict[TargetKind, Sender] = {}
    if parts.settings.webhooks:
        policy = TargetPolicy(parts.settings.webhook_allowed_networks)
        senders[TargetKind.WEBHOOK] = WebhookSender(parts.stores.webhooks, policy, parts.clock)
    if parts.settings.smtp_url is not None:
        senders[TargetKind.EMAIL] = mail_sender(parts)
    return senders


def subscriptions_of(parts: Parts) -> Sequence[Subscriptions]:
    """Returns the subscriptions to the log of each kind of target that is configured."""
    kinds: list[Subscriptions] = []
    if parts.settings.webhooks:
        kinds.append(WebhookSubscriptions(parts.stores.webhooks))
    if parts.settings.smtp_url is not None:
        kinds.append(parts.stores.mail_subscriptions)
    return kinds
