"""The audit trail on the wire."""

from uuid import UUID

from pydantic import Field

from rebootcamp.domain.trail import Act, Action
from rebootcamp.schemas.base import Output, PageQuery, UtcDatetime


class TrailQuery(PageQuery):
    """Which acts to list."""

    actor_id: UUID | None = Field(default=None, description="Only what this person did.")


class AuditEventRead(Output):
    """Something that an administrator or a reviewer did."""

    number: int = Field(description="The place in the trail.")
    at: UtcDatetime
    actor_id: UUID
    action: Action
    subject: str = Field(description="A kind and an id or code.", examples=["challenge:cycle-5km"])

    @staticmethod
    def from_domain(act: Act) -> "AuditEventRead":
        """That act."""
        return AuditEventRead(
            number=act.number, at=act.at, actor_id=act.actor_id, action=act.action, subject=act.subject
        )
