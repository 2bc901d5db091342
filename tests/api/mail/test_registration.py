"""Registration where the service sends mail: the address is confirmed first, and nothing tells who has an account."""

import asyncio
import csv
import io
from datetime import timedelta

import pytest
from httpx import Response

from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.users import RegistrationMode
from tests.api.mail.conftest import PUBLIC_URL, Post, asked_by, new_address, telling_headers, token_in
from tests.conftest import OpenApp
from tests.support.bench import UNHURRIED, Pair, bench_on
from tests.support.http import refused
from tests.support.importing import finish, send
from tests.support.passing import let_pass
from tests.support.people import PASSWORD, People
from tests.support.smtp import html_of, text_of


async def confirm(post: Post, token: str, password: str = PASSWORD) -> Response:
    return await post.client.post("/auth/confirm-registration", json={"token": token, "password": password})


async def test_an_account_is_opened_by_the_link_and_the_password(post: Post) -> None:
    address = new_address()
    answer = await post.register(address.upper(), language="en", time_zone="Asia/Tokyo")
    assert answer.status_code == 202
    assert answer.json() == {"mail_to": f"{address[:12].upper()}@example.org"}
    assert "location" not in answer.headers
    refused(await post.log_in(address), 401, "invalid_credentials")

    mail = await post.mail_to(address)
    assert mail["Subject"] == "Confirm your e-mail address"
    assert "Léa" not in text_of(mail) + html_of(mail), "whoever registers could write anything to anyone"
    token = token_in(mail, "confirm")
    refused(await confirm(post, token, "another-password-1"), 422, "wrong_registration_password")
    refused(await post.log_in(address), 401, "invalid_credentials")

    confirmed = await confirm(post, token)
    assert confirmed.status_code == 201
    user = confirmed.json()
    assert confirmed.headers["location"] == f"/users/{user['id']}"
    assert (user["email"], user["display_name"], user["role"]) == (address, "Léa", "learner")
    assert (user["language"], user["time_zone"], user["status"]) == ("en", "Asia/Tokyo", "active")
    assert (await post.log_in(address)).status_code == 200
    refused(await confirm(post, token), 422, "invalid_link")


async def test_a_personal_invitation_needs_no_confirmation(post: Post) -> None:
    admin, address = await post.people.admin(), new_address()
    done = await finish(
        post.container, admin, await send(admin, "users", [{"email": address, "display_name": "Camille"}])
    )
    (row,) = csv.DictReader(io.StringIO((await admin.post(f"/imports/{done['id']}/invitations")).text))
    taken = await post.register(address, invitation=row["code"])
    assert taken.status_code == 201, taken.text
    assert taken.json()["display_name"] == "Léa"
    assert (await post.log_in(address)).status_code == 200


async def test_the_mail_is_in_the_language_of_the_registration(post: Post) -> None:
    address = new_address()
    await post.register(address, language="fr")
    mail = await post.mail_to(address)
    assert mail["Subject"] == "Confirmez votre adresse"
    assert mail["Content-Language"] == "fr"
    assert f"{PUBLIC_URL}/mail/fr/confirm#" in text_of(mail)


async def test_a_known_address_gets_the_same_answer_and_another_mail(post: Post) -> None:
    known, unknown = await post.people.learner(), new_address()
    answers = [await post.register(address) for address in (known.user.email, unknown)]
    assert [answer.status_code for answer in answers] == [202, 202]
    assert telling_headers(answers[0]) == telling_headers(answers[1])
    assert answers[0].text.replace(known.user.email, unknown) == answers[1].text
    mail = await post.mail_to(known.user.email)
    assert mail["Subject"] == "You already have an account"
    assert "#" not in text_of(mail), "no link that changes anything"
    assert known.user.display_name in text_of(mail)
    assert (await post.log_in(known.user.email)).status_code == 200


async def test_a_registration_asks_the_database_the_same_whoever_has_the_address(quiet: Pair, post: Post) -> None:
    async with bench_on(quiet, **UNHURRIED, **post.settings) as bench:
        learner = await bench.people.learner()
        asked = []
        for address in (new_address(), new_address(), learner.user.email):
            bench.forget()
            body = {"email": address, "password": PASSWORD, "display_name": "Léa"}
            assert (await learner.client.post("/auth/register", json=body)).status_code == 202
            asked.append(asked_by(bench))
        assert asked[1] == asked[2]


