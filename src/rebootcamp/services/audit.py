"""Audits and rebuilds one user or all users while the service is in use.

Users are processed in id order, in batches bounded by users and by events. Each batch needs one query for the
documents, one for the books, and two per step of the logs, so that memory is bounded, too. The reading order makes an
audit safe beside writers: documents first, then history, then the log, which contains everything that the others show.
A write in between may still look like a difference, so each user with a difference is checked again alone.
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
"""Maximum number of events of a batch. A longer log is a batch of its own, read in steps of this many events."""
FIRST_ID, LAST_ID = UserId(UUID(int=0)), UserId(UUID(int=2**128 - 1))
MOST_LOOKS = 5
"""Maximum number of checks of a user with differences who keeps changing during the audit."""
UNREADABLE = (ValueError, KeyError, TypeError)
"""Errors raised by decoding an event or a document that this version would not write."""


@dataclass(frozen=True, slots=True)
class Audited:
    """The result of auditing one batch.

    Attributes:
        users: Number of users that were audited.
        lagging: Number of documents behind the end of their log, which the relay is going to update.
        differences: The differences found.
    """

    users: int
    lagging: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """The result of rebuilding one batch.

    Attributes:
        users: Number of users that were audited.
        rebuilt: The users whose document and history were rewritten.
        mended: The differences that the rebuild removed.
        left: The remaining differences: those that a rebuild cannot remove, and data that cannot be decoded.
    """

    users: int
    rebuilt: tuple[UserId, ...]
    mended: tuple[Difference, ...]
    left: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class _Batch:
    """A range of ids, ``after`` excluded and ``last`` included, and the log ends of the users in it."""

    after: UserId
    last: UserId
    ends: tuple[LogEnd, ...]

    @property
    def is_one_id(self) -> bool:
        """Whether the range contains exactly one id."""
        return self.last.int - self.after.int == 1

    @property
    def user_ids(self) -> list[UserId]:
        return [end.user_id for end in self.ends]


@dataclass(frozen=True, slots=True)
class AuditService:
    """Finds differences between the stores, and rebuilds documents from the log."""

    books: BookReader
    progress: Projections
    history: History
    badges: BadgeCatalogue
    rebuilder: Rebuilder
    boards: BoardRebuilder

    async def user_count(self) -> int:
        """Returns the number of users in an audit of all users, for showing progress."""
        return await self.books.user_count()

    async def audit(self, user_id: UserId | None = None) -> AsyncIterator[Audited]:
        """Audits one user, or all users and the leaderboard counts if ``user_id`` is None; yields a result per batch.

        Raises:
            UserNotFound: The user does not exist.
            StoreUnavailable: Either store did not answer in time.
        """
        if user_id is not None:
            yield await self._audit(await self._known(user_id))
            return
        async for batch in self._batches():
            yield await self._audit(batch)
        yield Audited(0, 0, (*await self._miscounts(), *await self.books.strays_of_all()))

    async def rebuild(self, user_id: UserId | None = None) -> AsyncIterator[Rebuilt]:
        """Rebuilds document, history and scores of one user, or of all users with differences if ``user_id`` is None.

        A rebuild of all users also recomputes the leaderboard counts if they differ.

        Raises:
            UserNotFound: The user does not exist.
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

    async def _miscounts(self) -> list[Difference]:
        """Reads the counts again if they differ: on several machines, not all of them are read at one moment."""
        found = await self.books.miscounts()
        again = await self.books.miscounts() if found else []
        return [one for one in found if one in again]

    async def _known(self, user_id: UserId) -> _Batch:
        batch = await self._alone(user_id)
        if not batch.ends:
            raise UserNotFound("No user has this id.")
        return batch

    async def _alone(self, user_id: UserId) -> _Batch:
        """Returns a batch of this one id, whether it belongs to a user or not."""
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
        """Audits a batch, and checks each user with differences again, so that only lasting differences remain."""
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
        """Returns the differences that persist across re-checks.

        A difference persists if two checks in a row find the same, or if all ``MOST_LOOKS`` checks find its kind while
        the user keeps changing.
        """
        kinds = {one.kind for one in found}
        for _ in range(MOST_LOOKS - 1):
            before, found = found, list((await self._look(await self._alone(user_id))).differences)
            if found == before:
                return found
            kinds &= {one.kind for one in found}
        return [one for one in found if one.kind in kinds]

    async def _look(self, batch: _Batch) -> Audited:
        """Audits a batch by reading both stores once. If decoding fails, it goes through the users one by one."""
        try:
            return await self._look_at_readable(batch)
        except UNREADABLE as error:
            if batch.is_one_id or not batch.ends:
                user_id = batch.last if batch.is_one_id else None
                found = f"{type(error).__name__}: {error}"
                if user_id is None:
                    found = f"a document of no user, id after {batch.after} and up to {batch.last}: {found}"
                difference = Difference(user_id, DifferenceKind.UNREADABLE, "readable data", found)
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
        # Documents may belong to users who registered after the batch was chosen.
        books = await self.books.books({*batch.user_ids, *stored})
        recounts = await self._recount(batch, stored, books)
        lagging = [user_id for user_id, book in books.items() if _seq_of(stored.get(user_id)) < book.seq]
        differences = [
            Difference(user_id, DifferenceKind.DOCUMENT_WITHOUT_USER, "no document", f"event {_seq_of(document)}")
            for user_id, document in stored.items()
            if user_id not in books
        ]
        differences += await self._forgotten(lagging, books)
        differences += await self.books.strays_of(books) if books else []
        for user_id, recount in recounts.items():
            # An erased user's log has lost its dates, so a document from before the erasure cannot be compared.
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
        """Returns a difference for each lagging user who is not queued for projection and lags in a second check."""
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
        """Recomputes the leaderboard counts if they differ from the scores."""
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
            with suppress(*UNREADABLE):  # The audit below reports what cannot be decoded.
                await self.rebuilder.rebuild(user_id)
            if _may_rescore(found, user_id):
                with suppress(UserNotFound):  # Erased users have no scores; the audit below reports remains.
                    await self.boards.rescore(user_id)
            after = (await self._audit(await self._alone(user_id))).differences
            left += after
            still = {difference.kind for difference in after}
            mended += [one for one in found if one.user_id == user_id and one.kind not in still]
        return Rebuilt(audited.users, tuple(user_ids), tuple(mended), tuple(left))


