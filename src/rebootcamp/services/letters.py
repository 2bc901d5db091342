"""Writes the mail of a delivery: looks up who gets it and what it says, at the moment at which it is sent.

A delivery holds ids, not addresses, wherever an account is known. So a mail goes to the address that the account has
now, in the language that it has now, and none goes to someone who was erased or has changed their mind.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from rebootcamp.domain.badges import Award, Catalogue
from rebootcamp.domain.calendar import local_date, time_zone
from rebootcamp.domain.deliveries import Delivery, MessageType
from rebootcamp.domain.mails import (
    RESET_VALID_FOR,
    AddressKnown,
    BadgeAwarded,
    CohortInvited,
    ConfirmRegistration,
    Invitation,
    MailContent,
    MailTopic,
    MailType,
    PasswordReset,
    StreakAtRisk,
    WeeklySummary,
    last_week,
    mailbox_id_of,
)
from rebootcamp.domain.pages import PageRequest
from rebootcamp.domain.streaks import StreakState
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import User, UserId, UserStatus
from rebootcamp.services.concurrency import both
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.cohorts import Cohorts
from rebootcamp.services.ports.completions import CompletionReader
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.mail_subscriptions import MailSubscriptions
from rebootcamp.services.ports.mails import MailTokens, PendingRegistrations
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.projections import Projections

INVITATIONS_LOOKED_AT = PageRequest(limit=100)


@dataclass(frozen=True, slots=True)
class Letter:
    """The content of a mail, and its recipient.

    Attributes:
        topic: The topic that the user chose, and can unsubscribe from; None for mail that an account needs.
    """

    to: str = field(repr=False)
    content: MailContent
    language: Language
    user_id: UserId | None = None
    topic: MailTopic | None = None


@dataclass(frozen=True, slots=True)
class MailLinks:
    """The links in mails. What is secret stands after the ``#``, which browsers send to no server."""

    public_url: str
    tokens: MailTokens

    def page(self, name: str, language: Language, token: str) -> str:
        """Returns the address of a page that takes a token."""
        return f"{self.public_url}/mail/{language}/{name}#{token}"

    def unsubscribe(self, user_id: UserId, topic: MailTopic) -> str:
        """Returns the address that ends a subscription. RFC 8058 has the token in its path; it is good for no more."""
        return f"{self.public_url}/mail/unsubscribe/{self.tokens.for_unsubscribing(user_id, topic)}"


