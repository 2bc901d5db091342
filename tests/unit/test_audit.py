"""Audits name every kind of damage, to the word, and rebuilds mend it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from rebootcamp.domain.achievements import Achievements, Counters
from rebootcamp.domain.audit import (
    BoardScore,
    Books,
    Credits,
    Difference,
    DifferenceKind,
    Position,
    Recount,
    StoredProgress,
    Sums,
    award_differences,
    book_differences,
    diverges,
    document_differences,
    history_differences,
    is_forgotten,
    rebuilt,
)
from rebootcamp.domain.badges import Award, AwardSource, Catalogue, Revocation, Tier
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.events import (
    BadgeGranted,
    BadgeWithdrawn,
    CompletionApproved,
    Event,
    PauseScheduled,
    RecordedEvent,
    UserErased,
    UserRegistered,
)
from rebootcamp.domain.rules import Completions, DistinctCategories, HasBadge, Points
from rebootcamp.domain.streaks import ActiveDays, FreezeUse, Pause
from tests.support.strategies import BEGINNING, FIRST_DAY, PERSON, badge_of, catalogue_of, log_of

KINDS = DifferenceKind


def done(number: int, category: Category = Category.FOOD, points: int = 20) -> CompletionApproved:
    """A completion on that day."""
    return CompletionApproved(
        completion_id=UUID(int=100 + number),
        challenge_code=f"{category}-challenge",
        category=category,
        difficulty=1,
        points=points,
        savings=Savings(co2e_g=500),
        local_date=FIRST_DAY + timedelta(days=number),
        performed_at=BEGINNING,
    )


def given(code: str) -> BadgeGranted:
    return BadgeGranted(code, 1, Tier.BRONZE, 10)


PAUSE = PauseScheduled(date(2026, 4, 1), date(2026, 4, 3))
BODIES: list[Event] = [
    UserRegistered(),
    done(0),
    done(1, Category.WATER),
    PAUSE,
    given("by-hand"),
    given("taken"),
    BadgeWithdrawn("taken"),
]
LOG = log_of(BODIES)
END = LOG[-1]
LOG_TO_ERASURE = log_of([*BODIES, UserErased()])
CATALOGUE = catalogue_of(
    badge_of("two", Completions(target=2), revision=1),
    badge_of("by-hand", Points(target=1000), revision=2),
    badge_of("taken", Points(target=1000), revision=3),
    badge_of("both", HasBadge(badge_code="two"), revision=4),
    badge_of("three", DistinctCategories(target=3), revision=5),
)


def folded(events: Iterable[RecordedEvent] = LOG, catalogue: Catalogue = CATALOGUE) -> Achievements:
    document = Achievements(PERSON)
    for event in events:
        document = document.after(event, catalogue)
    return document


def facts(events: Iterable[RecordedEvent] = LOG) -> Achievements:
    """The facts of the log alone, without what rules win."""
    log = Achievements(PERSON)
    for event in events:
        log = log.with_facts_of(event)
    return log


def stored(document: Achievements) -> StoredProgress:
    return StoredProgress(document, document.badge_points, document.longest_streak_days)


def difference(kind: DifferenceKind, expected: object, found: object) -> Difference:
    return Difference(PERSON, kind, str(expected), str(found))


DOCUMENT, FACTS = folded(), facts()
TWO, BOTH, BY_HAND = DOCUMENT.awards
[TAKEN] = DOCUMENT.revocations


def said(event: RecordedEvent) -> str:
    return f"event {event.seq}, {event.body.type}, {event.event_id}, {event.recorded_at.isoformat()}"


# The log and the history.


def recount(
    events: list[RecordedEvent], entries: list[RecordedEvent], document_seq: int, head_seq: int, *, erased: bool = False
) -> Recount:
    found = Recount(PERSON, document_seq, head_seq, erased)
    found.take(events[:3], entries[:3])
    found.take(events[3:], entries[3:])
    return found


def test_a_log_is_read_up_to_the_document_and_up_to_its_head() -> None:
    found = recount(LOG, LOG, 4, 6)
    assert (found.at_document, found.at_head, found.differences) == (facts(LOG[:4]), facts(LOG[:6]), [])
    nothing = Recount(PERSON, 0, 0, is_erased=False)
    assert nothing.at_document == nothing.at_head == Achievements(PERSON)


def test_what_follows_a_gap_is_not_read() -> None:
    found = recount([*LOG[:2], *LOG[4:]], [*LOG[:2], *LOG[4:]], 7, 7)
    assert found.differences == [difference(KINDS.EVENT_GAP, "event 3", "event 5")]
    assert found.at_head == found.at_document == facts(LOG[:2])
    found.take(LOG[2:], LOG[2:])
    assert found.at_head == facts(LOG[:2])


def test_an_event_that_was_recorded_before_the_last_one_is_out_of_order() -> None:
    before = replace(LOG[3], recorded_at=LOG[2].recorded_at - timedelta(milliseconds=1))
    events = [*LOG[:3], before, *LOG[4:]]
    expected = f"event 4 not before {LOG[2].recorded_at.isoformat()}"
    found = recount(events, events, 7, 7)
    assert found.differences == [difference(KINDS.EVENT_ORDER, expected, before.recorded_at.isoformat())]
    assert found.at_head == facts(events)
    same = [*LOG[:3], replace(LOG[3], recorded_at=LOG[2].recorded_at), *LOG[4:]]
    assert recount(same, same, 7, 7).differences == []


def test_history_is_held_against_the_log_as_far_as_the_document_stands() -> None:
    other = replace(LOG[1], event_id=UUID(int=77))
    extra = replace(END, seq=8)
    entries = [LOG[0], other, LOG[2], LOG[4], extra]
    assert list(history_differences(PERSON, LOG, entries, 4)) == [
        difference(KINDS.HISTORY_DIFFERENT, said(LOG[1]), said(other)),
        difference(KINDS.HISTORY_MISSING, said(LOG[3]), "nothing"),
        difference(KINDS.HISTORY_EXTRA, "nothing", said(extra)),
    ]
    assert list(history_differences(PERSON, LOG, LOG[:4], 4)) == []
    assert list(history_differences(PERSON, LOG, LOG[:3], 3)) == []
    assert list(history_differences(PERSON, LOG, LOG, 3)) == []


def test_an_erased_user_has_no_history() -> None:
    assert list(history_differences(PERSON, LOG, [], None)) == []
    assert list(history_differences(PERSON, LOG, LOG[:1], None)) == [
        difference(KINDS.HISTORY_EXTRA, "nothing", said(LOG[0]))
    ]
    assert recount(LOG, [], 7, 7, erased=True).differences == []
    assert recount(LOG, LOG[:2], 7, 7, erased=True).differences == [
        difference(KINDS.HISTORY_EXTRA, "nothing", said(event)) for event in LOG[:2]
    ]


# The document.


def test_what_was_folded_agrees() -> None:
    assert list(document_differences(stored(DOCUMENT), FACTS, CATALOGUE)) == []
    assert [award.code for award in DOCUMENT.awards] == ["two", "both", "by-hand"]


NO_COUNTERS = Counters({(Category.FOOD, 1): FACTS.counters.cells[Category.FOOD, 1]}, FACTS.counters.challenges)


@pytest.mark.parametrize(
    ("changes", "kind", "expected", "found"),
    [
        (
            {"last_event_id": UUID(int=77)},
            KINDS.LAST_EVENT,
            (END.event_id, END.recorded_at),
            (UUID(int=77), END.recorded_at),
        ),
        ({"last_recorded_at": None}, KINDS.LAST_EVENT, (END.event_id, END.recorded_at), (END.event_id, None)),
        ({"counters": NO_COUNTERS}, KINDS.COUNTERS, FACTS.counters, NO_COUNTERS),
        ({"pauses": ()}, KINDS.PAUSES, FACTS.pauses, ()),
        ({"freeze_uses": (FreezeUse(FIRST_DAY, 1),)}, KINDS.FREEZES, (), (FreezeUse(FIRST_DAY, 1),)),
        ({"withdrawn": frozenset("ba")}, KINDS.WITHDRAWN, ["taken"], ["a", "b"]),
        ({"erased": True}, KINDS.ERASED, False, True),
    ],
)
def test_a_document_that_is_not_as_the_log_says(
    changes: dict[str, Any], kind: DifferenceKind, expected: object, found: object
) -> None:
    damaged = replace(DOCUMENT, **changes)
    assert list(document_differences(stored(damaged), FACTS, CATALOGUE)) == [difference(kind, expected, found)]


def test_figures_that_do_not_follow_from_the_rest() -> None:
    days = ActiveDays.of([FIRST_DAY])
    damaged = StoredProgress(replace(DOCUMENT, active_days=days), badge_points=29, longest_streak_days=3)
    assert list(document_differences(damaged, FACTS, CATALOGUE)) == [
        difference(KINDS.ACTIVE_DAYS, FACTS.active_days, days),
        difference(KINDS.BADGE_POINTS, 30, 29),
        difference(KINDS.LONGEST_STREAK, 2, 3),
    ]


def test_a_document_ahead_of_its_log_is_looked_at_no_further() -> None:
    ahead = replace(DOCUMENT, seq=8, erased=True)
    expected = [difference(KINDS.AHEAD_OF_LOG, "at most event 7", "event 8")]
    assert list(document_differences(stored(ahead), FACTS, CATALOGUE)) == expected


# The awards.


def awards_found(
    document: Achievements, log: Achievements = FACTS, catalogue: Catalogue = CATALOGUE
) -> list[Difference]:
    return list(award_differences(document, log, catalogue))


def test_awards_that_cannot_be() -> None:
    late, again = replace(BOTH, seq=8), replace(TWO, seq=7)
    assert awards_found(replace(DOCUMENT, awards=(TWO, late, BY_HAND, again))) == [
        difference(KINDS.DUPLICATE_AWARD, "'two' once", "2 times"),
        difference(KINDS.IMPOSSIBLE_AWARD, "won by event 7 at the latest", late),
    ]
    assert awards_found(replace(DOCUMENT, awards=(TWO, replace(BOTH, seq=7), BY_HAND))) == []


@pytest.mark.parametrize(("won", "lost"), [(4, 3), (4, 8)])
def test_revocations_that_cannot_be(won: int, lost: int) -> None:
    revoked = Revocation(replace(TWO, code="three", seq=won), END.recorded_at, lost)
    revoked = replace(revoked, award=Award.of(CATALOGUE.badges["three"], TWO.awarded_at, won))
    found = awards_found(replace(DOCUMENT, revocations=(revoked, TAKEN)))
    assert found == [difference(KINDS.IMPOSSIBLE_AWARD, "taken back by event 7 at the latest", revoked)]
    for allowed in (replace(revoked, revoked_seq=4), replace(revoked, revoked_seq=7)):
        possible = replace(allowed, award=replace(revoked.award, seq=4))
        assert awards_found(replace(DOCUMENT, revocations=(possible, TAKEN))) == []


def test_awards_by_hand_are_as_the_log_says() -> None:
    altered = replace(BY_HAND, seq=4)
    assert awards_found(replace(DOCUMENT, awards=(TWO, BOTH, altered))) == [
        difference(KINDS.ALTERED_AWARD, BY_HAND, altered)
    ]
    never = replace(BY_HAND, code="three")
    assert awards_found(replace(DOCUMENT, awards=(*DOCUMENT.awards, never))) == [
        difference(KINDS.IMPOSSIBLE_AWARD, "'three' never given by hand", never)
    ]
    assert awards_found(replace(DOCUMENT, awards=(TWO, BOTH))) == [
        difference(KINDS.MISSING_BADGE, BY_HAND, "no such award")
    ]
    back = TAKEN.award
    assert awards_found(replace(DOCUMENT, awards=(*DOCUMENT.awards, back))) == [
        difference(KINDS.IMPOSSIBLE_AWARD, "'taken' withdrawn", back)
    ]


def test_revocations_by_hand_are_as_the_log_says() -> None:
    assert awards_found(replace(DOCUMENT, revocations=())) == [
        difference(KINDS.MISSING_REVOCATION, TAKEN, "no such revocation")
    ]
    other = replace(TAKEN, award=BY_HAND)
    assert awards_found(replace(DOCUMENT, revocations=(TAKEN, other))) == [
        difference(KINDS.IMPOSSIBLE_AWARD, "a revocation of the log", other)
    ]


def test_awards_are_held_against_the_catalogue() -> None:
    unknown, altered = replace(TWO, code="unheard-of"), replace(BOTH, points=11)
    assert awards_found(replace(DOCUMENT, awards=(TWO, unknown, altered, BY_HAND))) == [
        difference(KINDS.UNKNOWN_BADGE, "a badge of the catalogue", unknown),
        difference(KINDS.ALTERED_AWARD, BOTH, altered),
    ]
    assert awards_found(replace(DOCUMENT, awards=(TWO, BY_HAND))) == [
        difference(KINDS.MISSING_BADGE, "'both', whose rule holds", "no award")
    ]
    before = replace(TWO, awarded_at=BEGINNING - timedelta(seconds=1))
    assert awards_found(replace(DOCUMENT, awards=(before, BOTH, BY_HAND))) == [
        difference(KINDS.ALTERED_AWARD, replace(TWO, awarded_at=BEGINNING), before)
    ]


def test_an_award_of_a_revision_that_had_not_judged_yet() -> None:
    earlier = replace(DOCUMENT, catalogue=3)
    assert awards_found(earlier) == [
        difference(KINDS.IMPOSSIBLE_AWARD, "won by revision 3 at the latest", f"{BOTH}, of revision 4")
    ]
    assert awards_found(replace(DOCUMENT, catalogue=4)) == []
    # What is missing is left to whoever judges by the newest one.
    assert awards_found(replace(DOCUMENT, catalogue=4, awards=(TWO, BY_HAND))) == []


def test_a_document_ahead_of_the_catalogue_is_held_against_no_badge() -> None:
    ahead = replace(DOCUMENT, catalogue=6, awards=(replace(TWO, code="unheard-of"), BY_HAND))
    assert awards_found(ahead) == [difference(KINDS.AHEAD_OF_CATALOGUE, "at most revision 5", "revision 6")]


def test_an_erased_user_holds_nothing() -> None:
    gone = facts(LOG_TO_ERASURE)
    assert awards_found(replace(folded(LOG_TO_ERASURE), catalogue=5), gone) == []
    holding = replace(gone, catalogue=5, awards=(TWO, BOTH))
    expected = difference(KINDS.ERASED, "no award of an erased user", (TWO, BOTH))
    assert awards_found(holding, gone) == [expected]
    lost = replace(gone, catalogue=5, revocations=(Revocation(TWO, END.recorded_at, 7),))
    assert awards_found(lost, gone) == [difference(KINDS.ERASED, "no award of an erased user", ())]


# PostgreSQL's own books.

FOOD = Sums(1, 20, 500, 1)
SCORE = {"all_time": BoardScore(40, END.recorded_at, listed=True)}
BOOKS = Books(
    seq=7,
    last_event_id=END.event_id,
    recorded_at=END.recorded_at,
    noted=False,
    totals={Category.FOOD: FOOD, Category.WATER: FOOD},
    ledger={Category.FOOD: Credits(1, 20), Category.WATER: Credits(1, 20)},
    challenge_counts={"food-challenge": 1, "water-challenge": 1, "never-done": 0},
    completions={(Category.FOOD, 1): FOOD, (Category.WATER, 1): FOOD},
    completed={"food-challenge": 1, "water-challenge": 1},
    misjudged_count=0,
    scores=SCORE,
    credited=SCORE,
    pauses=(Pause(PAUSE.first_on, PAUSE.last_on),),
    unexplained_count=0,
)
LESS = {Category.FOOD: Sums(1, 19, 500, 1), Category.WATER: FOOD}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        (
            {"seq": 6},
            [difference(KINDS.HEAD, (7, END.event_id, END.recorded_at), (6, END.event_id, END.recorded_at))],
        ),
        ({"totals": LESS}, [difference(KINDS.TOTALS, f"food: {FOOD}", LESS[Category.FOOD])]),
        ({"totals": {Category.WATER: FOOD}}, [difference(KINDS.TOTALS, f"food: {FOOD}", Sums())]),
        (
            {"totals": {**BOOKS.totals, Category.WASTE: FOOD}},
            [difference(KINDS.TOTALS, f"waste: {Sums()}", FOOD)],
        ),
        (
            {"ledger": {Category.WATER: Credits(1, 20), Category.FOOD: Credits(1, 21)}},
            [difference(KINDS.LEDGER, f"food: {Credits(1, 20)}", Credits(1, 21))],
        ),
        (
            {"ledger": {Category.WATER: Credits(1, 20)}},
            [difference(KINDS.LEDGER, f"food: {Credits(1, 20)}", Credits())],
        ),
        (
            {"ledger": {**BOOKS.ledger, Category.WASTE: Credits(1, 5)}},
            [difference(KINDS.LEDGER, f"waste: {Credits()}", Credits(1, 5))],
        ),
        (
            {"challenge_counts": {"food-challenge": 1}},
            [difference(KINDS.CHALLENGE_COUNTS, BOOKS.completed, {"food-challenge": 1})],
        ),
        ({"misjudged_count": 2}, [difference(KINDS.COMPLETION_STATUS, "as the log says", "2 with another status")]),
        ({"pauses": ()}, [difference(KINDS.STREAK_PAUSES, BOOKS.pauses, ())]),
        (
            {"unexplained_count": 1},
            [difference(KINDS.BADGE_DECISIONS, "one for each badge given or taken by hand", "1 missing or too many")],
        ),
        ({"scores": {}}, [difference(KINDS.LEADERBOARD_ENTRIES, SCORE, {})]),
    ],
)
def test_books_that_do_not_agree(changes: dict[str, Any], expected: list[Difference]) -> None:
    assert list(book_differences(PERSON, replace(BOOKS, **changes), FACTS)) == expected


def test_completions_are_held_against_the_log() -> None:
    more = replace(
        BOOKS,
        completions={**BOOKS.completions, (Category.FOOD, 2): FOOD},
        totals={**BOOKS.totals, Category.FOOD: FOOD + FOOD},
        ledger={**BOOKS.ledger, Category.FOOD: Credits(2, 40)},
    )
    [found] = book_differences(PERSON, more, FACTS)
    assert (found.user_id, found.kind, found.expected) == (PERSON, KINDS.COMPLETIONS, str(FACTS.counters))
    cells = "Tally(completions=1, points=20, co2e_g=500)"
    assert found.found.count(cells) == 3
    assert found.found.endswith(f", {BOOKS.completed}")
    twice = {"food-challenge": 2, "water-challenge": 1}
    other = replace(BOOKS, completed=twice, challenge_counts=twice)
    assert [one.kind for one in book_differences(PERSON, other, FACTS)] == [KINDS.COMPLETIONS]


def test_the_books_of_an_erased_user_keep_sums_that_the_log_has_forgotten() -> None:
    gone = facts(LOG_TO_ERASURE)
    books = replace(
        BOOKS, seq=8, last_event_id=gone.last_event_id, recorded_at=LOG_TO_ERASURE[-1].recorded_at, pauses=()
    )
    assert list(book_differences(PERSON, books, gone)) == []


def test_a_log_without_events_was_never_recorded() -> None:
    empty = replace(BOOKS, seq=0, last_event_id=None, pauses=(), totals={}, ledger={}, challenge_counts={})
    empty = replace(empty, completions={}, completed={})
    assert list(book_differences(PERSON, empty, Achievements(PERSON))) == []


def test_sums_add_up_column_by_column() -> None:
    assert Sums(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) + Sums(10, 20, 30, 40, 50, 60, 70, 80, 90, 100) == Sums(
        11, 22, 33, 44, 55, 66, 77, 88, 99, 110
    )


@pytest.mark.parametrize(("position", "noted", "forgotten"), [(6, False, True), (6, True, False), (7, False, False)])
def test_who_lags_and_is_not_noted_is_forgotten(position: int, noted: bool, forgotten: bool) -> None:
    assert is_forgotten(position, replace(BOOKS, noted=noted)) is forgotten


def test_a_document_diverges_when_its_event_is_not_the_logs() -> None:
    one, other = UUID(int=1), UUID(int=2)
    found = [diverges(Position(seq, one), event_id) for seq in (0, 1, 2) for event_id in (one, other, None)]
    assert found == [False, False, False, False, True, True, False, True, True]


# What a rebuild makes of it.

NOW = END.recorded_at + timedelta(days=1)


def test_a_sound_document_is_rebuilt_as_it_is() -> None:
    assert rebuilt(DOCUMENT, FACTS, CATALOGUE, NOW) == replace(DOCUMENT, repairs=1)
    assert rebuilt(replace(DOCUMENT, repairs=4), FACTS, CATALOGUE, NOW).repairs == 5


def test_damage_is_mended_and_what_is_missing_is_won_now() -> None:
    damaged = replace(
        DOCUMENT,
        counters=Counters(),
        awards=(replace(TWO, points=99), replace(TWO, awarded_at=NOW), replace(TAKEN.award, source=AwardSource.RULE)),
        revocations=(),
        withdrawn=frozenset(),
    )
    mended = rebuilt(damaged, FACTS, CATALOGUE, NOW)
    won_now = Award.of(CATALOGUE.badges["both"], NOW, 7)
    assert mended == replace(DOCUMENT, awards=(TWO, BY_HAND, won_now), repairs=1)


def test_the_first_of_two_awards_is_kept_whatever_their_order() -> None:
    later = replace(TWO, awarded_at=NOW)
    for awards in ((TWO, later), (later, TWO)):
        mended = rebuilt(replace(DOCUMENT, awards=(*awards, BOTH, BY_HAND)), FACTS, CATALOGUE, NOW)
        assert mended.awards == DOCUMENT.awards


def test_awards_by_hand_are_put_back_in_their_places() -> None:
    damaged = replace(DOCUMENT, awards=(replace(BY_HAND, points=1), BOTH, TWO))
    assert rebuilt(damaged, FACTS, CATALOGUE, NOW).awards == (BY_HAND, BOTH, TWO)
    never = replace(BY_HAND, code="three")
    assert rebuilt(replace(DOCUMENT, awards=(never, TWO, BOTH)), FACTS, CATALOGUE, NOW).awards == (TWO, BOTH, BY_HAND)


def test_what_was_won_beyond_a_log_that_ends_earlier_is_kept_under_its_last_event() -> None:
    short = facts(LOG[:2])
    three = Award.of(CATALOGUE.badges["three"], END.recorded_at, 5)
    revoked = Revocation(three, END.recorded_at, 6)
    mended = rebuilt(replace(DOCUMENT, revocations=(revoked, TAKEN)), short, CATALOGUE, NOW)
    assert mended.awards == (replace(TWO, seq=2), replace(BOTH, seq=2))
    assert mended.revocations == (Revocation(replace(three, seq=2), END.recorded_at, 2),)


def test_revocations_of_rules_are_kept_and_those_by_hand_are_the_logs_in_their_order() -> None:
    three = Award.of(CATALOGUE.badges["three"], LOG[2].recorded_at, 3)
    early, wrong = Revocation(three, LOG[3].recorded_at, 4), Revocation(replace(three, points=1), LOG[3].recorded_at, 2)
    damaged = replace(DOCUMENT, revocations=(TAKEN, replace(TAKEN, revoked_seq=3), early))
    assert rebuilt(damaged, FACTS, CATALOGUE, NOW).revocations == (early, TAKEN)
    damaged = replace(DOCUMENT, revocations=(wrong,))
    assert rebuilt(damaged, FACTS, CATALOGUE, NOW).revocations == (replace(early, revoked_seq=3), TAKEN)
    by_rule = replace(TAKEN, award=replace(TAKEN.award, source=AwardSource.RULE))
    damaged = replace(DOCUMENT, revocations=(by_rule,))
    assert rebuilt(damaged, FACTS, CATALOGUE, NOW).revocations == (TAKEN,)


def test_a_document_that_an_older_catalogue_judged_is_left_to_the_next_judging() -> None:
    older = replace(DOCUMENT, catalogue=4, awards=(TWO, BY_HAND))
    mended = rebuilt(older, FACTS, CATALOGUE, NOW)
    assert (mended.catalogue, mended.awards) == (4, (TWO, BY_HAND))
    newer = replace(DOCUMENT, catalogue=9)
    assert rebuilt(newer, FACTS, CATALOGUE, NOW) == replace(DOCUMENT, repairs=1)


def test_of_an_erased_user_only_the_tombstone_is_rebuilt() -> None:
    gone = facts(LOG_TO_ERASURE)
    assert rebuilt(DOCUMENT, gone, CATALOGUE, NOW) == replace(gone, catalogue=5, repairs=1)
    assert rebuilt(replace(DOCUMENT, catalogue=9), gone, CATALOGUE, NOW).catalogue == 5
