"""Every refusal of the service, as one tree of exceptions.

Each error carries a stable ``code`` that clients may branch on, a ``title``, and a ``remedy`` that says what the caller
can do. These texts name no route, header or cookie, since the domain does not know HTTP: the module
``controllers.frame.problem_texts`` adds those that help, and the problem handler maps each ``kind`` to one HTTP status.

An error with members of its own is a dataclass: every field beside the detail becomes a member of its problem document.

    RebootCampError
    ├── Unauthenticated
    │   ├── NotAuthenticated
    │   ├── InvalidCredentials
    │   ├── InvalidRefreshToken
    │   └── InvalidServiceKey
    ├── Forbidden
    │   ├── NotPermitted
    │   ├── ScopeMissing
    │   ├── ConsentNeeded
    │   ├── OriginNotAllowed
    │   ├── RegistrationClosed
    │   ├── MailOff
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
    │   ├── CohortInvitationNotFound
    │   ├── WebhookNotFound
    │   ├── DeliveryNotFound
    │   ├── ServiceAccountNotFound
    │   ├── ServiceKeyNotFound
    │   ├── ExternalUserNotFound
    │   ├── ImportNotFound
    │   └── ProfileNotFound
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
    │   ├── ServiceAccountNameTaken
    │   ├── ServiceKeyEnded
    │   ├── TooManyKeys
    │   ├── ExternalIdTaken
    │   ├── RequestInFlight
    │   ├── WebhooksOff
    │   ├── TooManyWebhooks
    │   ├── DeliveryPending
    │   ├── ImportStatusWrong
    │   └── WrongCompletionStatus
    ├── Invalid
    │   ├── WrongPassword
    │   ├── CommonPassword
    │   ├── InvalidInvitation
    │   ├── InvalidLink
    │   ├── WrongRegistrationPassword
    │   ├── PerformedOutOfRange
    │   ├── UnknownTimeZone
    │   ├── UnknownPrerequisite
    │   ├── UnreadableFile
    │   ├── InvalidRule
    │   ├── WindowBackwards
    │   ├── PauseRefused
    │   ├── UnknownJoinCode
    │   ├── UnsafeTarget
    │   ├── ExternalIdMisused
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
        ├── NotAttempted
        └── Overloaded
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal

from rebootcamp.domain.notations import rfc3339

Store = Literal["postgresql", "mongodb"]
Extension = str | int | None | list[str]


class Kind(StrEnum):
    """The family of a refusal; the problem handler maps each to one HTTP status."""

    UNAUTHENTICATED = "unauthenticated"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    INVALID = "invalid"
    TOO_MANY = "too_many"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Fault:
    """One invalid field of a request.

    Attributes:
        pointer: JSON pointer to the field.
        code: Stable, snake_case.
        detail: What is wrong with the field, in a sentence.
    """

    pointer: str
    code: str
    detail: str


class RebootCampError(Exception):
    """The base class of every refusal.

    Attributes:
        code: Stable, snake_case; clients may branch on it.
        title: One line without a full stop, the same for every occurrence.
        remedy: What the caller can do.
        detail: What happened this time. Never holds a secret or another user's data.
        pointer: JSON pointer to the invalid field; None if the refusal is not about one field.
        retry_after_s: Seconds after which the same request may be accepted; None if that is unknown.
    """

    kind: ClassVar[Kind]
    code: ClassVar[str]
    title: ClassVar[str]
    remedy: ClassVar[str]

    detail: str
    pointer: str | None = None
    retry_after_s: int | None = None

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        """The detail alone, without the other fields."""
        return self.detail

    @property
    def faults(self) -> Sequence[Fault]:
        """The invalid fields; empty if the refusal is not about fields."""
        return [] if self.pointer is None else [Fault(self.pointer, self.code, self.detail)]

    def extensions(self) -> Mapping[str, Extension]:
        """The members that this error adds to its problem document: its own dataclass fields."""
        own_fields = getattr(self, "__dataclass_fields__", {})
        return {name: _as_member(getattr(self, name)) for name in own_fields if name not in _COMMON}


_COMMON = frozenset({"detail", "pointer", "retry_after_s"})
"""Fields with a place of their own in a problem document or in its headers."""


def _as_member(value: Extension | datetime) -> Extension:
    return rfc3339(value) if isinstance(value, datetime) else value


class Unauthenticated(RebootCampError):
    """The caller has not proved who they are."""

    kind = Kind.UNAUTHENTICATED


class NotAuthenticated(Unauthenticated):
    """The access token is missing, invalid or expired."""

    code = "not_authenticated"
    title = "Authentication is required"
    remedy = "Log in, then send an access token that has not expired."


class InvalidCredentials(Unauthenticated):
    """The e-mail and the password do not match an account; never says which of them is wrong."""

    code = "invalid_credentials"
    title = "The e-mail or the password is wrong"
    remedy = "Check both and try again. An administrator can reset a password with 'rebootcamp reset-password'."


class InvalidRefreshToken(Unauthenticated):
    """The refresh token is unknown, used or expired; never says which."""

    code = "invalid_refresh_token"
    title = "The refresh token is not valid"
    remedy = "Log in again. A refresh token can be used once: keep the newest one."


class InvalidServiceKey(Unauthenticated):
    """The key of a service account is missing, mistyped, unknown, expired or revoked."""

    code = "invalid_service_key"
    title = "The key of a service account is required"
    remedy = "Send the key of a service account that is neither expired nor revoked. Administrators create keys."


class Forbidden(RebootCampError):
    """The caller is known and may not do this."""

    kind = Kind.FORBIDDEN


class NotPermitted(Forbidden):
    """The caller's role does not permit the action; the answer is the same whether the object exists or not."""

    code = "not_permitted"
    title = "Your role does not permit this"
    remedy = "Use 'me' as the user id for your own data, or ask a coach of the cohort or an administrator."


