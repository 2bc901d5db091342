"""Routes with which administrators manage service accounts, their keys and their users."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status

from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import (
    CurrentActor,
    Cursors,
    ExternalUserServiceDep,
    ServiceAccountServiceDep,
)
from rebootcamp.domain.errors import (
    ExternalIdTaken,
    InvalidCursor,
    NotPermitted,
    ServiceAccountNameTaken,
    ServiceAccountNotFound,
    ServiceKeyEnded,
    ServiceKeyNotFound,
    TooManyKeys,
    UserNotFound,
)
from rebootcamp.domain.service_accounts import ServiceAccountId
from rebootcamp.domain.users import UserId
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.external_ids import ExternalId, ExternalIdPut, ExternalIdRead
from rebootcamp.schemas.service_accounts import (
    NewServiceKeyRead,
    ServiceAccountCreate,
    ServiceAccountPatch,
    ServiceAccountRead,
    ServiceKeyCreate,
    ServiceKeyRead,
    ServiceKeyRotate,
)

router = APIRouter(route_class=StrictRoute, prefix="/service-accounts", tags=["service accounts"])
AccountId = Annotated[UUID, Path(description="A service account's id.")]
KeyId = Annotated[str, Path(pattern="^[0-9A-Za-z]{16}$", description="A key's id.", examples=["4fPq0ZsT7bKx2mVd"])]
ExternalIdPath = Annotated[ExternalId, Path()]


@router.get("", responses=problems(NotPermitted, InvalidCursor))
async def list_service_accounts(
    query: Annotated[PageQuery, Query()], cursors: Cursors, actor: CurrentActor, accounts: ServiceAccountServiceDep
) -> PageOf[ServiceAccountRead]:
    """Administrators can list the service accounts.

    They are sorted by when they were created.
    """
    paging = Paging(cursors, "service-accounts", query)
    return paging.answer(await accounts.find(paging.request, actor=actor), ServiceAccountRead.from_domain)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses=problems(NotPermitted, ServiceAccountNameTaken),
)
async def create_service_account(
    account: ServiceAccountCreate, response: Response, actor: CurrentActor, accounts: ServiceAccountServiceDep
) -> ServiceAccountRead:
    """Administrators can create a service account.

    It has no key yet.
    """
    created = await accounts.create(account.name, account.scopes, actor=actor)
    response.headers["Location"] = f"/service-accounts/{created.id}"
    return ServiceAccountRead.from_domain(created)


@router.get(
    "/{service_account_id}",
    responses=problems(NotPermitted, ServiceAccountNotFound),
)
async def get_service_account(
    service_account_id: AccountId, actor: CurrentActor, accounts: ServiceAccountServiceDep
) -> ServiceAccountRead:
    """Administrators can read a service account.

    Its keys are a list of their own.
    """
    return ServiceAccountRead.from_domain(await accounts.read(ServiceAccountId(service_account_id), actor=actor))


@router.patch(
    "/{service_account_id}",
    responses=problems(NotPermitted, ServiceAccountNotFound, ServiceAccountNameTaken),
)
async def update_service_account(
    service_account_id: AccountId,
    patch: ServiceAccountPatch,
    actor: CurrentActor,
    accounts: ServiceAccountServiceDep,
) -> ServiceAccountRead:
    """Administrators can change a service account.

    New scopes apply to all its keys, from the next request on.
    """
    account_id = ServiceAccountId(service_account_id)
    return ServiceAccountRead.from_domain(await accounts.change(account_id, patch.name, patch.scopes, actor=actor))


@router.delete(
    "/{service_account_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, ServiceAccountNotFound),
)
async def delete_service_account(
    service_account_id: AccountId, actor: CurrentActor, accounts: ServiceAccountServiceDep
) -> None:
    """Administrators can delete a service account.

    Its keys stop working, and its ids of users are deleted. What it reported stays.
    """
    await accounts.delete(ServiceAccountId(service_account_id), actor=actor)


@router.get(
    "/{service_account_id}/keys",
    responses=problems(NotPermitted, ServiceAccountNotFound, InvalidCursor),
)
async def list_service_keys(
    service_account_id: AccountId,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    accounts: ServiceAccountServiceDep,
) -> PageOf[ServiceKeyRead]:
    """Administrators can list the keys of a service account.

    The latest come first. Keys that ended are listed for 30 more days.
    """
    paging = Paging(cursors, f"service-accounts/{service_account_id}/keys", query)
    page = await accounts.find_keys(ServiceAccountId(service_account_id), paging.request, actor=actor)
    return paging.answer(page, ServiceKeyRead.from_domain)


@router.post(
    "/{service_account_id}/keys",
    status_code=status.HTTP_201_CREATED,
    responses=problems(NotPermitted, ServiceAccountNotFound, TooManyKeys),
)
async def create_service_key(
    service_account_id: AccountId,
    key: ServiceKeyCreate,
    response: Response,
    actor: CurrentActor,
    accounts: ServiceAccountServiceDep,
) -> NewServiceKeyRead:
    """Administrators can create a key of a service account.

    The key is shown once. If the response is lost, revoke the key and create another.
    """
    created = await accounts.create_key(ServiceAccountId(service_account_id), key.lifetime(), actor=actor)
    response.headers["Location"] = f"/service-accounts/{service_account_id}/keys"
    return NewServiceKeyRead.from_new(created)


@router.post(
    "/{service_account_id}/keys/{key_id}/rotate",
    status_code=status.HTTP_201_CREATED,
    responses=problems(
        NotPermitted,
        ServiceAccountNotFound,
        ServiceKeyNotFound,
        ServiceKeyEnded,
        TooManyKeys,
    ),
)
async def rotate_service_key(
    service_account_id: AccountId,
    key_id: KeyId,
    key: ServiceKeyRotate,
    response: Response,
    actor: CurrentActor,
    accounts: ServiceAccountServiceDep,
) -> NewServiceKeyRead:
    """Administrators can rotate a key of a service account.

    Creates a key, which is shown once. The old key stays valid for `overlap_hours` at most, so that the other system
    can change over without an interruption.
    """
    created = await accounts.rotate_key(
        ServiceAccountId(service_account_id), key_id, key.overlap(), key.lifetime(), actor=actor
    )
    response.headers["Location"] = f"/service-accounts/{service_account_id}/keys"
    return NewServiceKeyRead.from_new(created)


@router.delete(
    "/{service_account_id}/keys/{key_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, ServiceKeyNotFound),
)
async def revoke_service_key(
    service_account_id: AccountId, key_id: KeyId, actor: CurrentActor, accounts: ServiceAccountServiceDep
) -> None:
    """Administrators can revoke a key of a service account.

    The next request with the key is refused.
    """
    await accounts.revoke_key(ServiceAccountId(service_account_id), key_id, actor=actor)


@router.get(
    "/{service_account_id}/external-ids",
    responses=problems(NotPermitted, ServiceAccountNotFound, InvalidCursor),
)
async def list_external_ids(
    service_account_id: AccountId,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    users: ExternalUserServiceDep,
) -> PageOf[ExternalIdRead]:
    """Administrators can list the external ids of a service account.

    They are sorted by external id.
    """
    paging = Paging(cursors, f"service-accounts/{service_account_id}/external-ids", query)
    page = await users.find_all(ServiceAccountId(service_account_id), paging.request, actor=actor)
    return paging.answer(page, ExternalIdRead.from_domain)


@router.put(
    "/{service_account_id}/external-ids/{external_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, ServiceAccountNotFound, UserNotFound, ExternalIdTaken),
)
async def put_external_id(
    service_account_id: AccountId,
    external_id: ExternalIdPath,
    put: ExternalIdPut,
    actor: CurrentActor,
    users: ExternalUserServiceDep,
) -> None:
    """Administrators can give a user an external id.

    The service account can then act for the user, who sees it at `/users/me/external-ids` and can end it.
    """
    await users.put(ServiceAccountId(service_account_id), external_id, UserId(put.user_id), actor=actor)


@router.delete(
    "/{service_account_id}/external-ids/{external_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted),
)
async def remove_external_id(
    service_account_id: AccountId, external_id: ExternalIdPath, actor: CurrentActor, users: ExternalUserServiceDep
) -> None:
    """Administrators can take an external id away from a user.

    The service account cannot act for the user any more.
    """
    await users.remove(ServiceAccountId(service_account_id), external_id, actor=actor)
