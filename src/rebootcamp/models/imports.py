"""Imports of files, and their lines until they are worked."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.imports import ImportKind, ImportStatus, LineStatus
from rebootcamp.models.base import Entity, one_of


class ImportEntity(Entity):
    """An import of one file.

    Attributes:
        created_by: The administrator's id; no foreign key, since the row may be on another machine than the user's.
        available_at: When a process may work on it; a lease and a back-off both move it into the future.
        attempts: Consecutive failed rounds.
        counts: Number of lines by status.
    """

    __tablename__ = "imports"
    __table_args__ = (
        CheckConstraint(one_of("kind", list(ImportKind)), name="kind"),
        CheckConstraint(one_of("status", list(ImportStatus)), name="status"),
        CheckConstraint("attempts >= 0", name="attempts"),
        CheckConstraint("jsonb_typeof(counts) = 'object'", name="counts"),
        Index("ix_imports_available_at", "available_at", postgresql_where=text("status IN ('checking', 'applying')")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    status: Mapped[str]
    dry_run: Mapped[bool]
    skip_faulty: Mapped[bool]
    created_by: Mapped[UUID]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    available_at: Mapped[datetime]
    attempts: Mapped[int]
    counts: Mapped[dict[str, Any]] = mapped_column(JSONB)


class ImportLineEntity(Entity):
    """A line of an imported file. Its data is deleted as soon as the line is worked.

    Attributes:
        subject: The object that the line is about: an e-mail or a code. Lines of one subject are worked together.
        place: The order of the lines of one subject.
        user_id: The user that the line is about, once known.
        data: The record; null once the line is worked.
    """

    __tablename__ = "import_lines"
    __table_args__ = (
        CheckConstraint(one_of("status", list(LineStatus)), name="status"),
        CheckConstraint(
            "(status IN ('waiting', 'valid')) OR (data IS NULL AND subject = '' AND place = '')", name="forgotten"
        ),
        CheckConstraint("(status = 'faulty') = (jsonb_array_length(faults) > 0)", name="faults"),
        Index("ix_import_lines_work", "import_id", "status", "subject", "place", "line"),
    )

    import_id: Mapped[UUID] = mapped_column(ForeignKey("imports.id"), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[str]
    subject: Mapped[str]
    place: Mapped[str]
    user_id: Mapped[UUID | None]
    data: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
    faults: Mapped[list[dict[str, str]]] = mapped_column(JSONB)
