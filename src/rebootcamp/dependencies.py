"""What handlers may ask for: aliases over the container, nothing else."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Request
from fastapi.security import OAuth2PasswordBearer

from rebootcamp.composition import Container
from rebootcamp.domain.errors import NotAuthenticated
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.security.cursors import CursorCipher
from rebootcamp.services.accounts import AccountService
from rebootcamp.services.awards import AwardService
from rebootcamp.services.badges import BadgeService
from rebootcamp.services.challenges import ChallengeService
from rebootcamp.services.cohorts import CohortProgressService, CohortService
from rebootcamp.services.completions import CompletionService
from rebootcamp.services.dry_runs import DryRunService
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.health import HealthService
from rebootcamp.services.leaderboards import LeaderboardService
from rebootcamp.services.people import PeopleService
from rebootcamp.services.ports.credentials import Claims
from rebootcamp.services.ports.rate_limits import Standing
from rebootcamp.services.privacy import PrivacyService
from rebootcamp.services.progress import ProgressService
from rebootcamp.services.reviews import ReviewService
from rebootcamp.services.streaks import StreakService
from rebootcamp.services.trail import TrailService

UUID_PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

bearer_token = OAuth2PasswordBearer(tokenUrl="auth/token", scheme_name="password", auto_error=False)


async def get_container(request: Request) -> Container:
    """The application's container."""
    container: Container = request.app.state.container
    return container


ContainerDep = Annotated[Container, Depends(get_container)]


async def get_claims(
    request: Request, container: ContainerDep, token: Annotated[str | None, Depends(bearer_token)]
) -> Claims:
    """Reads the request's access token."""
    if token is None:
        raise NotAuthenticated("The request carries no access token.")
    if len(request.headers.getlist("authorization")) > 1:
        raise NotAuthenticated("The request carries several access tokens.")
    return container.accounts.claims(token)


CurrentClaims = Annotated[Claims, Depends(get_claims)]


async def get_actor(request: Request, container: ContainerDep, claims: CurrentClaims) -> Actor:
    """Who is asking, looked up for this request, as often as anyone may ask."""
    count = container.rate_limits.read if request.method == "GET" else container.rate_limits.write
    keep_within(request, await count(claims.user_id))
    return await container.accounts.actor(claims)


def keep_within(request: Request, standing: Standing) -> None:
    """Notes where the caller stands under a policy, which the answer's headers tell, and refuses what is too often.

    Raises:
        RateLimitExceeded: It is.
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
    """Whom the path is about; ``me`` is the caller."""
    return actor.user_id if user_id == "me" else UserId(UUID(user_id))


async def get_accounts(container: ContainerDep) -> AccountService:
    """Accounts."""
    return container.accounts


async def get_people(container: ContainerDep) -> PeopleService:
    """People."""
    return container.people


async def get_challenges(container: ContainerDep) -> ChallengeService:
    """Challenges."""
    return container.challenges


async def get_completions(container: ContainerDep) -> CompletionService:
    """Completions."""
    return container.completions


async def get_reviews(container: ContainerDep) -> ReviewService:
    """Reviews."""
    return container.reviews


async def get_awards(container: ContainerDep) -> AwardService:
    """Badges given and taken by hand."""
    return container.awards


async def get_dry_runs(container: ContainerDep) -> DryRunService:
    """Dry runs of badges."""
    return container.dry_runs


async def get_badges(container: ContainerDep) -> BadgeService:
    """Badges."""
    return container.badges


async def get_progress_service(container: ContainerDep) -> ProgressService:
    """Progress."""
    return container.progress


async def get_privacy(container: ContainerDep) -> PrivacyService:
    """Privacy."""
    return container.privacy


async def get_trail(container: ContainerDep) -> TrailService:
    """The audit trail."""
    return container.trail


async def get_streaks(container: ContainerDep) -> StreakService:
    """Streaks."""
    return container.streaks


async def get_event_streams(container: ContainerDep) -> EventStreamService:
    """Event streams."""
    return container.event_streams


async def get_cohorts(container: ContainerDep) -> CohortService:
    """Cohorts."""
    return container.cohorts


async def get_cohort_progress_service(container: ContainerDep) -> CohortProgressService:
    """The progress of cohorts."""
    return container.cohort_progress


async def get_leaderboards(container: ContainerDep) -> LeaderboardService:
    """Leaderboards."""
    return container.leaderboards


async def get_health(container: ContainerDep) -> HealthService:
    """Health."""
    return container.health


async def get_cursors(container: ContainerDep) -> CursorCipher:
    """Cursors."""
    return container.cursors


SubjectId = Annotated[UserId, Depends(get_subject_id)]
AccountServiceDep = Annotated[AccountService, Depends(get_accounts)]
PeopleServiceDep = Annotated[PeopleService, Depends(get_people)]
ChallengeServiceDep = Annotated[ChallengeService, Depends(get_challenges)]
CompletionServiceDep = Annotated[CompletionService, Depends(get_completions)]
ReviewServiceDep = Annotated[ReviewService, Depends(get_reviews)]
AwardServiceDep = Annotated[AwardService, Depends(get_awards)]
DryRunServiceDep = Annotated[DryRunService, Depends(get_dry_runs)]
BadgeServiceDep = Annotated[BadgeService, Depends(get_badges)]
ProgressServiceDep = Annotated[ProgressService, Depends(get_progress_service)]
PrivacyServiceDep = Annotated[PrivacyService, Depends(get_privacy)]
TrailServiceDep = Annotated[TrailService, Depends(get_trail)]
StreakServiceDep = Annotated[StreakService, Depends(get_streaks)]
EventStreamServiceDep = Annotated[EventStreamService, Depends(get_event_streams)]
CohortServiceDep = Annotated[CohortService, Depends(get_cohorts)]
CohortProgressServiceDep = Annotated[CohortProgressService, Depends(get_cohort_progress_service)]
LeaderboardServiceDep = Annotated[LeaderboardService, Depends(get_leaderboards)]
HealthServiceDep = Annotated[HealthService, Depends(get_health)]
Cursors = Annotated[CursorCipher, Depends(get_cursors)]
