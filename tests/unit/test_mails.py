"""Mail: when it is due, what it says, and the tokens in its links."""

import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from rebootcamp.cli.mailing import SAMPLES
from rebootcamp.domain.mails import (
    CohortInvited,
    MailContent,
    MailTopic,
    PasswordReset,
    WeeklySummary,
    is_time_for_summary,
    last_week,
    next_summary_at,
)
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from rebootcamp.mail.server_url import DEFAULT_PORTS, Encryption, SmtpServer, smtp_server_of
from rebootcamp.mail.texts import TemplateMailTexts
from rebootcamp.security.mail_tokens import SealedMailTokens

PARIS, TOKYO = ZoneInfo("Europe/Paris"), ZoneInfo("Asia/Tokyo")
TEXTS = TemplateMailTexts("https://camp.example.org")
BADGE = MailTopic.BADGE_AWARDED
KEY, OTHER_KEY, HASH = (
    "a key of the test suite, 32 bytes or more",
    "another key, of 32 bytes or more too",
    "$argon2id$1",
)
USER = UserId(uuid4())


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("now", "zone", "expected"),
    [
        ("2026-03-09T06:59Z", PARIS, "2026-03-09T07:00Z"),
        ("2026-03-09T07:00Z", PARIS, "2026-03-16T07:00Z"),
        ("2026-03-08T23:30Z", TOKYO, "2026-03-15T23:00Z"),
        ("2026-03-15T12:00Z", PARIS, "2026-03-16T07:00Z"),
        ("2026-03-23T12:00Z", PARIS, "2026-03-30T06:00Z"),  # summer time has begun
    ],
)
def test_a_summary_is_due_on_monday_morning(now: str, zone: ZoneInfo, expected: str) -> None:
    assert next_summary_at(at(now), zone) == at(expected)


def test_a_summary_goes_out_at_the_beginning_of_a_week() -> None:
    days = [at("2026-03-09T12:00Z") + timedelta(days=days) for days in range(7)]
    assert [is_time_for_summary(day, PARIS) for day in days] == [True, True, False, False, False, False, False]
    assert is_time_for_summary(at("2026-03-10T23:30Z"), PARIS) is False


def test_the_week_before_ends_on_sunday() -> None:
    for today in (date(2026, 3, 9), date(2026, 3, 15)):
        assert last_week(today) == (date(2026, 3, 2), date(2026, 3, 8))


def test_there_is_a_sample_of_every_mail() -> None:
    assert {type(sample) for sample in SAMPLES} == set(get_args(MailContent))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("content", SAMPLES, ids=lambda content: content.template)
def test_both_bodies_say_the_same(content: MailContent, language: Language) -> None:
    written = TEXTS.write(content, language, "https://camp.example.org/u")
    assert written.subject
    assert "\n" not in written.subject
    visible = re.sub(r"<(style|title)>.*?</\1>|<[^>]+>", " ", written.html)
    words = [word for word in re.findall(r"\w+", written.text) if not word.startswith("http")]
    missing = [word for word in words if word not in re.findall(r"\w+", visible + written.html)]
    assert missing == []
    for url in ("https://camp.example.org", "https://camp.example.org/u"):
        assert url in written.text
        assert f'href="{url}"' in written.html
    if hasattr(content, "link"):
        assert content.link in written.text
    assert "{{" not in written.text + written.html
    assert "\n\n\n" not in written.text


def test_the_two_languages_differ() -> None:
    for content in SAMPLES:
        french, english = TEXTS.write(content, Language.FR), TEXTS.write(content, Language.EN)
        assert french.subject != english.subject
        assert french.text != english.text
        assert '<html lang="fr">' in french.html


def test_a_mail_without_a_topic_has_no_link_to_unsubscribe() -> None:
    for language in Language:
        written = TEXTS.write(PasswordReset("Camille", "https://camp.example.org/mail/fr/reset#x"), language)
        assert "unsubscribe" not in written.text + written.html
        assert "ce type de message" not in written.text


@pytest.mark.parametrize(
    "name", ["Lyon\r\nBcc: all@example.org", "Lyon\nAn offer: http://evil.example", "a\x00\x1b\u2028b"]
)
def test_names_add_no_line_to_a_mail(name: str) -> None:
    written = TEXTS.write(CohortInvited("Camille", name), Language.EN)
    plain = TEXTS.write(CohortInvited("Camille", "Lyon"), Language.EN)
    assert len(written.subject.splitlines()) == 1
    assert len(written.text.splitlines()) == len(plain.text.splitlines())


