"""The port that reads the last backup, which is recorded in PostgreSQL."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Backup:
    """A complete backup of both stores.

    Attributes:
        archive: The file name of the archive, without its folder.
    """

    finished_at: datetime
    archive: str
    size_bytes: int


class BackupReader(Protocol):
    """Reads the last backup."""

    async def last(self) -> Backup | None:
        """Returns the last complete backup; None if none is recorded.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