@dataclass(eq=False, repr=False)
class ScopeMissing(Forbidden):
    """The service account does not have the scope that the request needs.

    Attributes:
        required_scope: The scope.
    """

    code = "scope_missing"
    title = "The service account's scopes do not permit this"
    remedy = "Ask an administrator to add required_scope to the service account."

    detail: str
    required_scope: str


class ConsentNeeded(Forbidden):
    """A coach tried to put a learner into a cohort without the learner's consent."""

    code = "consent_needed"
    title = "Learners join a cohort by their own consent"
    remedy = "Give the learner the cohort's join code, or invite them to the cohort."


class DemoRefused(Forbidden):
    """The demo programme, whose passwords are public, was to be loaded in production."""

    code = "demo_refused"
    title = "The demo programme cannot be loaded in production"
    remedy = "Load it where REBOOTCAMP_ENVIRONMENT is 'development'."


class OwnCompletion(Forbidden):
    """A reviewer tried to decide on their own completion."""

    code = "own_completion"
    title = "You cannot review your own completion"
    remedy = "Ask another coach of the cohort, or another administrator."


class OriginNotAllowed(Forbidden):
    """A web page from an unknown origin tried to use the refresh token that its browser keeps."""

    code = "origin_not_allowed"
    title = "The web page's origin is not allowed"
    remedy = "Serve the page from an allowed origin."


class RegistrationClosed(Forbidden):
    """The programme does not accept registrations."""

    code = "registration_closed"
    title = "Registration is closed"
    remedy = "Ask the organisers of the programme for an account."


class MailOff(Forbidden):
    """The service is not set up to send e-mail."""

    code = "mail_off"
    title = "This service sends no e-mail"
    remedy = "Ask the organisers of the programme. They can set a new password for you."


class NotFound(RebootCampError):
    """The object does not exist."""

    kind = Kind.NOT_FOUND


class UserNotFound(NotFound):
    """The user does not exist."""

    code = "user_not_found"
    title = "The user does not exist"
    remedy = "Check the user id; 'me' is your own."


class ChallengeNotFound(NotFound):
    """The challenge does not exist."""

    code = "challenge_not_found"
    title = "The challenge does not exist"
    remedy = "Check the challenge code."


class CompletionNotFound(NotFound):
    """The completion does not exist."""

    code = "completion_not_found"
    title = "The completion does not exist"
    remedy = "Check the completion id."


class PauseNotFound(NotFound):
    """The pause does not exist, or is over."""

    code = "pause_not_found"
    title = "The pause does not exist or is over"
    remedy = "Check the first day of the pause. A pause that is over cannot be changed."


class BadgeNotFound(NotFound):
    """The badge does not exist."""

    code = "badge_not_found"
    title = "The badge does not exist"
    remedy = "Check the badge code."


class CohortNotFound(NotFound):
    """The cohort does not exist."""

    code = "cohort_not_found"
    title = "The cohort does not exist"
    remedy = "Check the cohort code."


