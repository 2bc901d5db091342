"""The mail that learners choose: off at first, sent when it is due, ended with one click."""

import asyncio
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from httpx import AsyncClient, Response

from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.texts import Language
from rebootcamp.services.streak_watch import StreakWatch
from tests.api.mail.conftest import PUBLIC_URL, Post, new_address
from tests.support.bench import UNHURRIED, Pair, bench_on
from tests.support.catalogue import completed, new_badge, new_challenge
from tests.support.http import refused
from tests.support.people import People, Person
from tests.support.smtp import html_of, text_of

SAVINGS = {"co2e_g": 1250}
BASIS = {
    "kind": "estimate",
    "source": "https://example.org/figures",
    "read_year": 2026,
    "note": {"fr": "Une phrase.", "en": "A sentence."},
}
TEXT = {"name": "Two of them", "criteria": "Twice."}
PREFERENCES = "/users/me/mail-preferences"
NONE = {"streak_at_risk": False, "badge_awarded": False, "weekly_summary": False}
LATE_MONDAY = datetime(2026, 3, 9, 18, 30, tzinfo=UTC)
"""A Monday, 19:30 in Paris."""


async def choose(person: Person, **wanted: bool) -> dict[str, Any]:
    response = await person.client.patch(PREFERENCES, json=wanted)
    assert response.status_code == 200, response.text
    chosen: dict[str, Any] = response.json()
    return chosen


def unsubscribe_path(mail: EmailMessage) -> str:
    url = str(mail["List-Unsubscribe"])[1:-1]
    assert url.startswith(f"{PUBLIC_URL}/mail/unsubscribe/rcm_")
    assert url in text_of(mail)
    assert f'href="{url}"' in html_of(mail)
    return url.removeprefix(PUBLIC_URL)


async def fan_out(post: Post) -> None:
    """Lets the relay queue what follows the log."""
    await post.container.relay.drain()


async def summarise(post: Post, person: Person) -> None:
    """Makes that person's weekly summary due, queues it and sends it."""
    await post.postgres.execute(
        "UPDATE mail_subscriptions SET next_at = now() WHERE next_at IS NOT NULL AND user_id = $1", person.id
    )
    await post.container.weekly_summaries.round()
    await post.deliver()


def streak_watch_of(post: Post) -> StreakWatch:
    """Returns the watch of streaks at risk, with the subscriptions by mail."""
    container = post.container
    relay = container.relay
    assert relay.fan_out is not None
    return StreakWatch(
        relay.fan_out.kinds,
        container.streak_sweeps,
        container.delivery_positions,
        relay.positions,
        container.unit_of_work,
        container.clock,
        lambda: None,
    )


async def warn(post: Post) -> None:
    """Looks for streaks at risk, and sends what there is."""
    watch = streak_watch_of(post)
    while await watch.round():
        pass
    await post.deliver()


async def test_nothing_is_sent_unless_it_was_chosen(post: Post) -> None:
    learner = await post.people.learner()
    assert (await learner.get(PREFERENCES)).json() == NONE
    assert await choose(learner, badge_awarded=True, weekly_summary=True) == {
        **NONE,
        "badge_awarded": True,
        "weekly_summary": True,
    }
    assert await choose(learner, weekly_summary=False) == {**NONE, "badge_awarded": True}
    assert await choose(learner) == {**NONE, "badge_awarded": True}
    assert (await learner.get(PREFERENCES)).json() == {**NONE, "badge_awarded": True}
    refused(await learner.client.patch(PREFERENCES, json={"badge_awarded": None}), 422, "validation_failed")
    refused(await learner.client.patch(PREFERENCES, json={"newsletter": True}), 422, "validation_failed")


async def test_only_the_user_reads_and_changes_their_choice(post: Post, client: AsyncClient, people: People) -> None:
    learner = await post.people.learner()
    cohort = await post.people.cohort(learner)
    path = f"/users/{learner.id}/mail-preferences"
    for other in (await post.people.learner(), await post.people.coach(cohort), await post.people.admin()):
        refused(await other.get(path), 403, "not_permitted")
        refused(await other.client.patch(path, json={"badge_awarded": True}), 403, "not_permitted")
    refused(await post.client.get(path), 401, "not_authenticated")
    assert (await learner.get(path)).json() == NONE
    without_mail = await people.learner()
    refused(await without_mail.get(PREFERENCES), 403, "mail_off")
    refused(await without_mail.client.patch(PREFERENCES, json={"badge_awarded": True}), 403, "mail_off")


