"""The history of progress: one document per event, append-only.

The collection is sharded by ``user_id``, so every filter names it, beside the ``_id`` that would be enough otherwise.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from pymongo import DeleteOne, ReplaceOne
from pymongo.errors import BulkWriteError

from rebootcamp.databases.mongodb import Document, MongoDatabase
from rebootcamp.domain.audit import Position
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.users import UserId
from rebootcamp.models.documents import HistoryDocument
from rebootcamp.repositories.event_codec import decode_event, encode_event
from rebootcamp.repositories.mongo.errors import mongodb_errors
from rebootcamp.services.ports.history import History

ENTRIES_PER_DELETION = 500
DUPLICATE_KEY = 11000


@dataclass(frozen=True, slots=True)
class MongoHistory(History):
    """Reads and writes history entries."""

    database: MongoDatabase

    async def add_history(self, events: Sequence[RecordedEvent]) -> None:
        """Replaces entries that exist, which changes nothing, since events never change."""
        entries = [history_document_of(event) for event in events]
        writes = [ReplaceOne(_key_of(entry["user_id"], entry["seq"]), dict(entry), upsert=True) for entry in entries]
        with mongodb_errors(self.database):
            try:
                await self.database["progress_history"].bulk_write(writes, ordered=False)
            except BulkWriteError as error:
                # A duplicate key comes from a concurrent upsert of the same entry, which wrote the same contents.
                if any(failure["code"] != DUPLICATE_KEY for failure in error.details["writeErrors"]):
                    raise

    async def remove_history(self, user_id: UserId, last_seq: int) -> None:
        """Deletes ``ENTRIES_PER_DELETION`` entries at a time, so that no single deletion takes too long."""
        for first in range(1, last_seq + 1, ENTRIES_PER_DELETION):
            some = {"$gte": first, "$lt": first + ENTRIES_PER_DELETION}
            with mongodb_errors(self.database):
                await self.database["progress_history"].delete_many({"user_id": str(user_id), "seq": some})

    async def history_of_all(
        self, user_ids: Collection[UserId], first_seq: int, last_seq: int | None
    ) -> list[RecordedEvent]:
        wanted: Document = {"user_id": {"$in": [str(user_id) for user_id in user_ids]}, "seq": {"$gte": first_seq}}
        if last_seq is not None:
            wanted["seq"]["$lte"] = last_seq
        with mongodb_errors(self.database):
            return [event_of(document) async for document in self.database["progress_history"].find(wanted)]

    async def history_positions(self, user_id: UserId, first_seq: int) -> list[Position]:
        with mongodb_errors(self.database):
            cursor = self.database["progress_history"].find(
                {"user_id": str(user_id), "seq": {"$gte": first_seq}}, {"seq": True, "event_id": True}
            )
            return [Position(entry["seq"], UUID(entry["event_id"])) async for entry in cursor]

    async def remove_entries(self, user_id: UserId, entries: Sequence[Position]) -> None:
        """Matches each event's id too, since another entry may have replaced it meanwhile."""
        writes = [DeleteOne({**_key_of(str(user_id), entry.seq), "event_id": str(entry.event_id)}) for entry in entries]
        if writes:
            with mongodb_errors(self.database):
                await self.database["progress_history"].bulk_write(writes, ordered=False)

    async def history(self, user_id: UserId, first_seq: int, last_seq: int) -> list[RecordedEvent]:
        """Reads exactly the page as a range of ``seq``, so the server has nothing to sort or skip."""
        with mongodb_errors(self.database):
            cursor = self.database["progress_history"].find(
                {"user_id": str(user_id), "seq": {"$gte": first_seq, "$lte": last_seq}}
            )
            found = [event_of(document) for document in await cursor.to_list(None)]
        return sorted(found, key=lambda event: event.seq, reverse=True)


def _key_of(user_id: str, seq: int) -> Document:
    return {"_id": _id_of(user_id, seq), "user_id": user_id}


def _id_of(user_id: str, seq: int) -> str:
    return f"{user_id}:{seq}"


def history_document_of(event: RecordedEvent) -> HistoryDocument:
    """Returns the history entry of an event."""
    return {
        "_id": _id_of(str(event.user_id), event.seq),
        "user_id": str(event.user_id),
        "seq": event.seq,
        "event_id": str(event.event_id),
        "recorded_at": event.recorded_at,
        "schema_version": event.schema_version,
        "type": event.body.type,
        "event": encode_event(event.body),
    }


def event_of(document: Document) -> RecordedEvent:
    """Returns the event that a history entry holds."""
    return RecordedEvent(
        user_id=UserId(UUID(document["user_id"])),
        seq=document["seq"],
        event_id=UUID(document["event_id"]),
        recorded_at=document["recorded_at"],
        schema_version=document["schema_version"],
        body=decode_event(document["event"]),
    )
