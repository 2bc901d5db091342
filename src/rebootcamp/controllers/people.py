"""Accounts, one's own and others'."""

from typing import Annotated

from fastapi import APIRouter, Query

from rebootcamp.controllers.pagination import Paging
from rebootcamp.controllers.problems import problems
from rebootcamp.dependencies import CurrentActor, Cursors, PeopleServiceDep, SubjectId
from rebootcamp.domain.errors import (
    InvalidCursor,
    NotAuthenticated,
    NotPermitted,
    StoreUnavailable,
    UnknownTimeZone,
    UserNotFound,
)
from rebootcamp.schemas.accounts import UserPatch, UserRead
from rebootcamp.schemas.base import PageOf, PageQuery

router = APIRouter(prefix="/users", tags=["people"])


@router.get("", responses=problems(NotAuthenticated, NotPermitted, InvalidCursor, StoreUnavailable))
async def list_users(
    query: Annotated[PageQuery, Query()], cursors: Cursors, actor: CurrentActor, people: PeopleServiceDep
) -> PageOf[UserRead]:
    """All accounts, in the order in which they were opened; for administrators."""
    paging = Paging(cursors, "users", query)
    return paging.answer(await people.find_all(paging.request, actor=actor), UserRead.from_domain)


@router.get("/{user_id}", responses=problems(NotAuthenticated, NotPermitted, UserNotFound, StoreUnavailable))
async def get_user(user: SubjectId, actor: CurrentActor, people: PeopleServiceDep) -> UserRead:
    """One account."""
    return UserRead.from_domain(await people.read(user, actor=actor))


@router.patch("/{user_id}", responses=problems(NotAuthenticated, NotPermitted, UnknownTimeZone, StoreUnavailable))
async def update_user(user: SubjectId, patch: UserPatch, actor: CurrentActor, people: PeopleServiceDep) -> UserRead:
    """Change one's own display name, language or time zone."""
    return UserRead.from_domain(await people.change(user, patch.changes(), actor=actor))
