"""The dependencies of handlers: aliases over the container, nothing else."""

from collections.abc import Callable
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Depends, Path, Request, params
from fastapi.security import OAuth2PasswordBearer

from rebootcamp.composition import Container, KeptProgressAnswers
from rebootcamp.domain.errors import NotAuthenticated
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.security.cursors import CursorCipher
from rebootcamp.services.accounts import AccountService
from rebootcamp.services.awards import AwardService
from rebootcamp.services.badges import BadgeService
from rebootcamp.services.challenges import ChallengeService
from rebootcamp.services.cohorts import CohortProgressService, CohortService
from rebootcamp.services.completions import CompletionService
from rebootcamp.services.concurrency import both
from rebootcamp.services.dry_runs import DryRunService
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.health import HealthService
from rebootcamp.services.leaderboards import LeaderboardService
from rebootcamp.services.people import PeopleService
from rebootcamp.services.ports.credentials import AccessClaims
from rebootcamp.services.ports.rate_limits import Standing
from rebootcamp.services.privacy import PrivacyService
from rebootcamp.services.progress import ProgressService
from rebootcamp.services.reviews import ReviewService
from rebootcamp.services.streaks import StreakService
from rebootcamp.services.trail import TrailService

Service = TypeVar("Service")
UUID_PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

bearer_token = OAuth2PasswordBearer(tokenUrl="auth/token", scheme_name="password", auto_error=False)


async def get_container(request: Request) -> Container:
    """The application's container."""
    container: Container = request.app.state.container
    return container


ContainerDep = Annotated[Container, Depends(get_container)]


async def get_claims(
    request: Request, container: ContainerDep, token: Annotated[str | None, Depends(bearer_token)]
) -> AccessClaims:
    """Reads the request's access token."""
    if token is None:
        raise NotAuthenticated("The request carries no access token.")
    if len(request.headers.getlist("authorization")) > 1:
        raise NotAuthenticated("The request carries several access tokens.")
    return container.accounts.claims(token)


CurrentClaims = Annotated[AccessClaims, Depends(get_claims)]


async def get_actor(request: Request, container: ContainerDep, claims: CurrentClaims) -> Actor:
    """Counts the request, and looks up who sends it.

    A read is counted in memory. A write is counted in PostgreSQL while the actor is looked up; the count stands, and
    refuses first, whatever the lookup finds.
    """
    if request.method == "GET":
        keep_within(request, await container.rate_limits.read(claims.user_id))
        return await container.accounts.actor(claims)
    _, actor = await both(
        _count_write(request, container, claims.user_id), _actor_or_refusal(container.accounts, claims)
    )
    if isinstance(actor, NotAuthenticated):
        raise actor
    return actor


async def _count_write(request: Request, container: Container, user_id: UserId) -> None:
    keep_within(request, await container.rate_limits.write(user_id))


async def _actor_or_refusal(accounts: AccountService, claims: AccessClaims) -> Actor | NotAuthenticated:
    """Returns a refusal instead of raising it, since that would cancel the count."""
    try:
        return await accounts.actor(claims)
    except NotAuthenticated as refusal:
        return refusal


def keep_within(request: Request, standing: Standing) -> None:
    """Notes the caller's standing under a rate limit for the answer's headers, and refuses a request above the limit.

    Raises:
        RateLimitExceeded: The request is above the limit.
    """
    request.scope["state"].setdefault("standings", []).append(standing)
    standing.ensure_within()


CurrentActor = Annotated[Actor, Depends(get_actor)]


async def get_subject_id(
    actor: CurrentActor,
    user_id: Annotated[
        str, Path(pattern=f"^(?:me|{UUID_PATTERN})$", description="A user's id, or `me`.", examples=["me"])
    ],
) -> UserId:
    """Returns the user that the path names; ``me`` is the caller."""
    return actor.user_id if user_id == "me" else UserId(UUID(user_id))


def provided(get: Callable[[Container], Service]) -> params.Depends:
    """A dependency that fetches one object from the container."""

    async def provide(container: ContainerDep) -> Service:
        return get(container)

    return params.Depends(provide)


SubjectId = Annotated[UserId, Depends(get_subject_id)]
AccountServiceDep = Annotated[AccountService, provided(lambda container: container.accounts)]
PeopleServiceDep = Annotated[PeopleService, provided(lambda container: container.people)]
ChallengeServiceDep = Annotated[ChallengeService, provided(lambda container: container.challenges)]
CompletionServiceDep = Annotated[CompletionService, provided(lambda container: container.completions)]
ReviewServiceDep = Annotated[ReviewService, provided(lambda container: container.reviews)]
AwardServiceDep = Annotated[AwardService, provided(lambda container: container.awards)]
DryRunServiceDep = Annotated[DryRunService, provided(lambda container: container.dry_runs)]
BadgeServiceDep = Annotated[BadgeService, provided(lambda container: container.badges)]
ProgressServiceDep = Annotated[ProgressService, provided(lambda container: container.progress)]
PrivacyServiceDep = Annotated[PrivacyService, provided(lambda container: container.privacy)]
TrailServiceDep = Annotated[TrailService, provided(lambda container: container.trail)]
StreakServiceDep = Annotated[StreakService, provided(lambda container: container.streaks)]
EventStreamServiceDep = Annotated[EventStreamService, provided(lambda container: container.event_streams)]
CohortServiceDep = Annotated[CohortService, provided(lambda container: container.cohorts)]
CohortProgressServiceDep = Annotated[CohortProgressService, provided(lambda container: container.cohort_progress)]
LeaderboardServiceDep = Annotated[LeaderboardService, provided(lambda container: container.leaderboards)]
HealthServiceDep = Annotated[HealthService, provided(lambda container: container.health)]
Cursors = Annotated[CursorCipher, provided(lambda container: container.cursors)]
KeptProgress = Annotated[KeptProgressAnswers, provided(lambda container: container.kept_progress)]
