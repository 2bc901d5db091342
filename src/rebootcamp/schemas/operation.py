"""Schemas of the state of the service, for administrators."""

from typing import Literal

from pydantic import Field

from rebootcamp.schemas.base import Output, UtcDatetime
from rebootcamp.services.operation import OperationState

MS_PER_S = 1000


class StoreStateRead(Output):
    """Whether a store answers."""

    store: Literal["postgresql", "mongodb"] = Field(description="The store.")
    status: Literal["ok", "away"] = Field(description="Whether it answers.")
    answered_after_ms: float | None = Field(description="Milliseconds until it answered; null if it did not.")


class ProjectionLagRead(Output):
    """The part of the logs that MongoDB has not applied yet."""

    user_count: int = Field(description="Number of users whose projection is behind their log.")
    event_count: int = Field(description="Number of events that are not applied yet; a lower bound for long queues.")
    oldest_s: float = Field(description="The age of the oldest of those events, in seconds.")
    failing_user_count: int = Field(description="Number of users whose projection failed by an error of its own.")


class BackupRead(Output):
    """A backup of both stores, complete and readable."""

    finished_at: UtcDatetime = Field(description="When it was complete.")
    archive: str = Field(description="The file name of its archive.")
    size_bytes: int = Field(description="The size of its archive, in bytes.")


class OperationRead(Output):
    """The state of the service at this moment."""

    stores: list[StoreStateRead] = Field(description="Whether each store answers.")
    projection: ProjectionLagRead | None = Field(description="Null while PostgreSQL is away.")
    catalogue_revision: int | None = Field(
        description="The newest revision of the badge catalogue; null while MongoDB is away."
    )
    last_backup: BackupRead | None = Field(
        description="The last backup that this database knows of; null if there is none, or while PostgreSQL is away."
    )

    @staticmethod
    def from_domain(state: OperationState) -> "OperationRead":
        """Returns that state."""
        lag, backup = state.lag, state.last_backup
        return OperationRead(
            stores=[
                StoreStateRead(
                    store=one.store,
                    status="away" if one.answered_after_s is None else "ok",
                    answered_after_ms=None
                    if one.answered_after_s is None
                    else round(one.answered_after_s * MS_PER_S, 1),
                )
                for one in state.stores
            ],
            projection=None
            if lag is None
            else ProjectionLagRead(
                user_count=lag.users,
                event_count=lag.events,
                oldest_s=round(lag.oldest_s, 1),
                failing_user_count=lag.failing_users,
            ),
            catalogue_revision=state.catalogue_revision,
            last_backup=None
            if backup is None
            else BackupRead(finished_at=backup.finished_at, archive=backup.archive, size_bytes=backup.size_bytes),
        )
