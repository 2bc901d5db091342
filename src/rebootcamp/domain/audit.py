"""Audits: both stores' data about a user, compared with the user's log, and the document that a rebuild writes.

Everything in a progress document except its awards follows from the log, up to the event that the document has
reached. A document that has not reached the end of the log merely lags; that is not a difference.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from rebootcamp.domain.achievements import Achievements, Cell
from rebootcamp.domain.badges import Award, AwardSource, Catalogue, Revocation
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.rules import Tally
from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.users import UserId


class DifferenceKind(StrEnum):
    """The kind of disagreement that an audit found."""

    UNREADABLE = "unreadable"
    DOCUMENT_WITHOUT_USER = "document_without_user"
    AHEAD_OF_LOG = "ahead_of_log"
    AHEAD_OF_CATALOGUE = "ahead_of_catalogue"
    FORGOTTEN_LAG = "forgotten_lag"
    LAST_EVENT = "last_event"
    COUNTERS = "counters"
    ACTIVE_DAYS = "active_days"
    PAUSES = "pauses"
    FREEZES = "freezes"
    ERASED = "erased"
    BADGE_POINTS = "badge_points"
    LONGEST_STREAK = "longest_streak"
    DUPLICATE_AWARD = "duplicate_award"
    IMPOSSIBLE_AWARD = "impossible_award"
    UNKNOWN_BADGE = "unknown_badge"
    ALTERED_AWARD = "altered_award"
    MISSING_BADGE = "missing_badge"
    MISSING_REVOCATION = "missing_revocation"
    WITHDRAWN = "withdrawn"
    HISTORY_MISSING = "history_missing"
    HISTORY_DIFFERENT = "history_different"
    HISTORY_EXTRA = "history_extra"
    EVENT_GAP = "event_gap"
    EVENT_ORDER = "event_order"
    HEAD = "head"
    TOTALS = "totals"
    LEDGER = "ledger"
    CHALLENGE_COUNTS = "challenge_counts"
    COMPLETIONS = "completions"
    COMPLETION_STATUS = "completion_status"
    STREAK_PAUSES = "streak_pauses"
    BADGE_DECISIONS = "badge_decisions"
    LEADERBOARD_ENTRIES = "leaderboard_entries"
    LEADERBOARD_COUNTS = "leaderboard_counts"
    UNKNOWN_USER = "unknown_user"
    EMAIL = "email"


BEYOND_REBUILDING = frozenset(
    {
        DifferenceKind.DOCUMENT_WITHOUT_USER,
        DifferenceKind.EVENT_GAP,
        DifferenceKind.EVENT_ORDER,
        DifferenceKind.HEAD,
        DifferenceKind.TOTALS,
        DifferenceKind.LEDGER,
        DifferenceKind.CHALLENGE_COUNTS,
        DifferenceKind.COMPLETIONS,
        DifferenceKind.COMPLETION_STATUS,
        DifferenceKind.STREAK_PAUSES,
        DifferenceKind.BADGE_DECISIONS,
        DifferenceKind.UNKNOWN_USER,
        DifferenceKind.EMAIL,
    }
)
"""Differences that a rebuild cannot repair, because the fault is not in the document or its history."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that disagrees with the log.

    Attributes:
        user_id: The user concerned; None for data about all users together.
        expected: The value that follows from the log, or from the newest catalogue.
        found: The value that is stored.
    """

    user_id: UserId | None
    kind: DifferenceKind
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Position:
    """A position in a user's log: that of a document, or of a history entry.

    Attributes:
        event_id: The id of the event at ``seq``; None before the first event.
    """

    seq: int
    event_id: UUID | None


@dataclass(frozen=True, slots=True)
class StoredProgress:
    """A stored document, with the two derived figures that it keeps beside the facts."""

    achievements: Achievements
    badge_points: int
    longest_streak_days: int


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums over completions, as in ``user_totals``; ``*_known`` counts completions whose quantity is known."""

    completion_count: int = 0
    points: int = 0
    co2e_g: int = 0
    co2e_known: int = 0
    water_ml: int = 0
    water_known: int = 0
    waste_g: int = 0
    waste_known: int = 0
    energy_wh: int = 0
    energy_known: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(Sums)))


