"""The projections: one document per user, and one history entry per event."""

from collections.abc import AsyncGenerator, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

import structlog
from pymongo import DeleteOne, ReplaceOne, UpdateOne
from pymongo.errors import BulkWriteError, DuplicateKeyError

from rebootcamp.databases.mongodb import Document, MongoDatabase
from rebootcamp.domain.achievements import Achievements, Counters
from rebootcamp.domain.audit import Position, StoredProgress
from rebootcamp.domain.badges import Award, AwardSource, Badge, JudgingProgress, Revocation, Tier
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.cohorts import RecentAchievements
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.rules import Tally
from rebootcamp.domain.streaks import ActiveDays, FreezeUse, Pause, Run
from rebootcamp.domain.users import UserId
from rebootcamp.models.documents import AwardDocument, HistoryDocument, ProgressDocument
from rebootcamp.repositories.event_codec import decode_event, encode_event
from rebootcamp.repositories.mongo.errors import mongodb_errors
from rebootcamp.services.ports.projections import Projections

SCHEMA_VERSION = 1
MEMBERS_PER_QUERY = 100
"""How many documents a summary asks for at once, so that no single query of a large cohort takes long."""
DOCUMENTS_PER_BATCH = 100
ENTRIES_PER_DELETION = 500
DUPLICATE_KEY = 11000
PATIENCE_S = 15.0
"""For what nobody waits for: a server that makes little of its indexes must not keep judging from getting anywhere."""

UNREADABLE = (KeyError, TypeError, ValueError)
"""What comes of decoding a document that is not as this version writes it."""

