"""The catalogue of problems: the meaning of each code and its remedy."""

from collections.abc import Iterable
from html import escape
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from starlette.exceptions import HTTPException

from rebootcamp.controllers.frame.pages import VARY, page, wants_page
from rebootcamp.controllers.frame.problems import PATH_NOT_FOUND, ProblemType, documented, problem_catalogue
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.schemas.base import PageOf
from rebootcamp.schemas.problems import ProblemTypeRead

router = APIRouter(route_class=StrictRoute, tags=["problems"])

# The type of a problem is a link, and link checkers send HEAD; HEAD stays out of the document, since its operation has
# the same handler and so the same operationId.


@router.head("/problems", response_model=PageOf[ProblemTypeRead], include_in_schema=False)
@router.get("/problems", response_model=PageOf[ProblemTypeRead])
async def list_problems(request: Request, response: Response) -> PageOf[ProblemTypeRead] | Response:
    """Anyone can list the problem types.

    Returns every code that a problem document may have, on one page. A browser gets it as HTML.
    """
    if wants_page(request):
        return page("Problems", _list_of(problem_catalogue().values()))
    response.headers.update(VARY)
    items = [_problem_type_read(type_) for type_ in problem_catalogue().values()]
    return PageOf[ProblemTypeRead](items=items, next_cursor=None)


@router.head("/problems/{slug}", response_model=ProblemTypeRead, include_in_schema=False)
@router.get("/problems/{slug}", response_model=ProblemTypeRead, responses={404: documented([PATH_NOT_FOUND])})
async def get_problem(
    slug: Annotated[str, Path(max_length=64, description="The code.")], request: Request, response: Response
) -> ProblemTypeRead | Response:
    """Anyone can read a problem type.

    Returns the meaning of a code and its remedy; the `type` of a problem document links here. A browser gets it as
    HTML.
    """
    type_ = problem_catalogue().get(slug)
    if type_ is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    if wants_page(request):
        return page(type_.title, _details_of(type_), root="../")
    response.headers.update(VARY)
    return _problem_type_read(type_)


def _problem_type_read(type_: ProblemType) -> ProblemTypeRead:
    return ProblemTypeRead(code=type_.code, title=type_.title, status=type_.status, remedy=type_.remedy)


def _list_of(types: Iterable[ProblemType]) -> str:
    entries = [
        f'<dt><a href="problems/{type_.code}">{escape(type_.title)}</a></dt>\n'
        f"<dd><code>{type_.code}</code>, {_status_of(type_)}</dd>"
        for type_ in types
    ]
    return "<dl>\n" + "\n".join(entries) + "\n</dl>"


def _details_of(type_: ProblemType) -> str:
    return (
        f"<dl>\n<dt>Code</dt>\n<dd><code>{type_.code}</code></dd>\n"
        f"<dt>Status</dt>\n<dd>{_status_of(type_)}</dd>\n"
        f"<dt>What to do</dt>\n<dd>{escape(type_.remedy)}</dd>\n</dl>\n"
        '<p><a href="../problems">All problems</a> · <a href="../docs">Documentation</a></p>'
    )


def _status_of(type_: ProblemType) -> str:
    return f"{type_.status} {HTTPStatus(type_.status).phrase}"
