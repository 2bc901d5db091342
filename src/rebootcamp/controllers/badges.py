"""Routes of the badge catalogue and of manual awards."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response, status

from rebootcamp.controllers.frame.conditional import NOT_MODIFIED, IfNoneMatch
from rebootcamp.controllers.frame.idempotency import KEY_REFUSALS, IdempotentRequest, announce, language_of_first
from rebootcamp.controllers.frame.languages import AnswerLanguage
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.pictures import REVALIDATED, UNCHANGING, SvgResponse, picture
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import AwardServiceDep, BadgeServiceDep, CurrentActor, Cursors, DryRunServiceDep, SubjectId
from rebootcamp.domain.errors import (
    AwardNotFound,
    BadgeHeld,
    BadgeNeeded,
    BadgeNotFound,
    BadgeRetired,
    InvalidCursor,
    InvalidRule,
    NotPermitted,
    UserNotFound,
)
from rebootcamp.domain.users import UserId
from rebootcamp.pictures.badge_art import badge_art, drawing_edition
from rebootcamp.schemas.badges import (
    ArtQuery,
    AwardCreate,
    BadgePut,
    BadgeQuery,
    BadgeRead,
    BadgeVersionRead,
    DryRunRead,
    GrantOutcomeRead,
    JudgingRead,
    WithdrawalCreate,
    WithdrawalQuery,
)
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.challenges import Code

router = APIRouter(route_class=StrictRoute, prefix="/badges", tags=["badges"])
BadgeCode = Annotated[Code, Path(description="A badge's code.")]
WITHDRAWAL_REFUSALS = problems(NotPermitted, UserNotFound, AwardNotFound)
DELETE_AWARD_GOES = {"Deprecation": "@1795737600", "Sunset": "Mon, 31 May 2027 00:00:00 GMT"}
"""Deprecated since 27 November 2026 (RFC 9745), and removed six months later (RFC 8594)."""
BadgeVersion = Annotated[int, Path(ge=1, le=1_000_000_000, description="A version of the badge.")]


@router.get("", responses=problems(InvalidCursor))
async def list_badges(
    query: Annotated[BadgeQuery, Query()], cursors: Cursors, language: AnswerLanguage, badges: BadgeServiceDep
) -> PageOf[BadgeRead]:
    """Users can list badges.

    Retired badges are left out, unless `include_retired` asks for them. Sorted by code.
    """
    paging = Paging(cursors, "badges", query)
    page = await badges.find(paging.request, include_retired=query.include_retired)
    return paging.answer(page, lambda badge: BadgeRead.from_domain(badge, language))


@router.get("/{badge_code}", responses=problems(BadgeNotFound))
async def get_badge(badge_code: BadgeCode, language: AnswerLanguage, badges: BadgeServiceDep) -> BadgeRead:
    """Users can read a badge.

    Retired badges are included.
    """
    return BadgeRead.from_domain(await badges.read(badge_code), language)


@router.put(
    "/{badge_code}",
    responses={
        201: {"model": BadgeVersionRead, "description": "Published for the first time"},
        **problems(NotPermitted, InvalidRule),
    },
)
async def publish_badge(
    badge_code: BadgeCode, badge: BadgePut, response: Response, actor: CurrentActor, badges: BadgeServiceDep
) -> BadgeVersionRead:
    """Administrators can publish a badge or a new version of it.

    Badges that were awarded keep their version, points and tier. Users who already qualify win the
    badge soon, awarded at the time of the publication. Sending the same content as the version in force changes
    nothing. A retired badge is in force again. `/badges/{badge_code}/versions/{version}/judging` shows how many users
    were judged so far.
    """
    publication = await badges.publish(badge.to_domain(badge_code), actor=actor)
    if publication.is_first:
        response.status_code = status.HTTP_201_CREATED
        response.headers["Location"] = f"/badges/{badge_code}"
    return BadgeVersionRead.from_domain(publication.badge)


@router.delete(
    "/{badge_code}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, BadgeNotFound, BadgeNeeded),
)
async def retire_badge(badge_code: BadgeCode, actor: CurrentActor, badges: BadgeServiceDep) -> None:
    """Administrators can retire a badge.

    Nobody can win it any more; users who hold it keep it.
    """
    await badges.retire(badge_code, actor=actor)


@router.get(
    "/{badge_code}/versions",
    responses=problems(NotPermitted, BadgeNotFound, InvalidCursor),
)
async def list_badge_versions(
    badge_code: BadgeCode,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    badges: BadgeServiceDep,
) -> PageOf[BadgeVersionRead]:
    """Administrators can list the versions of a badge.

    Each version includes its rule. The newest comes first.
    """
    paging = Paging(cursors, f"badges/{badge_code}/versions", query)
    page = await badges.read_versions(badge_code, paging.request, actor=actor)
    return paging.answer(page, BadgeVersionRead.from_domain)


# HEAD stays out of the document: its operation has the same handler, and so the same operationId.
@router.head("/{badge_code}/versions/{version}/art.svg", include_in_schema=False)
@router.get(
    "/{badge_code}/versions/{version}/art.svg",
    response_class=SvgResponse,
    response_description="The picture, an SVG document.",
    responses=problems(BadgeNotFound) | NOT_MODIFIED,
)
async def get_badge_art(
    badge_code: BadgeCode,
    version: BadgeVersion,
    query: Annotated[ArtQuery, Query()],
    badges: BadgeServiceDep,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Anyone can read the picture of a badge version.

    It is an SVG picture that needs no access token, so that `<img>` can show it: take its address from `art_url`.
    Its outline tells the tier, its glyph the subject. Its title and description are the badge's name and criteria. At
    the address in `art_url`, it may be cached for a year without asking again.
    """
    art = badge_art(await badges.read_version(badge_code, version), query.language)
    caching = UNCHANGING if query.drawing == drawing_edition() else REVALIDATED
    return picture(art, query.language, if_none_match, caching=caching)


