"""The journeys that a link in a mail completes, in a browser: the mails go through a real SMTP server."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from playwright.async_api import Page, expect

from rebootcamp.domain.texts import Language
from rebootcamp.settings import Settings
from tests.support.browsing import AXE, CHROMIUM, Visit, visiting
from tests.support.people import PASSWORD, People
from tests.support.serving import serving
from tests.support.smtp import Mailbox, smtp_server, text_of
from tests.web.conftest import UNHURRIED, OpenVisit

if TYPE_CHECKING:
    from playwright.async_api import Browser

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs Chromium and scripts/web.sh"),
]
PUBLIC_URL = "https://camp.example.org"
NEW = "un-nouveau-secret-4"
REFUSED = "the server responded with a status of 422"


@dataclass(frozen=True)
class Service:
    """A service that sends mail, and the mailbox of all its users."""

    url: str
    mailbox: Mailbox
    chromium: "Browser"

    def visit(self, **options: Any) -> AbstractAsyncContextManager[Visit]:
        """Opens the browser of one visitor."""
        return visiting(self.chromium, self.url, **options)

    async def link_to(self, address: str) -> str:
        """The link in the mail to that address, at this service instead of its public address."""
        mail = text_of(await self.mailbox.arrival(address))
        [link] = [line for line in mail.splitlines() if line.startswith(f"{PUBLIC_URL}/mail/")]
        return link.replace(PUBLIC_URL, self.url)


@pytest.fixture(scope="module")
async def service(settings: Settings, chromium: "Browser") -> AsyncIterator[Service]:
    """The service, on this worker's databases."""
    async with smtp_server() as mailbox:
        mail = {
            "REBOOTCAMP_SMTP_URL": f"smtp://127.0.0.1:{mailbox.port}",
            "REBOOTCAMP_MAIL_FROM": "RebootCamp <no-reply@example.org>",
            "REBOOTCAMP_PUBLIC_URL": PUBLIC_URL,
        }
        async with serving(settings, settings.database_url.get_secret_value(), **UNHURRIED, **mail) as (_, url):
            yield Service(url, mailbox, chromium)


def addresses_of(page: Page) -> list[str]:
    """Collects the addresses that a page asks for, as the server sees them."""
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url.partition("#")[0]))
    return seen


async def test_a_forgotten_password_is_replaced_by_the_link_in_a_mail(service: Service, people: People) -> None:
    learner = await people.learner(language=Language.FR)
    async with service.visit() as one:
        await one.go("login")
        await one.page.get_by_role("link", name="Forgotten password?").click()
        await one.page.get_by_label("E-mail").fill(learner.user.email)
        await one.page.get_by_role("button", name="Send the mail").click()
        await expect(one.page.get_by_role("heading", level=1)).to_have_text("Read your mail")
        await expect(one.page.get_by_role("status").first).to_contain_text(f"If {learner.user.email} has an account")
        assert one.complaints == []

    link = await service.link_to(learner.user.email)
    token = link.partition("#")[2]
    async with service.visit() as one:
        asked_for = addresses_of(one.page)
        await one.page.goto(link)
        await expect(one.page.get_by_role("heading", level=1)).to_have_text("Choisissez un nouveau mot de passe")
        password = one.page.get_by_label("Nouveau mot de passe")
        await password.fill("password1234")
        await one.page.get_by_role("button", name="Enregistrer le mot de passe").click()
        await expect(one.page.locator(".fault")).to_contain_text("Ce mot de passe est trop courant")
        assert await one.violations() == [], "with a refusal"
        await password.fill(NEW)
        await one.page.get_by_role("button", name="Enregistrer le mot de passe").click()
        await one.page.wait_for_url("**/app/login")
        await expect(one.page.locator(".toast")).to_contain_text("Votre nouveau mot de passe est enregistré")
        assert (await learner.get("/users/me")).status_code == 401, "every session has ended"
        await one.page.locator("[name=email]").fill(learner.user.email)
        await one.page.locator("[name=password]").fill(NEW)
        await one.page.locator("button[type=submit]").click()
        await one.page.locator(".ways").wait_for()

        await one.page.goto(link)
        await one.page.get_by_label("Nouveau mot de passe").fill(f"{NEW}-encore")
        await one.page.get_by_role("button", name="Enregistrer le mot de passe").click()
        await expect(one.page.get_by_role("alert")).to_contain_text("Ce lien a déjà servi ou a expiré")
        await one.page.get_by_role("link", name="Demander un nouveau lien").click()
        await expect(one.page.get_by_role("heading", level=1)).to_have_text("Mot de passe oublié")
        assert [address for address in asked_for if token in address] == [], "no server sees the token in an address"
        assert [complaint for complaint in one.complaints if REFUSED not in complaint] == []


async def test_whoever_registers_follows_the_link_in_the_mail_and_is_in(service: Service) -> None:
    address = f"{uuid4().hex[:12]}@example.org"
    async with service.visit(phone=True) as one:
        await one.go("register")
        await one.page.get_by_label("Name that others see").fill("Noé")
        await one.page.get_by_label("E-mail").fill(address)
        await one.page.get_by_label("Password").fill(PASSWORD)
        await one.page.get_by_role("button", name="Open the account").click()
        await expect(one.page.get_by_role("heading", level=1)).to_have_text("Read your mail")
        await one.page.goto(await service.link_to(address))
        await expect(one.page.get_by_role("heading", level=1)).to_have_text("Confirm your address")
        await one.page.get_by_label("Password").fill(NEW)
        await one.page.get_by_role("button", name="Open the account").click()
        await expect(one.page.locator(".fault")).to_contain_text("not the password that was chosen")
        await one.page.get_by_label("Password").fill(PASSWORD)
        await one.page.get_by_role("button", name="Open the account").click()
        await expect(one.page.locator(".toast")).to_contain_text("Your account is open")
        await expect(one.page.locator(".hero-score")).to_have_text("0 points")
        assert [complaint for complaint in one.complaints if REFUSED not in complaint] == []


async def test_without_mail_the_page_says_whom_to_ask(visit: OpenVisit) -> None:
    async with visit(language="fr") as one:
        await one.go("forgotten")
        await one.page.get_by_label("E-mail").fill("lea@example.org")
        await one.page.get_by_role("button", name="Envoyer le courriel").click()
        await expect(one.page.get_by_role("alert")).to_contain_text("Les organisateurs du programme peuvent")
        await one.go("reset")
        await expect(one.page.get_by_role("alert")).to_contain_text("Cette adresse est incomplète")
