"""Projections: one progress document per user."""

from collections.abc import AsyncGenerator, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

import structlog
from pymongo import UpdateOne
from pymongo.errors import BulkWriteError, DuplicateKeyError

from rebootcamp.databases.mongodb import Document, MongoDatabase
from rebootcamp.domain.achievements import Achievements, AppliedPosition
from rebootcamp.domain.audit import Position, StoredProgress
from rebootcamp.domain.badges import Badge, JudgingProgress
from rebootcamp.domain.cohorts import RecentAchievements
from rebootcamp.domain.users import UserId
from rebootcamp.repositories.mongo.errors import mongodb_errors
from rebootcamp.repositories.mongo.mapping import (
    achievements_of,
    applied_position_of,
    awards_of,
    decoded_or_error,
    decoded_or_none,
    document_of,
    position_of,
    recent_of,
    revocations_of,
    stored_of,
)
from rebootcamp.services.coalescing import Coalescing, CoalescingReader
from rebootcamp.services.deadlines import waiting_for
from rebootcamp.services.ports.projections import Projections

MEMBERS_PER_QUERY = 100
"""Maximum number of documents per query of a cohort summary, so that no query of a large cohort takes long."""
DOCUMENTS_PER_BATCH = 100
PATIENCE_S = 15.0
"""A longer timeout for background judging, so that slow index use cannot stall it."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class MongoProjections(Projections):
    """Reads and writes progress documents; reads of many requests share one query."""

    database: MongoDatabase
    coalescing: Coalescing
    _achievements: CoalescingReader[UserId, Achievements] = field(init=False)
    _positions: CoalescingReader[UserId, AppliedPosition] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_achievements", self.coalescing.reader(self._fetch_achievements))
        object.__setattr__(self, "_positions", self.coalescing.reader(self.positions_of_all))

    async def achievements(self, user_id: UserId) -> Achievements:
        with waiting_for("mongodb"):
            return await self._achievements.read(user_id) or Achievements(user_id)

    async def position(self, user_id: UserId) -> AppliedPosition:
        with waiting_for("mongodb"):
            return await self._positions.read(user_id) or AppliedPosition()

    async def _fetch_achievements(self, user_ids: Sequence[UserId]) -> dict[UserId, Achievements | Exception]:
        with mongodb_errors(self.database):
            found = await self.database["progress"].find(_of_users(user_ids)).to_list(len(user_ids))
        return {UserId(UUID(document["_id"])): decoded_or_error(document, achievements_of) for document in found}

    async def positions_of_all(self, user_ids: Sequence[UserId]) -> dict[UserId, AppliedPosition | Exception]:
        shape = {"seq": 1, "last_event_id": 1, "catalogue": 1, "repairs": 1}
        with mongodb_errors(self.database):
            found = await self.database["progress"].find(_of_users(user_ids), shape).to_list(len(user_ids))
        return {UserId(UUID(document["_id"])): decoded_or_error(document, applied_position_of) for document in found}

    async def achievements_of_all(self, user_ids: Sequence[UserId]) -> dict[UserId, Achievements]:
        """Also leaves out users whose document cannot be read."""
        found = await self._fetch_achievements(user_ids) if user_ids else {}
        return {user_id: one for user_id, one in found.items() if isinstance(one, Achievements)}

    async def recent_of_all(self, user_ids: Collection[UserId], since: datetime) -> list[RecentAchievements]:
        """Also leaves out users whose document cannot be read.

        Of each document, the server sends only the streak data and the badges awarded since then.
        """
        latest = {"$filter": {"input": "$badges", "as": "badge", "cond": {"$gte": ["$$badge.awarded_at", since]}}}
        # `$filter` on a non-array fails the query for every member of the batch.
        of_late = {"$cond": [{"$isArray": "$badges"}, latest, None]}
        shape = {"catalogue": 1, "badge_points": 1, "runs": 1, "pauses": 1, "badges": of_late}
        wanted = [str(user_id) for user_id in user_ids]
        found: list[RecentAchievements] = []
        with mongodb_errors(self.database):
            for start in range(0, len(wanted), MEMBERS_PER_QUERY):
                chosen = {"_id": {"$in": wanted[start : start + MEMBERS_PER_QUERY]}}
                cursor = self.database["progress"].aggregate([{"$match": chosen}, {"$project": shape}])
                recent = [decoded_or_none(document, recent_of) async for document in cursor]
                found.extend(one for one in recent if one is not None)
        return found

    async def read_or_create(self, user_id: UserId) -> Achievements:
        with mongodb_errors(self.database):
            document = await self.database["progress"].find_one({"_id": str(user_id)})
            if document is None:
                created = dict(document_of(Achievements(user_id)))
                # A duplicate key means that another process has just created the document.
                with suppress(DuplicateKeyError):
                    await self.database["progress"].update_one(
                        {"_id": created.pop("_id")}, {"$setOnInsert": created}, upsert=True
                    )
                return Achievements(user_id)
        return achievements_of(document)

    async def positions(self, user_ids: Sequence[UserId]) -> dict[UserId, Position]:
        """Leaves out documents whose `seq` is unreadable; if only the event id is, it is None and so diverges."""
        with mongodb_errors(self.database):
            cursor = self.database["progress"].find(
                {"_id": {"$in": [str(user_id) for user_id in user_ids]}}, {"seq": True, "last_event_id": True}
            )
            found = {UserId(UUID(document["_id"])): position_of(document) async for document in cursor}
        return {user_id: position for user_id, position in found.items() if position is not None}

    async def stored_between(self, after: UserId, last: UserId) -> list[StoredProgress]:
        with mongodb_errors(self.database):
            cursor = self.database["progress"].find({"_id": {"$gt": str(after), "$lte": str(last)}})
            return [stored_of(document) async for document in cursor]

    async def remains(self, user_id: UserId) -> Achievements | None:
        """Works even if the rest of the document is unreadable."""
        with mongodb_errors(self.database):
            document = await self.database["progress"].find_one({"_id": str(user_id)})
        if document is None:
            return None
        return Achievements(
            user_id,
            seq=document["seq"],
            catalogue=document["catalogue"],
            awards=awards_of(document),
            revocations=revocations_of(document),
            repairs=document.get("repairs", 0),
        )

    async def living(self) -> AsyncGenerator[Achievements]:
        cursor = self.database["progress"].find({"erased": False}, batch_size=DOCUMENTS_PER_BATCH)
        try:
            while True:
                with mongodb_errors(self.database):
                    documents = await cursor.to_list(DOCUMENTS_PER_BATCH)
                if not documents:
                    return
                for document in documents:
                    if (achievements := decoded_or_none(document, achievements_of)) is not None:
                        yield achievements
        finally:
            await cursor.close()

    async def judged_before(self, revision: int, limit: int, skip: int) -> list[Achievements | None]:
        """Returns documents in index order. Skipping is cheap: the server only passes over index entries."""
        query: Document = {"erased": False, "catalogue": {"$lt": revision}}
        with mongodb_errors(self.database, PATIENCE_S):
            found = await self.database["progress"].find(query).skip(skip).limit(limit).to_list(limit)
        return [decoded_or_none(document, achievements_of) for document in found]

    async def judging_of(self, badge: Badge) -> JudgingProgress:
        """Uses an index for each count."""
        progress = self.database["progress"]
        living: Document = {"erased": False}
        version = {"code": badge.code, "version": badge.version}
        with mongodb_errors(self.database):
            return JudgingProgress(
                people=await progress.count_documents(living),
                judged=await progress.count_documents({**living, "catalogue": {"$gte": badge.revision}}),
                holders=await progress.count_documents({"badges": {"$elemMatch": version}}),
            )

    async def stamp(self, judged: Sequence[Achievements], revision: int) -> list[UserId]:
        """Rewrites each whole document, so one of an older schema version is upgraded too.

        The server's validator refuses a document that was damaged by hand; its user is among those returned.
        """
        if not judged:
            return []
        writes = [UpdateOne(_place_of(one), {"$set": _contents_of(replace(one, catalogue=revision))}) for one in judged]
        with mongodb_errors(self.database):
            try:
                await self.database["progress"].bulk_write(writes, ordered=False)
            except BulkWriteError as error:
                log.exception("progress_documents_refused")
                return [judged[failure["index"]].user_id for failure in error.details["writeErrors"]]
        return []

    async def swap(self, before: Achievements, after: Achievements) -> bool:
        with mongodb_errors(self.database):
            result = await self.database["progress"].update_one(_place_of(before), {"$set": _contents_of(after)})
        return result.matched_count == 1


def _of_users(user_ids: Sequence[UserId]) -> Document:
    return {"_id": {"$in": [str(user_id) for user_id in user_ids]}}


def _place_of(achievements: Achievements) -> Document:
    """Returns the filter that matches the document only while its position is unchanged."""
    return {
        "_id": str(achievements.user_id),
        "seq": achievements.seq,
        "catalogue": achievements.catalogue,
        # Documents from before the `repairs` field lack it.
        "repairs": achievements.repairs or {"$in": [0, None]},
    }


def _contents_of(achievements: Achievements) -> Document:
    """Returns the whole document without its ``_id``."""
    contents = dict(document_of(achievements))
    del contents["_id"]
    return contents
