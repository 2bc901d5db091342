"""The last backup."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from rebootcamp.models.backups import LastBackupEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.backups import Backup, BackupReader

LAST = select(LastBackupEntity.finished_at, LastBackupEntity.archive, LastBackupEntity.size_bytes)


@dataclass(frozen=True, slots=True)
class SqlBackups(BackupReader):
    """Reads the last backup by one statement."""

    autocommit: AsyncEngine

    async def last(self) -> Backup | None:
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(LAST)).one_or_none()
        return None if row is None else Backup(row.finished_at, row.archive, row.size_bytes)