def _may_rescore(found: Collection[Difference], user_id: UserId) -> bool:
    """Returns whether the user's scores differ from the ledger while the ledger agrees with the log."""
    kinds = {difference.kind for difference in found if difference.user_id == user_id}
    return DifferenceKind.LEADERBOARD_ENTRIES in kinds and DifferenceKind.LEDGER not in kinds


def _within_bounds(found: list[LogEnd]) -> list[LogEnd]:
    """Returns the first logs whose events fit into one batch, but at least one log if there is any."""
    chosen: list[LogEnd] = []
    event_count = 0
    for end in found:
        event_count += end.seq
        if chosen and event_count > EVENTS_PER_BATCH:
            break
        chosen.append(end)
    return chosen


def _one_by_one(batch: _Batch) -> list[_Batch]:
    """Splits a batch into its users and the ranges of ids between them."""
    parts: list[_Batch] = []
    after = batch.after
    for end in batch.ends:
        before = UserId(UUID(int=end.user_id.int - 1))
        parts += [_Batch(after, before, ()), _Batch(before, end.user_id, (end,))]
        after = end.user_id
    return [*parts, _Batch(after, batch.last, ())]


def _steps(length: int) -> list[tuple[int, int | None]]:
    """Returns ranges of ``seq`` that cover logs of this length. The last has no upper end, to include stray entries."""
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
