"""Routes of the audit trail and of the state of the service."""

from typing import Annotated

from fastapi import APIRouter, Query

from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, Cursors, OperationServiceDep, TrailServiceDep
from rebootcamp.domain.errors import InvalidCursor, NotPermitted
from rebootcamp.domain.users import UserId
from rebootcamp.schemas.base import PageOf
from rebootcamp.schemas.operation import OperationRead
from rebootcamp.schemas.trail import AuditEventRead, TrailQuery

router = APIRouter(route_class=StrictRoute, tags=["operation"])


@router.get("/audit-events", responses=problems(NotPermitted, InvalidCursor))
async def list_audit_events(
    query: Annotated[TrailQuery, Query()], cursors: Cursors, actor: CurrentActor, trail: TrailServiceDep
) -> PageOf[AuditEventRead]:
    """Administrators can list audit events.

    Returns what administrators and reviewers did, the latest first.
    """
    paging = Paging(cursors, "audit-events", query)
    by = None if query.actor_id is None else UserId(query.actor_id)
    return paging.answer(await trail.find(by, paging.request, actor=actor), AuditEventRead.from_domain)


@router.get("/operation", responses=problems(NotPermitted))
async def get_operation(actor: CurrentActor, operation: OperationServiceDep) -> OperationRead:
    """Administrators can get the state of the service.

    Says whether both stores answer, how far the projection lags, and when the last backup was made.
    """
    return OperationRead.from_domain(await operation.state(actor=actor))
