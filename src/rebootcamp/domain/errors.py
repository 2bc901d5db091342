"""What can be refused, and why.

Every error carries a stable ``code`` that clients may branch on, a ``title``, and a ``remedy``: what the
caller can do about it. The ``kind`` decides the HTTP status, in one table of the problem handler.

    RebootCampError
    ├── Unauthenticated
    │   ├── NotAuthenticated
    │   ├── InvalidCredentials
    │   └── InvalidRefreshToken
    ├── Forbidden
    │   ├── NotPermitted
    │   ├── ConsentNeeded
    │   ├── OriginNotAllowed
    │   ├── RegistrationClosed
    │   ├── DemoRefused
    │   └── OwnCompletion
    ├── NotFound
    │   ├── UserNotFound
    │   ├── ChallengeNotFound
    │   ├── CompletionNotFound
    │   ├── PauseNotFound
    │   ├── BadgeNotFound
    │   ├── AwardNotFound
    │   ├── CohortNotFound
    │   └── CohortInvitationNotFound
    ├── Conflict
    │   ├── EmailTaken
    │   ├── ChallengeCodeTaken
    │   ├── AlreadyCompleted
    │   ├── ChallengeClosed
    │   ├── ChallengeRetired
    │   ├── ChallengeNeeded
    │   ├── PrerequisiteMissing
    │   ├── BadgeNeeded
    │   ├── BadgeRetired
    │   ├── BadgeHeld
    │   ├── CohortCodeTaken
    │   ├── AlreadyInCohort
    │   ├── WrongRole
    │   ├── RequestInFlight
    │   └── WrongCompletionStatus
    ├── Invalid
    │   ├── WrongPassword
    │   ├── CommonPassword
    │   ├── InvalidInvitation
    │   ├── PerformedOutOfRange
    │   ├── UnknownTimeZone
    │   ├── UnknownPrerequisite
    │   ├── InvalidRule
    │   ├── WindowBackwards
    │   ├── PauseRefused
    │   ├── UnknownJoinCode
    │   ├── InvalidCursor
    │   ├── InvalidIdempotencyKey
    │   └── IdempotencyKeyReused
    ├── TooMany
    │   ├── TooManyAttempts
    │   ├── RateLimitExceeded
    │   └── DailyPointsReached
    └── Unavailable
        ├── StoreUnavailable
        │   └── OutcomeUnknown
        ├── NotReady
        ├── DeadlineExceeded
        └── Overloaded
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal

from rebootcamp.domain.notations import rfc3339

Store = Literal["postgresql", "mongodb"]
Extension = str | int | None | list[str]


class Kind(StrEnum):
    """The family of a refusal; one HTTP status each."""

    UNAUTHENTICATED = "unauthenticated"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    INVALID = "invalid"
    TOO_MANY = "too_many"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of a request.

    Attributes:
        pointer: JSON pointer to it.
        code: Stable, snake_case.
    """

    pointer: str
    code: str
    detail: str


class RebootCampError(Exception):
    """The root of what this service refuses.

    Attributes:
        code: Stable, snake_case; clients may branch on it.
        title: One line, the same for every occurrence.
        remedy: What the caller can do about it.
        detail: What happened this time. Never holds a secret or another person's data.
    """

    kind: ClassVar[Kind]
    code: ClassVar[str]
    title: ClassVar[str]
    remedy: ClassVar[str]

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail

    @property
    def pointer(self) -> str | None:
        """JSON pointer to the field at fault, where there is one."""
        return None

    @property
    def retry_after_s(self) -> int | None:
        """In how many seconds the same request may be accepted, where that can be said."""
        return None

    @property
    def faults(self) -> Sequence[Fault]:
        """What is wrong with which fields, where that can be said."""
        return [] if self.pointer is None else [Fault(self.pointer, self.code, self.detail)]

    def extensions(self) -> Mapping[str, Extension]:
        """Members that this problem adds to its document."""
        return {}


class Unauthenticated(RebootCampError):
    """The caller has not shown who they are."""

    kind = Kind.UNAUTHENTICATED


class NotAuthenticated(Unauthenticated):
    """No token, or one that is not accepted."""

    code = "not_authenticated"
    title = "Authentication is required"
    remedy = "Send 'Authorization: Bearer <token>' with a token from POST /auth/token that has not expired."


class InvalidCredentials(Unauthenticated):
    """The e-mail and the password do not belong together; never says which is wrong."""

    code = "invalid_credentials"
    title = "The e-mail or the password is wrong"
    remedy = "Check both and try again; an administrator can reset a password with 'rebootcamp reset-password'."


