"""A forgotten password, which the owner of the address replaces without an operator."""

import asyncio
import json
from collections import Counter

import pytest
import structlog
from fastapi import FastAPI
from httpx import AsyncClient, Response

from rebootcamp.domain.deliveries import DeliveryState
from rebootcamp.domain.mails import MailTopic, mailbox_id_of
from rebootcamp.domain.texts import Language
from rebootcamp.security.email_hashes import hash_of_email_with
from tests.api.mail.conftest import Post, asked_by, new_address, telling_headers, token_in
from tests.support.bench import UNHURRIED, bench_on
from tests.support.bench import Pair as Databases
from tests.support.http import refused
from tests.support.people import PASSWORD, Person
from tests.support.smtp import text_of

NEW = "un-nouveau-secret-4"


async def ask(post: Post, address: str) -> Response:
    return await post.client.post("/auth/forgot-password", json={"email": address})


async def reset(post: Post, token: str, password: str = NEW) -> Response:
    return await post.client.post("/auth/reset-password", json={"token": token, "new_password": password})


async def token_of(post: Post, person: Person) -> str:
    """Asks for a reset and reads its mail."""
    assert (await ask(post, person.user.email)).status_code == 202
    await post.deliver()
    return token_in(post.mailbox.to(person.user.email)[-1], "reset")


async def test_the_link_sets_a_password_once_and_ends_every_session(post: Post) -> None:
    learner = await post.people.learner(language=Language.FR)
    assert (await ask(post, learner.user.email.upper())).status_code == 202
    mail = await post.mail_to(learner.user.email)
    assert mail["Subject"] == "Choisissez un nouveau mot de passe"
    assert learner.user.display_name in text_of(mail)
    token = token_in(mail, "reset")
    assert (await learner.get("/users/me")).status_code == 200, "asking changes nothing"

    assert (await reset(post, token)).status_code == 204
    refused(await learner.get("/users/me"), 401, "not_authenticated")
    refused(await post.log_in(learner.user.email, PASSWORD), 401, "invalid_credentials")
    assert (await post.log_in(learner.user.email, NEW)).status_code == 200
    refused(await reset(post, token, "encore-un-autre-5"), 422, "invalid_link")
    assert (await post.log_in(learner.user.email, NEW)).status_code == 200


async def test_of_several_uses_at_once_one_succeeds(post: Post) -> None:
    token = await token_of(post, await post.people.learner())
    answers = await asyncio.gather(*(reset(post, token, f"{NEW}-{number}") for number in range(4)))
    assert Counter(answer.status_code for answer in answers) == {204: 1, 422: 3}


async def test_a_reset_or_a_change_of_password_ends_all_other_links(post: Post) -> None:
    learner = await post.people.learner()
    first, second = await token_of(post, learner), await token_of(post, learner)
    assert (await reset(post, second)).status_code == 204
    refused(await reset(post, first), 422, "invalid_link")
    other = await post.people.learner()
    link = await token_of(post, other)
    change = {"current_password": PASSWORD, "new_password": "pluie-matin-velo-8"}
    assert (await other.post("/users/me/password", change)).status_code == 204
    refused(await reset(post, link), 422, "invalid_link")


async def test_the_link_works_for_half_an_hour_from_its_mail(post: Post) -> None:
    learner = await post.people.learner()
    post.mailbox.refusals["DATA"] = "451 Later"
    await ask(post, learner.user.email)
    await post.deliver()
    post.clock.advance(hours=2)
    post.mailbox.refusals.clear()
    await post.retry()
    token = token_in(await post.mail_to(learner.user.email), "reset")
    post.clock.advance(minutes=29, seconds=58)
    refused(await reset(post, token, "password1234"), 422, "common_password")
    post.clock.advance(seconds=2)
    refused(await reset(post, token), 422, "invalid_link")


async def test_a_refused_password_does_not_use_the_link_up(post: Post) -> None:
    learner = await post.people.learner()
    token = await token_of(post, learner)
    problem = refused(await reset(post, token, "password1234"), 422, "common_password")
    assert [error["pointer"] for error in problem["errors"]] == ["/new_password"]
    assert (await reset(post, token)).status_code == 204


async def test_asking_tells_nobody_who_has_an_account(post: Post) -> None:
    learner, disabled = await post.people.learner(), await post.people.learner()
    await post.postgres.execute("UPDATE users SET status = 'disabled' WHERE id = $1", disabled.id)
    unknown = new_address()
    addresses = [learner.user.email, disabled.user.email, unknown]
    answers = [await ask(post, address) for address in addresses]
    assert {answer.status_code for answer in answers} == {202}
    assert {answer.text.replace(to, "") for answer, to in zip(answers, addresses, strict=True)} == {'{"mail_to":""}'}
    headers = [telling_headers(answer) for answer in answers]
    assert headers[0] == headers[1] == headers[2]
    await post.deliver()
    assert post.mailbox.recipients == [learner.user.email]


async def test_asking_asks_the_database_the_same_whoever_has_the_address(quiet: Databases, post: Post) -> None:
    async with bench_on(quiet, **UNHURRIED, **post.settings) as bench:
        learner = await bench.people.learner()
        asked = []
        for address in (new_address(), new_address(), learner.user.email):
            bench.forget()
            answer = await learner.client.post("/auth/forgot-password", json={"email": address})
            assert answer.status_code == 202
            asked.append(asked_by(bench))
        assert asked[1] == asked[2]


