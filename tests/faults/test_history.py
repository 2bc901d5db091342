"""The history checker on made-up histories: it passes a true one and finds each kind of violation."""

from copy import deepcopy
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Badge, BadgeDesign, BadgeText, Catalogue, Tier
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.events import (
    CompletionApproved,
    CompletionReversed,
    CompletionSubmitted,
    Event,
    RecordedEvent,
    UserRegistered,
)
from rebootcamp.domain.rules import Completions
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from tests.faults.history import Acknowledgement, History, Log, Read

USER = UserId(UUID(int=7))
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
TODAY = date(2026, 3, 9)
FIRST_STEP = BadgeDesign(
    "first-step",
    Tier.BRONZE,
    10,
    "*",
    revocable=True,
    rule=Completions(target=1),
    texts=dict.fromkeys(Language, BadgeText("First step", "Complete a challenge.")),
)
SHIPPED = Catalogue.empty().with_published(Badge(FIRST_STEP, 1, 1, datetime(2026, 1, 1, tzinfo=UTC), retired=False))
DONE: dict[str, Any] = {
    "challenge_code": "cycle-5km",
    "category": Category.MOBILITY,
    "difficulty": 1,
    "savings": Savings(co2e_g=100, water_ml=None, waste_g=None, energy_wh=None),
    "local_date": TODAY,
    "performed_at": NOON,
}
BODIES: list[Event] = [
    UserRegistered(),
    CompletionApproved(completion_id=UUID(int=1), points=20, **DONE),
    CompletionSubmitted(completion_id=UUID(int=2), challenge_code="bulk-food", local_date=TODAY),
    CompletionReversed(
        completion_id=UUID(int=1),
        points=20,
        day_active=False,
        **{name: value for name, value in DONE.items() if name != "performed_at"},
    ),
]


def log() -> Log:
    """The user registers, completes a challenge and wins a badge, submits another, and loses the first one again."""
    events = [RecordedEvent(USER, seq, UUID(int=100 + seq), NOON, 1, body) for seq, body in enumerate(BODIES, 1)]
    stored = Achievements(USER)
    for event in events:
        stored = stored.after(event, SHIPPED)
    return Log(events, stored)


def answer(recorded: int, applied: int) -> dict[str, Any]:
    """Returns the true answer at those two places of the log, worked out by hand."""
    points, badge_points = (20 if place in (2, 3) else 0 for place in (recorded, applied))
    counted, won = int(points > 0), badge_points > 0
    category = {"category": "mobility", "completion_count": 1, "points": 20}
    streak = {"current_days": 1, "longest_days": 1, "state": "active", "last_active_on": "2026-03-09", "freezes": 0}
    none = {"current_days": 0, "longest_days": 0, "state": "none", "last_active_on": None, "freezes": 0}
    return {
        "global_score": points + 10 * won,
        "score": {"challenge_points": points, "badge_points": 10 * won},
        "challenges": {
            "completion_count": counted,
            "distinct_challenge_count": counted,
            "pending_count": int(recorded >= 3),
            "by_category": [category] * counted,
        },
        "badges": {"earned": [{"code": "first-step"}] * won},
        "streak": streak if won else none,
        "projection": {"recorded_seq": recorded, "applied_seq": applied},
    }


def read(began: float, ended: float, seen: dict[str, Any]) -> Read:
    return Read(str(USER), began, ended, seen)


def violations(*seen: Read | Acknowledgement) -> list[str]:
    history = History(
        [one for one in seen if isinstance(one, Read)],
        [one for one in seen if isinstance(one, Acknowledgement)],
        NOON,
    )
    return history.violations({str(USER): log()}, SHIPPED)


def test_a_true_history_passes_reads_at_once_in_any_order_included() -> None:
    seen = [read(place, place + 0.5, answer(place, place)) for place in range(1, 5)]
    overlapping = [read(1.2, 9, answer(2, 1)), read(1.3, 8, answer(1, 1))]
    changes = [Acknowledgement(str(USER), 1.9, 2, None), Acknowledgement(str(USER), 2.7, 3, 3)]
    assert violations(*seen, *overlapping, *changes) == []


