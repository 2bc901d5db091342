"""The mail that users chose to receive."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from rebootcamp.domain.calendar import time_zone, whole_milliseconds
from rebootcamp.domain.errors import InvalidLink, MailOff, NotPermitted, UserNotFound
from rebootcamp.domain.mails import MailTopic, next_summary_at
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.mail_subscriptions import MailSubscriptions
from rebootcamp.services.ports.mails import MailTokens
from rebootcamp.services.ports.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class MailPreferenceService:
    """Reads and changes which mail a user receives. Without a choice there is none."""

    subscriptions: MailSubscriptions
    unit_of_work: UnitOfWork
    tokens: MailTokens
    clock: Clock
    is_on: bool

    async def read(self, user_id: UserId, *, actor: Actor) -> Collection[MailTopic]:
        """Returns the topics that the actor chose.

        Raises:
            NotPermitted: The choice is someone else's.
            MailOff: The service sends no mail.
        """
        actor.ensure_self(user_id)
        self._ensure_on()
        return await self.subscriptions.topics(user_id)

    async def change(self, user_id: UserId, wanted: Mapping[MailTopic, bool], *, actor: Actor) -> Collection[MailTopic]:
        """Adds and removes topics, and returns those that are chosen now.

        Raises:
            NotPermitted: The choice is someone else's, or their account was erased.
            MailOff: The service sends no mail.
        """
        actor.ensure_self(user_id)
        self._ensure_on()
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            # An erasure takes the same lock, so that no choice is left behind it.
            try:
                head = await work.log.lock(user_id)
            except UserNotFound:
                raise NotPermitted("This account has been erased.") from None
            chosen: dict[MailTopic, datetime | None] = {topic: None for topic, is_wanted in wanted.items() if is_wanted}
            if MailTopic.WEEKLY_SUMMARY in chosen:
                chosen[MailTopic.WEEKLY_SUMMARY] = next_summary_at(now, time_zone(head.time_zone))
            if chosen:
                await work.mail_subscriptions.choose(user_id, chosen, now)
            if dropped := wanted.keys() - chosen.keys():
                await work.mail_subscriptions.drop(user_id, dropped)
        return await self.subscriptions.topics(user_id)

    async def unsubscribe(self, token: str) -> None:
        """Removes the topic that a link in a mail names; does nothing if it was removed before.

        Raises:
            InvalidLink: This service did not make the token.
        """
        found = self.tokens.unsubscribing_of(token)
        if found is None:
            raise InvalidLink("The link was not made by this service, or its key is no longer in use.")
        user_id, topic = found
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.mail_subscriptions.drop(user_id, [topic])

    def _ensure_on(self) -> None:
        if not self.is_on:
            raise MailOff("The operator has set no SMTP server.")
