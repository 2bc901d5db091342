"""The HTTP part of refusals: the routes and headers that help, and the parameters at fault.

The domain's errors say what is wrong and what to do without naming a route or a header; this module adds those names.
"""

from collections.abc import Mapping

from rebootcamp.domain.errors import (
    AlreadyInCohort,
    AwardNotFound,
    BadgeHeld,
    BadgeNotFound,
    BadgeRetired,
    ChallengeCodeTaken,
    ChallengeNotFound,
    ChallengeRetired,
    CohortInvitationNotFound,
    CohortNotFound,
    CompletionNotFound,
    ConsentNeeded,
    DeliveryNotFound,
    EmailTaken,
    ExternalUserNotFound,
    IdempotencyKeyReused,
    InvalidIdempotencyKey,
    InvalidRefreshToken,
    InvalidServiceKey,
    NotAuthenticated,
    OriginNotAllowed,
    PauseNotFound,
    ProfileNotFound,
    RateLimitExceeded,
    RebootCampError,
    RequestInFlight,
    TooMany,
    Unavailable,
    UnsafeTarget,
    WebhookNotFound,
    WebhooksOff,
)

_WAIT = "The Retry-After header is the number of seconds to wait."
_KEY = "The key is the Idempotency-Key header."

HINTS: Mapping[type[RebootCampError], str] = {
    AlreadyInCohort: "DELETE /cohorts/{cohort_code}/members/me leaves a cohort.",
    AwardNotFound: "GET /users/{user_id}/badges lists the badges of a user.",
    BadgeHeld: "GET /users/{user_id}/badges shows when it was awarded.",
    BadgeNotFound: "GET /badges lists the badges.",
    BadgeRetired: "PUT /badges/{badge_code} publishes it.",
    ChallengeCodeTaken: "PATCH /challenges/{challenge_code} changes it.",
    ChallengeNotFound: "GET /challenges lists the challenges.",
    ChallengeRetired: "GET /challenges lists the challenges in force.",
    CohortInvitationNotFound: "GET /users/me/cohort-invitations lists your invitations.",
    CohortNotFound: "GET /cohorts lists the cohorts.",
    DeliveryNotFound: "GET /webhooks/{webhook_id}/deliveries lists the deliveries.",
    WebhookNotFound: "GET /webhooks lists the webhooks.",
    WebhooksOff: "REBOOTCAMP_WEBHOOKS=true switches them on.",
    UnsafeTarget: "REBOOTCAMP_WEBHOOK_ALLOWED_NETWORKS lists them.",
    CompletionNotFound: "GET /users/me/completions lists your completions.",
    ConsentNeeded: "GET /cohorts/{cohort_code} shows the join code; POST /cohorts/{cohort_code}/invitations invites.",
    EmailTaken: "POST /auth/token logs in.",
    ExternalUserNotFound: "POST /external-users makes an invitation.",
    IdempotencyKeyReused: _KEY,
    InvalidIdempotencyKey: _KEY,
    InvalidRefreshToken: "POST /auth/token logs in.",
    InvalidServiceKey: "The key goes into the header 'Authorization: Bearer rbc_...'.",
    NotAuthenticated: "POST /auth/token logs in; the token goes into the header 'Authorization: Bearer <token>'.",
    OriginNotAllowed: (
        "REBOOTCAMP_ALLOWED_ORIGINS lists the allowed origins. Without the cookie, send the refresh token in the body."
    ),
    PauseNotFound: "GET /users/me/streak lists your pauses.",
    ProfileNotFound: "PUT /users/me/public-profile turns your own profile on.",
    RateLimitExceeded: f"{_WAIT} The RateLimit header of every response shows how many requests are left.",
    RequestInFlight: _WAIT,
    TooMany: _WAIT,
    Unavailable: _WAIT,
}
"""Sentences that follow a remedy; the hint of a family is for those of its errors that have none of their own."""

_PARAMETERS: Mapping[str, str] = {
    "/cursor": "/query/cursor",
    "/idempotency_key": "/header/idempotency-key",
}
"""Pointers to inputs that do not arrive in the body, and where they arrive."""


def remedy_of(error: type[RebootCampError]) -> str:
    """The remedy of an error, followed by the routes and headers that help."""
    hint = next((HINTS[family] for family in error.__mro__ if family in HINTS), None)
    return error.remedy if hint is None else f"{error.remedy} {hint}"


def pointer_in_request(pointer: str) -> str:
    """The pointer into the request for a pointer of a domain error."""
    return _PARAMETERS.get(pointer, pointer)
