"""Publications by several processes: each has a revision of its own, and none is made in ignorance of another."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from uuid import uuid4

from rebootcamp.composition import open_container
from rebootcamp.domain.badges import BadgeDesign, BadgeText
from rebootcamp.domain.rules import Completions
from rebootcamp.domain.texts import Language
from rebootcamp.services.publishing import Publisher
from tests.support.bench import Pair
from tests.support.strategies import badge_of

OUT_OF_REACH = Completions(target=1_000_000_000)


def new_design() -> BadgeDesign:
    return badge_of(f"own-{uuid4().hex[:12]}", OUT_OF_REACH).design


def renamed(design: BadgeDesign, name: str) -> BadgeDesign:
    return replace(design, texts=dict.fromkeys(Language, BadgeText(name, "how to win it")))


async def publishers(quiet: Pair, stack: AsyncExitStack, count: int) -> list[Publisher]:
    """Of so many processes, each with a catalogue of its own in memory."""
    containers = [await stack.enter_async_context(open_container(quiet.settings)) for _ in range(count)]
    return [container.seeding.publisher for container in containers]


async def test_publications_at_once_get_revisions_of_their_own(quiet: Pair) -> None:
    async with AsyncExitStack() as stack:
        several = await publishers(quiet, stack, 3)
        designs = [new_design() for _ in range(9)]
        published = await asyncio.gather(
            *(several[number % 3].publish(design) for number, design in enumerate(designs))
        )
        revisions = sorted(publication.badge.revision for publication in published)
        assert revisions == list(range(revisions[0], revisions[0] + 9))
        assert {publication.badge.version for publication in published} == {1}
        catalogues = [await publisher.badges.refresh() for publisher in several]
        assert catalogues[0] == catalogues[1] == catalogues[2]
        assert {design.code for design in designs} <= set(catalogues[0].badges)


async def test_versions_of_one_badge_follow_one_another_and_the_last_is_in_force(quiet: Pair) -> None:
    async with AsyncExitStack() as stack:
        several = await publishers(quiet, stack, 3)
        design = new_design()
        published = await asyncio.gather(
            *(publisher.publish(renamed(design, f"Name {number}")) for number, publisher in enumerate(several))
        )
        badges = sorted((publication.badge for publication in published), key=lambda badge: badge.version)
        assert [badge.version for badge in badges] == [1, 2, 3]
        assert [badge.revision for badge in badges] == sorted(badge.revision for badge in badges)
        assert (await several[0].badges.refresh()).badges[design.code] == badges[-1]


async def test_the_same_said_by_several_at_once_is_one_version(quiet: Pair) -> None:
    async with AsyncExitStack() as stack:
        several = await publishers(quiet, stack, 3)
        design = new_design()
        published = await asyncio.gather(*(publisher.publish(design) for publisher in several))
        assert sorted(publication.added for publication in published) == [False, False, True]
        assert {publication.badge.version for publication in published} == {1}
        assert await quiet.mongo["badges"].count_documents({"code": design.code}) == 1