Decoded = TypeVar("Decoded")

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class MongoProgress(Projections):
    """Reads and writes projections and their history."""

    database: MongoDatabase

    async def achievements(self, user_id: UserId) -> Achievements:
        with mongodb_errors(self.database):
            document = await self.database["progress"].find_one({"_id": str(user_id)})
        return Achievements(user_id) if document is None else achievements_of(document)

    async def achievements_of_all(self, user_ids: Sequence[UserId]) -> dict[UserId, Achievements]:
        """In one query; users without a document, or with one that cannot be read, are left out."""
        if not user_ids:
            return {}
        with mongodb_errors(self.database):
            cursor = self.database["progress"].find({"_id": {"$in": [str(user_id) for user_id in user_ids]}})
            found = [_readable(document, achievements_of) async for document in cursor]
        return {achievements.user_id: achievements for achievements in found if achievements is not None}

    async def recent_of_all(self, user_ids: Collection[UserId], since: datetime) -> list[RecentAchievements]:
        """What each won since then; users without a document, or with one that cannot be read, are left out.

        The server sends what streaks are made of and the latest badges, and nothing else of a document.
        """
        latest = {"$filter": {"input": "$badges", "as": "badge", "cond": {"$gte": ["$$badge.awarded_at", since]}}}
        # A filter of anything else is an error, which would be everybody's.
        of_late = {"$cond": [{"$isArray": "$badges"}, latest, None]}
        shape = {"catalogue": 1, "badge_points": 1, "runs": 1, "pauses": 1, "badges": of_late}
        wanted = [str(user_id) for user_id in user_ids]
        found: list[RecentAchievements] = []
        with mongodb_errors(self.database):
            for start in range(0, len(wanted), MEMBERS_PER_QUERY):
                chosen = {"_id": {"$in": wanted[start : start + MEMBERS_PER_QUERY]}}
                cursor = self.database["progress"].aggregate([{"$match": chosen}, {"$project": shape}])
                recent = [_readable(document, _recent_of) async for document in cursor]
                found.extend(one for one in recent if one is not None)
        return found

    async def read_or_create(self, user_id: UserId) -> Achievements:
        with mongodb_errors(self.database):
            document = await self.database["progress"].find_one({"_id": str(user_id)})
            if document is None:
                created = dict(document_of(Achievements(user_id)))
                # A duplicate key: another process created it at this very moment.
                with suppress(DuplicateKeyError):
                    await self.database["progress"].update_one(
                        {"_id": created.pop("_id")}, {"$setOnInsert": created}, upsert=True
                    )
                return Achievements(user_id)
        return achievements_of(document)

    async def positions(self, user_ids: Sequence[UserId]) -> dict[UserId, Position]:
        """Where each document stands, in one query; users without a document are left out.

        So are those whose document does not say. One that does not say by which event has none, and so diverges.
        """
        with mongodb_errors(self.database):
            cursor = self.database["progress"].find(
                {"_id": {"$in": [str(user_id) for user_id in user_ids]}}, {"seq": True, "last_event_id": True}
            )
            found = {UserId(UUID(document["_id"])): _position_of(document) async for document in cursor}
        return {user_id: position for user_id, position in found.items() if position is not None}

    async def stored_between(self, after: UserId, last: UserId) -> list[StoredProgress]:
        with mongodb_errors(self.database):
            cursor = self.database["progress"].find({"_id": {"$gt": str(after), "$lte": str(last)}})
            return [_stored_of(document) async for document in cursor]

    async def remains(self, user_id: UserId) -> Achievements | None:
        """What of a document does not follow from the log: its place, its awards and its revocations.

        The rest of it may be damaged beyond reading.
        """
        with mongodb_errors(self.database):
            document = await self.database["progress"].find_one({"_id": str(user_id)})
        if document is None:
            return None
        return Achievements(
            user_id,
            seq=document["seq"],
            catalogue=document["catalogue"],
            awards=_awards_of(document),
            revocations=_revocations_of(document),
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
                    if (achievements := _readable(document, achievements_of)) is not None:
                        yield achievements
        finally:
            await cursor.close()

    async def judged_before(self, revision: int, limit: int, skip: int) -> list[Achievements | None]:
        """Living documents that an older revision judged last, in the order of the index; None for an unreadable one.

        To skip costs the server little: it passes over entries of the index.
        """
        query: Document = {"erased": False, "catalogue": {"$lt": revision}}
        with mongodb_errors(self.database, PATIENCE_S):
            found = await self.database["progress"].find(query).skip(skip).limit(limit).to_list(limit)
        return [_readable(document, achievements_of) for document in found]

    async def judging_of(self, badge: Badge) -> JudgingProgress:
        """How far the publication of that version has come; each count has an index."""
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
        """Notes that this revision has judged those that still stand where they did.

        A document of an older shape gets the present one with it.

        Returns:
            Those whose document the server refuses to write, as one that was damaged by hand.
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

    async def add_history(self, events: Sequence[RecordedEvent]) -> None:
        """Writes the entries of those events; writing one again changes nothing, since events never change."""
        entries = [history_document_of(event) for event in events]
        writes = [ReplaceOne({"_id": entry["_id"]}, dict(entry), upsert=True) for entry in entries]
        with mongodb_errors(self.database):
            try:
                await self.database["progress_history"].bulk_write(writes, ordered=False)
            except BulkWriteError as error:
                # Two upserts of one entry at the same moment: the other one wrote the same.
                if any(failure["code"] != DUPLICATE_KEY for failure in error.details["writeErrors"]):
                    raise

    async def remove_history(self, user_id: UserId, last_seq: int) -> None:
        """Removes every entry of an erased person, whose log ends there; so many at once that none takes too long."""
        for first in range(1, last_seq + 1, ENTRIES_PER_DELETION):
            some = {"$gte": first, "$lt": first + ENTRIES_PER_DELETION}
            with mongodb_errors(self.database):
                await self.database["progress_history"].delete_many({"user_id": str(user_id), "seq": some})

    async def history_of_all(
        self, user_ids: Collection[UserId], first_seq: int, last_seq: int | None
    ) -> list[RecordedEvent]:
        """The entries of some users in that range, without a last end if that is None, in no particular order."""
        wanted: Document = {"user_id": {"$in": [str(user_id) for user_id in user_ids]}, "seq": {"$gte": first_seq}}
        if last_seq is not None:
            wanted["seq"]["$lte"] = last_seq
        with mongodb_errors(self.database):
            return [event_of(document) async for document in self.database["progress_history"].find(wanted)]

    async def history_positions(self, user_id: UserId, first_seq: int) -> list[Position]:
        """Which events the entries from that one on tell."""
        with mongodb_errors(self.database):
            cursor = self.database["progress_history"].find(
                {"user_id": str(user_id), "seq": {"$gte": first_seq}}, {"seq": True, "event_id": True}
            )
            return [Position(entry["seq"], UUID(entry["event_id"])) async for entry in cursor]

    async def remove_entries(self, user_id: UserId, entries: Sequence[Position]) -> None:
        """Removes the entries that tell exactly those events; others may have taken their places since."""
        writes = [DeleteOne({"_id": f"{user_id}:{entry.seq}", "event_id": str(entry.event_id)}) for entry in entries]
        if writes:
            with mongodb_errors(self.database):
                await self.database["progress_history"].bulk_write(writes, ordered=False)

    async def history(self, user_id: UserId, first_seq: int, last_seq: int) -> list[RecordedEvent]:
        """The entries of that range, both ends included, newest first.

        A range of ``seq`` is exactly the page, so the server has nothing to sort or to skip.
        """
        with mongodb_errors(self.database):
            cursor = self.database["progress_history"].find(
                {"user_id": str(user_id), "seq": {"$gte": first_seq, "$lte": last_seq}}
            )
            found = [event_of(document) async for document in cursor]
        return sorted(found, key=lambda event: event.seq, reverse=True)


def _place_of(achievements: Achievements) -> Document:
    """Finds the document as long as it stands there."""
    return {
        "_id": str(achievements.user_id),
        "seq": achievements.seq,
        "catalogue": achievements.catalogue,
        # Documents written before there were repairs have no count of them.
        "repairs": achievements.repairs or {"$in": [0, None]},
    }


def _contents_of(achievements: Achievements) -> Document:
    """All but the key."""
    contents = dict(document_of(achievements))
    del contents["_id"]
    return contents


def document_of(achievements: Achievements) -> ProgressDocument:
    """The document of a projection."""
    cells = sorted(achievements.counters.cells.items())
    return {
        "_id": str(achievements.user_id),
        "schema_version": SCHEMA_VERSION,
        "seq": achievements.seq,
        "last_event_id": None if achievements.last_event_id is None else str(achievements.last_event_id),
        "last_recorded_at": achievements.last_recorded_at,
        "catalogue": achievements.catalogue,
        "cells": [
            {
                "category": category,
                "difficulty": difficulty,
                "completions": tally.completions,
                "points": tally.points,
                "co2e_g": tally.co2e_g,
            }
            for (category, difficulty), tally in cells
        ],
        "challenges": [
            {"challenge_code": code, "completions": count}
            for code, count in sorted(achievements.counters.challenges.items())
        ],
        "runs": [
            {"first_on": run.first_on.isoformat(), "last_on": run.last_on.isoformat()}
            for run in achievements.active_days.runs
        ],
        "pauses": [
            {"first_on": pause.first_on.isoformat(), "last_on": pause.last_on.isoformat()}
            for pause in achievements.pauses
        ],
        "freeze_uses": [{"on": use.on.isoformat(), "seq": use.seq} for use in achievements.freeze_uses],
        "badges": [_award_document_of(award) for award in achievements.awards],
        "revocations": [
            {
                **_award_document_of(revocation.award),
                "revoked_at": revocation.revoked_at,
                "revoked_seq": revocation.revoked_seq,
            }
            for revocation in achievements.revocations
        ],
        "withdrawn": sorted(achievements.withdrawn),
        "badge_points": achievements.badge_points,
        "longest_streak_days": achievements.longest_streak_days,
        "erased": achievements.erased,
        "repairs": achievements.repairs,
    }


def _award_document_of(award: Award) -> AwardDocument:
    return {
        "code": award.code,
        "version": award.version,
        "tier": award.tier,
        "points": award.points,
        "revocable": award.revocable,
        "awarded_at": award.awarded_at,
        "seq": award.seq,
        "source": award.source,
    }


def achievements_of(document: Mapping[str, Any]) -> Achievements:
    """The projection that a document holds."""
    last_event_id = document["last_event_id"]
    return Achievements(
        user_id=UserId(UUID(str(document["_id"]))),
        seq=_whole(document["seq"]),
        last_event_id=None if last_event_id is None else UUID(str(last_event_id)),
        last_recorded_at=document["last_recorded_at"],
        catalogue=_whole(document["catalogue"]),
        counters=Counters(
            cells={
                (Category(cell["category"]), cell["difficulty"]): Tally(
                    cell["completions"], cell["points"], cell["co2e_g"]
                )
                for cell in document["cells"]
            },
            challenges={count["challenge_code"]: count["completions"] for count in document["challenges"]},
        ),
        active_days=_days_of(document),
        pauses=_pauses_of(document),
        freeze_uses=tuple(FreezeUse(date.fromisoformat(use["on"]), use["seq"]) for use in document["freeze_uses"]),
        awards=_awards_of(document),
        revocations=_revocations_of(document),
        withdrawn=frozenset(document.get("withdrawn", ())),
        erased=document["erased"],
        repairs=document.get("repairs", 0),
    )


def _readable(document: Document, decode: Callable[[Document], Decoded]) -> Decoded | None:
    try:
        return decode(document)
    except UNREADABLE:
        log.exception("progress_document_unreadable", user_id=str(document["_id"]))
        return None


def _position_of(document: Mapping[str, Any]) -> Position | None:
    """None where it does not say; without an event where it does not say which."""
    seq = document.get("seq")
    if not isinstance(seq, int):
        return None
    try:
        return Position(seq, UUID(str(document["last_event_id"])))
    except UNREADABLE:
        return Position(seq, None)


def _whole(value: object) -> int:
    """A number that others are added to and compared with, far from where it is read.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _stored_of(document: Mapping[str, Any]) -> StoredProgress:
    return StoredProgress(
        achievements_of(document),
        badge_points=document["badge_points"],
        longest_streak_days=document["longest_streak_days"],
    )


def _awards_of(document: Mapping[str, Any]) -> tuple[Award, ...]:
    return tuple(_award_of(award) for award in document["badges"])


def _revocations_of(document: Mapping[str, Any]) -> tuple[Revocation, ...]:
    # Documents written before awards could be taken back have none.
    return tuple(
        Revocation(_award_of(revocation), revocation["revoked_at"], revocation["revoked_seq"])
        for revocation in document.get("revocations", ())
    )


def _award_of(document: Mapping[str, Any]) -> Award:
    return Award(
        code=document["code"],
        version=document["version"],
        tier=Tier(document["tier"]),
        points=_whole(document["points"]),
        revocable=document["revocable"],
        awarded_at=document["awarded_at"],
        seq=_whole(document["seq"]),
        # Documents written before badges could be given by hand do not say.
        source=AwardSource(document.get("source", AwardSource.RULE)),
    )


def _days_of(document: Mapping[str, Any]) -> ActiveDays:
    runs = (Run(date.fromisoformat(run["first_on"]), date.fromisoformat(run["last_on"])) for run in document["runs"])
    return ActiveDays(tuple(runs))


def _pauses_of(document: Mapping[str, Any]) -> tuple[Pause, ...]:
    return tuple(
        Pause(date.fromisoformat(pause["first_on"]), date.fromisoformat(pause["last_on"]))
        for pause in document["pauses"]
    )


def _recent_of(document: Document) -> RecentAchievements:
    return RecentAchievements(
        user_id=UserId(UUID(str(document["_id"]))),
        catalogue=_whole(document["catalogue"]),
        badge_points=_whole(document["badge_points"]),
        active_days=_days_of(document),
        pauses=_pauses_of(document),
        badge_codes=tuple(award["code"] for award in document["badges"]),
    )


def history_document_of(event: RecordedEvent) -> HistoryDocument:
    """The history entry of an event."""
    return {
        "_id": f"{event.user_id}:{event.seq}",
        "user_id": str(event.user_id),
        "seq": event.seq,
        "event_id": str(event.event_id),
        "recorded_at": event.recorded_at,
        "schema_version": event.schema_version,
        "type": event.body.type,
        "event": encode_event(event.body),
    }


def event_of(document: Document) -> RecordedEvent:
    """The event that a history entry tells."""
    return RecordedEvent(
        user_id=UserId(UUID(document["user_id"])),
        seq=document["seq"],
        event_id=UUID(document["event_id"]),
        recorded_at=document["recorded_at"],
        schema_version=document["schema_version"],
        body=decode_event(document["event"]),
    )