@router.get(
    "/{badge_code}/versions/{version}/judging",
    responses=problems(NotPermitted, BadgeNotFound),
)
async def get_badge_judging(
    badge_code: BadgeCode, version: BadgeVersion, actor: CurrentActor, badges: BadgeServiceDep
) -> JudgingRead:
    """Administrators can see how far a badge version was judged.

    Shows how many users were judged by this version so far, and how many hold it.
    """
    badge, progress = await badges.read_judging(badge_code, version, actor=actor)
    return JudgingRead.from_domain(badge, progress)


@router.post(
    "/{badge_code}/awards",
    status_code=status.HTTP_201_CREATED,
    responses=problems(
        NotPermitted,
        BadgeNotFound,
        UserNotFound,
        BadgeHeld,
        BadgeRetired,
        *KEY_REFUSALS,
    ),
)
async def grant_badge(
    badge_code: BadgeCode,
    award: AwardCreate,
    response: Response,
    actor: CurrentActor,
    request: IdempotentRequest,
    language: AnswerLanguage,
    awards: AwardServiceDep,
) -> GrantOutcomeRead:
    """Administrators can grant a badge to a user.

    The user need not meet the criteria. The award is of the version in force, and no correction
    revokes it. Badges whose rules require this badge may follow.
    """
    outcome = await awards.grant(badge_code, UserId(award.user_id), award.reason, actor=actor, request=request)
    announce(response, f"/users/{award.user_id}/badges", replayed=outcome.replayed)
    return GrantOutcomeRead.from_domain(outcome, language_of_first(response, outcome.language, language))


@router.post(
    "/{badge_code}/awards/{user_id}/withdraw",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=WITHDRAWAL_REFUSALS,
)
async def withdraw_badge(
    badge_code: BadgeCode,
    user: SubjectId,
    withdrawal: WithdrawalCreate,
    actor: CurrentActor,
    awards: AwardServiceDep,
) -> None:
    """Administrators can withdraw a badge from a user.

    It does not matter how the badge was won. The user cannot win it again by its criteria until it
    is granted by hand. Revocable badges that require it are revoked, too.
    """
    await awards.withdraw(badge_code, user, withdrawal.reason, actor=actor)


@router.delete(
    "/{badge_code}/awards/{user_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=WITHDRAWAL_REFUSALS,
    deprecated=True,
)
async def delete_award(
    badge_code: BadgeCode,
    user: SubjectId,
    query: Annotated[WithdrawalQuery, Query()],
    response: Response,
    actor: CurrentActor,
    awards: AwardServiceDep,
) -> None:
    """Administrators can withdraw a badge with the reason in the address.

    Use `POST /badges/{badge_code}/awards/{user_id}/withdraw` instead: proxies may log the reason when it is part of the
    address.
    """
    response.headers.update(DELETE_AWARD_GOES)
    await awards.withdraw(badge_code, user, query.reason, actor=actor)


@router.post("/{badge_code}/dry-run", responses=problems(NotPermitted, InvalidRule))
async def preview_badge(
    badge_code: BadgeCode, badge: BadgePut, actor: CurrentActor, dry_runs: DryRunServiceDep
) -> DryRunRead:
    """Administrators can preview who would win a badge.

    Nothing is published.
    """
    return DryRunRead.from_domain(await dry_runs.run(badge.to_domain(badge_code), actor=actor))