class InvalidRefreshToken(Unauthenticated):
    """A refresh token that is not, or no longer, good; never says why."""

    code = "invalid_refresh_token"
    title = "The refresh token is not accepted"
    remedy = "Log in again with POST /auth/token. A refresh token is good once: keep the one of the last answer."


class Forbidden(RebootCampError):
    """The caller is known, and may not do this."""

    kind = Kind.FORBIDDEN


class NotPermitted(Forbidden):
    """The caller's role does not reach that far; says the same whether the object exists or not."""

    code = "not_permitted"
    title = "Your role does not permit this"
    remedy = "Ask about yourself ('me'), or ask a coach of the cohort or an administrator."


class ConsentNeeded(Forbidden):
    """A coach would put a learner into a cohort without the learner's consent."""

    code = "consent_needed"
    title = "A learner comes into a cohort by their own consent"
    remedy = (
        "Give the learner the cohort's join code, from GET /cohorts/{cohort_code}, or invite them with "
        "POST /cohorts/{cohort_code}/invitations."
    )


class DemoRefused(Forbidden):
    """The settings say production, where nobody may come in by a password that is printed."""

    code = "demo_refused"
    title = "The demo programme is not loaded in production"
    remedy = "Load it where REBOOTCAMP_ENVIRONMENT is development."


class OwnCompletion(Forbidden):
    """A reviewer would decide on what they did themself."""

    code = "own_completion"
    title = "Nobody reviews their own completions"
    remedy = "Ask another coach of the cohort, or another administrator."


class OriginNotAllowed(Forbidden):
    """A page of an unknown origin would use a cookie."""

    code = "origin_not_allowed"
    title = "This page may not use the cookie"
    remedy = "Serve the page from an origin in REBOOTCAMP_ALLOWED_ORIGINS, or send the refresh token in the body."


class RegistrationClosed(Forbidden):
    """Nobody registers by themself here."""

    code = "registration_closed"
    title = "Registration is closed"
    remedy = "Ask those who run the programme for an account."


class NotFound(RebootCampError):
    """There is no such thing."""

    kind = Kind.NOT_FOUND


class UserNotFound(NotFound):
    """No such user."""

    code = "user_not_found"
    title = "There is no such user"
    remedy = "Check the id; 'me' stands for your own."


class ChallengeNotFound(NotFound):
    """No such challenge."""

    code = "challenge_not_found"
    title = "There is no such challenge"
    remedy = "List the challenges with GET /challenges."


class CompletionNotFound(NotFound):
    """No such completion."""

    code = "completion_not_found"
    title = "There is no such completion"
    remedy = "List completions with GET /users/me/completions."


class PauseNotFound(NotFound):
    """No such pause, or one that is over."""

    code = "pause_not_found"
    title = "There is no such pause"
    remedy = "List your pauses with GET /users/me/streak; one that is over stays as it is."


class BadgeNotFound(NotFound):
    """No such badge."""

    code = "badge_not_found"
    title = "There is no such badge"
    remedy = "List the badges with GET /badges."


class CohortNotFound(NotFound):
    """No such cohort."""

    code = "cohort_not_found"
    title = "There is no such cohort"
    remedy = "List the cohorts with GET /cohorts."


class CohortInvitationNotFound(NotFound):
    """The person has no invitation to that cohort, or it has expired."""

    code = "cohort_invitation_not_found"
    title = "You have no invitation to this cohort"
    remedy = "List your invitations with GET /users/me/cohort-invitations, or ask a coach for another one."


class AwardNotFound(NotFound):
    """The person does not have the badge."""

    code = "award_not_found"
    title = "This person does not have this badge"
    remedy = "Look at the person's badges with GET /users/{user_id}/badges."


class Conflict(RebootCampError):
    """The request is well formed, and the present state refuses it."""

    kind = Kind.CONFLICT


class EmailTaken(Conflict):
    """An account with that e-mail exists."""

    code = "email_taken"
    title = "An account with this e-mail exists"
    remedy = "Log in with POST /auth/token, or register another e-mail."


class ChallengeCodeTaken(Conflict):
    """A challenge with that code exists, retired or not."""

    code = "challenge_code_taken"
    title = "A challenge with this code exists"
    remedy = "Choose another code, or change the challenge with PATCH /challenges/{challenge_code}."


class BadgeNeeded(Conflict):
    """Rules in force ask for this badge."""

    code = "badge_needed"
    title = "Other badges need this one"
    remedy = "Publish the badges listed in needed_by_badge_codes with rules that do without it, or retire them first."

    def __init__(self, detail: str, needed_by_badge_codes: list[str]) -> None:
        super().__init__(detail)
        self.needed_by_badge_codes = needed_by_badge_codes

    def extensions(self) -> Mapping[str, Extension]:
        return {"needed_by_badge_codes": self.needed_by_badge_codes}