def test_names_are_text_in_html() -> None:
    name = '<script>alert("x")</script>'
    for content in SAMPLES:
        texts: dict[str, Any] = {
            one.name: name for one in fields(content) if isinstance(getattr(content, one.name), str)
        }
        if isinstance(content, WeeklySummary):
            texts["badges"] = (name,)
        changed: MailContent = replace(content, **texts)
        written = TEXTS.write(changed, Language.FR)
        assert "<script" not in written.html


def test_a_mail_and_its_content_show_no_secret() -> None:
    for content in SAMPLES:
        assert "a-token" not in repr(content)
        assert "a-code" not in repr(content)


def test_tokens_hold_what_they_are_for() -> None:
    tokens, mailbox, registration = SealedMailTokens(KEY), uuid4(), uuid4()
    assert tokens.registration_of(tokens.for_registration(mailbox, registration)) == (mailbox, registration)
    for topic in MailTopic:
        assert tokens.unsubscribing_of(tokens.for_unsubscribing(USER, topic)) == (USER, topic)
    expires_at = datetime(2026, 3, 9, 12, tzinfo=UTC)
    presented = tokens.reset_of(tokens.for_reset(USER, HASH, expires_at))
    assert presented is not None
    assert (presented.user_id, presented.expires_at) == (USER, expires_at)
    assert tokens.is_sealed(presented, HASH)


def test_a_token_is_good_for_one_purpose_one_key_and_one_password() -> None:
    tokens, expires_at = SealedMailTokens(KEY), datetime(2026, 3, 9, 12, tzinfo=UTC)
    made = {
        "registration": tokens.for_registration(uuid4(), uuid4()),
        "reset": tokens.for_reset(USER, HASH, expires_at),
        "unsubscribe": tokens.for_unsubscribing(USER, BADGE),
    }
    readers = {"registration": tokens.registration_of, "unsubscribe": tokens.unsubscribing_of}
    for purpose, read in readers.items():
        assert [name for name, token in made.items() if read(token) is not None] == [purpose]
    presented = tokens.reset_of(made["reset"])
    assert presented is not None
    assert not tokens.is_sealed(presented, HASH + "x")
    assert not tokens.is_sealed(replace(presented, expires_at=expires_at + timedelta(seconds=1)), HASH)
    assert not tokens.is_sealed(replace(presented, user_id=UserId(uuid4())), HASH)
    changed, both = SealedMailTokens(OTHER_KEY), SealedMailTokens(OTHER_KEY, KEY)
    assert changed.registration_of(made["registration"]) is None
    assert changed.unsubscribing_of(made["unsubscribe"]) is None
    assert not changed.is_sealed(presented, HASH)
    assert both.registration_of(made["registration"]) is not None
    assert both.is_sealed(presented, HASH)


@pytest.mark.parametrize("text", ["", "rcm_", "rcm_A", "rcm_é", "rcm_" + "A" * 200, "rcr_AAAA", "rcm_AAAA", "rcm_AA=="])
def test_other_texts_are_no_tokens(text: str) -> None:
    tokens = SealedMailTokens(KEY)
    read: list[object] = [tokens.registration_of(text), tokens.unsubscribing_of(text), tokens.reset_of(text)]
    assert read == [None, None, None]


def test_the_url_of_a_server_says_how_to_reach_it() -> None:
    assert smtp_server_of("smtp://localhost") == SmtpServer(Encryption.NONE, "localhost", 25)
    assert smtp_server_of("smtps://a:b@mail.example.org") == SmtpServer(
        Encryption.TLS, "mail.example.org", 465, "a", "b"
    )
    server = smtp_server_of("starttls://us%40er:p%2Fw%3A@mail.example.org:2525/")
    assert server == SmtpServer(Encryption.STARTTLS, "mail.example.org", 2525, "us@er", "p/w:")
    assert "p/w" not in repr(server)
    assert DEFAULT_PORTS[Encryption.STARTTLS] == 587


@pytest.mark.parametrize(
    "url",
    [
        "mail.example.org",
        "https://mail.example.org",
        "smtp://",
        "smtp://mail.example.org:port",
        "smtp://mail.example.org/path",
        "smtps://secret@mail.example.org",
        "smtp://user:secret@mail.example.org",
        "smtp://user:secret@192.0.2.1",
        "smtps://user:secret@[::1",
    ],
)
def test_a_url_that_cannot_be_used_is_refused_without_being_shown(url: str) -> None:
    with pytest.raises(ValueError, match=r"must|would") as raised:
        smtp_server_of(url)
    assert "secret" not in str(raised.value)