async def test_of_two_confirmations_at_once_one_succeeds(post: Post) -> None:
    address = new_address()
    await post.register(address)
    token = token_in(await post.mail_to(address), "confirm")
    answers = await asyncio.gather(*(confirm(post, token) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 422, 422]


async def test_the_first_confirmation_ends_other_registrations_with_the_address(post: Post) -> None:
    address = new_address()
    await post.register(address)
    await post.register(address)
    await post.deliver()
    first, second = [token_in(mail, "confirm") for mail in post.mailbox.to(address)]
    assert (await confirm(post, first)).status_code == 201
    refused(await confirm(post, second), 422, "invalid_link")


async def test_a_registration_waits_for_a_week(post: Post) -> None:
    address = new_address()
    await post.register(address)
    token = token_in(await post.mail_to(address), "confirm")
    await let_pass(post.postgres, timedelta(days=7, minutes=-1), "pending_registrations", "email = $2", address)
    refused(await confirm(post, token, "another-password-1"), 422, "wrong_registration_password")
    await let_pass(post.postgres, timedelta(minutes=1), "pending_registrations", "email = $2", address)
    refused(await confirm(post, token), 422, "invalid_link")
    await post.container.housekeeping.round()
    assert not await post.postgres.fetchval("SELECT count(*) FROM pending_registrations WHERE email = $1", address)


@pytest.mark.parametrize("change", ["shorten", "swap", "purpose"])
async def test_a_token_that_was_tampered_with_is_refused(post: Post, change: str) -> None:
    address = new_address()
    await post.register(address)
    token = token_in(await post.mail_to(address), "confirm")
    forged = {
        "shorten": token[:-1],
        "swap": token[:10] + ("A" if token[10] != "A" else "B") + token[11:],
        "purpose": post.container.account_mails.tokens.for_unsubscribing(
            (await post.people.learner()).id, MailTopic.BADGE_AWARDED
        ),
    }[change]
    refused(await confirm(post, forged), 422, "invalid_link")
    assert (await confirm(post, token)).status_code == 201


async def test_someone_with_an_account_by_then_keeps_it(post: Post) -> None:
    learner = await post.people.learner()
    address = new_address()
    await post.register(address)
    token = token_in(await post.mail_to(address), "confirm")
    await post.postgres.execute("UPDATE users SET email = $1 WHERE id = $2", address, learner.id)
    # On one server, a trigger has done this already.
    await post.postgres.execute("INSERT INTO user_emails VALUES ($1, $2) ON CONFLICT DO NOTHING", address, learner.id)
    refused(await confirm(post, token), 409, "email_taken")


async def test_one_address_gets_five_mails_an_hour_whoever_has_it(post: Post) -> None:
    known, unknown = (await post.people.learner()).user.email, new_address()
    for address in (known, unknown):
        answers = [await post.register(address) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [202] * 5 + [429]
        assert 3500 < int(answers[-1].headers["retry-after"]) <= 3600
    await post.deliver()
    assert len(post.mailbox.to(known)) == len(post.mailbox.to(unknown)) == 5


async def test_a_refused_registration_sends_nothing(post: Post) -> None:
    address = new_address()
    for given in ({"password": "password1234"}, {"time_zone": "Mars/Phobos"}):
        assert (await post.register(address, **given)).status_code == 422
    await post.deliver()
    assert post.mailbox.mails == []


async def test_by_invitation_and_without_a_server_it_is_as_before(post: Post, open_app: OpenApp) -> None:
    for changes in (
        {"registration": RegistrationMode.INVITE, **post.settings},
        {},
    ):
        async with open_app(**changes) as app:
            person = await People(app).learner()
            body = {"email": person.user.email, "password": PASSWORD, "display_name": "N"}
            answer = await person.client.post("/auth/register", json=body)
            if changes:
                refused(answer, 422, "invalid_invitation")
            else:
                refused(answer, 409, "email_taken")
                body["email"] = new_address()
                assert (await person.client.post("/auth/register", json=body)).status_code == 201
                token = {"token": "rcm_x", "password": PASSWORD}
                refused(await person.client.post("/auth/confirm-registration", json=token), 403, "mail_off")
