"""Routes with which service accounts act for users, and users decide who may act for them."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, status

from rebootcamp.controllers.challenges import ChallengeCode
from rebootcamp.controllers.frame.idempotency import keyed_item
from rebootcamp.controllers.frame.languages import ServicesLanguage
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problem_of_item, problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.controllers.service_accounts import AccountId
from rebootcamp.dependencies import (
    CurrentActor,
    CurrentService,
    CurrentServiceUncounted,
    Cursors,
    ExternalUserServiceDep,
    ReportingServiceDep,
    SubjectId,
    count_service,
)
from rebootcamp.domain.errors import (
    ExternalIdTaken,
    ExternalUserNotFound,
    InvalidCursor,
    InvalidInvitation,
    InvalidServiceKey,
    NotPermitted,
    RebootCampError,
    ScopeMissing,
)
from rebootcamp.domain.service_accounts import ServiceAccountId
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.batches import CompletionBatch, CompletionBatchRead, CompletionResultRead
from rebootcamp.schemas.external_ids import (
    ExternalId,
    ExternalIdRead,
    ExternalInvitationAccept,
    ExternalInvitationCreate,
    ExternalInvitationRead,
)
from rebootcamp.schemas.progress import ProgressRead
from rebootcamp.schemas.service_accounts import ServiceIdentityRead
from rebootcamp.services.completions import CompletionOutcome
from rebootcamp.services.reporting import Report

router = APIRouter(route_class=StrictRoute, tags=["service accounts"])


async def get_request(request: Request) -> Request:
    """Returns the request: a handler with services cannot take it as a parameter."""
    return request


Incoming = Annotated[Request, Depends(get_request)]


@router.get("/service-identity", responses=problems(InvalidServiceKey))
async def get_service_identity(service: CurrentService) -> ServiceIdentityRead:
    """Service accounts can read who they are.

    Shows the scopes of the service account, and when the key expires.
    """
    return ServiceIdentityRead.from_domain(service)


@router.post(
    "/challenges/{challenge_code}/completions/batch",
    responses=problems(InvalidServiceKey, ScopeMissing),
)
async def complete_challenge_for_users(
    challenge_code: ChallengeCode,
    batch: CompletionBatch,
    incoming: Incoming,
    service: CurrentServiceUncounted,
    language: ServicesLanguage,
    reporting: ReportingServiceDep,
) -> CompletionBatchRead:
    """Service accounts can report that users completed a challenge.

    They need the scope `completions:write`. Each item is recorded or refused on its own: `results` has one entry for
    each, in the same order. Items of one user are recorded in order. If one of them is refused but may succeed later,
    the items of that user after it are not attempted (`not_attempted`). Each item counts against the rate limit. Send
    items with a status of 409 `request_in_flight`, 429 or 5xx again, unchanged.
    """
    await count_service(incoming, service, len(batch.items))
    reports = [
        Report(
            item.external_id,
            item.to_domain(challenge_code),
            keyed_item(incoming, service, item.idempotency_key, item.model_dump_json().encode(), language),
        )
        for item in batch.items
    ]
    results = await reporting.report_all(reports, service=service)
    return CompletionBatchRead(
        results=[
            CompletionResultRead.of_outcome(item, result, language)
            if isinstance(result, CompletionOutcome)
            else CompletionResultRead.of_problem(
                item,
                problem_of_item(incoming, result),
                result.retry_after_s if isinstance(result, RebootCampError) else None,
            )
            for item, result in zip(batch.items, results, strict=True)
        ]
    )


@router.post(
    "/external-users",
    status_code=status.HTTP_201_CREATED,
    responses=problems(InvalidServiceKey, ScopeMissing, ExternalIdTaken),
)
async def invite_external_user(
    invitation: ExternalInvitationCreate, service: CurrentService, users: ExternalUserServiceDep
) -> ExternalInvitationRead:
    """Service accounts can invite a user to take an external id.

    They need the scope `users:invite`. Hand the code to the user, who registers with it or sends it to
    `/users/me/external-ids`. A later invitation to the same external id replaces this one.
    """
    return ExternalInvitationRead.from_domain(
        await users.invite(invitation.external_id, invitation.lifetime(), service=service)
    )


@router.get(
    "/external-users/{external_id}/progress",
    responses=problems(InvalidServiceKey, ScopeMissing, ExternalUserNotFound),
)
async def get_external_user_progress(
    external_id: Annotated[ExternalId, Path()],
    service: CurrentService,
    language: ServicesLanguage,
    users: ExternalUserServiceDep,
) -> ProgressRead:
    """Service accounts can read the progress of a user by external id.

    They need the scope `progress:read`.
    """
    return ProgressRead.from_domain(await users.read_progress(external_id, service=service), language)


@router.get(
    "/users/{user_id}/external-ids",
    responses=problems(NotPermitted, InvalidCursor),
)
async def list_user_external_ids(
    user: SubjectId,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    users: ExternalUserServiceDep,
) -> PageOf[ExternalIdRead]:
    """Users can list their external ids.

    The list shows which service accounts can act for the user.
    """
    paging = Paging(cursors, f"users/{user}/external-ids", query)
    return paging.answer(await users.find_own(user, paging.request, actor=actor), ExternalIdRead.from_domain)


@router.post(
    "/users/{user_id}/external-ids",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, InvalidInvitation, ExternalIdTaken),
)
async def accept_external_id(
    user: SubjectId, acceptance: ExternalInvitationAccept, actor: CurrentActor, users: ExternalUserServiceDep
) -> None:
    """Users can take the external id for which a service account invited them.

    The service account can then report completions for the user and, if its scopes permit it, read the progress.
    """
    await users.accept(user, acceptance.invitation, actor=actor)


@router.delete(
    "/users/{user_id}/external-ids/{service_account_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted),
)
async def give_up_external_ids(
    user: SubjectId, service_account_id: AccountId, actor: CurrentActor, users: ExternalUserServiceDep
) -> None:
    """Users can give up their external ids of a service account.

    The service account cannot act for the user any more. What it reported stays.
    """
    await users.give_up(user, ServiceAccountId(service_account_id), actor=actor)