@dataclass(frozen=True, slots=True)
class Credits:
    """The balance of a ledger: credits minus reversals."""

    completion_count: int = 0
    points: int = 0


@dataclass(frozen=True, slots=True)
class BoardScore:
    """A score on a leaderboard.

    Attributes:
        reached_at: When the latest credit that still counts was recorded; None without points.
        listed: Whether the user is shown on leaderboards.
    """

    points: int
    reached_at: datetime | None
    listed: bool


@dataclass(frozen=True, slots=True)
class Books:
    """PostgreSQL's data about a user at one moment.

    Attributes:
        noted: Whether the user is noted in ``pending_projections``.
        completions: Sums over the approved completions.
        completed: Number of approved completions by challenge code.
        misjudged_count: Number of completions whose status differs from their last event.
        scores: Stored leaderboard scores, by the key of the period.
        credited: The same scores computed from the ledger and the user's leaderboard choice.
        unexplained_count: Number of manual grants and withdrawals without a decision, plus decisions without an event.
    """

    seq: int
    last_event_id: UUID | None
    recorded_at: datetime
    noted: bool
    totals: Mapping[Category, Sums]
    ledger: Mapping[Category, Credits]
    challenge_counts: Mapping[str, int]
    completions: Mapping[Cell, Sums]
    completed: Mapping[str, int]
    misjudged_count: int
    scores: Mapping[str, BoardScore]
    credited: Mapping[str, BoardScore]
    pauses: tuple[Pause, ...]
    unexplained_count: int


@dataclass(slots=True)
class Recount:
    """Folds a user's log again, batch by batch, and collects the differences in its history.

    Args:
        document_seq: The event that the document has reached.
        head_seq: The end of the log at the time when the books were read.
        is_erased: Whether the document is a tombstone, which has no history.
    """

    user_id: UserId
    document_seq: int
    head_seq: int
    is_erased: bool
    at_document: Achievements = field(init=False)
    at_head: Achievements = field(init=False)
    differences: list[Difference] = field(default_factory=list, init=False)
    _now: Achievements = field(init=False)
    _broken: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._now = self.at_document = self.at_head = Achievements(self.user_id)

    def take(self, events: Sequence[RecordedEvent], entries: Iterable[RecordedEvent]) -> None:
        """Folds the next events, in order, and compares them with the history entries from the first of them on.

        The entries must be read before the events, so that every entry's event can already be found in the log.
        """
        self.differences.extend(
            history_differences(self.user_id, events, entries, None if self.is_erased else self.document_seq)
        )
        for event in events:
            if self._broken:
                return
            self._follow(event)

    def _follow(self, event: RecordedEvent) -> None:
        before = self._now
        if event.seq != before.seq + 1:
            self._broken = True
            self._differs(DifferenceKind.EVENT_GAP, f"event {before.seq + 1}", f"event {event.seq}")
            return
        if before.last_recorded_at is not None and event.recorded_at < before.last_recorded_at:
            expected = f"event {event.seq} not before {before.last_recorded_at.isoformat()}"
            self._differs(DifferenceKind.EVENT_ORDER, expected, event.recorded_at.isoformat())
        self._now = before.with_facts_of(event)
        if event.seq <= self.document_seq:
            self.at_document = self._now
        if event.seq <= self.head_seq:
            self.at_head = self._now

    def _differs(self, kind: DifferenceKind, expected: str, found: str) -> None:
        self.differences.append(Difference(self.user_id, kind, expected, found))


