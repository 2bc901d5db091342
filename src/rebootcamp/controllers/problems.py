"""The catalogue of problems: the meaning of each code and its remedy."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Path
from starlette.exceptions import HTTPException

from rebootcamp.controllers.frame.problems import PATH_NOT_FOUND, ProblemType, documented, problem_catalogue
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.schemas.base import PageOf
from rebootcamp.schemas.problems import ProblemTypeRead

router = APIRouter(route_class=StrictRoute, tags=["problems"])

# The type of a problem is a link, and link checkers send HEAD; HEAD stays out of the document, since its operation has
# the same handler and so the same operationId.


@router.head("/problems", include_in_schema=False)
@router.get("/problems")
async def list_problems() -> PageOf[ProblemTypeRead]:
    """Anyone can list the problem types.

    Returns every code that a problem document may have, on one page.
    """
    items = [_problem_type_read(type_) for type_ in problem_catalogue().values()]
    return PageOf[ProblemTypeRead](items=items, next_cursor=None)


@router.head("/problems/{slug}", include_in_schema=False)
@router.get("/problems/{slug}", responses={404: documented([PATH_NOT_FOUND])})
async def get_problem(slug: Annotated[str, Path(max_length=64, description="The code.")]) -> ProblemTypeRead:
    """Anyone can read a problem type.

    Returns the meaning of a code and its remedy; the `type` of a problem document links here.
    """
    type_ = problem_catalogue().get(slug)
    if type_ is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return _problem_type_read(type_)


def _problem_type_read(type_: ProblemType) -> ProblemTypeRead:
    return ProblemTypeRead(code=type_.code, title=type_.title, status=type_.status, remedy=type_.remedy)