@dataclass(frozen=True, slots=True)
class LetterWriter:
    """Writes the letter of each type of delivery; None where there is nothing to write any more."""

    people: People
    pending: PendingRegistrations
    subscriptions: MailSubscriptions
    cohorts: Cohorts
    completions: CompletionReader
    achievements: Projections
    badges: BadgeCatalogue
    links: MailLinks
    hash_of_email: Callable[[str], str]
    clock: Clock

    async def write(self, delivery: Delivery) -> Letter | None:
        """Returns the letter of a delivery.

        Raises:
            StoreUnavailable: A store did not answer in time.
        """
        payload = json.loads(delivery.payload)
        match delivery.type:
            case MailType.REGISTRATION:
                return await self._registration(payload["email"], delivery.id)
            case MailType.PASSWORD_RESET:
                return await self._password_reset(payload["email"])
            case MailType.INVITATION:
                content = Invitation(payload["code"], payload["days"])
                return Letter(payload["email"], content, Language(payload["language"]))
            case MailType.COHORT_INVITATION:
                return await self._cohort_invitation(payload["email"], payload["cohort_code"])
            case MessageType.STREAK_AT_RISK:
                on = date.fromisoformat(payload["data"]["local_date"])
                return await self._streak_at_risk(delivery.user_id, on)
            case MailType.WEEKLY_SUMMARY:
                return await self._weekly_summary(delivery.user_id, date.fromisoformat(payload["on"]))
            case MessageType.BADGE_AWARDED:
                return await self._badge_awarded(delivery.user_id, delivery.seq or 0, payload["data"]["badge"]["code"])
            case _:
                raise ValueError(f"no mail is written for {delivery.type}")

    async def _registration(self, email: str, registration_id: UUID) -> Letter | None:
        user = await self._account(email)
        if user is not None:
            return Letter(email, AddressKnown(user.display_name), user.language)
        mailbox_id = mailbox_id_of(self.hash_of_email(email))
        pending = await self.pending.get(mailbox_id, registration_id)
        if pending is None:
            return None
        link = self.links.page(
            "confirm", pending.language, self.links.tokens.for_registration(mailbox_id, registration_id)
        )
        valid_until = local_date(pending.expires_at, time_zone(pending.time_zone))
        return Letter(email, ConfirmRegistration(link, valid_until), pending.language)

    async def _password_reset(self, email: str) -> Letter | None:
        credentials = await self.people.credentials(email)
        if credentials is None or credentials.status is not UserStatus.ACTIVE:
            return None
        user = await self.people.user(credentials.user_id)
        if user is None:
            return None
        expires_at = self.clock.now() + RESET_VALID_FOR
        token = self.links.tokens.for_reset(user.id, credentials.password_hash, expires_at)
        link = self.links.page("reset", user.language, token)
        return Letter(email, PasswordReset(user.display_name, link), user.language)

    async def _cohort_invitation(self, email: str, cohort_code: str) -> Letter | None:
        user = await self._account(email)
        if user is None:
            return None
        page = await self.cohorts.invitations(user.id, INVITATIONS_LOOKED_AT)
        names = [one.cohort.name for one in page.items if one.cohort.code == cohort_code]
        return Letter(email, CohortInvited(user.display_name, names[0]), user.language) if names else None

    async def _streak_at_risk(self, user_id: UserId, on: date) -> Letter | None:
        topic = MailTopic.STREAK_AT_RISK
        user = await self._subscriber(user_id, topic)
        if user is None:
            return None
        today = local_date(self.clock.now(), time_zone(user.time_zone))
        streak = (await self.achievements.achievements(user_id)).streak(today)
        if today != on or streak.state is not StreakState.AT_RISK:
            return None
        return Letter(user.email, StreakAtRisk(user.display_name, streak.current_days), user.language, user_id, topic)

    async def _weekly_summary(self, user_id: UserId, on: date) -> Letter | None:
        topic = MailTopic.WEEKLY_SUMMARY
        user = await self._subscriber(user_id, topic)
        if user is None:
            return None
        zone = time_zone(user.time_zone)
        first_on, last_on = last_week(on)
        done, achievements = await both(
            self.completions.totals_between(user_id, first_on, last_on), self.achievements.achievements(user_id)
        )
        won = [one for one in achievements.awards if first_on <= local_date(one.awarded_at, zone) <= last_on]
        catalogue = await self.badges.current(at_least=achievements.catalogue)
        content = WeeklySummary(
            name=user.display_name,
            first_on=first_on,
            last_on=last_on,
            completions=done.completions,
            points=done.points,
            co2e_g=done.co2e_g,
            badges=tuple(_badge_text(one, catalogue, user.language)[0] for one in won),
            streak_days=achievements.streak(on).current_days,
        )
        return Letter(user.email, content, user.language, user_id, topic)

    async def _badge_awarded(self, user_id: UserId, seq: int, badge_code: str) -> Letter | None:
        topic = MailTopic.BADGE_AWARDED
        user = await self._subscriber(user_id, topic)
        if user is None:
            return None
        achievements = await self.achievements.achievements(user_id)
        award = next((one for one in achievements.awards if one.seq == seq and one.code == badge_code), None)
        if award is None:
            return None  # It was revoked meanwhile.
        catalogue = await self.badges.current(at_least=achievements.catalogue)
        name, criteria = _badge_text(award, catalogue, user.language)
        content = BadgeAwarded(user.display_name, name, criteria, award.tier, award.points)
        return Letter(user.email, content, user.language, user_id, topic)

    async def _account(self, email: str) -> User | None:
        credentials = await self.people.credentials(email)
        return None if credentials is None else await self.people.user(credentials.user_id)

    async def _subscriber(self, user_id: UserId, topic: MailTopic) -> User | None:
        """Returns the user, if they still want mail on that topic and may use their account."""
        user, topics = await both(self.people.user(user_id), self.subscriptions.topics(user_id))
        return user if user is not None and topic in topics and user.status is UserStatus.ACTIVE else None


def _badge_text(award: Award, catalogue: Catalogue, language: Language) -> tuple[str, str]:
    """Returns the name and the criteria of a badge that was won; its code if the catalogue lost it."""
    badge = catalogue.published(award.code, award.version)
    if badge is None:
        return award.code, ""
    text = badge.design.texts[language]
    return text.name, text.criteria
