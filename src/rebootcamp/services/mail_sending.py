"""Sends deliveries by mail, and queues the weekly summaries."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from rebootcamp.domain.calendar import local_date, time_zone, whole_milliseconds
from rebootcamp.domain.deliveries import Attempt, Delivery, Outcome, TargetKind, delivery_id_of
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.domain.mails import MAIL_TARGET, MailType, is_time_for_summary, last_week, next_summary_at
from rebootcamp.domain.users import UserId
from rebootcamp.services.background import forever
from rebootcamp.services.letters import LetterWriter
from rebootcamp.services.ports.deliveries import Sender
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.mails import Mail, MailNotSent, MailServer, MailTexts
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.work import UnitOfWork

TAKEN = 250
"""The reply of an SMTP server that has taken a mail (RFC 5321, section 4.2.3)."""
LEASE = timedelta(minutes=5)
"""Duration of a lease on summaries that are due. If a process is killed, they wait no longer than this."""
BATCH = 200
INTERVAL_S = 30.0
"""Seconds between two looks for summaries that are due."""


@dataclass(frozen=True, slots=True)
class MailSender(Sender):
    """Writes the mail of a delivery and hands it to the SMTP server."""

    letters: LetterWriter
    texts: MailTexts
    server: MailServer

    async def targets(self) -> Collection[UUID]:
        return (MAIL_TARGET,)

    async def send(self, delivery: Delivery) -> Attempt:
        try:
            letter = await self.letters.write(delivery)
        except StoreUnavailable as error:
            return Attempt(Outcome.RETRY, error=f"{error.store} is away.")
        if letter is None:
            return Attempt(Outcome.DELIVERED, answer="There was nothing to write any more.")
        unsubscribe_url = None
        if letter.user_id is not None and letter.topic is not None:
            unsubscribe_url = self.letters.links.unsubscribe(letter.user_id, letter.topic)
        text = self.texts.write(letter.content, letter.language, unsubscribe_url)
        mail = Mail(delivery.id, letter.to, text.subject, text.text, text.html, letter.language, unsubscribe_url)
        try:
            await self.server.send(mail)
        except MailNotSent as error:
            return Attempt(Outcome.REFUSED if error.is_final else Outcome.RETRY, error.status, error=str(error))
        return Attempt(Outcome.DELIVERED, TAKEN)

    async def close(self) -> None:
        """Does nothing, since no connection outlives a mail."""


@dataclass(frozen=True, slots=True)
class WeeklySummaries:
    """Queues the weekly summaries that are due.

    What they say is looked up when they are written. Any number of processes may run this: leases keep them apart, and
    the id of a delivery names the user and the day.
    """

    people: People
    unit_of_work: UnitOfWork
    clock: Clock

    async def run(self) -> None:
        """Queues what is due, until cancelled."""
        await forever("weekly_summaries", self.round, INTERVAL_S)

    async def round(self) -> bool:
        """Queues up to a batch of summaries that are due; returns whether there may be more."""
        async with self.unit_of_work() as work:
            due = await work.mail_subscriptions.lease_summaries(LEASE, BATCH)
        if not due:
            return False
        users = await self.people.users_of(due)
        now = self.clock.now()
        zones = {user_id: time_zone(user.time_zone) for user_id, user in users.items()}
        # A user who has changed their time zone since may have a due moment that is in the middle of a week now.
        deliveries = [_summary(user_id, now, zone) for user_id, zone in zones.items() if is_time_for_summary(now, zone)]
        async with self.unit_of_work() as work:
            await work.deliveries.add(deliveries)
            await work.mail_subscriptions.schedule_summaries(
                {user_id: next_summary_at(now, zone) for user_id, zone in zones.items()}
            )
        return len(due) == BATCH


def _summary(user_id: UserId, now: datetime, zone: ZoneInfo) -> Delivery:
    today = local_date(now, zone)
    return Delivery.on_its_own(
        user_id,
        delivery_id_of(MailType.WEEKLY_SUMMARY, user_id, last_week(today)[0]),
        MAIL_TARGET,
        TargetKind.EMAIL,
        MailType.WEEKLY_SUMMARY,
        json.dumps({"on": today.isoformat()}),
        now=whole_milliseconds(now),
    )