class BadgeRetired(Conflict):
    """The badge has been withdrawn from the catalogue."""

    code = "badge_retired"
    title = "This badge is retired"
    remedy = "Publish it again with PUT /badges/{badge_code}, or grant another one."


class BadgeHeld(Conflict):
    """The person has the badge already."""

    code = "badge_held"
    title = "This person has this badge already"
    remedy = "Nothing needs to be done; GET /users/{user_id}/badges says when it was won."


class AlreadyCompleted(Conflict):
    """The challenge is done (or awaits review) for that period.

    Args:
        next_allowed_at: When it may be done again, UTC; None for never.
    """

    code = "already_completed"
    title = "This challenge is already done for this period"
    remedy = "Do it again from next_allowed_at on; null means that it is done once and for all."

    def __init__(self, detail: str, next_allowed_at: datetime | None) -> None:
        super().__init__(detail)
        self.next_allowed_at = next_allowed_at

    def extensions(self) -> Mapping[str, Extension]:
        return {"next_allowed_at": None if self.next_allowed_at is None else rfc3339(self.next_allowed_at)}


class ChallengeClosed(Conflict):
    """The day of the performance is outside the challenge's window."""

    code = "challenge_closed"
    title = "This challenge is not open on that day"
    remedy = "Look at starts_on and ends_on of the challenge; both days are included."


class ChallengeRetired(Conflict):
    """The challenge has been withdrawn."""

    code = "challenge_retired"
    title = "This challenge is retired"
    remedy = "Choose another one from GET /challenges."


class ChallengeNeeded(Conflict):
    """Challenges or badges in force ask for this challenge, and could not be won any more by those who did not do it.

    Args:
        needed_by_challenge_codes: The challenges that it comes before.
        needed_by_badge_codes: The badges whose rules name it.
    """

    code = "challenge_needed"
    title = "Other challenges or badges need this one"
    remedy = (
        "Change or retire first the challenges listed in needed_by_challenge_codes, "
        "and the badges listed in needed_by_badge_codes."
    )

    def __init__(self, detail: str, needed_by_challenge_codes: list[str], needed_by_badge_codes: list[str]) -> None:
        super().__init__(detail)
        self.needed_by_challenge_codes = needed_by_challenge_codes
        self.needed_by_badge_codes = needed_by_badge_codes

    def extensions(self) -> Mapping[str, Extension]:
        return {
            "needed_by_challenge_codes": self.needed_by_challenge_codes,
            "needed_by_badge_codes": self.needed_by_badge_codes,
        }


class PrerequisiteMissing(Conflict):
    """Other challenges must be completed first."""

    code = "prerequisite_missing"
    title = "Other challenges come first"
    remedy = "Complete the challenges listed in missing_challenge_codes, then try again."

    def __init__(self, detail: str, missing_challenge_codes: list[str]) -> None:
        super().__init__(detail)
        self.missing_challenge_codes = missing_challenge_codes

    def extensions(self) -> Mapping[str, Extension]:
        return {"missing_challenge_codes": self.missing_challenge_codes}


class RequestInFlight(Conflict):
    """The same request is being carried out at this moment."""

    code = "request_in_flight"
    title = "A request with this Idempotency-Key is being carried out"
    remedy = "Send the same request again after the seconds that Retry-After says; it is answered as the first one was."

    @property
    def retry_after_s(self) -> int:
        return 1


class CohortCodeTaken(Conflict):
    """A cohort with that code exists."""

    code = "cohort_code_taken"
    title = "A cohort with this code exists"
    remedy = "Choose another code."


class AlreadyInCohort(Conflict):
    """A learner has one cohort at a time."""

    code = "already_in_cohort"
    title = "You are in another cohort already"
    remedy = "Leave it first with DELETE /cohorts/{cohort_code}/members/me, or ask an administrator to move you."


class WrongRole(Conflict):
    """Members of a cohort are learners, and its coaches are coaches."""

    code = "wrong_role"
    title = "This person's role does not fit"
    remedy = "Name a learner as a member, and a coach as a coach."