def history_differences(
    user_id: UserId, events: Iterable[RecordedEvent], entries: Iterable[RecordedEvent], document_seq: int | None
) -> Iterator[Difference]:
    """Compares the history with the log. Entries may be written before the document moves, but not after it.

    Args:
        user_id: The user concerned.
        events: Events of the log, in order.
        entries: History entries from the first of those events to the end of the history.
        document_seq: The event that the document has reached; None for a tombstone, which has no history.
    """
    told = {entry.seq: entry for entry in entries}
    for event in events if document_seq is not None else ():
        entry = told.pop(event.seq, None)
        if entry is None and document_seq is not None and event.seq <= document_seq:
            yield Difference(user_id, DifferenceKind.HISTORY_MISSING, _said(event), "nothing")
        elif entry is not None and entry != event:
            yield Difference(user_id, DifferenceKind.HISTORY_DIFFERENT, _said(event), _said(entry))
    for entry in told.values():
        yield Difference(user_id, DifferenceKind.HISTORY_EXTRA, "nothing", _said(entry))


def document_differences(stored: StoredProgress, log: Achievements, catalogue: Catalogue) -> Iterator[Difference]:
    """Compares a document with the log.

    Args:
        stored: The document.
        log: The log folded to the document's ``seq``, or to its own end if that comes first.
        catalogue: A catalogue as new as the document, unless the document is ahead of every publication.
    """
    document = stored.achievements
    if document.seq > log.seq:
        yield _difference(document, DifferenceKind.AHEAD_OF_LOG, f"at most event {log.seq}", f"event {document.seq}")
        return
    kinds = DifferenceKind
    for kind, expected, found in (
        (kinds.LAST_EVENT, _end(log), _end(document)),
        (kinds.COUNTERS, log.counters, document.counters),
        (kinds.ACTIVE_DAYS, log.active_days, document.active_days),
        (kinds.PAUSES, log.pauses, document.pauses),
        (kinds.FREEZES, log.freeze_uses, document.freeze_uses),
        (kinds.WITHDRAWN, sorted(log.withdrawn), sorted(document.withdrawn)),
        (kinds.ERASED, log.erased, document.erased),
        (kinds.BADGE_POINTS, document.badge_points, stored.badge_points),
        (kinds.LONGEST_STREAK, log.longest_streak_days, stored.longest_streak_days),
    ):
        if expected != found:
            yield _difference(document, kind, str(expected), str(found))
    yield from award_differences(document, log, catalogue)


def award_differences(document: Achievements, log: Achievements, catalogue: Catalogue) -> Iterator[Difference]:
    """Compares the awards, as far as possible: they depend on the catalogues in force when they were won."""
    kinds = DifferenceKind
    if log.erased and (document.awards or document.revocations):
        yield _difference(document, kinds.ERASED, "no award of an erased user", str(document.awards))
    yield from _impossible_awards(document)
    yield from _awards_by_hand(document, log)
    yield from _revocations_by_hand(document, log)
    if document.catalogue > catalogue.revision:
        expected = f"at most revision {catalogue.revision}"
        yield _difference(document, kinds.AHEAD_OF_CATALOGUE, expected, f"revision {document.catalogue}")
        return
    for award in (*document.awards, *(revocation.award for revocation in document.revocations)):
        version = catalogue.published(award.code, award.version)
        if version is None:
            yield _difference(document, kinds.UNKNOWN_BADGE, "a badge of the catalogue", str(award))
        elif award.source is AwardSource.RULE and version.revision > document.catalogue:
            expected = f"won by revision {document.catalogue} at the latest"
            yield _difference(document, kinds.IMPOSSIBLE_AWARD, expected, f"{award}, of revision {version.revision}")
        elif award != (published := _as_published(award, catalogue)):
            yield _difference(document, kinds.ALTERED_AWARD, str(published), str(award))
    if document.catalogue == catalogue.revision:
        facts = replace(log, awards=document.awards)
        missing = [badge for badge in catalogue.winnable(facts) if badge.design.rule.standing(facts).holds]
        for badge in missing:
            yield _difference(document, kinds.MISSING_BADGE, f"'{badge.code}', whose rule holds", "no award")


def _impossible_awards(document: Achievements) -> Iterator[Difference]:
    for code, count in Counter(award.code for award in document.awards).items():
        if count > 1:
            yield _difference(document, DifferenceKind.DUPLICATE_AWARD, f"'{code}' once", f"{count} times")
    latest = f"event {document.seq} at the latest"
    for award in document.awards:
        if award.seq > document.seq:
            yield _difference(document, DifferenceKind.IMPOSSIBLE_AWARD, f"won by {latest}", str(award))
    for revocation in document.revocations:
        if not revocation.award.seq <= revocation.revoked_seq <= document.seq:
            yield _difference(document, DifferenceKind.IMPOSSIBLE_AWARD, f"taken back by {latest}", str(revocation))


