"""The badge catalogue: an append-only collection of published versions, cached in memory by every process.

Inserting a version publishes it, and its ``revision`` becomes the catalogue's. A unique index allows each revision
once. Because a publication is one document, it is atomic.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter
from pymongo.errors import DuplicateKeyError

from rebootcamp.databases.mongodb import Document, MongoDatabase
from rebootcamp.domain.badges import Badge, BadgeDesign, BadgeText, Catalogue, Tier
from rebootcamp.domain.rules import Rule
from rebootcamp.domain.texts import Language
from rebootcamp.models.documents import BadgeDocument
from rebootcamp.repositories.mongo.errors import mongodb_errors
from rebootcamp.services.ports.badges import BadgeCatalogue

_RULE: TypeAdapter[Rule] = TypeAdapter(Rule)


@dataclass(slots=True)
class MongoBadgeCatalogue(BadgeCatalogue):
    """Reads and publishes badges.

    The cache may be out of date. Reads therefore ask for the revision that they need, the relay refreshes the cache
    about once a second, and a document judged by an older revision records that revision and is judged again.
    """

    database: MongoDatabase
    _known: Catalogue = field(default_factory=Catalogue.empty, init=False)
    _loading: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    async def current(self, at_least: int = 0) -> Catalogue:
        """Returns the newest catalogue if that revision does not exist.

        That happens when an older backup of the catalogue was restored alone, so that a document names a lost revision.
        """
        if self._known.revision < max(at_least, 1):
            await self.refresh()
        return self._known

    async def refresh(self) -> Catalogue:
        """Loads only newer versions: one query, which usually finds none."""
        async with self._loading:
            with mongodb_errors(self.database):
                cursor = self.database["badges"].find({"revision": {"$gt": self._known.revision}})
                published = [_badge_of(document) async for document in cursor]
            for badge in sorted(published, key=lambda badge: badge.revision):
                self._known = self._known.with_published(badge)
            return self._known

    async def add(self, badge: Badge) -> bool:
        try:
            with mongodb_errors(self.database):
                await self.database["badges"].insert_one(dict(_document_of(badge)))
        except DuplicateKeyError:
            return False
        await self.refresh()
        return True

    async def versions(self, code: str, first: int, last: int) -> list[Badge]:
        with mongodb_errors(self.database):
            cursor = self.database["badges"].find({"code": code, "version": {"$gte": first, "$lte": last}})
            found = [_badge_of(document) async for document in cursor]
        return sorted(found, key=lambda badge: badge.version, reverse=True)


def _document_of(badge: Badge) -> BadgeDocument:
    design = badge.design
    rule: dict[str, Any] = _RULE.dump_python(design.rule, mode="json")
    return {
        "_id": f"{badge.code}:{badge.version}",
        "code": badge.code,
        "version": badge.version,
        "revision": badge.revision,
        "tier": design.tier,
        "points": design.points,
        "art": design.art,
        "revocable": design.revocable,
        "rule": rule,
        "texts": {language: {"name": text.name, "criteria": text.criteria} for language, text in design.texts.items()},
        "published_at": badge.published_at,
        "retired": badge.retired,
    }


def _badge_of(document: Document) -> Badge:
    return Badge(
        design=BadgeDesign(
            code=document["code"],
            tier=Tier(document["tier"]),
            points=document["points"],
            art=document["art"],
            revocable=document["revocable"],
            rule=_RULE.validate_python(document["rule"]),
            texts={
                Language(language): BadgeText(text["name"], text["criteria"])
                for language, text in document["texts"].items()
            },
        ),
        version=document["version"],
        revision=document["revision"],
        published_at=document["published_at"],
        retired=document["retired"],
    )
