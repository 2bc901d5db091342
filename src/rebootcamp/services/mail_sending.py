"""Sends deliveries by mail, and queues the mail that is due at a time of day."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from rebootcamp.domain.calendar import local_date, start_of_day, time_zone, whole_milliseconds
from rebootcamp.domain.deliveries import Attempt, Delivery, Outcome, TargetKind, delivery_id_of
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.domain.mails import MAIL_TARGET, MailTopic, MailType, is_time_for, next_mail_at
from rebootcamp.domain.users import User
from rebootcamp.services.background import forever
from rebootcamp.services.letters import LetterWriter
from rebootcamp.services.ports.deliveries import Sender
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.mail_subscriptions import DueMail
from rebootcamp.services.ports.mails import Mail, MailNotSent, MailServer, MailTexts
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.work import UnitOfWork

TAKEN = 250
"""The reply of an SMTP server that has taken a mail (RFC 5321, section 4.2.3)."""
LEASE = timedelta(minutes=5)
"""Duration of a lease on mail that is due. If a process is killed, it waits no longer than this."""
BATCH = 200
INTERVAL_S = 30.0
"""Seconds between two looks for mail that is due at a time of day."""
_TYPES = {
    MailTopic.STREAK_AT_RISK: MailType.STREAK_AT_RISK,
    MailTopic.WEEKLY_SUMMARY: MailType.WEEKLY_SUMMARY,
}


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
class TimedMail:
    """Queues the mail that is due at a time of day: evenings with a streak at risk, and weekly summaries.

    Whether there is anything to write is found when the mail is written. Any number of processes may run this: leases
    keep them apart, and the id of a delivery names the user, the topic and the day.
    """

    people: People
    unit_of_work: UnitOfWork
    clock: Clock

    async def run(self) -> None:
        """Queues what is due, until cancelled."""
        await forever("timed_mail", self.round, INTERVAL_S)

    async def round(self) -> bool:
        """Queues up to a batch of mails that are due; returns whether there may be more."""
        async with self.unit_of_work() as work:
            due = await work.mail_subscriptions.lease_due(LEASE, BATCH)
        if not due:
            return False
        users = await self.people.users_of([one.user_id for one in due])
        now = self.clock.now()
        known = [(one, users[one.user_id]) for one in due if one.user_id in users]
        deliveries = [_delivery(one, user, now) for one, user in known if _is_wanted(one, user, now)]
        async with self.unit_of_work() as work:
            await work.deliveries.add(deliveries)
            await work.mail_subscriptions.schedule([(one, _next(one, user, now)) for one, user in known])
        return len(due) == BATCH


def _is_wanted(due: DueMail, user: User, now: datetime) -> bool:
    """Returns whether it is the time for that mail where the user is: their time zone may have changed."""
    return is_time_for(due.topic, now, time_zone(user.time_zone))


def _next(due: DueMail, user: User, now: datetime) -> datetime:
    next_at = next_mail_at(due.topic, now, time_zone(user.time_zone))
    if next_at is None:
        raise ValueError(f"{due.topic} is not due at a time of day")
    return next_at


def _delivery(due: DueMail, user: User, now: datetime) -> Delivery:
    zone = time_zone(user.time_zone)
    today = local_date(now, zone)
    return Delivery.on_its_own(
        user.id,
        delivery_id_of(user.id, due.topic, today),
        MAIL_TARGET,
        TargetKind.EMAIL,
        _TYPES[due.topic],
        json.dumps({"on": today.isoformat()}),
        now=whole_milliseconds(now),
        expires_at=(start_of_day(today + timedelta(days=1), zone) if due.topic is MailTopic.STREAK_AT_RISK else None),
    )