class WrongCompletionStatus(Conflict):
    """The completion stands where this decision cannot be taken.

    Args:
        completion_status: Where it stands.
    """

    code = "wrong_completion_status"
    title = "This completion stands otherwise"
    remedy = (
        "Approve or reject what is pending, reverse what is approved; completion_status says how it stands. "
        "What is rejected or reversed can be done again."
    )

    def __init__(self, detail: str, completion_status: str) -> None:
        super().__init__(detail)
        self.completion_status = completion_status

    def extensions(self) -> Mapping[str, Extension]:
        return {"completion_status": self.completion_status}


class Invalid(RebootCampError):
    """The request can be read, and means nothing acceptable."""

    kind = Kind.INVALID


class WrongPassword(Invalid):
    """The current password that comes with a change is not the current one."""

    code = "wrong_password"
    title = "The current password is wrong"
    remedy = "Give the password that you log in with now."

    @property
    def pointer(self) -> str:
        return "/current_password"


class CommonPassword(Invalid):
    """A password that others would guess.

    Args:
        pointer: JSON pointer to the field that holds it.
    """

    code = "common_password"
    title = "This password is too easy to guess"
    remedy = "Choose another one: a few words that have nothing to do with each other, say."

    def __init__(self, detail: str, pointer: str = "/password") -> None:
        super().__init__(detail)
        self._pointer = pointer

    @property
    def pointer(self) -> str:
        return self._pointer


class InvalidInvitation(Invalid):
    """Registration is by invitation, and there is none, or not a good one; never says which."""

    code = "invalid_invitation"
    title = "This invitation is not accepted"
    remedy = "Register with the code of an invitation that has neither been used nor expired."

    @property
    def pointer(self) -> str:
        return "/invitation"


class PerformedOutOfRange(Invalid):
    """``performed_at`` is in the future or too long ago."""

    code = "performed_out_of_range"
    title = "That moment cannot be recorded"
    remedy = "Give a performed_at that is not in the future and at most 48 hours ago, or leave it out for now."

    @property
    def pointer(self) -> str:
        return "/performed_at"


class UnknownTimeZone(Invalid):
    """Not a zone of the IANA database."""

    code = "unknown_time_zone"
    title = "This time zone is unknown"
    remedy = "Give an IANA name such as Europe/Paris."

    @property
    def pointer(self) -> str:
        return "/time_zone"


class UnknownPrerequisite(Invalid):
    """A prerequisite names a challenge that does not exist or is retired, or would make a circle."""

    code = "unknown_prerequisite"
    title = "A prerequisite cannot be used"
    remedy = "Name challenges in force that do not, in turn, require this one."

    @property
    def pointer(self) -> str:
        return "/prerequisite_codes"


class InvalidRule(Invalid):
    """A badge's rule names what it cannot ask for.

    Args:
        faults: One or more, each pointing at a node of the rule.
    """

    code = "invalid_rule"
    title = "The rule of this badge cannot be used"
    remedy = (
        "Correct what errors points at: a rule asks for challenges and badges in force, and for badges in no circle."
    )

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} node(s) of the rule ask for what cannot be had.")
        self._faults = faults

    @property
    def faults(self) -> Sequence[Fault]:
        return self._faults


class WindowBackwards(Invalid):
    """A challenge would end before it starts."""

    code = "window_backwards"
    title = "The window ends before it starts"
    remedy = "Give an ends_on that is not before starts_on, taking into account the one that stays."

    @property
    def pointer(self) -> str:
        return "/ends_on"


class PauseRefused(Invalid):
    """A pause that excuses the past, is too far off or too long, meets another one, or is one too many."""

    code = "pause_refused"
    title = "This pause cannot be scheduled"
    remedy = (
        "Begin today or within 365 days, on days that no other pause has: at most 30 in a row, 60 in 365, and 6 pauses "
        "that are not over."
    )

    def __init__(self, detail: str, pointer: str) -> None:
        super().__init__(detail)
        self._pointer = pointer

    @property
    def pointer(self) -> str:
        return self._pointer


class UnknownJoinCode(Invalid):
    """No cohort has that join code now."""

    code = "unknown_join_code"
    title = "This join code opens no cohort"
    remedy = "Check it with your coach; a new one replaces the one before."

    @property
    def pointer(self) -> str:
        return "/join_code"


class InvalidCursor(Invalid):
    """The cursor was changed, or belongs to another list."""

    code = "invalid_cursor"
    title = "This cursor cannot be used here"
    remedy = "Pass next_cursor of the previous page unchanged, with the same filters; leave it out for the first page."

    @property
    def pointer(self) -> str:
        return "/query/cursor"


class InvalidIdempotencyKey(Invalid):
    """The ``Idempotency-Key`` header is there and cannot be used."""

    code = "invalid_idempotency_key"
    title = "The Idempotency-Key cannot be used"
    remedy = "Send one Idempotency-Key of 1 to 255 printable ASCII characters, quoted or not; a UUID is best."

    @property
    def pointer(self) -> str:
        return "/header/idempotency-key"


