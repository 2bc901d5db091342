"""The dependencies of handlers: aliases over the container, nothing else."""

import inspect
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Annotated, Any, get_args
from uuid import UUID

from fastapi import Depends, Path, Request, params
from fastapi.security import HTTPBearer, OAuth2PasswordBearer
from starlette.types import Scope

from rebootcamp.composition import Container, KeptReads
from rebootcamp.domain.errors import InvalidServiceKey, NotAuthenticated
from rebootcamp.domain.service_accounts import ServiceActor
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.security.cursors import CursorCipher
from rebootcamp.security.service_keys import is_service_key
from rebootcamp.services.account_mails import AccountMailService
from rebootcamp.services.accounts import AccountService
from rebootcamp.services.awards import AwardService
from rebootcamp.services.badges import BadgeService
from rebootcamp.services.challenges import ChallengeService
from rebootcamp.services.cohorts import CohortProgressService, CohortService
from rebootcamp.services.completions import CompletionService
from rebootcamp.services.concurrency import both
from rebootcamp.services.dry_runs import DryRunService
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.external_users import ExternalUserService
from rebootcamp.services.health import HealthService
from rebootcamp.services.imports import ImportService
from rebootcamp.services.leaderboards import LeaderboardService
from rebootcamp.services.mail_preferences import MailPreferenceService
from rebootcamp.services.operation import OperationService
from rebootcamp.services.people import PeopleService
from rebootcamp.services.ports.credentials import AccessClaims
from rebootcamp.services.ports.people import TokenHolder
from rebootcamp.services.ports.rate_limits import RateLimitStatus
from rebootcamp.services.privacy import PrivacyService
from rebootcamp.services.profiles import PublicProfileService
from rebootcamp.services.progress import ProgressService
from rebootcamp.services.reporting import ReportingService
from rebootcamp.services.reviews import ReviewService
from rebootcamp.services.service_accounts import ServiceAccountService
from rebootcamp.services.streaks import StreakService
from rebootcamp.services.trail import TrailService
from rebootcamp.services.webhooks import WebhookService

CLAIMS = "claims"
"""The name under which the state of a request holds the claims of a good access token."""
UUID_PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"


def container_of(request: Request) -> Container:
    """Returns the application's container."""
    container: Container = request.app.state.container
    return container


def bearer_token_of(scope: Scope) -> str:
    """Returns the request's access token or key, which is not checked yet.

    Raises:
        NotAuthenticated: There is none, or more than one.
    """
    headers = [value for name, value in scope["headers"] if name == b"authorization"]
    scheme, _, token = headers[0].decode("latin-1").partition(" ") if headers else ("", "", "")
    if scheme.lower() != "bearer" or not token:
        raise NotAuthenticated("The request carries no access token.")
    if len(headers) > 1:
        raise NotAuthenticated("The request carries several access tokens.")
    return token


def valid_claims(scope: Scope) -> AccessClaims | None:
    """Returns the claims of a request's access token, and keeps them for ``claims_of``.

    It returns None if there is no token, or more than one, or it is not good.
    """
    with suppress(NotAuthenticated):
        token = bearer_token_of(scope)
        container: Container = scope["app"].state.container
        claims = scope["state"][CLAIMS] = container.accounts.claims(token)
        return claims
    return None


def claims_of(request: Request) -> AccessClaims:
    """Reads the request's access token.

    Raises:
        NotAuthenticated: There is none, or more than one, or it is not good.
    """
    known: AccessClaims | None = request.scope["state"].get(CLAIMS)
    if known is not None:
        return known
    token = bearer_token_of(request.scope)
    if is_service_key(token):
        raise NotAuthenticated("This is for users. A service account's key opens only what is meant for it.")
    return container_of(request).accounts.claims(token)


async def get_claims(request: Request) -> AccessClaims:
    """Returns the claims of the request's access token."""
    return claims_of(request)


CurrentClaims = Annotated[AccessClaims, Depends(get_claims)]


class AskingUser(OAuth2PasswordBearer):
    """The dependency that looks up the user who makes the request; also the security scheme of the OpenAPI document."""

    async def __call__(self, request: Request) -> Actor:  # type: ignore[override] # FastAPI takes any result
        """Counts the request against the user's rate limit, and looks the user up.

        A read is counted in memory. A write is counted in PostgreSQL while the user is looked up. The count stands, and
        refuses first, whatever the look-up finds.

        Raises:
            NotAuthenticated: The token is not good, its session has ended, or the account may not be used.
            RateLimitExceeded: The user has asked too often.
        """
        container, claims = container_of(request), claims_of(request)
        if request.method == "GET":
            keep_within(request, await container.rate_limits.read(claims.user_id))
            return await container.accounts.actor(claims)
        _, actor = await both(
            _count_write(request, container, claims.user_id), _actor_or_refusal(container.accounts, claims)
        )
        if isinstance(actor, NotAuthenticated):
            raise actor
        return actor