def _awards_by_hand(document: Achievements, log: Achievements) -> Iterator[Difference]:
    """Compares the awards that an administrator granted or withdrew, which the log records."""
    given = {award.code: award for award in log.awards}
    for award in document.awards:
        if award.code in log.withdrawn:
            yield _difference(document, DifferenceKind.IMPOSSIBLE_AWARD, f"'{award.code}' withdrawn", str(award))
        elif award.source is AwardSource.MANUAL and award != (granted := given.get(award.code)):
            kind = DifferenceKind.ALTERED_AWARD if granted else DifferenceKind.IMPOSSIBLE_AWARD
            yield _difference(document, kind, str(granted or f"'{award.code}' never given by hand"), str(award))
    held = {award.code for award in document.awards if award.source is AwardSource.MANUAL}
    for award in log.awards:
        if award.code not in held:
            yield _difference(document, DifferenceKind.MISSING_BADGE, str(award), "no such award")


def _revocations_by_hand(document: Achievements, log: Achievements) -> Iterator[Difference]:
    """Compares revocations of manual awards, which the log records; those of rule awards it does not."""
    told = [one for one in document.revocations if one.award.source is AwardSource.MANUAL]
    for one in log.revocations:
        if one not in told:
            yield _difference(document, DifferenceKind.MISSING_REVOCATION, str(one), "no such revocation")
    for one in told:
        if one not in log.revocations:
            yield _difference(document, DifferenceKind.IMPOSSIBLE_AWARD, "a revocation of the log", str(one))


def book_differences(user_id: UserId, books: Books, log: Achievements) -> Iterator[Difference]:
    """Compares PostgreSQL's sums with one another and with the log, folded to the ``seq`` of the books."""
    kinds = DifferenceKind
    head = (books.seq, books.last_event_id, books.recorded_at if books.seq else None)
    if head != (end := (log.seq, *_end(log))):
        yield Difference(user_id, kinds.HEAD, str(end), str(head))
    approved: dict[Category, Sums] = {}
    for (category, _), sums in books.completions.items():
        approved[category] = approved.get(category, Sums()) + sums
    for category in sorted({*approved, *books.totals, *books.ledger}):
        sums = approved.get(category, Sums())
        if sums != (kept := books.totals.get(category, Sums())):
            yield Difference(user_id, kinds.TOTALS, f"{category}: {sums}", str(kept))
        credit = Credits(sums.completion_count, sums.points)
        if credit != (entered := books.ledger.get(category, Credits())):
            yield Difference(user_id, kinds.LEDGER, f"{category}: {credit}", str(entered))
    counts = {code: count for code, count in books.challenge_counts.items() if count}
    if counts != books.completed:
        yield Difference(user_id, kinds.CHALLENGE_COUNTS, str(dict(books.completed)), str(counts))
    tallies = {cell: Tally.of(sums.completion_count, sums.points, sums) for cell, sums in books.completions.items()}
    if not log.erased and (tallies != log.counters.cells or books.completed != log.counters.challenges):
        yield Difference(user_id, kinds.COMPLETIONS, str(log.counters), f"{tallies}, {dict(books.completed)}")
    if books.misjudged_count:
        yield Difference(
            user_id, kinds.COMPLETION_STATUS, "as the log says", f"{books.misjudged_count} with another status"
        )
    yield from _further_differences(user_id, books, log)


def _further_differences(user_id: UserId, books: Books, log: Achievements) -> Iterator[Difference]:
    """Compares what depends on the log and the ledger but is not a sum of completions."""
    kinds = DifferenceKind
    if books.pauses != log.pauses:
        yield Difference(user_id, kinds.STREAK_PAUSES, str(log.pauses), str(books.pauses))
    if books.unexplained_count:
        expected = "one for each badge given or taken by hand"
        yield Difference(user_id, kinds.BADGE_DECISIONS, expected, f"{books.unexplained_count} missing or too many")
    if books.scores != books.credited:
        yield Difference(user_id, kinds.LEADERBOARD_ENTRIES, str(books.credited), str(books.scores))


