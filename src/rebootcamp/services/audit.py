"""Audits and rebuilds of the whole programme, while it goes on.

People are taken by id in batches that are bounded in people and in events; each batch costs one query for the
documents, one for the books, and two for every step of the logs, so that memory stays bounded too. The order of
reading makes it safe beside writers: documents, then history, then the log, which has everything that they tell.
What is written in between may still look like a difference, so whoever has one is looked at again, alone.
"""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import groupby
from uuid import UUID

from rebootcamp.domain.audit import (
    BEYOND_REBUILDING,
    Books,
    Difference,
    DifferenceKind,
    Recount,
    StoredProgress,
    book_differences,
    document_differences,
    is_forgotten,
)
from rebootcamp.domain.errors import UserNotFound
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.books import BookReader, LogEnd
from rebootcamp.services.ports.history import History
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.rebuilding import Rebuilder
from rebootcamp.services.recounting import BoardRebuilder

USERS_PER_BATCH = 200
EVENTS_PER_BATCH = 5_000
"""Of all people of a batch together; a longer log is a batch of its own, and read in steps of so many events."""
FIRST_ID, LAST_ID = UserId(UUID(int=0)), UserId(UUID(int=2**128 - 1))
MOST_LOOKS = 5
"""At someone in whom something was found, and who goes on meanwhile."""
UNREADABLE = (ValueError, KeyError, TypeError)
"""What comes of decoding an event or a document that is not as this version writes it."""


@dataclass(frozen=True, slots=True)
class Audited:
    """What an audit of some people found.

    Attributes:
        lagging: How many documents stand before the end of their log, and are going to be brought up to date.
    """

    users: int
    lagging: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild of some people did.

    Attributes:
        rebuilt: Whose document and history were written again.
        mended: The differences that are gone.
        left: Those that are there still: what no rebuild can mend, or what could not be read.
    """

    users: int
    rebuilt: tuple[UserId, ...]
    mended: tuple[Difference, ...]
    left: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class _Batch:
    """People whose ids follow one another, and the ids from the last batch on that are nobody's."""

    after: UserId
    last: UserId
    ends: tuple[LogEnd, ...]

    @property
    def is_one_id(self) -> bool:
        """Whether it is narrowed down to one id."""
        return self.last.int - self.after.int == 1

    @property
    def user_ids(self) -> list[UserId]:
        return [end.user_id for end in self.ends]


