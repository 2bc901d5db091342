"""The art of badges: for everyone, cached for long under an address that changes when the picture does."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from xml.etree import ElementTree as ET

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from rebootcamp.domain.badges import Tier
from rebootcamp.pictures.badge_art import drawing_edition, medal
from tests.support.catalogue import ONE_COMPLETION, new_code, publish
from tests.support.http import refused
from tests.support.people import People, Person

ART = "/badges/first-step/versions/1/art.svg"
HOSTILE = "</title><script>alert(1)</script>&\"'\x07"


def client_of(app: FastAPI) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(app), base_url="http://test")


@pytest.fixture
def anyone(own_app: FastAPI) -> AsyncClient:
    return client_of(own_app)


async def test_anyone_sees_the_picture_and_nothing_in_it_can_run(anyone: AsyncClient) -> None:
    answer = await anyone.get(ART)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/svg+xml; charset=utf-8"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; ")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["content-language"] == "en"
    assert medal(Tier.BRONZE, "sprout") in answer.text
    title = ET.fromstring(answer.text).find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == "First step"
    assert "<title>Premier pas</title>" in (await anyone.get(f"{ART}?language=fr")).text
    head = await anyone.head(ART)
    assert (head.status_code, head.headers["etag"], head.content) == (200, answer.headers["etag"], b"")


async def test_only_the_address_that_names_the_present_drawings_is_cached_for_good(anyone: AsyncClient) -> None:
    lasting = await anyone.get(f"{ART}?drawing={drawing_edition()}")
    assert lasting.headers["cache-control"] == "public, max-age=31536000, immutable"
    for query in ("", "?drawing=000000000000"):
        answer = await anyone.get(f"{ART}{query}")
        assert (answer.headers["cache-control"], answer.content) == ("public, no-cache", lasting.content)
        unchanged = await anyone.get(f"{ART}{query}", headers={"If-None-Match": answer.headers["etag"]})
        assert (unchanged.status_code, unchanged.content) == (304, b"")
        assert unchanged.headers["etag"] == answer.headers["etag"] == lasting.headers["etag"]
    assert (await anyone.get(f"{ART}?language=fr")).headers["etag"] != lasting.headers["etag"]


@pytest.mark.parametrize("path", [ART.replace("/1/", "/2/"), ART.replace("first-step", "no-such-badge")])
async def test_a_version_that_was_never_published_has_no_art(anyone: AsyncClient, path: str) -> None:
    refused(await anyone.get(path), 404, "badge_not_found")


async def test_every_answer_that_shows_a_badge_names_its_art(
    own_people: People, admin: Person, anyone: AsyncClient
) -> None:
    learner = await own_people.learner()
    done = (await learner.complete("cycle-5km")).json()
    progress, standing = await learner.progress(), (await learner.get("/users/me/badges")).json()
    history = (await learner.get("/users/me/history")).json()["items"]
    catalogue = (await learner.get("/badges", params={"limit": 100})).json()["items"]
    versions = (await admin.get("/badges/first-step/versions")).json()["items"]
    won = next(badge for badge in done["awarded_badges"] if badge["code"] == "first-step")  # other tests publish badges
    assert won in progress["badges"]["earned"]
    assert won in history[0]["awarded_badges"]
    badges = [*progress["badges"]["earned"], *progress["badges"]["next"], *standing["next"], *catalogue, *versions]
    assert len(badges) > 40
    assert {badge["art_url"] for badge in badges} >= {won["art_url"]}
    for address in {badge["art_url"] for badge in badges}:
        art = await anyone.get(address)
        assert (art.status_code, art.headers["cache-control"][-9:]) == (200, "immutable"), address
    french = (await learner.get("/users/me/badges", headers={"Accept-Language": "fr"})).json()
    first = next(badge for badge in french["earned"] if badge["code"] == "first-step")
    assert "<title>Premier pas</title>" in (await anyone.get(first["art_url"])).text


async def test_a_badge_that_was_won_keeps_the_art_of_its_version(
    own_people: People, admin: Person, anyone: AsyncClient
) -> None:
    code = new_code("badge")
    await publish(admin, code, ONE_COMPLETION, art="🚲")
    learner = await own_people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    texts = {"name": HOSTILE[:-1], "criteria": HOSTILE}
    changed = await publish(admin, code, ONE_COMPLETION, art="?", tier="gold", texts={"fr": texts, "en": texts})
    [won] = [badge for badge in (await learner.get("/users/me/badges")).json()["earned"] if badge["code"] == code]
    assert medal(Tier.BRONZE, "bicycle") in (await anyone.get(won["art_url"])).text
    new = await anyone.get(changed["art_url"])
    assert medal(Tier.GOLD, "star") in new.text
    assert [element.text for element in ET.fromstring(new.text)[:2]] == [
        HOSTILE[:-1],
        f"Gold badge. {HOSTILE[:-1]}\ufffd",
    ]
    assert (await admin.delete(f"/badges/{code}")).status_code == 204
    assert (await anyone.get(won["art_url"])).status_code == 200


async def test_what_another_process_published_has_its_art_at_once(
    admin: Person, anyone: AsyncClient, open_own_app: Callable[..., AbstractAsyncContextManager[FastAPI]]
) -> None:
    async with open_own_app() as other_app:
        elsewhere = client_of(other_app)
        assert (await elsewhere.get(ART)).status_code == 200
        code = new_code("badge")
        address = (await publish(admin, code, ONE_COMPLETION))["art_url"]
        assert (await elsewhere.get(address)).content == (await anyone.get(address)).content
        assert (await elsewhere.get(address)).status_code == 200
