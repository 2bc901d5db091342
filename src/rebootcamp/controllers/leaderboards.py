"""Routes of the leaderboards."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, Cursors, LeaderboardServiceDep
from rebootcamp.domain.errors import (
    CohortNotFound,
    InvalidCursor,
    NotPermitted,
)
from rebootcamp.domain.notations import CODE
from rebootcamp.schemas.leaderboards import LeaderboardEntryRead, LeaderboardQuery, LeaderboardRead

router = APIRouter(route_class=StrictRoute, prefix="/leaderboards", tags=["leaderboards"])
PROGRAMME = "programme"
COHORT_PREFIX = "cohort:"
Scope = Annotated[
    str,
    Path(
        pattern=f"^(?:{PROGRAMME}|{COHORT_PREFIX}{CODE})$",
        description="`programme` for all users, or `cohort:` followed by a cohort's code.",
        examples=[PROGRAMME, "cohort:lyon-2026"],
    ),
]


@router.get("/{scope}", responses=problems(NotPermitted, CohortNotFound, InvalidCursor))
async def get_leaderboard(
    scope: Scope,
    query: Annotated[LeaderboardQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    leaderboards: LeaderboardServiceDep,
) -> LeaderboardRead:
    """Users can read the leaderboards of the programme and of their cohorts.

    Ranks users by challenge points, in the whole programme or in a cohort. A cohort's leaderboard is for its members,
    its coaches and administrators.
    """
    paging = Paging(cursors, f"leaderboards/{scope}", query)
    cohort_code = None if scope == PROGRAMME else scope.removeprefix(COHORT_PREFIX)
    board = await leaderboards.read(cohort_code, query.period, paging.request, around=query.around == "me", actor=actor)
    page = paging.answer(board.entries, LeaderboardEntryRead.from_domain)
    return LeaderboardRead.of(page, query.period, board.span, board.own)