class AskingTokenHolder(AskingUser):
    """The dependency of a read that looks the user up while it asks the stores."""

    async def __call__(self, request: Request) -> TokenHolder:  # type: ignore[override]
        """Counts the request against the user's rate limit, and leaves the look-up to the handler.

        Raises:
            NotAuthenticated: The token is not good.
            RateLimitExceeded: The user has asked too often.
        """
        container, claims = container_of(request), claims_of(request)
        keep_within(request, await container.rate_limits.read(claims.user_id))
        return TokenHolder(claims.user_id, claims.session_id, partial(container.accounts.actor, claims))


async def _count_write(request: Request, container: Container, user_id: UserId) -> None:
    keep_within(request, await container.rate_limits.write(user_id))


async def _actor_or_refusal(accounts: AccountService, claims: AccessClaims) -> Actor | NotAuthenticated:
    """Returns a refusal instead of raising it, since that would cancel the count."""
    try:
        return await accounts.actor(claims)
    except NotAuthenticated as refusal:
        return refusal


def keep_within(request: Request, status: RateLimitStatus) -> None:
    """Records the caller's status under a rate limit for the answer's headers, and refuses excess requests.

    Raises:
        RateLimitExceeded: The caller has exceeded the rate limit.
    """
    request.scope["state"].setdefault("standings", []).append(status)
    status.ensure_within()


CurrentActor = Annotated[Actor, Depends(AskingUser(tokenUrl="auth/token", scheme_name="password"))]
CurrentTokenHolder = Annotated[TokenHolder, Depends(AskingTokenHolder(tokenUrl="auth/token", scheme_name="password"))]
UserInPath = Annotated[
    str, Path(alias="user_id", pattern=f"^(?:me|{UUID_PATTERN})$", description="A user's id, or `me`.", examples=["me"])
]


class AskingService(HTTPBearer):
    """The dependency that looks up the service account that makes the request; also a security scheme of OpenAPI.

    Args:
        counted: Whether the request counts as one. The items of a batch are counted by the handler instead.
    """

    def __init__(self, *, counted: bool = True) -> None:
        super().__init__(
            scheme_name=SERVICE_SCHEME,
            bearerFormat="rbc_…",
            description="The key of a service account, which administrators create.",
        )
        self.counted = counted

    async def __call__(self, request: Request) -> ServiceActor:  # type: ignore[override] # FastAPI takes any result
        """Looks the key up, and counts the request against the account's rate limit.

        Raises:
            InvalidServiceKey: There is no key, or it is not good.
            RateLimitExceeded: The service account has asked too often.
        """
        try:
            token = bearer_token_of(request.scope)
        except NotAuthenticated as missing:
            raise InvalidServiceKey("The request carries no key, or several.") from missing
        service = await container_of(request).service_keys.actor(token)
        if self.counted:
            await count_service(request, service)
        return service


async def count_service(request: Request, service: ServiceActor, writes: int = 1) -> None:
    """Counts a request of a service account, or as many changes as it makes.

    Raises:
        RateLimitExceeded: The service account has asked too often.
    """
    keys = container_of(request).service_keys
    is_read = request.method == "GET"
    keep_within(request, await (keys.count_read(service) if is_read else keys.count_writes(service, writes)))


SERVICE_SCHEME = "service_key"
_asking_service = AskingService()
CurrentService = Annotated[ServiceActor, Depends(_asking_service)]
CurrentServiceUncounted = Annotated[ServiceActor, Depends(AskingService(counted=False))]


class AskingCaller(AskingUser):
    """The dependency of the operations that users and service accounts share. ``OR_A_SERVICE`` says so in OpenAPI."""

    async def __call__(self, request: Request) -> Actor | ServiceActor:  # type: ignore[override] # FastAPI takes any
        """Looks up the user or the service account, and counts the request against its own rate limit.

        Raises:
            NotAuthenticated, InvalidServiceKey: The token or the key is not good.
            RateLimitExceeded: The user or the service account has asked too often.
        """
        if is_service_key(bearer_token_of(request.scope)):
            return await _asking_service(request)
        return await super().__call__(request)


CurrentCaller = Annotated[Actor | ServiceActor, Depends(AskingCaller(tokenUrl="auth/token", scheme_name="password"))]
OR_A_SERVICE: dict[str, Any] = {"security": [{SERVICE_SCHEME: []}]}
"""The ``openapi_extra`` of an operation with a ``CurrentCaller``: FastAPI adds it to the scheme of users."""


async def get_subject_id(actor: CurrentActor, user: UserInPath) -> UserId:
    """Returns the id of the user in the path; ``me`` is the caller."""
    return subject_id(user, actor.user_id)