class CohortInvitationNotFound(NotFound):
    """The user has no open invitation to the cohort."""

    code = "cohort_invitation_not_found"
    title = "You have no invitation to this cohort"
    remedy = "Ask a coach of the cohort for a new invitation."


class WebhookNotFound(NotFound):
    """No webhook has this id."""

    code = "webhook_not_found"
    title = "The webhook does not exist"
    remedy = "Check the id."


class DeliveryNotFound(NotFound):
    """The webhook has no delivery with this id, or it is too old."""

    code = "delivery_not_found"
    title = "The delivery does not exist"
    remedy = "Check the id. Deliveries are kept for two weeks."


class ServiceAccountNotFound(NotFound):
    """The service account does not exist."""

    code = "service_account_not_found"
    title = "The service account does not exist"
    remedy = "Check the id of the service account."


class ServiceKeyNotFound(NotFound):
    """The service account has no such key."""

    code = "service_key_not_found"
    title = "The key does not exist"
    remedy = "Check the id of the key; it is the part of the key that the list of keys shows."


class ExternalUserNotFound(NotFound):
    """The service account knows no active user by the external id."""

    code = "external_user_not_found"
    title = "No active user has this external id"
    remedy = "Invite the user to take this external id, or ask an administrator to assign it."


class ProfileNotFound(NotFound):
    """No public profile has this code: it never existed, or it is off."""

    code = "profile_not_found"
    title = "There is no public profile at this address"
    remedy = "Ask the person who gave you the address for a new one."


class ImportNotFound(NotFound):
    """The import does not exist, or was forgotten."""

    code = "import_not_found"
    title = "The import does not exist"
    remedy = "Check the import id. Imports are forgotten 30 days after they end."


class AwardNotFound(NotFound):
    """The user does not hold the badge."""

    code = "award_not_found"
    title = "The user does not hold this badge"
    remedy = "Check the user id and the badge code."


class Conflict(RebootCampError):
    """The request is valid, but the current state does not allow it."""

    kind = Kind.CONFLICT


class EmailTaken(Conflict):
    """Another account has the e-mail."""

    code = "email_taken"
    title = "An account with this e-mail already exists"
    remedy = "Log in, or register with another e-mail."


class ChallengeCodeTaken(Conflict):
    """Another challenge, in force or retired, has the code."""

    code = "challenge_code_taken"
    title = "A challenge with this code already exists"
    remedy = "Choose another code, or change the existing challenge."


@dataclass(eq=False, repr=False)
class BadgeNeeded(Conflict):
    """Rules of other badges in force require the badge.

    Attributes:
        needed_by_badge_codes: The badges whose rules require it.
    """

    code = "badge_needed"
    title = "Other badges require this badge"
    remedy = (
        "First retire the badges listed in needed_by_badge_codes, or publish them with rules that do not require "
        "this badge."
    )

    detail: str
    needed_by_badge_codes: list[str]


class BadgeRetired(Conflict):
    """The badge is retired."""

    code = "badge_retired"
    title = "The badge is retired"
    remedy = "Publish the badge again, or grant another one."


class BadgeHeld(Conflict):
    """The user already holds the badge."""

    code = "badge_held"
    title = "The user already holds this badge"
    remedy = "No action is needed: the award is in place."


@dataclass(eq=False, repr=False)
class AlreadyCompleted(Conflict):
    """The challenge is already completed, or awaits review, for the period.

    Attributes:
        next_allowed_at: When it can be completed again, UTC; None if never.
    """

    code = "already_completed"
    title = "The challenge is already completed for this period"
    remedy = "Complete it again from next_allowed_at on. If that is null, the challenge can be completed only once."

    detail: str
    next_allowed_at: datetime | None


class ChallengeClosed(Conflict):
    """The local day of the completion is outside the challenge's window."""

    code = "challenge_closed"
    title = "The challenge is not open on that day"
    remedy = "Check the challenge's starts_on and ends_on; both days are included."


class ChallengeRetired(Conflict):
    """The challenge is retired."""

    code = "challenge_retired"
    title = "The challenge is retired"
    remedy = "Choose a challenge that is in force."


@dataclass(eq=False, repr=False)
class ChallengeNeeded(Conflict):
    """Other challenges or badges in force require the challenge; nobody new could complete or win them without it.

    Attributes:
        needed_by_challenge_codes: The challenges of which it is a prerequisite.
        needed_by_badge_codes: The badges whose rules name it.
    """

    code = "challenge_needed"
    title = "Other challenges or badges require this challenge"
    remedy = (
        "First change or retire the challenges listed in needed_by_challenge_codes and the badges listed in "
        "needed_by_badge_codes."
    )

    detail: str
    needed_by_challenge_codes: list[str]
    needed_by_badge_codes: list[str]


