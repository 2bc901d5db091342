"""Queues mail to addresses of which it is not known whether an account has them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.deliveries import Delivery, TargetKind, delivery_id_of
from rebootcamp.domain.mails import MAIL_TARGET, MailType, mailbox_id_of
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.work import Work


@dataclass(frozen=True, slots=True)
class MailQueue:
    """Queues mail to addresses.

    The deliveries to an address are kept under the id of the address, so that the erasure of the account finds them.

    Attributes:
        hash_of_email: The keyed hash of lower-case addresses.
    """

    hash_of_email: Callable[[str], str]
    clock: Clock

    def mailbox_id(self, email: str) -> UUID:
        """Returns the id of a lower-case address."""
        return mailbox_id_of(self.hash_of_email(email))

    async def add(self, work: Work, delivery_id: UUID, type_: MailType, email: str, **more: str | int) -> None:
        """Queues one mail. Its payload is deleted once it was sent or given up, since it holds the address."""
        delivery = Delivery.on_its_own(
            UserId(self.mailbox_id(email)),
            delivery_id,
            MAIL_TARGET,
            TargetKind.EMAIL,
            type_,
            json.dumps({"email": email, **more}),
            now=whole_milliseconds(self.clock.now()),
            is_secret=True,
        )
        await work.deliveries.add([delivery])

    async def invite_to_cohort(self, work: Work, email: str, cohort_code: str) -> None:
        """Queues the mail of an invitation to a cohort: of one cohort to one address, at most one a day."""
        today = self.clock.now().date()
        delivery_id = delivery_id_of(MailType.COHORT_INVITATION, self.mailbox_id(email), cohort_code, today)
        await self.add(work, delivery_id, MailType.COHORT_INVITATION, email, cohort_code=cohort_code)