@dataclass(frozen=True, slots=True)
class AuditService:
    """Names what does not agree, and writes documents again from the log."""

    books: BookReader
    progress: Projections
    history: History
    badges: BadgeCatalogue
    rebuilder: Rebuilder
    boards: BoardRebuilder

    async def user_count(self) -> int:
        """How many people an audit of everybody takes, for showing how far it is."""
        return await self.books.user_count()

    async def audit(self, user_id: UserId | None = None) -> AsyncIterator[Audited]:
        """Audits one person or everybody, batch by batch, and with everybody the counts of the leaderboards.

        Raises:
            UserNotFound: There is no such person.
            StoreUnavailable: Either store did not answer in time.
        """
        if user_id is not None:
            yield await self._audit(await self._known(user_id))
            return
        async for batch in self._batches():
            yield await self._audit(batch)
        yield Audited(0, 0, tuple(await self.books.miscounts()))

    async def rebuild(self, user_id: UserId | None = None) -> AsyncIterator[Rebuilt]:
        """Rebuilds document, history and scores of one person, or of everybody in whom an audit finds differences.

        With everybody, the counts of the leaderboards are made again, too, where they differ.

        Raises:
            UserNotFound: There is no such person.
            StoreUnavailable: Either store did not answer in time.
        """
        if user_id is not None:
            audited = await self._audit(await self._known(user_id))
            yield await self._rebuild([user_id], audited)
            if _may_rescore(audited.differences, user_id):
                await self.boards.recount()
            return
        async for batch in self._batches():
            audited = await self._audit(batch)
            mendable = (one.user_id for one in audited.differences if one.kind not in BEYOND_REBUILDING)
            yield await self._rebuild(sorted(filter(None, set(mendable))), audited)
        yield await self._recounted()

    async def _known(self, user_id: UserId) -> _Batch:
        batch = await self._alone(user_id)
        if not batch.ends:
            raise UserNotFound("No user has this id.")
        return batch

    async def _alone(self, user_id: UserId) -> _Batch:
        """That one id, be it a person's or nobody's."""
        after = UserId(UUID(int=max(user_id.int - 1, 0)))
        ends = [end for end in await self.books.log_ends(after, 1) if end.user_id == user_id]
        return _Batch(after, user_id, tuple(ends))

    async def _batches(self) -> AsyncIterator[_Batch]:
        after = FIRST_ID
        while True:
            found = await self.books.log_ends(after, USERS_PER_BATCH)
            ends = _within_bounds(found)
            is_last = len(found) < USERS_PER_BATCH and len(ends) == len(found)
            last = LAST_ID if is_last else ends[-1].user_id
            yield _Batch(after, last, tuple(ends))
            if is_last:
                return
            after = last

    async def _audit(self, batch: _Batch) -> Audited:
        """What there is to be said of a batch once everyone in whom something was found was looked at again."""
        audited = await self._look(batch)
        lasting = [difference for difference in audited.differences if difference.user_id is None]
        suspects: dict[UserId, list[Difference]] = {}
        for difference in audited.differences:
            if difference.user_id is not None:
                suspects.setdefault(difference.user_id, []).append(difference)
        for user_id, found in suspects.items():
            lasting += await self._lasting(user_id, found)
        return replace(audited, differences=tuple(lasting))

    async def _lasting(self, user_id: UserId, found: list[Difference]) -> list[Difference]:
        """What is found twice in a row, the same at the same place in the log, or always anew while that moves on."""
        kinds = {one.kind for one in found}
        for _ in range(MOST_LOOKS - 1):
            before, found = found, list((await self._look(await self._alone(user_id))).differences)
            if found == before:
                return found
            kinds &= {one.kind for one in found}
        return [one for one in found if one.kind in kinds]

    async def _look(self, batch: _Batch) -> Audited:
        """What one reading of both stores shows."""
        try:
            return await self._look_at_readable(batch)
        except UNREADABLE as error:
            if batch.is_one_id or not batch.ends:
                user_id = batch.last if batch.is_one_id else None
                found = f"{type(error).__name__}: {error}"
                if user_id is None:
                    found = f"a document of nobody, after {batch.after} and up to {batch.last}: {found}"
                difference = Difference(user_id, DifferenceKind.UNREADABLE, "what can be read", found)
                return Audited(len(batch.ends), 0, (difference,))
            parts = [await self._look(part) for part in _one_by_one(batch)]
            return Audited(
                sum(part.users for part in parts),
                sum(part.lagging for part in parts),
                tuple(difference for part in parts for difference in part.differences),
            )

    async def _look_at_readable(self, batch: _Batch) -> Audited:
        stored = {one.achievements.user_id: one for one in await self.progress.stored_between(batch.after, batch.last)}
        catalogue = await self.badges.refresh()
        # Some of the documents may be of people who have registered since the batch was chosen.
        books = await self.books.books({*batch.user_ids, *stored})
        recounts = await self._recount(batch, stored, books)
        lagging = [user_id for user_id, book in books.items() if _seq_of(stored.get(user_id)) < book.seq]
        differences = [
            Difference(user_id, DifferenceKind.DOCUMENT_WITHOUT_USER, "no document", f"event {_seq_of(document)}")
            for user_id, document in stored.items()
            if user_id not in books
        ]
        differences += await self._forgotten(lagging, books)
        for user_id, recount in recounts.items():
            # The log of an erased person has lost its dates: what has not heard of it yet cannot be compared with it.
            if not (recount.at_head.erased and user_id in lagging):
                differences += recount.differences
                if user_id in stored:
                    differences += document_differences(stored[user_id], recount.at_document, catalogue)
            differences += book_differences(user_id, books[user_id], recount.at_head)
        return Audited(len(batch.ends), len(lagging), tuple(differences))

    async def _recount(
        self, batch: _Batch, stored: dict[UserId, StoredProgress], books: dict[UserId, Books]
    ) -> dict[UserId, Recount]:
        recounts = {
            user_id: Recount(user_id, _seq_of(stored.get(user_id)), book.seq, _is_erased(stored.get(user_id)))
            for user_id, book in books.items()
        }
        for first_seq, last_seq in _steps(max((end.seq for end in batch.ends), default=0)):
            entries = await self.history.history_of_all(books, first_seq, last_seq)
            events = await self.books.events(books, first_seq, last_seq)
            told = {user_id: list(group) for user_id, group in groupby(sorted(entries, key=_place), key=_person)}
            logged = {user_id: list(group) for user_id, group in groupby(events, key=_person)}
            for user_id, recount in recounts.items():
                recount.take(logged.get(user_id, []), told.get(user_id, []))
        return recounts

    async def _forgotten(self, lagging: list[UserId], books: dict[UserId, Books]) -> list[Difference]:
        """Those who lag, whom nobody is going to project, and who are not up to date by now either."""
        suspects = [user_id for user_id in lagging if not books[user_id].noted]
        if not suspects:
            return []
        now = await self.progress.positions(suspects)
        return [
            Difference(user_id, DifferenceKind.FORGOTTEN_LAG, f"event {books[user_id].seq}", f"event {seq}")
            for user_id in suspects
            if is_forgotten(seq := now[user_id].seq if user_id in now else 0, books[user_id])
        ]

    async def _recounted(self) -> Rebuilt:
        """Counts again what ranks are read from, where it differs."""
        found = await self.books.miscounts()
        if not found:
            return Rebuilt(0, (), (), ())
        await self.boards.recount()
        left = await self.books.miscounts()
        return Rebuilt(0, (), tuple(one for one in found if one not in left), tuple(left))

    async def _rebuild(self, user_ids: Sequence[UserId], audited: Audited) -> Rebuilt:
        found = audited.differences
        left = [difference for difference in found if difference.user_id not in user_ids]
        mended: list[Difference] = []
        for user_id in user_ids:
            with suppress(*UNREADABLE):  # What cannot be read is among what is left.
                await self.rebuilder.rebuild(user_id)
            if _may_rescore(found, user_id):
                with suppress(UserNotFound):  # The erased have no scores, and what is left of them is named.
                    await self.boards.rescore(user_id)
            after = (await self._audit(await self._alone(user_id))).differences
            left += after
            still = {difference.kind for difference in after}
            mended += [one for one in found if one.user_id == user_id and one.kind not in still]
        return Rebuilt(audited.users, tuple(user_ids), tuple(mended), tuple(left))