@dataclass(eq=False, repr=False)
class PrerequisiteMissing(Conflict):
    """The user has not completed the challenge's prerequisites.

    Attributes:
        missing_challenge_codes: The prerequisites that are not completed.
    """

    code = "prerequisite_missing"
    title = "Other challenges must be completed first"
    remedy = "Complete the challenges listed in missing_challenge_codes, then try again."

    detail: str
    missing_challenge_codes: list[str]


class RequestInFlight(Conflict):
    """The same request is being processed at this moment."""

    code = "request_in_flight"
    title = "A request with this idempotency key is still being processed"
    remedy = "Wait, then send the same request again; you receive the result of the first one."

    retry_after_s = 1


class ServiceAccountNameTaken(Conflict):
    """Another service account has the name."""

    code = "service_account_name_taken"
    title = "A service account with this name already exists"
    remedy = "Choose another name, or change the existing service account."


class ServiceKeyEnded(Conflict):
    """The key has expired or was revoked, so it cannot be rotated."""

    code = "service_key_ended"
    title = "The key has expired or was revoked"
    remedy = "Create a new key."


class TooManyKeys(Conflict):
    """The service account has as many keys as it may have."""

    code = "too_many_keys"
    title = "The service account has too many keys"
    remedy = "Revoke a key that is not used any more, then try again."


class ExternalIdTaken(Conflict):
    """The external id belongs to a user already."""

    code = "external_id_taken"
    title = "The external id is taken"
    remedy = "Use another external id, or remove the user's first."


class CohortCodeTaken(Conflict):
    """Another cohort has the code."""

    code = "cohort_code_taken"
    title = "A cohort with this code already exists"
    remedy = "Choose another code."


class AlreadyInCohort(Conflict):
    """The learner is a member of another cohort; a learner has one cohort at a time."""

    code = "already_in_cohort"
    title = "You are already in another cohort"
    remedy = "Leave that cohort first, or ask an administrator to move you."


class WebhooksOff(Conflict):
    """Webhooks are switched off in this installation."""

    code = "webhooks_off"
    title = "Webhooks are switched off"
    remedy = "Ask the operator to switch them on."


class TooManyWebhooks(Conflict):
    """The programme has as many webhooks as it may have."""

    code = "too_many_webhooks"
    title = "There are too many webhooks"
    remedy = "Delete a webhook that is no longer needed."


class DeliveryPending(Conflict):
    """The delivery has not been sent yet, or its content is gone, so it cannot be sent again."""

    code = "delivery_pending"
    title = "The delivery cannot be sent again"
    remedy = "Wait until it is delivered or has failed."


class WrongRole(Conflict):
    """The user's role does not fit the place: members are learners, and coaches are coaches."""

    code = "wrong_role"
    title = "The user's role does not fit"
    remedy = "Add learners as members, and coaches as coaches."


@dataclass(eq=False, repr=False)
class ImportStatusWrong(Conflict):
    """The import's status or kind does not allow the action.

    Attributes:
        import_status: The current status.
    """

    code = "wrong_import_status"
    title = "The import does not allow this"
    remedy = "Only an import in progress can be cancelled, and only the users of an import of users can be invited."

    detail: str
    import_status: str


@dataclass(eq=False, repr=False)
class WrongCompletionStatus(Conflict):
    """The completion's status does not allow the decision.

    Attributes:
        completion_status: The current status.
    """

    code = "wrong_completion_status"
    title = "The completion's status does not allow this"
    remedy = (
        "Approve or reject a pending completion; reverse an approved one. completion_status is the current status. "
        "A challenge whose completion was rejected or reversed can be completed again."
    )

    detail: str
    completion_status: str


class Invalid(RebootCampError):
    """The request is well formed, but a value is not acceptable."""

    kind = Kind.INVALID


class WrongPassword(Invalid):
    """The current password sent with a password change is wrong."""

    code = "wrong_password"
    title = "The current password is wrong"
    remedy = "Send the password that you log in with now."
    pointer = "/current_password"


@dataclass(eq=False, repr=False)
class CommonPassword(Invalid):
    """The password is easy to guess.

    Attributes:
        pointer: JSON pointer to the field that holds the password.
    """

    code = "common_password"
    title = "The password is too easy to guess"
    remedy = "Choose another password, such as a few unrelated words."

    detail: str
    pointer: str = "/password"


