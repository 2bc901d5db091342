"""Routes of users' accounts."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from rebootcamp.controllers.frame.addresses import ClientAddress
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import AccountServiceDep, CurrentActor, Cursors, PeopleServiceDep, SubjectId
from rebootcamp.domain.errors import (
    CommonPassword,
    InvalidCursor,
    NotPermitted,
    TooManyAttempts,
    UnknownTimeZone,
    UserNotFound,
    WrongPassword,
)
from rebootcamp.schemas.accounts import PasswordChange, UserPatch, UserQuery, UserRead
from rebootcamp.schemas.base import PageOf

router = APIRouter(route_class=StrictRoute, prefix="/users", tags=["people"])


@router.get("", responses=problems(NotPermitted, InvalidCursor))
async def list_users(
    query: Annotated[UserQuery, Query()], cursors: Cursors, actor: CurrentActor, people: PeopleServiceDep
) -> PageOf[UserRead]:
    """Administrators can list all users.

    Sorted by when the accounts were opened, and limited to those that match the filters.
    """
    paging = Paging(cursors, "users", query)
    return paging.answer(await people.find_all(query.to_domain(), paging.request, actor=actor), UserRead.from_domain)


@router.get("/{user_id}", responses=problems(NotPermitted, UserNotFound))
async def get_user(user: SubjectId, actor: CurrentActor, people: PeopleServiceDep) -> UserRead:
    """Users can read their own account; coaches and administrators, their learners'.

    Coaches see their cohorts' learners, and administrators every account.
    """
    return UserRead.from_domain(await people.read(user, actor=actor))


@router.patch("/{user_id}", responses=problems(NotPermitted, UserNotFound, UnknownTimeZone))
async def update_user(user: SubjectId, patch: UserPatch, actor: CurrentActor, people: PeopleServiceDep) -> UserRead:
    """Users can change their own account; administrators, anyone's role and status.

    A field that is left out stays as it is.
    """
    return UserRead.from_domain(await people.change(user, patch.changes(), actor=actor))


@router.post(
    "/{user_id}/password",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, WrongPassword, CommonPassword, TooManyAttempts),
)
async def change_password(
    user: SubjectId, change: PasswordChange, actor: CurrentActor, address: ClientAddress, accounts: AccountServiceDep
) -> None:
    """Users can change their own password.

    Every other session of the account ends.
    """
    current, new = change.current_password.get_secret_value(), change.new_password.get_secret_value()
    await accounts.change_password(user, current, new, actor=actor, address=address)