@pytest.mark.parametrize(
    ("later", "name"), [(answer(2, 3), "recorded_seq"), (answer(3, 2), "applied_seq")], ids=["recorded", "applied"]
)
def test_a_seq_that_goes_back_is_found(later: dict[str, Any], name: str) -> None:
    (found,) = violations(read(1, 2, answer(3, 3)), read(2.1, 3, later))
    assert f"{name} went back, 3 was seen before" in found
    assert violations(read(1, 2, answer(3, 3)), read(1.9, 3, later)) == []  # They were in flight at once.


@pytest.mark.parametrize(
    ("applied", "seen", "which"), [(None, answer(1, 1), "recorded as 2"), (2, answer(2, 1), "applied as 2")]
)
def test_an_acknowledged_change_that_a_later_read_lacks_is_found(
    applied: int | None, seen: dict[str, Any], which: str
) -> None:
    change = Acknowledgement(str(USER), 1, 2, applied)
    (found,) = violations(change, read(1.1, 2, seen))
    assert f"misses an acknowledged change, {which}" in found
    assert violations(change, read(0.9, 2, seen)) == []  # It began before the change was acknowledged.


WRONG: dict[str, tuple[str, Any]] = {
    "points": ("score/challenge_points", 40),
    "badge points": ("score/badge_points", 0),
    "score": ("global_score", 31),
    "completions": ("challenges/completion_count", 2),
    "challenges": ("challenges/distinct_challenge_count", 0),
    "pending": ("challenges/pending_count", 0),
    "categories": ("challenges/by_category", []),
    "badges": ("badges/earned", []),
    "shipped badges": ("badges/earned", []),
    "the streak": ("streak/current_days", 2),
}


@pytest.mark.parametrize("what", WRONG)
def test_an_answer_that_is_not_the_fold_of_its_log_is_found(what: str) -> None:
    path, value = WRONG[what]
    *parents, name = path.split("/")
    seen = deepcopy(answer(3, 3))
    place = seen
    for parent in parents:
        place = place[parent]
    place[name] = value
    assert any(f": {what} " in found for found in violations(read(1, 2, seen)))


def test_an_answer_of_another_seq_is_found() -> None:
    """A kept answer would look so if its ``projection`` alone were made anew."""
    stale = {**answer(1, 1), "projection": {"recorded_seq": 3, "applied_seq": 3}}
    assert violations(read(1, 2, stale))


def page(applied: int) -> dict[str, Any]:
    """Returns the true first page of the history at that place of the log, worked out by hand."""
    badge = [{"code": "first-step"}]
    entries = [
        {"seq": 4, "type": "completion_reversed", "awarded_badges": [], "revoked_badges": badge},
        {"seq": 3, "type": "completion_submitted", "awarded_badges": [], "revoked_badges": []},
        {"seq": 2, "type": "completion_approved", "awarded_badges": badge, "revoked_badges": []},
        {"seq": 1, "type": "user_registered", "awarded_badges": [], "revoked_badges": []},
    ]
    return {"items": entries[4 - applied :], "next_cursor": None}


def test_true_pages_pass_beside_reads_of_the_progress() -> None:
    seen = [read(place, place + 0.3, answer(place, place)) for place in range(1, 5)]
    pages = [read(place + 0.4, place + 0.8, page(place)) for place in range(1, 5)]
    assert violations(read(0, 0.5, page(0)), *seen, *pages, Acknowledgement(str(USER), 1.9, 2, 2)) == []


def test_a_page_that_goes_back_or_lacks_an_acknowledged_change_is_found() -> None:
    (found,) = violations(read(1, 2, answer(3, 3)), read(2.1, 3, page(2)))
    assert "applied_seq went back, 3 was seen before" in found
    (found,) = violations(Acknowledgement(str(USER), 1, 3, 3), read(1.1, 2, page(2)))
    assert "misses an acknowledged change, applied as 3" in found


@pytest.mark.parametrize(("place", "name"), [(0, "revoked_badges"), (1, "type"), (2, "awarded_badges"), (2, None)])
def test_a_page_with_another_entry_than_the_log_is_found(place: int, name: str | None) -> None:
    seen = page(4)
    if name is None:
        del seen["items"][place]
    else:
        seen["items"][place] = {**seen["items"][place], name: []}
    (found,) = violations(read(1, 2, seen))
    assert "entries are" in found


def test_an_answer_beyond_the_end_of_the_log_is_found() -> None:
    beyond = {**answer(4, 4), "projection": {"recorded_seq": 5, "applied_seq": 4}}
    (found,) = violations(read(1, 2, beyond))
    assert found.endswith("the log ends at 4")