class InvalidInvitation(Invalid):
    """Registration needs an invitation, and the one sent is missing, used or expired; never says which."""

    code = "invalid_invitation"
    title = "The invitation is not valid"
    remedy = "Register with the code of an invitation that is neither used nor expired."
    pointer = "/invitation"


class InvalidLink(Invalid):
    """The token of a mailed link is unknown, used or expired; never says which."""

    code = "invalid_link"
    title = "The link is not valid"
    remedy = "Ask for a new mail, and use the link in it. A link works once, and for a limited time."
    pointer = "/token"


class WrongRegistrationPassword(Invalid):
    """The password sent with a confirmation is not the one of the registration."""

    code = "wrong_registration_password"
    title = "The password is not the one of the registration"
    remedy = "Send the password that you registered with. If you did not register, ignore the mail."
    pointer = "/password"


class PerformedOutOfRange(Invalid):
    """``performed_at`` is in the future or too long ago."""

    code = "performed_out_of_range"
    title = "performed_at is out of range"
    remedy = (
        "Send a performed_at that is at most 48 hours ago and not in the future, or leave it out to use the "
        "current time."
    )
    pointer = "/performed_at"


class UnknownTimeZone(Invalid):
    """The time zone is not in the IANA database."""

    code = "unknown_time_zone"
    title = "The time zone is unknown"
    remedy = "Send an IANA time zone name, such as Europe/Paris."
    pointer = "/time_zone"


class UnknownPrerequisite(Invalid):
    """A prerequisite does not exist, is retired, or would close a circle of prerequisites."""

    code = "unknown_prerequisite"
    title = "A prerequisite is not valid"
    remedy = "Name challenges that are in force and do not themselves require this one."
    pointer = "/prerequisite_codes"


class UnreadableFile(Invalid):
    """A file to import cannot be read as CSV or JSON, or has no columns that an import knows."""

    code = "unreadable_file"
    title = "The file cannot be read"
    remedy = (
        "Send CSV with a header line, or a JSON array of objects, in UTF-8 and without unknown columns. Nothing of the "
        "file was kept."
    )


class InvalidRule(Invalid):
    """A badge's rule names something that it cannot ask for."""

    code = "invalid_rule"
    title = "The rule of the badge is not valid"
    remedy = (
        "Correct the nodes listed in errors. A rule may name challenges and badges in force; badges must not "
        "require each other in a circle."
    )

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} node(s) of the rule are not valid.")
        self._faults = faults

    @property
    def faults(self) -> Sequence[Fault]:
        """The faults of the rule; at least one, each at a node."""
        return self._faults


class WindowBackwards(Invalid):
    """A challenge would end before it starts."""

    code = "window_backwards"
    title = "The challenge ends before it starts"
    remedy = "Send an ends_on that is not before starts_on. In a change, a date that you leave out keeps its value."
    pointer = "/ends_on"


@dataclass(eq=False, repr=False)
class PauseRefused(Invalid):
    """The pause lies in the past, is too far off or too long, overlaps another one, or is one too many.

    Attributes:
        pointer: JSON pointer to the field that breaks a limit.
    """

    code = "pause_refused"
    title = "The pause cannot be scheduled"
    remedy = (
        "A pause starts today or within 365 days and overlaps no other pause. Limits: 30 days in a row, 60 paused "
        "days in any 365, and 6 pauses that are not over."
    )

    detail: str
    pointer: str = field()  # without field(), the base class's None would become the default


class UnknownJoinCode(Invalid):
    """No cohort has the join code now."""

    code = "unknown_join_code"
    title = "The join code is not valid"
    remedy = "Ask your coach for the current join code; a new one replaces the previous one."
    pointer = "/join_code"


class UnsafeTarget(Invalid):
    """The service does not send to this URL."""

    code = "unsafe_target"
    title = "The URL is not a permitted target"
    remedy = "Use an https:// URL of a host on the public internet. The operator can allow networks of their own."
    pointer = "/url"


class ExternalIdMisused(Invalid):
    """A user sent an external id, or a service account sent none."""

    code = "external_id_misused"
    title = "The external id does not fit the caller"
    remedy = "Send external_id with the key of a service account, and leave it out with a user's access token."
    pointer = "/external_id"