class IdempotencyKeyReused(Invalid):
    """A request with that key, and another path or body, was carried out before."""

    code = "idempotency_key_reused"
    title = "This Idempotency-Key belongs to another request"
    remedy = "Make a new key for every new request; to repeat one, send its path and body unchanged."

    @property
    def pointer(self) -> str:
        return "/header/idempotency-key"


class TooMany(RebootCampError):
    """Something was done too often.

    Args:
        retry_after_s: In how many seconds it may be done again.
    """

    kind = Kind.TOO_MANY

    def __init__(self, detail: str, retry_after_s: int) -> None:
        super().__init__(detail)
        self._retry_after_s = retry_after_s

    @property
    def retry_after_s(self) -> int:
        return self._retry_after_s


class TooManyAttempts(TooMany):
    """Passwords are being guessed, or look so."""

    code = "too_many_attempts"
    title = "There were too many attempts"
    remedy = "Wait for the seconds that Retry-After says, then try again."


class RateLimitExceeded(TooMany):
    """More requests than a policy allows.

    Args:
        policy: Which one, as ``RateLimit-Policy`` names it.
    """

    code = "rate_limit_exceeded"
    title = "There were too many requests"
    remedy = "Wait for the seconds that Retry-After says; RateLimit tells on every answer how many are left."

    def __init__(self, detail: str, retry_after_s: int, policy: str) -> None:
        super().__init__(detail, retry_after_s)
        self.policy = policy

    def extensions(self) -> Mapping[str, Extension]:
        return {"violated_policies": [self.policy]}


class DailyPointsReached(TooMany):
    """More points in 24 hours than a person's own word is good for.

    Args:
        next_allowed_at: When enough of them are more than 24 hours old, UTC.
    """

    code = "daily_points_reached"
    title = "Enough points for 24 hours"
    remedy = "Report it from next_allowed_at on: up to 48 hours after doing it, with its performed_at."

    def __init__(self, detail: str, retry_after_s: int, next_allowed_at: datetime) -> None:
        super().__init__(detail, retry_after_s)
        self.next_allowed_at = next_allowed_at

    def extensions(self) -> Mapping[str, Extension]:
        return {"next_allowed_at": rfc3339(self.next_allowed_at)}


class Unavailable(RebootCampError):
    """The service cannot answer now."""

    kind = Kind.UNAVAILABLE

    @property
    def retry_after_s(self) -> int:
        return 2


class StoreUnavailable(Unavailable):
    """One of the two databases did not answer in time.

    Args:
        store: Which one.
    """

    code = "store_unavailable"
    title = "A database is not answering"
    remedy = "Wait for the seconds that Retry-After says, then send the same request again."

    def __init__(self, store: Store) -> None:
        super().__init__(f"The {store} store did not answer in time. Nothing needs to be corrected in the request.")
        self.store = store

    def extensions(self) -> Mapping[str, Extension]:
        return {"store": self.store}


class OutcomeUnknown(StoreUnavailable):
    """The database fell silent while a change was being committed."""

    code = "outcome_unknown"
    title = "It is not known whether the change was recorded"
    remedy = "Send the same request again, with the same Idempotency-Key if it had one: it will not be done twice."

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.detail = f"The {store} store fell silent while the change was being committed."


class NotReady(Unavailable):
    """The service cannot do its work now; anyone may ask, and nobody is told why."""

    code = "not_ready"
    title = "The service is not ready"
    remedy = "Send requests elsewhere for the seconds that Retry-After says, then ask again."


class DeadlineExceeded(Unavailable):
    """The answer would have come too late.

    Args:
        deadline_s: The time limit of the request, in seconds from its arrival.
        changes: Whether the request may have changed something.
    """

    code = "deadline_exceeded"
    title = "The request took too long"
    remedy = (
        "Wait for the seconds that Retry-After says, then send the same request again, with the same Idempotency-Key."
    )

    def __init__(self, deadline_s: float, *, changes: bool) -> None:
        outcome = "It is not known whether the change was recorded." if changes else "Nothing was changed."
        super().__init__(f"No answer could be given within {deadline_s:g} s. {outcome}")


class Overloaded(Unavailable):
    """More is asked than can be done; refused at once, so that what was accepted is done in time."""

    code = "overloaded"
    title = "The service is busy"
    remedy = "Wait for the seconds that Retry-After says, then send the same request again."
    retry_after_s = 1
