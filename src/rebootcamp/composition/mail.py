"""Mail: what writes it, sends it, and is asked for it. Where no SMTP server is set, nothing here sends or looks."""

from rebootcamp.composition.accounts import HOUR_S, secrets_of
from rebootcamp.composition.parts import Parts
from rebootcamp.mail.server_url import smtp_server_of
from rebootcamp.security.email_hashes import hash_of_email_with
from rebootcamp.security.mail_tokens import SealedMailTokens
from rebootcamp.services.account_mails import AccountMailService
from rebootcamp.services.accounts import AccountService
from rebootcamp.services.letters import LetterWriter, MailLinks
from rebootcamp.services.mail_preferences import MailPreferenceService
from rebootcamp.services.mail_queue import MailQueue
from rebootcamp.services.mail_sending import MailSender, WeeklySummaries
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.mails import MailServer, MailTexts
from rebootcamp.services.ports.rate_limits import Policy
from rebootcamp.services.rate_limits import MailThrottle
from rebootcamp.settings import Settings


def mail_tokens(settings: Settings) -> SealedMailTokens:
    """Returns what seals and reads the tokens in links."""
    return SealedMailTokens(*secrets_of(settings))


def mail_queue(parts: Parts) -> MailQueue | None:
    """Returns what queues mail to addresses; None where no SMTP server is set."""
    settings = parts.settings
    if settings.smtp_url is None:
        return None
    return MailQueue(hash_of_email_with(settings.secret_key.get_secret_value()), parts.clock)


def account_mail_service(parts: Parts, accounts: AccountService) -> AccountMailService:
    """Returns the service that registers users and resets passwords by mail."""
    settings = parts.settings
    return AccountMailService(
        accounts=accounts,
        pending=parts.stores.registrations,
        unit_of_work=parts.unit_of_work,
        queue=mail_queue(parts),
        tokens=mail_tokens(settings),
        throttle=MailThrottle(
            parts.stores.counts,
            Policy("mails", settings.mails_per_address_per_hour, HOUR_S),
            Policy("resets", settings.password_resets_per_hour, HOUR_S),
            hash_of_email_with(settings.secret_key.get_secret_value()),
        ),
        clock=parts.clock,
        new_id=parts.new_id,
    )


def mail_preference_service(parts: Parts) -> MailPreferenceService:
    """Returns the service of what users chose to hear."""
    return MailPreferenceService(
        parts.stores.mail_subscriptions,
        parts.unit_of_work,
        mail_tokens(parts.settings),
        parts.clock,
        is_on=parts.settings.smtp_url is not None,
    )


def weekly_summaries(parts: Parts) -> WeeklySummaries:
    """Returns what queues the weekly summaries."""
    return WeeklySummaries(parts.stores.people, parts.unit_of_work, parts.clock)


def mail_sender(parts: Parts) -> MailSender:
    """Returns the sender of deliveries by mail. An SMTP server must be set."""
    settings, stores = parts.settings, parts.stores
    public_url = settings.public_url or ""
    return MailSender(
        LetterWriter(
            people=stores.people,
            pending=stores.registrations,
            subscriptions=stores.mail_subscriptions,
            cohorts=stores.cohorts,
            completions=stores.completions,
            achievements=stores.projections,
            badges=stores.badges,
            links=MailLinks(public_url, mail_tokens(settings)),
            hash_of_email=hash_of_email_with(settings.secret_key.get_secret_value()),
            clock=parts.clock,
        ),
        mail_texts(public_url),
        mail_server(settings, parts.clock),
    )


def mail_texts(public_url: str) -> MailTexts:
    """Returns what writes the texts. Jinja and the SMTP client are imported only where mail is on: they take 40 ms."""
    from rebootcamp.mail.texts import TemplateMailTexts

    return TemplateMailTexts(public_url)


def mail_server(settings: Settings, clock: Clock) -> MailServer:
    """Returns the client of the SMTP server, which must be set."""
    from rebootcamp.mail.smtp import SmtpMailServer

    if settings.smtp_url is None or settings.mail_from is None:
        raise ValueError("no SMTP server is set")
    server = smtp_server_of(settings.smtp_url.get_secret_value())
    return SmtpMailServer(server, settings.mail_from, settings.smtp_timeout_s, clock)