async def test_a_badge_is_told_once_in_the_learner_s_language(post: Post) -> None:
    admin, learner = await post.people.admin(), await post.people.learner(language=Language.FR)
    other = await post.people.learner()
    challenge = await new_challenge(admin)
    texts = {"fr": {"name": "Assiette <verte>", "criteria": "Un repas."}, "en": {"name": "Plate", "criteria": "One."}}
    await new_badge(admin, completed(challenge), points=1000, texts=texts)
    await choose(learner, badge_awarded=True)
    for person in (learner, other):
        assert (await person.complete(challenge)).status_code == 201
    await fan_out(post)
    await post.deliver()
    await fan_out(post)
    mails = [mail for mail in post.mailbox.to(learner.user.email) if "Assiette" in mail["Subject"]]
    [mail] = mails
    assert mail["Subject"] == "Vous avez gagné un badge : Assiette <verte>"
    assert "1\N{NARROW NO-BREAK SPACE}000 points" in text_of(mail)
    assert "« Assiette <verte> »" in text_of(mail)
    assert "Assiette &lt;verte&gt;" in html_of(mail)
    assert "<verte>" not in html_of(mail)
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert post.mailbox.to(other.user.email) == []


async def test_what_happened_before_the_choice_is_not_told(post: Post) -> None:
    admin, learner = await post.people.admin(), await post.people.learner()
    challenge = await new_challenge(admin)
    await new_badge(admin, completed(challenge))
    await learner.complete(challenge)
    await fan_out(post)
    post.clock.advance(seconds=1)
    await choose(learner, badge_awarded=True)
    await fan_out(post)
    await post.deliver()
    assert post.mailbox.mails == []


async def test_mongodb_away_delays_the_mail_of_a_badge_and_loses_none(quiet: Pair, post: Post) -> None:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    async with bench_on(quiet, **UNHURRIED | {"mongodb_timeout_s": 1.0}, **post.settings) as bench:
        people, container = bench.people, bench.container
        admin, learner = await people.admin(), await people.learner()
        challenge = await new_challenge(admin)
        await new_badge(admin, completed(challenge))
        await choose(learner, badge_awarded=True)
        bench.mongodb.refuse()
        assert (await learner.complete(challenge)).json()["projection"]["status"] == "pending"
        with pytest.raises(StoreUnavailable):
            await container.relay.round()
        await container.deliveries.drain()
        assert post.mailbox.mails == []
        bench.mongodb.heal()
        await container.relay.drain()
        await container.deliveries.drain()
        assert len(post.mailbox.to(learner.user.email)) >= 1


@pytest.mark.parametrize("body", ["urlencoded", "multipart", "none"])
async def test_one_click_ends_a_topic_without_a_login(post: Post, body: str) -> None:
    admin, learner = await post.people.admin(), await post.people.learner()
    challenge = await new_challenge(admin)
    await new_badge(admin, completed(challenge))
    await choose(learner, badge_awarded=True, weekly_summary=True)
    await learner.complete(challenge)
    await fan_out(post)
    await post.deliver()
    path = unsubscribe_path(post.mailbox.to(learner.user.email)[0])
    page = await post.client.get(path)
    assert page.status_code == 200
    assert '<form method="post">' in page.text
    assert (await learner.get(PREFERENCES)).json() == {**NONE, "badge_awarded": True, "weekly_summary": True}

    one_click = {"List-Unsubscribe": "One-Click"}
    bodies: dict[str, dict[str, Any]] = {
        "urlencoded": {"data": one_click},
        "multipart": {"files": {name: (None, value) for name, value in one_click.items()}},
        "none": {},
    }
    for _ in range(2):
        assert (await post.client.post(path, **bodies[body])).status_code == 204
    assert (await learner.get(PREFERENCES)).json() == {**NONE, "weekly_summary": True}
    browser = await post.client.post(path, headers={"Accept": "text/html"})
    assert browser.status_code == 200
    assert "text/html" in browser.headers["content-type"]


