"""Imports of files: what a line may hold, and whether it can be applied.

A file is checked whole before anything is applied. Every line has a key that does not depend on its position: the
e-mail of a user, the code of a cohort or a challenge, and for a completion its user, challenge and period. A line whose
key is there already changes nothing, so the same file can be imported again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from graphlib import TopologicalSorter
from typing import Literal, NewType
from uuid import UUID
from zoneinfo import ZoneInfo

from rebootcamp.domain.calendar import local_date, period_key, time_zone
from rebootcamp.domain.challenges import Challenge, required_by
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.errors import (
    AlreadyCompleted,
    ChallengeNotFound,
    ChallengeRetired,
    CohortCodeTaken,
    CohortNotFound,
    OwnCompletion,
    PerformedOutOfRange,
    PrerequisiteMissing,
    RebootCampError,
    UnknownPrerequisite,
    UserNotFound,
)
from rebootcamp.domain.notations import rfc3339
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort, Role, UserId

ImportId = NewType("ImportId", UUID)


class ImportKind(StrEnum):
    """The objects that a file holds."""

    USERS = "users"
    COHORTS = "cohorts"
    CHALLENGES = "challenges"
    COMPLETIONS = "completions"


class ImportStatus(StrEnum):
    """The stage that an import has reached.

    ``receiving``, ``checking`` and ``applying`` are in progress. ``checked`` is the end of a dry run. A ``refused``
    import has faulty lines, and nothing of it was applied. A ``failed`` or ``cancelled`` one may have been applied in
    part.
    """

    RECEIVING = "receiving"
    CHECKING = "checking"
    APPLYING = "applying"
    CHECKED = "checked"
    REFUSED = "refused"
    APPLIED = "applied"
    FAILED = "failed"
    CANCELLED = "cancelled"


EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
"""The earliest moment of a past completion, so that a mistyped year is named."""
IN_PROGRESS = frozenset({ImportStatus.RECEIVING, ImportStatus.CHECKING, ImportStatus.APPLYING})


class LineStatus(StrEnum):
    """The status of a line: ``waiting`` to be checked, ``valid`` and not applied yet, or its outcome."""

    WAITING = "waiting"
    VALID = "valid"
    APPLIED = "applied"
    UNCHANGED = "unchanged"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class LineFault:
    """One reason why a line cannot be applied.

    Attributes:
        pointer: JSON pointer to the field within the line; empty for the whole line.
        code: Stable, snake_case.
        detail: What is wrong. It quotes nothing of the line, which may hold personal data.
        remedy: What to do about it.
    """

    pointer: str
    code: str
    detail: str
    remedy: str

    @staticmethod
    def of(error: RebootCampError, pointer: str | None = None, remedy: str | None = None) -> "LineFault":
        """Returns the fault that an error of the domain amounts to."""
        return LineFault(
            pointer if pointer is not None else error.pointer or "", error.code, error.detail, remedy or error.remedy
        )


@dataclass(frozen=True, slots=True)
class ImportedUser:
    """An account to open, without a password.

    Attributes:
        cohort_code: The cohort that a learner joins, or that a coach leads; None for no cohort.
    """

    email: str
    display_name: str
    role: Role
    language: Language
    time_zone: str
    cohort_code: str | None

    def __repr__(self) -> str:
        return "ImportedUser(...)"


@dataclass(frozen=True, slots=True)
class PastCompletion:
    """A completion from before, of a user who is named by their e-mail."""

    email: str
    challenge_code: str
    performed_at: datetime
    note: str | None

    def __repr__(self) -> str:
        return "PastCompletion(...)"


ImportRecord = ImportedUser | Cohort | Challenge | PastCompletion


def subject_of(record: ImportRecord) -> str:
    """Returns the object that a line is about; lines of one subject are worked together."""
    return record.email if isinstance(record, ImportedUser | PastCompletion) else record.code


def place_of(record: ImportRecord) -> str:
    """Returns the sort key of a line among those of its subject: completions go by when they were performed."""
    return rfc3339(record.performed_at) if isinstance(record, PastCompletion) else ""


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line as it was read: a record, or the faults that prevent one."""

    number: int
    record: ImportRecord | None
    faults: tuple[LineFault, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not worked yet.

    Attributes:
        user_id: The user that a checked completion is of; None before, and for other kinds.
    """

    number: int
    record: ImportRecord
    user_id: UserId | None = None


@dataclass(frozen=True, slots=True)
class LineReport:
    """The status of a line, and its faults."""

    number: int
    status: LineStatus
    faults: tuple[LineFault, ...]


@dataclass(frozen=True, slots=True)
class Import:
    """An import of one file.

    Attributes:
        created_by: The administrator who sent the file.
        finished_at: When it ended; None while it is in progress.
        counts: Number of lines by status.
    """

    id: ImportId
    kind: ImportKind
    status: ImportStatus
    dry_run: bool
    skip_faulty: bool
    created_by: UserId
    created_at: datetime
    finished_at: datetime | None
    counts: Mapping[LineStatus, int]

    def after_check(self) -> ImportStatus:
        """Returns the status that follows once every line is checked."""
        if self.dry_run:
            return ImportStatus.CHECKED
        if self.counts.get(LineStatus.FAULTY) and not self.skip_faulty:
            return ImportStatus.REFUSED
        return ImportStatus.APPLYING


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of checking a line.

    Attributes:
        user_id: The user that the line is about, if it is valid and about an existing user.
        completion: The completion that the line would add.
    """

    line: Line
    status: Literal[LineStatus.VALID, LineStatus.UNCHANGED, LineStatus.FAULTY]
    fault: LineFault | None = None
    user_id: UserId | None = None
    completion: Completion | None = None

    @staticmethod
    def faulty(line: Line, fault: LineFault) -> "Verdict":
        """Returns the verdict on a line that cannot be applied."""
        return Verdict(line, LineStatus.FAULTY, fault)


@dataclass(slots=True)
class Performer:
    """A user with what past completions depend on.

    Attributes:
        taken: The periods that completions take up, each as the challenge's code and the period's key.
        moments: The moments of completions, each after the challenge's code. A line of the same moment is the same
            completion, even if its period is another one since the user changed the time zone.
        done: Codes of the challenges that the user has completed.
    """

    user_id: UserId
    zone: ZoneInfo
    taken: set[tuple[str, str]] = field(default_factory=set)
    moments: set[tuple[str, datetime]] = field(default_factory=set)
    done: set[str] = field(default_factory=set)


def check_completions(
    lines: Sequence[Line],
    performers: Mapping[str, Performer],
    challenges: Mapping[str, Challenge],
    *,
    imported_by: UserId,
    now: datetime,
) -> list[Verdict]:
    """Checks completions, in the order of the lines; a valid line counts as done for those that follow.

    The rules are those of ordinary completions, except for two that guard against users who report too much: the 48
    hours and the daily points. An administrator vouches for an import, and decides on it as a reviewer does.

    Args:
        lines: Lines of past completions, in the order in which they were performed.
        performers: Users by e-mail. Their periods and challenges grow by those of the valid lines.
        challenges: Challenges by code, retired ones included.
        imported_by: The administrator, who cannot import completions of their own.
        now: The current time.
    """
    new: set[tuple[UserId, str, str]] = set()
    return [_checked(line, performers, challenges, imported_by, now, new) for line in lines]


def _checked(
    line: Line,
    performers: Mapping[str, Performer],
    challenges: Mapping[str, Challenge],
    imported_by: UserId,
    now: datetime,
    new: set[tuple[UserId, str, str]],
) -> Verdict:
    past = line.record
    if not isinstance(past, PastCompletion):
        raise TypeError("a line of another kind")
    performer, challenge = performers.get(past.email), challenges.get(past.challenge_code)
    try:
        if performer is None:
            raise UserNotFound("No user has this e-mail.")
        if challenge is None:
            raise ChallengeNotFound("No challenge has this code.")
        if performer.user_id == imported_by:
            raise OwnCompletion("This completion is your own.")
        if (challenge.code, past.performed_at) in performer.moments:
            return Verdict(line, LineStatus.UNCHANGED)
        _ensure_in_range(past.performed_at, now)
        day = local_date(past.performed_at, performer.zone)
        period = period_key(challenge.recurrence, day)
        if (challenge.code, period) in performer.taken:
            if (performer.user_id, challenge.code, period) not in new:
                return Verdict(line, LineStatus.UNCHANGED)
            raise AlreadyCompleted(f"Another line completes the challenge for {period}.", None)
        completion = _completion_of(past, challenge, performer, day, period, imported_by, now)
    except RebootCampError as error:
        return Verdict.faulty(line, _fault_of(error))
    performer.taken.add((challenge.code, period))
    performer.done.add(challenge.code)
    new.add((performer.user_id, challenge.code, period))
    return Verdict(line, LineStatus.VALID, user_id=performer.user_id, completion=completion)


def _ensure_in_range(performed_at: datetime, now: datetime) -> None:
    if performed_at > now:
        raise PerformedOutOfRange("performed_at is in the future.")
    if performed_at < EARLIEST:
        raise PerformedOutOfRange(f"performed_at is before {EARLIEST.year}.")


def _completion_of(
    past: PastCompletion,
    challenge: Challenge,
    performer: Performer,
    day: date,
    period: str,
    imported_by: UserId,
    now: datetime,
) -> Completion:
    """Returns the completion, approved now by the administrator; its id is set when it is recorded.

    It is submitted when it was performed, and decided on later, so that it does not count as reported today.
    """
    # A challenge that was retired since could still be performed then.
    was_in_force = challenge.retired_at is not None and past.performed_at < challenge.retired_at
    (replace(challenge, retired_at=None) if was_in_force else challenge).ensure_performable(day)
    missing = sorted(code for code in challenge.prerequisite_codes if code not in performer.done)
    if missing:
        raise PrerequisiteMissing(
            f"Challenges that come first are not completed by then: {', '.join(missing)}.", missing
        )
    return Completion(
        id=CompletionId(UUID(int=0)),
        user_id=performer.user_id,
        challenge_code=challenge.code,
        status=CompletionStatus.APPROVED,
        period_key=period,
        category=challenge.category,
        difficulty=challenge.difficulty,
        points=challenge.points,
        savings=challenge.savings,
        performed_at=past.performed_at,
        local_date=day,
        submitted_at=past.performed_at,
        decided_at=now,
        decided_by=imported_by,
        decision_reason=None,
        note=past.note,
    )


_POINTERS: Mapping[str, str] = {
    UserNotFound.code: "/email",
    OwnCompletion.code: "/email",
    ChallengeNotFound.code: "/challenge_code",
    ChallengeRetired.code: "/challenge_code",
    PrerequisiteMissing.code: "/challenge_code",
    "challenge_closed": "/performed_at",
    AlreadyCompleted.code: "/performed_at",
}
_REMEDIES: Mapping[str, str] = {
    UserNotFound.code: "Import the user first, or correct the e-mail.",
    PerformedOutOfRange.code: "Send a performed_at from 2000 on that is not in the future.",
    AlreadyCompleted.code: "Remove one of the two lines.",
    OwnCompletion.code: "Let another administrator import it.",
    PrerequisiteMissing.code: "Add the completions of the challenges that come first, performed before this one.",
}


def _fault_of(error: RebootCampError) -> LineFault:
    return LineFault.of(error, _POINTERS.get(error.code), _REMEDIES.get(error.code))


def _duplicate(line: Line, pointer: str, first: int) -> Verdict:
    detail = f"Line {first} is about the same object."
    return Verdict.faulty(line, LineFault(pointer, "duplicate_line", detail, "Keep one of the two lines."))


def check_users(lines: Sequence[Line], known_emails: frozenset[str], cohort_codes: frozenset[str]) -> list[Verdict]:
    """Checks accounts; an e-mail that has an account already changes nothing.

    Args:
        lines: Lines of accounts.
        known_emails: The e-mails, among those of the lines, that have an account.
        cohort_codes: The codes, among those of the lines, of cohorts that exist.
    """
    first: dict[str, int] = {}
    verdicts = []
    for line in lines:
        user = line.record
        if not isinstance(user, ImportedUser):
            raise TypeError("a line of another kind")
        if user.email in first:
            verdicts.append(_duplicate(line, "/email", first[user.email]))
            continue
        first[user.email] = line.number
        if user.email in known_emails:
            verdicts.append(Verdict(line, LineStatus.UNCHANGED))
            continue
        try:
            time_zone(user.time_zone)
            if user.cohort_code is not None and user.cohort_code not in cohort_codes:
                raise CohortNotFound("No cohort has this code.")
        except CohortNotFound as error:
            remedy = "Import the cohort first, or correct the code."
            verdicts.append(Verdict.faulty(line, LineFault.of(error, "/cohort_code", remedy)))
        except RebootCampError as error:
            verdicts.append(Verdict.faulty(line, LineFault.of(error)))
        else:
            verdicts.append(Verdict(line, LineStatus.VALID))
    return verdicts


def check_cohorts(lines: Sequence[Line], names: Mapping[str, str]) -> list[Verdict]:
    """Checks cohorts; one that exists with the same name changes nothing.

    Args:
        lines: Lines of cohorts.
        names: The names, by code, of the cohorts that exist.
    """
    first: dict[str, int] = {}
    verdicts = []
    for line in lines:
        cohort = line.record
        if not isinstance(cohort, Cohort):
            raise TypeError("a line of another kind")
        name = names.get(cohort.code)
        if cohort.code in first:
            verdicts.append(_duplicate(line, "/code", first[cohort.code]))
        elif name == cohort.name:
            verdicts.append(Verdict(line, LineStatus.UNCHANGED))
        elif name is not None:
            error = CohortCodeTaken("A cohort with this code and another name exists.")
            verdicts.append(Verdict.faulty(line, LineFault.of(error, "/code")))
        else:
            verdicts.append(Verdict(line, LineStatus.VALID))
        first.setdefault(cohort.code, line.number)
    return verdicts


def check_challenges(lines: Sequence[Line], existing: Mapping[str, Challenge]) -> list[Verdict]:
    """Checks challenges; one that is there already as it is changes nothing.

    Args:
        lines: Lines of challenges.
        existing: All challenges, retired ones included.

    Returns:
        The verdicts: faulty and unchanged lines first, then valid ones, each after its prerequisites.
    """
    first: dict[str, int] = {}
    verdicts: list[Verdict] = []
    new: dict[str, tuple[Line, Challenge]] = {}
    for line in lines:
        challenge = line.record
        if not isinstance(challenge, Challenge):
            raise TypeError("a line of another kind")
        if challenge.code in first:
            verdicts.append(_duplicate(line, "/code", first[challenge.code]))
            continue
        first[challenge.code] = line.number
        before = existing.get(challenge.code)
        if before is not None and before.retired_at is not None:
            retired = ChallengeRetired("A retired challenge has this code.")
            verdicts.append(Verdict.faulty(line, LineFault.of(retired, "/code", "Choose another code.")))
        elif before is not None and _alike(challenge, before):
            verdicts.append(Verdict(line, LineStatus.UNCHANGED))
        else:
            new[challenge.code] = (line, challenge)
    while True:
        prerequisites = {code: one.prerequisite_codes for code, one in existing.items()}
        prerequisites |= {code: one.prerequisite_codes for code, (_, one) in new.items()}
        faults = {code: _challenge_fault(one, prerequisites, existing) for code, (_, one) in new.items()}
        faulty = [Verdict.faulty(new.pop(code)[0], fault) for code, fault in faults.items() if fault is not None]
        if not faulty:
            break
        verdicts += faulty
    order = TopologicalSorter({code: challenge.prerequisite_codes for code, (_, challenge) in new.items()})
    valid = [code for code in order.static_order() if code in new]
    return verdicts + [Verdict(new[code][0], LineStatus.VALID) for code in valid]


def _challenge_fault(
    challenge: Challenge, prerequisites: Mapping[str, Sequence[str]], existing: Mapping[str, Challenge]
) -> LineFault | None:
    """Returns why a challenge cannot be published beside the other new ones; None if it can."""
    before = existing.get(challenge.code)
    kept = () if before is None else before.prerequisite_codes
    try:
        challenge.ensure_window()
        if unknown := [code for code in challenge.prerequisite_codes if code not in prerequisites]:
            raise UnknownPrerequisite(f"No such challenges, or faulty lines of this file: {', '.join(unknown)}.")
        retired = [code for code in challenge.prerequisite_codes if code in existing and existing[code].retired_at]
        if added := [code for code in retired if code not in kept]:
            raise UnknownPrerequisite(f"A new prerequisite cannot be retired: {', '.join(added)}.")
        if challenge.code in required_by(challenge.prerequisite_codes, prerequisites):
            raise UnknownPrerequisite("A challenge cannot require itself, directly or through its prerequisites.")
    except RebootCampError as error:
        return LineFault.of(error)
    return None


def _alike(one: Challenge, other: Challenge) -> bool:
    return _sorted(one) == replace(_sorted(other), retired_at=None)


def _sorted(challenge: Challenge) -> Challenge:
    return replace(challenge, prerequisite_codes=tuple(sorted(challenge.prerequisite_codes)))
