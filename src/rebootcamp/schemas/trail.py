"""Schemas of the audit trail."""

from uuid import UUID

from pydantic import Field

from rebootcamp.domain.trail import Act, Action
from rebootcamp.schemas.base import Output, PageQuery, UtcDatetime


class TrailQuery(PageQuery):
    """The filters of the audit trail."""

    actor_id: UUID | None = Field(default=None, description="Lists only the actions of this user.")


class AuditEventRead(Output):
    """One action of an administrator or a reviewer."""

    number: int = Field(description="The position in the audit trail.")
    at: UtcDatetime
    actor_id: UUID
    action: Action
    subject: str = Field(
        description="The object of the action: a kind and an id or code.", examples=["challenge:cycle-5km"]
    )

    @staticmethod
    def from_domain(act: Act) -> "AuditEventRead":
        """Returns that action."""
        return AuditEventRead(
            number=act.number, at=act.at, actor_id=act.actor_id, action=act.action, subject=act.subject
        )