async def test_nobody_ends_a_topic_of_others(post: Post) -> None:
    learner, other = await post.people.learner(), await post.people.learner()
    await choose(learner, badge_awarded=True)
    tokens = post.container.account_mails.tokens
    own = tokens.for_unsubscribing(other.id, MailTopic.BADGE_AWARDED)
    registration = tokens.for_registration(learner.id, learner.id)
    # The form is right, and only the seal is that of another user's token.
    sealed = urlsafe_b64decode(own.removeprefix("rcm_") + "==")
    forged = "rcm_" + urlsafe_b64encode(learner.id.bytes + sealed[16:]).decode().rstrip("=")
    for token in ("rcm_AAAA", own[:-2], registration, own[:10] + registration[10:], forged):
        refused(await post.client.post(f"/mail/unsubscribe/{token}"), 422, "invalid_link")
    assert (await post.client.post(f"/mail/unsubscribe/{own}")).status_code == 204
    assert (await learner.get(PREFERENCES)).json() == {**NONE, "badge_awarded": True}


async def test_who_unsubscribed_meanwhile_gets_nothing(post: Post) -> None:
    admin, learner = await post.people.admin(), await post.people.learner()
    challenge = await new_challenge(admin)
    await new_badge(admin, completed(challenge))
    await choose(learner, badge_awarded=True)
    await learner.complete(challenge)
    await fan_out(post)
    await choose(learner, badge_awarded=False)
    await post.deliver()
    assert post.mailbox.to(learner.user.email) == []


async def streak_of(post: Post, person: Person, days: int) -> None:
    """Completions on each of those days, the last of them yesterday."""
    challenge = await new_challenge(await post.people.admin())
    now = post.clock.moment
    for before in range(days, 0, -1):
        post.clock.moment = now - timedelta(days=before)
        assert (await person.complete(challenge)).status_code == 201
    post.clock.moment = now


async def test_a_streak_at_risk_is_told_once_in_the_local_evening(post: Post) -> None:
    post.clock.moment = LATE_MONDAY - timedelta(days=7)
    learner, tokyoite = [await post.people.learner(language=Language.FR) for _ in range(2)]
    assert (await tokyoite.client.patch("/users/me", json={"time_zone": "Asia/Tokyo"})).status_code == 200
    post.clock.moment = LATE_MONDAY
    learner, tokyoite = await post.people.again(learner), await post.people.again(tokyoite)
    for person in (learner, tokyoite):
        await streak_of(post, person, 3)
        await choose(person, streak_at_risk=True)
    for _ in range(3):
        await warn(post)
    assert post.mailbox.recipients == [learner.user.email], "in Tokyo it is early morning"
    [mail] = post.mailbox.mails
    assert mail["Subject"] == "Votre série de 3 jours prend fin ce soir"
    unsubscribe_path(mail)


async def test_no_warning_comes_to_who_is_active_has_no_streak_or_did_not_choose(post: Post) -> None:
    post.clock.moment = LATE_MONDAY
    active, idle, other = [await post.people.learner() for _ in range(3)]
    for person in (active, other):
        await streak_of(post, person, 2)
    assert (await active.complete(await new_challenge(await post.people.admin()))).status_code == 201
    for person in (active, idle):
        await choose(person, streak_at_risk=True)
    await choose(other, badge_awarded=True, weekly_summary=True)
    await warn(post)
    assert post.mailbox.mails == []


async def test_a_warning_is_not_sent_once_the_day_is_over_or_saved(post: Post) -> None:
    post.clock.moment = LATE_MONDAY
    late, saved = await post.people.learner(), await post.people.learner()
    for person in (late, saved):
        await streak_of(post, person, 2)
        await choose(person, streak_at_risk=True)
    post.mailbox.refusals["DATA"] = "451 Later"
    await warn(post)
    post.mailbox.refusals.clear()
    assert (await saved.complete(await new_challenge(await post.people.admin()))).status_code == 201
    post.clock.advance(hours=5)
    await post.retry()
    assert post.mailbox.mails == []


