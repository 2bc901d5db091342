"""Leaderboards: who is ahead, and by how much."""

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
"""Changes added up at once: few enough to stay well within the time limit of a statement."""


@dataclass(frozen=True, slots=True)
class LeaderboardService:
    """Shows the programme's board to everyone, and a cohort's to those who belong to it."""

    leaderboards: Leaderboards
    cohorts: Cohorts
    clock: Clock
    programme_zone: ZoneInfo

    async def read(
        self, cohort_code: str | None, period: Period, page: PageRequest, *, around: bool, actor: Actor
    ) -> Leaderboard:
        """A page of a board.

        Args:
            cohort_code: Whose board; None for the whole programme's.
            period: What it covers, in the programme's time zone.
            page: Where the page begins.
            around: The page around the actor instead, where ``page`` does not say; empty for who is not on the board.
            actor: Who asks.

        Raises:
            NotPermitted: The actor is neither in that cohort nor leads it.
            CohortNotFound: An administrator asks about nothing.
            InvalidCursor: The page before was of a week or a month that is over.
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
    """The place without the key of its board, which is that of ``span``: no walk goes on in another week."""
    if place is None:
        return None
    key, *within = place
    if key != span.key:
        raise InvalidCursor("The cursor belongs to a week or a month that is over.")
    return tuple(within)


@dataclass(frozen=True, slots=True)
class LeaderboardCounting:
    """Adds up the changes of scores that ranks are read from. Any number of processes may run it."""

    unit_of_work: UnitOfWork

    async def run(self, interval_s: float) -> None:
        """Adds up what has changed every ``interval_s`` seconds, until cancelled."""
        await forever("leaderboard_counting", self.round, interval_s)

    async def round(self) -> None:
        """Adds up all that has changed by now, in batches that commit one by one."""
        folded = BATCH
        while folded == BATCH:
            async with self.unit_of_work() as work:
                folded = await work.leaderboards.fold(BATCH)
