"""The last backup."""

from datetime import datetime

from sqlalchemy import CheckConstraint, true
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.models.base import Entity


class LastBackupEntity(Entity):
    """The last complete backup, in the table's only row. backup.sh writes it, and the service reads it.

    Attributes:
        archive: The file name of the archive, without its folder.
    """

    __tablename__ = "last_backup"
    __table_args__ = (
        CheckConstraint("one_row", name="one_row"),
        CheckConstraint("length(archive) BETWEEN 1 AND 255", name="archive"),
        CheckConstraint("size_bytes > 0", name="size_bytes"),
    )

    one_row: Mapped[bool] = mapped_column(primary_key=True, server_default=true())
    finished_at: Mapped[datetime]
    archive: Mapped[str]
    size_bytes: Mapped[int]
