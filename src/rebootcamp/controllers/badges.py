"""The badge catalogue."""

from typing import Annotated

from fastapi import APIRouter, Path

from rebootcamp.controllers.languages import AnswerLanguage
from rebootcamp.controllers.problems import problems
from rebootcamp.dependencies import BadgeServiceDep
from rebootcamp.domain.errors import BadgeNotFound, NotAuthenticated, StoreUnavailable
from rebootcamp.schemas.badges import BadgeRead
from rebootcamp.schemas.challenges import Code

router = APIRouter(prefix="/badges", tags=["badges"])
BadgeCode = Annotated[Code, Path(description="A badge's code.")]


@router.get("", responses=problems(NotAuthenticated, StoreUnavailable))
async def list_badges(language: AnswerLanguage, badges: BadgeServiceDep) -> list[BadgeRead]:
    """The badges that can be won."""
    return [BadgeRead.from_domain(badge, language) for badge in await badges.find_all()]


@router.get("/{badge_code}", responses=problems(NotAuthenticated, BadgeNotFound, StoreUnavailable))
async def get_badge(badge_code: BadgeCode, language: AnswerLanguage, badges: BadgeServiceDep) -> BadgeRead:
    """One badge, retired or not."""
    return BadgeRead.from_domain(await badges.read(badge_code), language)