def _may_rescore(found: Collection[Difference], user_id: UserId) -> bool:
    """Whether that user's scores differ from the ledger, and the ledger itself agrees with the log."""
    kinds = {difference.kind for difference in found if difference.user_id == user_id}
    return DifferenceKind.LEADERBOARD_ENTRIES in kinds and DifferenceKind.LEDGER not in kinds


def _within_bounds(found: list[LogEnd]) -> list[LogEnd]:
    """The first of them that have few enough events together; at least one, if there is one."""
    chosen: list[LogEnd] = []
    event_count = 0
    for end in found:
        event_count += end.seq
        if chosen and event_count > EVENTS_PER_BATCH:
            break
        chosen.append(end)
    return chosen


def _one_by_one(batch: _Batch) -> list[_Batch]:
    """The same range of ids, person by person, and what lies between people."""
    parts: list[_Batch] = []
    after = batch.after
    for end in batch.ends:
        before = UserId(UUID(int=end.user_id.int - 1))
        parts += [_Batch(after, before, ()), _Batch(before, end.user_id, (end,))]
        after = end.user_id
    return [*parts, _Batch(after, batch.last, ())]


def _steps(length: int) -> list[tuple[int, int | None]]:
    """Ranges that cover logs of that length and whatever there is beyond."""
    starts = list(range(1, max(length, 1) + 1, EVENTS_PER_BATCH))
    return [(first, first + EVENTS_PER_BATCH - 1) for first in starts[:-1]] + [(starts[-1], None)]


def _seq_of(stored: StoredProgress | None) -> int:
    return stored.achievements.seq if stored else 0


def _is_erased(stored: StoredProgress | None) -> bool:
    return stored is not None and stored.achievements.erased


def _place(event: RecordedEvent) -> tuple[UserId, int]:
    return event.user_id, event.seq


def _person(event: RecordedEvent) -> UserId:
    return event.user_id
