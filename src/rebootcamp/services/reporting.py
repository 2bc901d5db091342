"""Completions that are reported: by users for themselves, or by service accounts for users."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog

from rebootcamp.domain.errors import (
    ExternalIdMisused,
    ExternalUserNotFound,
    NotAttempted,
    RebootCampError,
    RequestInFlight,
    Unavailable,
)
from rebootcamp.domain.service_accounts import Scope, ServiceActor
from rebootcamp.domain.users import Actor
from rebootcamp.services.completions import CompletionOutcome, CompletionService, Performance
from rebootcamp.services.external_users import ExternalUserService
from rebootcamp.services.ports.requests import KeyedRequest

Result = CompletionOutcome | Exception
"""The result of an item of a batch. An exception that is not a refusal was logged."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """An item of a batch.

    Attributes:
        external_id: The id by which the service account knows the user.
        request: The key by which a retry of the item is recognised.
    """

    external_id: str
    performance: Performance
    request: KeyedRequest


@dataclass(frozen=True, slots=True)
class ReportingService:
    """Records completions for users and for service accounts.

    Attributes:
        concurrency: Maximum number of items of batches that this process records at the same time.
        budget_s: The time after which no further item of a batch is begun, in seconds. It is well below the deadline of
            a write, so that the batch is answered.
    """

    completions: CompletionService
    external_users: ExternalUserService
    concurrency: int
    budget_s: float
    _places: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", asyncio.Semaphore(self.concurrency))

    async def report(
        self,
        performance: Performance,
        external_id: str | None,
        *,
        caller: Actor | ServiceActor,
        request: KeyedRequest | None,
    ) -> CompletionOutcome:
        """Records a performance: a user's own, or that of the user whom a service account knows by ``external_id``.

        Raises:
            ExternalIdMisused: A user sent an external id, or a service account sent none.
            ScopeMissing: The service account may not record completions.
            ExternalUserNotFound: The service account knows no active user by this id.
            RebootCampError: See ``CompletionService.submit``.
        """
        if isinstance(caller, Actor):
            if external_id is not None:
                raise ExternalIdMisused("Users report for themselves only.")
            return await self.completions.submit(performance, actor=caller, request=request)
        caller.ensure_may(Scope.COMPLETIONS_WRITE)
        if external_id is None:
            raise ExternalIdMisused("A service account names the user by external_id.")
        actor = await self.external_users.acting_for(external_id, service=caller)
        return await self.completions.submit(performance, actor=actor, request=request)

    async def report_all(self, reports: Sequence[Report], *, service: ServiceActor) -> list[Result]:
        """Records the items of a batch, and returns the result of each, in the same order.

        Each item is a transaction of its own, so one that is refused affects no other. The items of one user are
        recorded in order, and those of different users at the same time. An item that may succeed later ends the user's
        turn, since the ones that follow would overtake it.

        Raises:
            ScopeMissing: The service account may not record completions.
            StoreUnavailable: PostgreSQL did not answer in time, and nothing was recorded.
        """
        service.ensure_may(Scope.COMPLETIONS_WRITE)
        actors = await self.external_users.acting_for_all({one.external_id for one in reports}, service=service)
        results: list[Result] = [
            NotAttempted("The time was up, or an earlier item of this user has to be sent again first.")
            for _ in reports
        ]
        turns: defaultdict[Actor, list[int]] = defaultdict(list)
        for index, one in enumerate(reports):
            if one.external_id in actors:
                turns[actors[one.external_id]].append(index)
            else:
                results[index] = ExternalUserNotFound("This service account knows no active user by this external id.")
        ends_at = asyncio.get_running_loop().time() + self.budget_s

        async def take_turn(actor: Actor, indexes: Sequence[int]) -> None:
            for index in indexes:
                async with self._places:
                    if asyncio.get_running_loop().time() >= ends_at:
                        return
                    results[index] = result = await self._result_of(reports[index], actor)
                if _may_succeed_later(result):
                    return

        async with asyncio.TaskGroup() as group:
            for actor, indexes in turns.items():
                group.create_task(take_turn(actor, indexes))
        return results

    async def _result_of(self, report: Report, actor: Actor) -> Result:
        try:
            return await self.completions.submit(report.performance, actor=actor, request=report.request)
        except RebootCampError as refusal:
            return refusal
        except Exception as error:
            log.exception("batch_item_failed", user_id=str(actor.user_id))
            return error


def _may_succeed_later(result: Result) -> bool:
    """Returns whether the same item may succeed when it is sent again at once."""
    if isinstance(result, RebootCampError):
        return isinstance(result, Unavailable | RequestInFlight)
    return isinstance(result, Exception)
