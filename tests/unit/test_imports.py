"""The checks of imported lines, without any store."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from rebootcamp.domain.calendar import Recurrence
from rebootcamp.domain.challenges import (
    Basis,
    BasisKind,
    Category,
    Challenge,
    ChallengeText,
    Savings,
    Validation,
)
from rebootcamp.domain.completions import CompletionStatus
from rebootcamp.domain.errors import UserNotFound
from rebootcamp.domain.imports import (
    EARLIEST,
    Import,
    ImportedUser,
    ImportId,
    ImportKind,
    ImportStatus,
    Line,
    LineFault,
    LineStatus,
    PastCompletion,
    Performer,
    Verdict,
    check_challenges,
    check_cohorts,
    check_completions,
    check_users,
    place_of,
    subject_of,
)
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort, Role, UserId

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
ADMIN = UserId(uuid4())
ANNA = "anna@example.org"
TEXTS = {language: ChallengeText("T", "D") for language in Language}
VALID, UNCHANGED, FAULTY = LineStatus.VALID, LineStatus.UNCHANGED, LineStatus.FAULTY


def challenge(code: str, *prerequisites: str, **given: Any) -> Challenge:
    daily = Challenge(
        code=code,
        category=Category.FOOD,
        difficulty=2,
        points=15,
        recurrence=Recurrence.DAILY,
        starts_on=None,
        ends_on=None,
        validation=Validation.REVIEWED,
        prerequisite_codes=prerequisites,
        savings=Savings(co2e_g=5),
        basis=Basis(BasisKind.ESTIMATE, "S", 2026, {Language.FR: "n", Language.EN: "n"}),
        texts=TEXTS,
    )
    return replace(daily, **given)


def lines_of(*records: Any) -> list[Line]:
    return [Line(number, record) for number, record in enumerate(records, start=2)]


def outcomes(verdicts: list[Verdict]) -> list[tuple[int, str]]:
    """The number of each line with its status, or with the pointer and the code of its fault."""
    return [(one.line.number, f"{one.fault.pointer} {one.fault.code}" if one.fault else one.status) for one in verdicts]


def past(code: str, at: datetime | str, email: str = ANNA, note: str | None = None) -> PastCompletion:
    return PastCompletion(email, code, at if isinstance(at, datetime) else datetime.fromisoformat(at), note)


def anna(**given: Any) -> Performer:
    return Performer(UserId(UUID(int=7)), ZoneInfo("Pacific/Auckland"), **given)


def check(
    *records: PastCompletion, of: Performer | None = None, challenges: tuple[Challenge, ...] = (challenge("a"),)
) -> list[Verdict]:
    performers: Mapping[str, Performer] = {ANNA: of or anna()}
    known = {one.code: one for one in challenges}
    return check_completions(lines_of(*records), performers, known, imported_by=ADMIN, now=NOW)


def test_a_past_completion_is_an_approved_one_of_its_local_day() -> None:
    moment = datetime(2026, 2, 1, 20, tzinfo=UTC)
    (verdict,) = check(past("a", moment, note="hello"))
    completion = verdict.completion
    assert (verdict.status, verdict.user_id) == (VALID, UUID(int=7))
    assert completion is not None
    assert completion.local_date == date(2026, 2, 2), "it is Monday already in Auckland"
    assert completion.period_key == "2026-02-02"
    assert completion.status is CompletionStatus.APPROVED
    assert (completion.user_id, completion.challenge_code, completion.note) == (UUID(int=7), "a", "hello")
    assert (completion.category, completion.difficulty, completion.points) == (Category.FOOD, 2, 15)
    assert completion.savings == Savings(co2e_g=5)
    assert (completion.performed_at, completion.submitted_at, completion.decided_at) == (moment, moment, NOW)
    assert (completion.decided_by, completion.decision_reason) == (ADMIN, None)


def test_a_period_is_taken_once() -> None:
    of = anna(taken={("a", "2026-02-02")})
    found = check(
        past("a", "2026-02-01T20:00:00Z"), past("a", "2026-02-02T20:00:00Z"), past("a", "2026-02-03T05:00:00Z"), of=of
    )
    assert outcomes(found) == [(2, UNCHANGED), (3, VALID), (4, "/performed_at already_completed")]
    assert found[2].fault is not None
    assert found[2].fault.remedy == "Remove one of the two lines."
    assert found[2].fault.detail == "Another line completes the challenge for 2026-02-03."


def test_two_users_may_complete_the_same_challenge_on_the_same_day() -> None:
    other = Performer(UserId(UUID(int=8)), ZoneInfo("Pacific/Auckland"), taken={("a", "2026-02-03")})
    lines = lines_of(past("a", "2026-02-02T20:00:00Z"), past("a", "2026-02-02T20:00:00Z", "ben@example.org"))
    performers = {ANNA: anna(), "ben@example.org": other}
    found = check_completions(lines, performers, {"a": challenge("a")}, imported_by=ADMIN, now=NOW)
    assert outcomes(found) == [(2, VALID), (3, UNCHANGED)]


@pytest.mark.parametrize(
    ("at", "outcome"),
    [
        (NOW, VALID),
        (NOW + timedelta(milliseconds=1), "/performed_at performed_out_of_range"),
        (EARLIEST, VALID),
        (EARLIEST - timedelta(milliseconds=1), "/performed_at performed_out_of_range"),
        (datetime.max.replace(tzinfo=UTC), "/performed_at performed_out_of_range"),
        (datetime.min.replace(tzinfo=UTC), "/performed_at performed_out_of_range"),
    ],
)
def test_a_performance_is_neither_in_the_future_nor_in_another_century(at: datetime, outcome: str) -> None:
    assert datetime(2000, 1, 1, tzinfo=UTC) == EARLIEST
    assert outcomes(check(past("a", at))) == [(2, outcome)]


def test_who_and_what_is_not_known_is_named() -> None:
    found = check(
        past("a", NOW, "nobody@example.org"),
        past("b", NOW),
        past("closed", NOW),
        challenges=(challenge("a"), challenge("closed", ends_on=date(2026, 1, 1))),
    )
    assert outcomes(found) == [
        (2, "/email user_not_found"),
        (3, "/challenge_code challenge_not_found"),
        (4, "/performed_at challenge_closed"),
    ]
    assert found[0].fault is not None
    assert found[0].fault.remedy == "Import the user first, or correct the e-mail."
    assert found[0].fault.detail == "No user has this e-mail."
    assert found[1].fault is not None
    assert found[1].fault.remedy == "Check the challenge code.", "the error's own"
    assert found[1].fault.detail == "No challenge has this code."


def test_administrators_do_not_import_completions_of_their_own() -> None:
    (verdict,) = check(past("a", NOW), of=Performer(ADMIN, ZoneInfo("UTC")))
    assert outcomes([verdict]) == [(2, "/email own_completion")]
    assert verdict.fault is not None
    assert verdict.fault.detail == "This completion is your own."
    assert verdict.fault.remedy == "Let another administrator import it."


def test_a_challenge_could_be_performed_until_it_was_retired() -> None:
    retired = challenge("a", retired_at=NOW - timedelta(days=10), starts_on=date(2026, 1, 1))
    before, then, long_before = NOW - timedelta(days=11), NOW - timedelta(days=10), NOW - timedelta(days=100)
    found = check(past("a", before), past("a", then), past("a", long_before), challenges=(retired,))
    assert outcomes(found) == [
        (2, VALID),
        (3, "/challenge_code challenge_retired"),
        (4, "/performed_at challenge_closed"),
    ]


def test_prerequisites_are_completed_before_in_the_file_or_in_the_store() -> None:
    challenges = (challenge("a"), challenge("b", "z", "a"), challenge("z"))
    found = check(past("b", NOW), past("a", NOW), past("b", NOW), of=anna(done={"z"}), challenges=challenges)
    assert outcomes(found) == [(2, "/challenge_code prerequisite_missing"), (3, VALID), (4, VALID)]
    (verdict,) = check(past("b", NOW), challenges=challenges)
    assert verdict.fault is not None
    assert verdict.fault.detail == "Challenges that come first are not completed by then: a, z."
    assert verdict.fault.remedy == ("Add the completions of the challenges that come first, performed before this one.")


def test_a_faulty_line_completes_nothing() -> None:
    challenges = (challenge("a", ends_on=date(2026, 1, 1)), challenge("b", "a"))
    found = check(past("a", NOW), past("b", NOW), challenges=challenges)
    assert outcomes(found) == [(2, "/performed_at challenge_closed"), (3, "/challenge_code prerequisite_missing")]


def user(email: str, **given: Any) -> ImportedUser:
    learner = ImportedUser(email, "Anna", Role.LEARNER, Language.FR, "Europe/Paris", None)
    return replace(learner, **given)


def test_accounts_are_opened_once_and_in_cohorts_and_zones_that_exist() -> None:
    found = check_users(
        lines_of(
            user("a@example.org", cohort_code="lyon"),
            user("b@example.org", time_zone="No/Where"),
            user("c@example.org", cohort_code="paris"),
            user("b@example.org"),
            user("c@example.org"),
            user("b@example.org"),
            user("d@example.org"),
        ),
        frozenset({"d@example.org"}),
        frozenset({"lyon"}),
    )
    assert outcomes(found) == [
        (2, VALID),
        (3, "/time_zone unknown_time_zone"),
        (4, "/cohort_code cohort_not_found"),
        (5, "/email duplicate_line"),
        (6, "/email duplicate_line"),
        (7, "/email duplicate_line"),
        (8, UNCHANGED),
    ]
    faults = [one.fault for one in found if one.fault]
    assert faults[1].detail == "No cohort has this code."
    assert faults[1].remedy == "Import the cohort first, or correct the code."
    assert faults[2].detail == faults[4].detail == "Line 3 is about the same object."
    assert faults[2].remedy == "Keep one of the two lines."


def test_cohorts_are_opened_once_and_never_renamed() -> None:
    found = check_cohorts(
        lines_of(Cohort("a", "A"), Cohort("b", "B"), Cohort("c", "C"), Cohort("a", "A"), Cohort("b", "B")),
        {"b": "B", "c": "D"},
    )
    assert outcomes(found) == [
        (2, VALID),
        (3, UNCHANGED),
        (4, "/code cohort_code_taken"),
        (5, "/code duplicate_line"),
        (6, "/code duplicate_line"),
    ]
    assert found[2].fault is not None
    assert found[2].fault.detail == "A cohort with this code and another name exists."
    assert [one.fault.detail for one in found[3:] if one.fault] == [
        "Line 2 is about the same object.",
        "Line 3 is about the same object.",
    ]


def test_challenges_are_published_after_their_prerequisites() -> None:
    existing = {one.code: one for one in (challenge("old", "x", "y"), challenge("x"), challenge("y"))}
    found = check_challenges(
        lines_of(challenge("c", "b"), challenge("b", "a", "old"), challenge("a"), challenge("old", "y", "x")), existing
    )
    assert outcomes(found) == [(5, UNCHANGED), (4, VALID), (3, VALID), (2, VALID)]


def test_a_challenge_that_changed_is_published_again() -> None:
    existing = {"a": challenge("a")}
    assert outcomes(check_challenges(lines_of(challenge("a", points=16)), existing)) == [(2, VALID)]


def test_challenges_that_cannot_be_published_are_named() -> None:
    retired = challenge("gone", retired_at=NOW)
    existing = {one.code: one for one in (retired, challenge("kept", "gone"), challenge("ring", "loop"))}
    found = check_challenges(
        lines_of(
            challenge("gone"),
            challenge("kept", "gone", points=16),
            challenge("new", "gone"),
            challenge("lost", "nothing"),
            challenge("after-lost", "lost"),
            challenge("loop", "ring"),
            challenge("late", starts_on=date(2026, 2, 2), ends_on=date(2026, 2, 1)),
            challenge("kept", "gone"),
        ),
        existing,
    )
    faults = {one.line.number: one.fault for one in found}
    assert sorted(outcomes(found)) == [
        (2, "/code challenge_retired"),
        (3, VALID),
        (4, "/prerequisite_codes unknown_prerequisite"),
        (5, "/prerequisite_codes unknown_prerequisite"),
        (6, "/prerequisite_codes unknown_prerequisite"),
        (7, "/prerequisite_codes unknown_prerequisite"),
        (8, "/ends_on window_backwards"),
        (9, "/code duplicate_line"),
    ]
    details = {number: fault.detail for number, fault in faults.items() if fault}
    assert details[2] == "A retired challenge has this code."
    assert details[4] == "A new prerequisite cannot be retired: gone."
    assert details[5] == "No such challenges, or faulty lines of this file: nothing."
    assert details[6] == "No such challenges, or faulty lines of this file: lost."
    assert details[7] == "A challenge cannot require itself, directly or through its prerequisites."
    assert details[9] == "Line 3 is about the same object."
    assert faults[2] is not None
    assert faults[2].remedy == "Choose another code."


@pytest.mark.parametrize(
    ("check_one", "record"),
    [
        (lambda lines: check_completions(lines, {}, {}, imported_by=ADMIN, now=NOW), Cohort("a", "A")),
        (lambda lines: check_challenges(lines, {}), Cohort("a", "A")),
        (lambda lines: check_users(lines, frozenset(), frozenset()), past("a", NOW)),
        (lambda lines: check_cohorts(lines, {}), past("a", NOW)),
    ],
)
def test_a_line_of_another_kind_is_an_error_of_the_program(check_one: Any, record: Any) -> None:
    with pytest.raises(TypeError, match=r"^a line of another kind$"):
        check_one(lines_of(record))


def test_lines_of_one_subject_are_worked_in_the_order_of_performance() -> None:
    assert subject_of(past("a", NOW)) == ANNA
    assert subject_of(user(ANNA)) == ANNA
    assert subject_of(Cohort("lyon", "Lyon")) == "lyon"
    assert subject_of(challenge("a")) == "a"
    assert place_of(past("a", NOW)) == "2026-03-09T12:00:00.000Z"
    assert place_of(user(ANNA)) == ""


def an_import(*, dry_run: bool = False, skip_faulty: bool = False, **counts: int) -> Import:
    return Import(
        ImportId(uuid4()),
        ImportKind.USERS,
        ImportStatus.CHECKING,
        dry_run,
        skip_faulty,
        ADMIN,
        NOW,
        None,
        {LineStatus(name): count for name, count in counts.items()},
    )


def test_faulty_lines_keep_a_file_from_being_applied_unless_they_are_skipped() -> None:
    assert an_import(valid=1).after_check() is ImportStatus.APPLYING
    assert an_import(valid=1, faulty=1).after_check() is ImportStatus.REFUSED
    assert an_import(valid=1, faulty=1, skip_faulty=True).after_check() is ImportStatus.APPLYING
    assert an_import(valid=1, faulty=1, skip_faulty=True, dry_run=True).after_check() is ImportStatus.CHECKED
    assert an_import(valid=1, dry_run=True).after_check() is ImportStatus.CHECKED


def test_a_fault_says_what_the_error_says() -> None:
    error = UserNotFound("Nobody.")
    assert LineFault.of(error) == LineFault("", "user_not_found", "Nobody.", UserNotFound.remedy)
    assert LineFault.of(error, "/email", "Do.") == LineFault("/email", "user_not_found", "Nobody.", "Do.")


def test_no_repr_shows_who_a_line_is_about() -> None:
    for record in (past("a", NOW), user(ANNA)):
        assert ANNA not in repr(Line(1, record))