class InvalidCursor(Invalid):
    """The cursor was changed, or belongs to another list."""

    code = "invalid_cursor"
    title = "The cursor is not valid here"
    remedy = "Pass next_cursor of the previous page unchanged, with the same filters. Leave it out for the first page."
    pointer = "/cursor"


class InvalidIdempotencyKey(Invalid):
    """The idempotency key cannot be used."""

    code = "invalid_idempotency_key"
    title = "The idempotency key is not valid"
    remedy = "Send one key of 1 to 255 printable ASCII characters, quoted or not; a UUID is best."
    pointer = "/idempotency_key"


class IdempotencyKeyReused(Invalid):
    """A different request was carried out with the same idempotency key."""

    code = "idempotency_key_reused"
    title = "The idempotency key was used for a different request"
    remedy = "Use a new key for each new request. To retry a request, send it unchanged."
    pointer = "/idempotency_key"


@dataclass(eq=False, repr=False)
class TooMany(RebootCampError):
    """The caller did something too often.

    Attributes:
        retry_after_s: Seconds after which it may be done again.
    """

    kind = Kind.TOO_MANY

    detail: str
    retry_after_s: int = field()  # without field(), the base class's None would become the default


class TooManyAttempts(TooMany):
    """Too many wrong passwords were tried."""

    code = "too_many_attempts"
    title = "There were too many login attempts"
    remedy = "Wait, then try again."


@dataclass(eq=False, repr=False)
class RateLimitExceeded(TooMany):
    """The caller sent more requests than a rate limit allows.

    Attributes:
        violated_policies: The names of the rate limits.
    """

    code = "rate_limit_exceeded"
    title = "There were too many requests"
    remedy = "Wait, then send the request again."

    violated_policies: list[str]


@dataclass(eq=False, repr=False)
class DailyPointsReached(TooMany):
    """The user reached the limit of self-reported points in 24 hours.

    Attributes:
        next_allowed_at: When enough of these points are more than 24 hours old, UTC.
    """

    code = "daily_points_reached"
    title = "The limit of points in 24 hours is reached"
    remedy = "Report it from next_allowed_at on, with its performed_at, at most 48 hours after doing it."

    next_allowed_at: datetime


class Unavailable(RebootCampError):
    """The service cannot answer now."""

    kind = Kind.UNAVAILABLE

    retry_after_s = 2


@dataclass(eq=False, repr=False)
class StoreUnavailable(Unavailable):
    """One of the two databases did not answer in time.

    Attributes:
        store: The database that did not answer.
    """

    code = "store_unavailable"
    title = "A database is not answering"
    remedy = "Wait, then send the same request again."

    detail: str = field(init=False)
    store: Store

    def __post_init__(self) -> None:
        self.detail = f"The {self.store} store did not answer in time. The request itself needs no correction."


class OutcomeUnknown(StoreUnavailable):
    """The database stopped answering while a change was being committed."""

    code = "outcome_unknown"
    title = "It is unknown whether the change was recorded"
    remedy = (
        "Wait, then send the same request again, with the same idempotency key if it had one. The change is not "
        "made twice."
    )

    def __post_init__(self) -> None:
        self.detail = f"The {self.store} store stopped answering while the change was being committed."


class NotReady(Unavailable):
    """The service cannot do its work now; the answer does not say why, since anyone may ask."""

    code = "not_ready"
    title = "The service is not ready"
    remedy = "Send requests elsewhere meanwhile, then ask again."


class DeadlineExceeded(Unavailable):
    """The request took longer than its time limit."""

    code = "deadline_exceeded"
    title = "The request took too long"
    remedy = "Wait, then send the same request again, with the same idempotency key if it had one."

    def __init__(self, deadline_s: float, *, changes: bool) -> None:
        """Says what the time limit was, and what is known of the outcome.

        Args:
            deadline_s: The time limit of the request, in seconds from its arrival.
            changes: Whether the request may have changed something.
        """
        outcome = "It is unknown whether the change was recorded." if changes else "Nothing was changed."
        super().__init__(f"The request was not answered within {deadline_s:g} s. {outcome}")


class NotAttempted(Unavailable):
    """An item of a batch was not attempted, so nothing was recorded for it."""

    code = "not_attempted"
    title = "The item was not attempted"
    remedy = "Send the item again, unchanged, in a later batch."

    retry_after_s = 1


class Overloaded(Unavailable):
    """The service has more requests than it can answer in time; it refuses the excess at once."""

    code = "overloaded"
    title = "The service is busy"
    remedy = "Wait, then send the same request again."

    retry_after_s = 1
