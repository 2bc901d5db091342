"""The history checker compares what clients saw during a fault run with the logs afterwards.

Every client notes when it asked and what it saw, on one monotonic clock. Three things must hold for each user:

1. Neither ``recorded_seq`` nor ``applied_seq`` goes back between a read that ended and one that began after it.
2. A read that began after a change was acknowledged contains that change.
3. Each answer equals the fold of the user's log at the answer's own ``seq``.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from time import monotonic
from typing import Any

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.calendar import local_date, time_zone
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.events import (
    CompletionApproved,
    CompletionRejected,
    CompletionSubmitted,
    RecordedEvent,
)
from rebootcamp.domain.users import UserId
from rebootcamp.schemas.streaks import StreakRead

ALLOWED_SKEW = timedelta(seconds=60)
"""Maximum error of the clock of a process that serves; it matters around midnight."""
ZONE = time_zone("Europe/Paris")
PAGE = 20
"""The number of entries on a page of the history, unless a request asks for another."""
CHANGES = ("awarded", "revoked")
STREAK = ("current_days", "longest_days", "state", "last_active_on", "freezes")


@dataclass(frozen=True, slots=True)
class Read:
    """A read of the progress, or of the first page of the history, that was answered.

    Attributes:
        began: When it was sent, in seconds of the monotonic clock.
        ended: When its answer was there.
        answer: The body; after a 304, the body that the client kept with the tag.
        source: The API process and the status, for a reader of the findings.
    """

    user_id: str
    began: float
    ended: float
    answer: Mapping[str, Any]
    source: str = ""

    @property
    def page(self) -> Sequence[Mapping[str, Any]] | None:
        """The entries of a page of the history; None if the progress was read."""
        page: Sequence[Mapping[str, Any]] | None = self.answer.get("items")
        return page

    @property
    def recorded_seq(self) -> int | None:
        """The last event of PostgreSQL in the answer; None for a page, which does not tell."""
        return int(self.answer["projection"]["recorded_seq"]) if self.page is None else None

    @property
    def applied_seq(self) -> int:
        """The last event of MongoDB in the answer."""
        if self.page is None:
            return int(self.answer["projection"]["applied_seq"])
        return int(self.page[0]["seq"]) if self.page else 0

    def __str__(self) -> str:
        return (
            f"user {self.user_id}, {self.source} from {self.began:.3f} to {self.ended:.3f}, "
            f"recorded {self.recorded_seq}, applied {self.applied_seq}"
        )


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A change that the service said it made.

    Attributes:
        at: When the answer was there, in seconds of the monotonic clock.
        applied_seq: None if the projection was pending.
    """

    user_id: str
    at: float
    recorded_seq: int
    applied_seq: int | None


@dataclass(frozen=True, slots=True)
class Log:
    """A user's log and document after the run.

    Attributes:
        events: The whole log, in order.
        stored: The document, which has applied the whole log.
    """

    events: Sequence[RecordedEvent]
    stored: Achievements


@dataclass(slots=True)
class History:
    """The reads and the acknowledged changes of one run, as the clients saw them.

    Attributes:
        epoch: The time of day at which the monotonic clock was 0.
    """

    reads: list[Read] = field(default_factory=list)
    acknowledgements: list[Acknowledgement] = field(default_factory=list)
    epoch: datetime = field(default_factory=lambda: datetime.now(UTC) - timedelta(seconds=monotonic()))

    def acknowledge(self, user_id: str, projection: Mapping[str, Any]) -> None:
        """Notes a change whose answer has just arrived."""
        seqs = int(projection["recorded_seq"]), projection["applied_seq"]
        self.acknowledgements.append(Acknowledgement(user_id, monotonic(), *seqs))

    def violations(self, logs: Mapping[str, Log], shipped: Catalogue) -> list[str]:
        """Returns everything that a client must not have seen, in words.

        Args:
            logs: Every user's log.
            shipped: The badges that nobody published a new version of during the run.
        """
        reads: defaultdict[str, list[Read]] = defaultdict(list)
        acknowledged: defaultdict[str, list[Acknowledgement]] = defaultdict(list)
        for read in self.reads:
            reads[read.user_id].append(read)
        for one in self.acknowledgements:
            acknowledged[one.user_id].append(one)
        found: list[str] = []
        for user_id, seen in reads.items():
            seen.sort(key=lambda read: read.began)
            found += went_back(seen)
            found += missed_changes(seen, acknowledged[user_id])
            folded = FoldedLog(logs[user_id], shipped)
            found += [f"{read}: {wrong}" for read in seen for wrong in folded.differences(read, self._days_of(read))]
        return found

    def _days_of(self, read: Read) -> set[date]:
        """The local days that a read may have been answered on."""
        began, ended = (self.epoch + timedelta(seconds=moment) for moment in (read.began, read.ended))
        return {local_date(began - ALLOWED_SKEW, ZONE), local_date(ended + ALLOWED_SKEW, ZONE)}


def went_back(reads: Sequence[Read]) -> Iterator[str]:
    """Names the reads, in order of their beginning, that saw less than a read that had ended before."""
    for name in ("recorded_seq", "applied_seq"):
        telling = [read for read in reads if getattr(read, name) is not None]
        ended = sorted(telling, key=lambda read: read.ended)
        most, position = 0, 0
        for read in telling:
            while ended[position].ended < read.began:
                most = max(most, getattr(ended[position], name))
                position += 1
            if getattr(read, name) < most:
                yield f"{read}: {name} went back, {most} was seen before"