@pytest.mark.parametrize("place", [5, 20, 30, 50])
async def test_a_token_that_was_tampered_with_is_refused(post: Post, place: int) -> None:
    learner = await post.people.learner()
    token = await token_of(post, learner)
    forged = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
    refused(await reset(post, forged), 422, "invalid_link")
    refused(await reset(post, "rcm_AAAA"), 422, "invalid_link")
    assert (await reset(post, token)).status_code == 204


async def test_one_s_link_resets_nobody_else(post: Post) -> None:
    learner, other = await post.people.learner(), await post.people.learner()
    assert (await reset(post, await token_of(post, learner))).status_code == 204
    assert (await post.log_in(other.user.email)).status_code == 200


async def test_a_disabled_account_cannot_use_a_link_of_before(post: Post) -> None:
    learner = await post.people.learner()
    token = await token_of(post, learner)
    await post.postgres.execute("UPDATE users SET status = 'disabled' WHERE id = $1", learner.id)
    refused(await reset(post, token), 422, "invalid_link")


async def test_requests_are_limited_per_address_and_per_client(post: Post) -> None:
    learner, unknown = await post.people.learner(), new_address()
    for address in (learner.user.email, unknown):
        answers = [await ask(post, address) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [202] * 5 + [429]
    answers = [await ask(post, new_address()) for _ in range(20)]
    assert [answer.status_code for answer in answers] == [202] * 18 + [429] * 2, "30 an hour from one client"
    assert 3500 < int(answers[-1].headers["retry-after"]) <= 3600


async def test_a_reset_ends_the_wait_after_wrong_passwords(post: Post) -> None:
    learner = await post.people.learner()
    answers = [await post.log_in(learner.user.email, "not-the-password-1") for _ in range(11)]
    assert answers[-1].status_code == 429
    token = await token_of(post, learner)
    assert (await reset(post, token)).status_code == 204
    assert (await post.log_in(learner.user.email, NEW)).status_code == 200


async def test_a_server_that_is_away_delays_a_mail_and_loses_none(post: Post) -> None:
    learner = await post.people.learner()
    await ask(post, learner.user.email)
    for reply in ("421 Closing", "451 Later"):
        post.mailbox.refusals["DATA"] = reply
        await post.retry()
    assert post.mailbox.mails == []
    post.mailbox.refusals.clear()
    await post.retry()
    await post.retry()
    token = token_in(await post.mail_to(learner.user.email), "reset")
    assert (await reset(post, token)).status_code == 204


async def test_what_was_sent_leaves_neither_the_address_nor_a_token_behind(post: Post) -> None:
    learner = await post.people.learner()
    token = await token_of(post, learner)
    await post.register(learner.user.email)
    await post.deliver()
    rows = await post.postgres.fetch("SELECT * FROM deliveries")
    key = post.container.settings.secret_key.get_secret_value()
    assert {row["user_id"] for row in rows} == {mailbox_id_of(hash_of_email_with(key)(learner.user.email))}
    # Without the key, nobody can tell whose mail it was.
    assert hash_of_email_with(key)(learner.user.email) != hash_of_email_with("another key")(learner.user.email)
    assert {row["state"] for row in rows} == {DeliveryState.DELIVERED}
    stored = json.dumps([dict(row) for row in rows], default=str)
    assert "@" not in stored
    assert token not in stored
    assert {row["payload"] for row in rows} == {None}


async def test_erasure_removes_what_is_queued(post: Post) -> None:
    learner = await post.people.learner()
    await ask(post, learner.user.email)
    await post.register(learner.user.email)
    queued = "SELECT count(*) FROM deliveries WHERE payload LIKE '%' || $1 || '%'"
    assert await post.postgres.fetchval(queued, learner.user.email) == 2
    assert (await learner.delete("/users/me")).status_code == 204
    for table in ("deliveries", "pending_deliveries"):
        assert not await post.postgres.fetchval(f"SELECT count(*) FROM {table}"), table
    waiting = "SELECT count(*) FROM pending_registrations WHERE email = $1"
    assert not await post.postgres.fetchval(waiting, learner.user.email)
    await post.deliver()
    assert post.mailbox.mails == []


async def test_without_a_server_the_service_says_that_mail_is_off(client: AsyncClient, app: FastAPI) -> None:
    refused(await client.post("/auth/forgot-password", json={"email": "lea@example.org"}), 403, "mail_off")
    body = {"token": "rcm_x", "new_password": NEW}
    problem = refused(await client.post("/auth/reset-password", json=body), 403, "mail_off")
    assert "organisers" in problem["remedy"]


async def test_no_log_line_holds_an_address_or_a_token(post: Post) -> None:
    learner, newcomer = await post.people.learner(), new_address()
    with structlog.testing.capture_logs() as lines:
        post.mailbox.refusals["DATA"] = f"451 {learner.user.email} is busy"
        token_mails = []
        await ask(post, learner.user.email)
        await post.register(newcomer)
        await post.deliver()
        post.mailbox.refusals.clear()
        await post.retry()
        for address, page in ((learner.user.email, "reset"), (newcomer, "confirm")):
            token_mails.append(token_in(await post.mail_to(address), page))
        assert (await reset(post, token_mails[0])).status_code == 204
        refused(await reset(post, token_mails[0]), 422, "invalid_link")
        unsubscribing = post.container.account_mails.tokens.for_unsubscribing(learner.id, MailTopic.BADGE_AWARDED)
        assert (await post.client.post(f"/mail/unsubscribe/{unsubscribing}")).status_code == 204
    told = json.dumps(lines, default=str)
    assert [line["event"] for line in lines].count("delivery_attempted") == 4
    for secret in (learner.user.email, newcomer, unsubscribing, *token_mails):
        assert secret not in told
