"""The command that shows every mail, and sends samples to try a server out."""

import asyncio
import os
from datetime import date
from pathlib import Path
from typing import Annotated
from uuid import uuid4

import typer

from rebootcamp.cli.accounts import checked_email
from rebootcamp.cli.configuration import read_settings
from rebootcamp.cli.output import console
from rebootcamp.composition import SystemClock
from rebootcamp.composition.mail import mail_server, mail_texts
from rebootcamp.domain.badges import Tier
from rebootcamp.domain.mails import (
    AddressKnown,
    BadgeAwarded,
    CohortInvited,
    ConfirmRegistration,
    Invitation,
    MailContent,
    PasswordReset,
    StreakAtRisk,
    WeeklySummary,
)
from rebootcamp.domain.texts import Language
from rebootcamp.services.ports.mails import Mail, MailNotSent, MailServer

LINK = "https://rebootcamp.example.org/mail/en/sample#a-token"
SAMPLES: tuple[MailContent, ...] = (
    ConfirmRegistration(LINK, date(2026, 3, 16)),
    AddressKnown("Camille"),
    PasswordReset("Camille", LINK),
    Invitation("a-code-that-works-once", 14),
    CohortInvited("Camille", "Lyon 2026"),
    StreakAtRisk("Camille", 12),
    BadgeAwarded("Camille", "Assiette verte", "Dix repas végétariens.", Tier.SILVER, 50),
    WeeklySummary("Camille", date(2026, 3, 2), date(2026, 3, 8), 5, 1250, 8400, ("Assiette verte",), 12),
)
CHOSEN = (StreakAtRisk, BadgeAwarded, WeeklySummary)
"""The mails that carry a link to unsubscribe."""


def mail_preview(
    folder: Annotated[Path, typer.Argument(help="Where the mails are written, as .txt and .html.")],
    send_to: Annotated[
        str | None, typer.Option(help="Also send them to this address, through REBOOTCAMP_SMTP_URL.")
    ] = None,
) -> None:
    """Write a sample of every mail in both languages, to look at."""
    public_url = os.environ.get("REBOOTCAMP_PUBLIC_URL", "https://rebootcamp.example.org").rstrip("/")
    texts = mail_texts(public_url)
    mails = [
        (language, content.template, texts.write(content, language, LINK if isinstance(content, CHOSEN) else None))
        for language in Language
        for content in SAMPLES
    ]
    for language, template, text in mails:
        (folder / language).mkdir(parents=True, exist_ok=True)
        (folder / language / f"{template}.txt").write_text(f"{text.subject}\n\n{text.text}", "utf-8")
        (folder / language / f"{template}.html").write_text(text.html, "utf-8")
    console.print(f"Wrote {len(mails)} mails.")
    if send_to is not None:
        to = checked_email(send_to)
        settings = read_settings()
        if settings.smtp_url is None:
            console.print("[red]REBOOTCAMP_SMTP_URL[/red] is not set.")
            raise typer.Exit(2)
        server = mail_server(settings, SystemClock())
        asyncio.run(send_all(server, [Mail(uuid4(), to, t.subject, t.text, t.html, one) for one, _, t in mails]))
        console.print(f"Sent them to {to}.", markup=False)


async def send_all(server: MailServer, mails: list[Mail]) -> None:
    """Sends the mails one after the other, or ends the command at the first that is not taken."""
    for mail in mails:
        try:
            await server.send(mail)
        except MailNotSent as error:
            console.print(f"[red]The server did not take the mail[/red]: {error} {error.status or ''}")
            raise typer.Exit(1) from None