def missed_changes(reads: Sequence[Read], acknowledged: Sequence[Acknowledgement]) -> Iterator[str]:
    """Names the reads, in order of their beginning, without a change that was acknowledged before they began."""
    pending = sorted(acknowledged, key=lambda one: one.at, reverse=True)
    recorded, applied = 0, 0
    for read in reads:
        while pending and pending[-1].at < read.began:
            change = pending.pop()
            recorded, applied = max(recorded, change.recorded_seq), max(applied, change.applied_seq or 0)
        if read.recorded_seq is not None and read.recorded_seq < recorded:
            yield f"{read}: misses an acknowledged change, recorded as {recorded}"
        if read.applied_seq < applied:
            yield f"{read}: misses an acknowledged change, applied as {applied}"


class FoldedLog:
    """A user's log, folded event by event by the domain's own code."""

    def __init__(self, log: Log, shipped: Catalogue) -> None:
        self._stored = log.stored
        self._events = log.events
        self._shipped = shipped
        self._states = [Achievements(log.stored.user_id)]
        self._pending: list[frozenset[object]] = [frozenset()]
        for event in log.events:
            self._states.append(self._states[-1].after(event, shipped))
            self._pending.append(_pending_after(self._pending[-1], event))

    def differences(self, read: Read, days: set[date]) -> Iterator[str]:
        """Names what an answer tells differently from the log at its own ``seq``.

        Args:
            read: The read.
            days: The local days that it may have been answered on.
        """
        last = len(self._states) - 1
        if max(read.recorded_seq or 0, read.applied_seq) > last:
            yield f"the log ends at {last}"
        elif read.recorded_seq is None:
            yield from self._differences_of_page(read)
        else:
            yield from self._differences_of_progress(read, read.recorded_seq, days)

    def _differences_of_page(self, read: Read) -> Iterator[str]:
        """Compares the entries, and the badges that each of them won or took back."""
        seen = [
            (entry["seq"], entry["type"], *({one["code"] for one in entry[f"{what}_badges"]} for what in CHANGES))
            for entry in read.page or ()
        ]
        folded = [self._entry(seq) for seq in range(read.applied_seq, max(read.applied_seq - PAGE, 0), -1)]
        if seen != folded:
            yield f"entries are {seen}, the log says {folded}"

    def _entry(self, seq: int) -> tuple[int, str, set[str], set[str]]:
        revocations = self._stored.revocations
        awards = (*self._stored.awards, *(one.award for one in revocations))
        won = {award.code for award in awards if award.seq == seq}
        lost = {one.award.code for one in revocations if one.revoked_seq == seq}
        return seq, self._events[seq - 1].body.type, won, lost

    def _differences_of_progress(self, read: Read, recorded_seq: int, days: set[date]) -> Iterator[str]:
        challenges, badges, score = (read.answer[part] for part in ("challenges", "badges", "score"))
        codes = {badge["code"] for badge in badges["earned"]}
        recorded, applied = self._states[recorded_seq], self._states[read.applied_seq]
        done, badge_points = recorded.tally(None, None), self._stored.badge_points_until(read.applied_seq)
        expected = {
            "points": (score["challenge_points"], done.points),
            "badge points": (score["badge_points"], badge_points),
            "score": (read.answer["global_score"], done.points + badge_points),
            "completions": (challenges["completion_count"], done.completions),
            "challenges": (challenges["distinct_challenge_count"], len(recorded.counters.challenges)),
            "pending": (challenges["pending_count"], len(self._pending[recorded_seq])),
            "categories": (
                {one["category"]: (one["completion_count"], one["points"]) for one in challenges["by_category"]},
                _categories_of(recorded),
            ),
            "badges": (codes, self._held_at(read.applied_seq)),
            "shipped badges": (
                codes & self._shipped.badges.keys(),
                {award.code for award in applied.awards} & self._shipped.badges.keys(),
            ),
        }
        for name, (seen, folded) in expected.items():
            if seen != folded:
                yield f"{name} are {seen}, the log says {folded}"
        streak = {name: read.answer["streak"][name] for name in STREAK}
        possible = [StreakRead.from_domain(applied.streak(day)).model_dump(mode="json") for day in days]
        if streak not in possible:
            yield f"the streak is {streak}, the log says {possible}"

    def _held_at(self, seq: int) -> set[str]:
        """The badges held after that event, by the document: which rules won them depends on publications."""
        held = {award.code for award in self._stored.awards if award.seq <= seq}
        return held | {one.award.code for one in self._stored.revocations if one.award.seq <= seq < one.revoked_seq}


def _pending_after(pending: frozenset[object], event: RecordedEvent) -> frozenset[object]:
    match event.body:
        case CompletionSubmitted(completion_id=submitted):
            return pending | {submitted}
        case CompletionApproved(completion_id=decided) | CompletionRejected(completion_id=decided):
            return pending - {decided}
        case _:
            return pending


def _categories_of(state: Achievements) -> dict[str, tuple[int, int]]:
    tallies = {category: state.tally(category, None) for category in Category}
    return {str(category): (one.completions, one.points) for category, one in tallies.items() if one.completions}


def logs_of(events: Sequence[RecordedEvent], documents: Mapping[UserId, Achievements]) -> dict[str, Log]:
    """Puts together the logs of some users: all their events, by user and in order, and their documents."""
    by_user: defaultdict[UserId, list[RecordedEvent]] = defaultdict(list)
    for event in events:
        by_user[event.user_id].append(event)
    return {str(user_id): Log(log, documents[user_id]) for user_id, log in by_user.items()}


def without(catalogue: Catalogue, codes: Sequence[str]) -> Catalogue:
    """The catalogue without those badges."""
    badges = {code: badge for code, badge in catalogue.badges.items() if code not in codes}
    return Catalogue(catalogue.revision, badges)
