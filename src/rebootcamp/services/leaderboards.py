"""Leaderboards of the programme and of cohorts."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from rebootcamp.domain.errors import CohortNotFound, InvalidCursor
from rebootcamp.domain.leaderboards import Leaderboard, Period, span_of
from rebootcamp.domain.pages import Page, PageRequest, Place
from rebootcamp.domain.periods import Span
from rebootcamp.domain.users import Actor
from rebootcamp.services.background import forever
from rebootcamp.services.ports.cohorts import Cohorts
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.leaderboards import Leaderboards
from rebootcamp.services.ports.work import UnitOfWork

BATCH = 2000
"""Changes folded per transaction: few enough to stay well within the statement timeout."""


@dataclass(frozen=True, slots=True)
class LeaderboardService:
    """Shows the programme's leaderboard to every user, and a cohort's to its members, coaches and administrators."""

    leaderboards: Leaderboards
    cohorts: Cohorts
    clock: Clock
    programme_zone: ZoneInfo

    async def read(
        self, cohort_code: str | None, period: Period, page: PageRequest, *, around: bool, actor: Actor
    ) -> Leaderboard:
        """Returns a page of a leaderboard.

        Args:
            cohort_code: The cohort; None for the leaderboard of the whole programme.
            period: The period that the leaderboard covers, in the programme's time zone.
            page: The position and the size of the page.
            around: Whether the page is centred on the actor if ``page`` has no cursor. It is empty if the actor is not
                on the leaderboard.
            actor: The user who asks.

        Raises:
            NotPermitted: The actor is not a member of this cohort and does not lead it.
            CohortNotFound: The cohort does not exist; only administrators are told so.
            InvalidCursor: The cursor belongs to a week or month that has ended.
        """
        if cohort_code is not None:
            actor.ensure_belongs(cohort_code)
            if await self.cohorts.cohort(cohort_code) is None:
                raise CohortNotFound("No cohort has this code.")
        span = span_of(period, self.clock.now(), self.programme_zone)
        page = PageRequest(page.limit, _place_in(span, page.after))
        board = await self.leaderboards.leaderboard(span, cohort_code, actor.user_id, page, around=around)
        entries = board.entries
        following = None if entries.next is None else (span.key, *entries.next)
        return replace(board, entries=Page(tuple(entry.seen_by(actor) for entry in entries.items), following))


def _place_in(span: Span, place: Place | None) -> Place | None:
    """Returns the position without its period's key, after checking that the cursor belongs to the current period.

    Raises:
        InvalidCursor: The cursor belongs to a week or month that has ended.
    """
    if place is None:
        return None
    key, *within = place
    if key != span.key:
        raise InvalidCursor("The cursor belongs to a week or month that has ended. Start from the first page.")
    return tuple(within)


@dataclass(frozen=True, slots=True)
class LeaderboardCounting:
    """Folds changes of scores into the counts that ranks are computed from. Any number of processes may run it."""

    unit_of_work: UnitOfWork

    async def run(self, interval_s: float) -> None:
        """Adds up what has changed every ``interval_s`` seconds, until cancelled."""
        await forever("leaderboard_counting", self.round, interval_s)

    async def round(self) -> None:
        """Folds all pending changes, one transaction per batch."""
        folded = BATCH
        while folded == BATCH:
            async with self.unit_of_work() as work:
                folded = await work.leaderboards.fold(BATCH)
