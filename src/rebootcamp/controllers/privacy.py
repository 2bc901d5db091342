"""Routes of privacy: the export of a user's data, and the erasure of a user."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, status
from fastapi.responses import StreamingResponse

from rebootcamp.controllers.frame.documents import DocumentInTime
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, PrivacyServiceDep, SubjectId
from rebootcamp.domain.errors import (
    NotPermitted,
    UserNotFound,
)
from rebootcamp.schemas.privacy import PersonalDataRead, as_json, sections_of
from rebootcamp.services.privacy import PersonalData

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}", tags=["people"])


async def begin_export(user: SubjectId, actor: CurrentActor, privacy: PrivacyServiceDep) -> AsyncIterator[PersonalData]:
    """Opens the export, or refuses it before the response begins; closes it with the connection."""
    async with privacy.exporting(user, actor=actor) as data:
        yield data


@router.get(
    "/export",
    response_model=PersonalDataRead,
    responses=problems(NotPermitted),
)
async def export_user(
    data: Annotated[PersonalData, Depends(begin_export)], privacy: PrivacyServiceDep
) -> StreamingResponse:
    """Users can export their own personal data.

    Returns everything that both stores keep about you, in one document. The document is written while it is read,
    however long the history is. If the response breaks off, it is incomplete and not valid JSON: request it again.
    """
    return DocumentInTime(as_json(sections_of(data)), privacy.export_deadline_s)


@router.delete(
    "",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, UserNotFound),
)
async def erase_user(user: SubjectId, actor: CurrentActor, privacy: PrivacyServiceDep) -> None:
    """Users can erase their own account; administrators, any account.

    Erasure is permanent. Only pseudonymous data stays:
    the ledger's entries with the completions that they are checked against, their sums, the event log without its
    dates, and the audit trail.
    """
    await privacy.erase(user, actor=actor)