def subject_id(user: str, caller_id: UserId) -> UserId:
    """Returns the id that a path names; ``me`` is the caller."""
    return caller_id if user == "me" else UserId(UUID(user))


class Provided(params.Depends):
    """A dependency that is an object of the container. ``with_services`` gives it to handlers."""

    def __init__(self, get: Callable[[Container], object]) -> None:
        async def provide(request: Request) -> object:
            return get(container_of(request))

        super().__init__(provide)
        object.__setattr__(self, "get", get)  # The base is frozen.

    get: Callable[[Container], object]


def with_services(handler: Callable[..., Any]) -> Callable[..., Any]:
    """Returns the handler for FastAPI to call, which takes every ``Provided`` parameter from the container.

    FastAPI would solve each of them as a dependency of its own, at 10 to 20 microseconds per request.
    """
    signature = inspect.signature(handler, eval_str=True)
    wanted: dict[str, Callable[[Container], object]] = {}
    others: list[inspect.Parameter] = []
    for name, parameter in signature.parameters.items():
        marks = [mark for mark in get_args(parameter.annotation)[1:] if isinstance(mark, Provided)]
        if marks:
            wanted[name] = marks[0].get
        else:
            others.append(parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY))
    if not wanted:
        return handler

    async def handler_with_services(*, http_request: Request, **arguments: Any) -> Any:  # noqa: ANN401 - the handler's
        container = container_of(http_request)
        return await handler(**arguments, **{name: get(container) for name, get in wanted.items()})

    others.append(inspect.Parameter("http_request", inspect.Parameter.KEYWORD_ONLY, annotation=Request))
    handler_with_services.__signature__ = signature.replace(parameters=others)  # type: ignore[attr-defined]
    for attribute in ("__name__", "__qualname__", "__doc__", "__module__"):
        setattr(handler_with_services, attribute, getattr(handler, attribute))
    return handler_with_services


SubjectId = Annotated[UserId, Depends(get_subject_id)]
AccountMailServiceDep = Annotated[AccountMailService, Provided(lambda container: container.account_mails)]
AccountServiceDep = Annotated[AccountService, Provided(lambda container: container.accounts)]
ServiceAccountServiceDep = Annotated[ServiceAccountService, Provided(lambda container: container.service_accounts)]
ExternalUserServiceDep = Annotated[ExternalUserService, Provided(lambda container: container.external_users)]
ReportingServiceDep = Annotated[ReportingService, Provided(lambda container: container.reporting)]
PeopleServiceDep = Annotated[PeopleService, Provided(lambda container: container.people)]
ChallengeServiceDep = Annotated[ChallengeService, Provided(lambda container: container.challenges)]
CompletionServiceDep = Annotated[CompletionService, Provided(lambda container: container.completions)]
ReviewServiceDep = Annotated[ReviewService, Provided(lambda container: container.reviews)]
AwardServiceDep = Annotated[AwardService, Provided(lambda container: container.awards)]
DryRunServiceDep = Annotated[DryRunService, Provided(lambda container: container.dry_runs)]
BadgeServiceDep = Annotated[BadgeService, Provided(lambda container: container.badges)]
ProgressServiceDep = Annotated[ProgressService, Provided(lambda container: container.progress)]
PublicProfileServiceDep = Annotated[PublicProfileService, Provided(lambda container: container.profiles)]
PrivacyServiceDep = Annotated[PrivacyService, Provided(lambda container: container.privacy)]
TrailServiceDep = Annotated[TrailService, Provided(lambda container: container.trail)]
WebhookServiceDep = Annotated[WebhookService, Provided(lambda container: container.webhooks)]
StreakServiceDep = Annotated[StreakService, Provided(lambda container: container.streaks)]
EventStreamServiceDep = Annotated[EventStreamService, Provided(lambda container: container.event_streams)]
CohortServiceDep = Annotated[CohortService, Provided(lambda container: container.cohorts)]
CohortProgressServiceDep = Annotated[CohortProgressService, Provided(lambda container: container.cohort_progress)]
LeaderboardServiceDep = Annotated[LeaderboardService, Provided(lambda container: container.leaderboards)]
OperationServiceDep = Annotated[OperationService, Provided(lambda container: container.operation)]
ImportServiceDep = Annotated[ImportService, Provided(lambda container: container.imports)]
HealthServiceDep = Annotated[HealthService, Provided(lambda container: container.health)]
MailPreferenceServiceDep = Annotated[MailPreferenceService, Provided(lambda container: container.mail_preferences)]
Cursors = Annotated[CursorCipher, Provided(lambda container: container.cursors)]
Kept = Annotated[KeptReads, Provided(lambda container: container.kept_reads)]