async def test_the_weekly_summary_tells_the_week_before(post: Post) -> None:
    admin = await post.people.admin()
    post.clock.moment = datetime(2026, 3, 4, 12, tzinfo=UTC)
    challenge = await new_challenge(admin, points=40, savings=SAVINGS, basis=BASIS)
    await new_badge(admin, completed(challenge, 2), texts={"fr": TEXT, "en": TEXT})
    learner = await post.people.learner()
    await choose(learner, weekly_summary=True)
    for day in ("2026-03-05", "2026-03-06", "2026-03-09"):
        post.clock.moment = datetime.fromisoformat(f"{day}T06:30:00Z")
        learner = await post.people.again(learner)
        assert (await learner.complete(challenge)).status_code == 201
    post.clock.moment = datetime(2026, 3, 9, 8, tzinfo=UTC)
    for _ in range(2):
        await summarise(post, learner)
    [mail] = post.mailbox.to(learner.user.email)
    assert mail["Subject"] == "Your week: 2 challenges, 80 points"
    text = text_of(mail)
    assert "from 2026-03-02 to 2026-03-08" in text
    assert "- 2 challenges done\n- 80 points\n- 2.5 kg CO₂e saved\n- current streak: " in text
    assert "- badge won: Two of them\n" in text
    unsubscribe_path(mail)
    next_at = await post.postgres.fetchval("SELECT next_at FROM mail_subscriptions WHERE user_id = $1", learner.id)
    assert next_at == datetime(2026, 3, 16, 7, tzinfo=UTC), "8:00 in Paris, next Monday"


async def test_a_summary_is_queued_once_and_at_the_beginning_of_the_week(post: Post) -> None:
    post.clock.moment = LATE_MONDAY
    learner = await post.people.learner()
    await choose(learner, weekly_summary=True)
    await post.postgres.execute("UPDATE mail_subscriptions SET next_at = now() WHERE user_id = $1", learner.id)
    await asyncio.gather(*(post.container.weekly_summaries.round() for _ in range(4)))
    await summarise(post, learner)
    post.clock.advance(days=1)
    await summarise(post, learner)
    assert len(post.mailbox.to(learner.user.email)) == 1
    post.clock.advance(days=8)
    await summarise(post, learner)
    assert len(post.mailbox.to(learner.user.email)) == 1, "a Wednesday"


async def test_erasure_removes_the_choice(post: Post) -> None:
    learner = await post.people.learner()
    await choose(learner, badge_awarded=True, streak_at_risk=True)
    export = (await learner.get("/users/me/export")).json()
    assert export["mail_topics"] == [{"topic": "badge_awarded"}, {"topic": "streak_at_risk"}]
    assert (await learner.delete("/users/me")).status_code == 204
    assert not await post.postgres.fetchval("SELECT count(*) FROM mail_subscriptions WHERE user_id = $1", learner.id)


async def test_an_invitation_to_a_cohort_is_mailed_to_learners_alone(post: Post) -> None:
    learner, unknown = await post.people.learner(language=Language.FR), new_address()
    cohort = await post.people.cohort()
    coach = await post.people.coach(cohort)

    async def invite(address: str) -> Response:
        return await coach.post(f"/cohorts/{cohort}/invitations", {"email": address})

    for address in (learner.user.email, learner.user.email, unknown, coach.user.email):
        assert (await invite(address)).status_code == 204
    await post.deliver()
    assert post.mailbox.recipients == [learner.user.email], "once a day"
    [mail] = post.mailbox.mails
    assert mail["Subject"] == f"Vous êtes invité à rejoindre Cohort {cohort}"
    declining = await post.people.learner()
    await invite(declining.user.email)
    await declining.delete(f"/users/me/cohort-invitations/{cohort}")
    await post.deliver()
    assert post.mailbox.to(declining.user.email) == []


async def test_links_lead_to_the_page_in_the_language_of_the_mail(post: Post) -> None:
    for path, page in (("fr/reset", "/app/reset?language=fr"), ("en/confirm", "/app/confirm?language=en")):
        answer = await post.client.get(f"/mail/{path}")
        assert (answer.status_code, answer.headers["location"]) == (307, page)
    refused(await post.client.get("/mail/de/reset"), 422, "validation_failed")