def rebuilt(remains: Achievements, log: Achievements, catalogue: Catalogue, now: datetime) -> Achievements:
    """Returns the document as it should be: facts from the log, awards as the document has them.

    A restored log may end before the event that won or revoked a badge. The award then keeps its date and refers to
    the last event of the log.

    Args:
        remains: The document's position, awards and revocations.
        log: The log folded to that position, or to its own end if that comes first.
        catalogue: The newest catalogue. A document last judged by an older one gets no badges here; the backfill
            judges it later.
        now: The date of awards for badges that were missing.
    """
    revision = min(remains.catalogue, catalogue.revision)
    if log.erased:
        return replace(log, catalogue=revision, repairs=remains.repairs + 1)
    facts = replace(
        log,
        catalogue=revision,
        awards=_mended(remains.awards, log, catalogue),
        revocations=_mended_revocations(remains.revocations, log, catalogue),
        repairs=remains.repairs + 1,
    )
    return facts.judged(catalogue, now) if revision == catalogue.revision else facts


def diverges(position: Position, event_id: UUID | None) -> bool:
    """Returns whether the log has another event, or none, at the document's position: the two do not match."""
    return position.seq > 0 and position.event_id != event_id


def is_forgotten(position: int, books: Books) -> bool:
    """Returns whether a document lags although the user is not noted for projection."""
    return position < books.seq and not books.noted


def _mended(awards: Collection[Award], log: Achievements, catalogue: Catalogue) -> tuple[Award, ...]:
    """Returns each badge once, as it was first won, in the order of the document.

    Manual awards are taken from the log; those that the document lacked come last. Awards of withdrawn badges are
    dropped.
    """
    given = {award.code: award for award in log.awards}
    held = [
        award
        for award in awards
        if award.code in given or (award.source is AwardSource.RULE and award.code not in log.withdrawn)
    ]
    first = {award.code: award for award in sorted(held, key=lambda award: award.awarded_at, reverse=True)}
    kept = [given.get(award.code, award) for award in held if award is first[award.code]]
    missing = [award for award in log.awards if award.code not in first]
    return tuple(_as_published(replace(award, seq=min(award.seq, log.seq)), catalogue) for award in (*kept, *missing))


def _mended_revocations(
    revocations: Collection[Revocation], log: Achievements, catalogue: Catalogue
) -> tuple[Revocation, ...]:
    """Keeps the revocations of rule awards and takes those of manual awards from the log; oldest first."""
    by_hand = {(one.award.code, one.revoked_seq) for one in log.revocations}
    kept = [
        Revocation(
            _as_published(replace(one.award, seq=min(one.award.seq, log.seq)), catalogue),
            one.revoked_at,
            min(max(one.revoked_seq, one.award.seq), log.seq),
        )
        for one in revocations
        if one.award.source is AwardSource.RULE and (one.award.code, one.revoked_seq) not in by_hand
    ]
    return tuple(sorted((*log.revocations, *kept), key=lambda one: one.revoked_seq))


def _as_published(award: Award, catalogue: Catalogue) -> Award:
    """Restores a rule award's tier and points from its badge version, dated no earlier than its publication."""
    version = catalogue.published(award.code, award.version)
    if version is None or award.source is AwardSource.MANUAL:
        return award
    return Award.of(version, max(award.awarded_at, version.published_at), award.seq)


def _difference(document: Achievements, kind: DifferenceKind, expected: str, found: str) -> Difference:
    return Difference(document.user_id, kind, expected, found)


def _end(achievements: Achievements) -> tuple[UUID | None, datetime | None]:
    return achievements.last_event_id, achievements.last_recorded_at


def _said(event: RecordedEvent) -> str:
    return f"event {event.seq}, {event.body.type}, {event.event_id}, {event.recorded_at.isoformat()}"
