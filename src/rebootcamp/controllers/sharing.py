"""Routes of what users share: the progress card, and the public profile of those who chose to have one."""

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, status
from fastapi.responses import HTMLResponse
from starlette.responses import Response

from rebootcamp.controllers.frame.addresses import BaseUrl
from rebootcamp.controllers.frame.conditional import (
    NOT_MODIFIED,
    IfNoneMatch,
    answer_unless_matched,
    content_tag,
)
from rebootcamp.controllers.frame.pictures import PRIVATE, REVALIDATED, SvgResponse, picture
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.rate_limits import limit_visits
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, ProgressServiceDep, PublicProfileServiceDep, SubjectId
from rebootcamp.domain.errors import (
    NotPermitted,
    ProfileNotFound,
    UserNotFound,
)
from rebootcamp.domain.profiles import PublicProfile
from rebootcamp.pictures.card import progress_card
from rebootcamp.pictures.profile_page import PAGE_POLICY, missing_page, profile_page
from rebootcamp.schemas.profiles import PublicProfilePut, PublicProfileRead

router = APIRouter(route_class=StrictRoute, tags=["sharing"])
CARD = "/users/{user_id}/progress/card.svg"
SETTING = "/users/{user_id}/public-profile"
PAGE = "/profiles/{profile_code}"
REFUSALS = problems(NotPermitted)
PUBLIC_REFUSALS = problems(ProfileNotFound)
ProfileCode = Annotated[
    str, Path(description="The code in the profile's `page_path`.", examples=["x6Zr0kq2V9sJm4tYw1aB3Q"])
]
Anyone = [Depends(limit_visits)]


@router.get(
    CARD,
    response_class=SvgResponse,
    response_description="The card, an SVG picture.",
    responses=problems(NotPermitted, UserNotFound) | NOT_MODIFIED,
)
async def get_progress_card(
    user: SubjectId, actor: CurrentActor, progress: ProgressServiceDep, if_none_match: IfNoneMatch = None
) -> Response:
    """Users can read their progress card; so can their coaches and administrators.

    It is an SVG picture to share, of 1200 by 630 pixels, in the user's own language: display name, score, level, streak
    and the latest badges. It needs an access token; `PUT /users/me/public-profile` makes it public at an address of its
    own.
    """
    merged = await progress.read(user, actor=actor)
    return picture(progress_card(merged), merged.activity.user.language, if_none_match, caching=PRIVATE)


@router.get(SETTING, responses=REFUSALS)
async def get_public_profile(
    user: SubjectId, actor: CurrentActor, profiles: PublicProfileServiceDep
) -> PublicProfileRead:
    """Users can read whether their profile is public.

    It is off until the user turns it on. Nobody else can read this setting.
    """
    return PublicProfileRead.from_domain(await profiles.read(user, actor=actor))


@router.put(SETTING, responses=REFUSALS)
async def put_public_profile(
    user: SubjectId, profile: PublicProfilePut, actor: CurrentActor, profiles: PublicProfileServiceDep
) -> PublicProfileRead:
    """Users can make their profile public.

    Everyone who has the address of the page then sees the display name, score, level, streak and badges, and nothing
    else. The address cannot be guessed. If the profile is on already, it keeps its address.
    """
    return PublicProfileRead.from_domain(await profiles.turn_on(user, searchable=profile.searchable, actor=actor))


@router.delete(SETTING, status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS)
async def delete_public_profile(user: SubjectId, actor: CurrentActor, profiles: PublicProfileServiceDep) -> None:
    """Users can turn their public profile off.

    It takes effect at once. The address is never used again: a profile that is turned on later gets another one.
    """
    await profiles.turn_off(user, actor=actor)


# HEAD stays out of the document: its operation has the same handler, and so the same operationId.
@router.head(PAGE, include_in_schema=False, dependencies=Anyone)
@router.get(
    PAGE,
    response_class=HTMLResponse,
    response_description="The page, in HTML.",
    responses=PUBLIC_REFUSALS | NOT_MODIFIED,
    dependencies=Anyone,
)
async def show_public_profile(
    profile_code: ProfileCode,
    base_url: BaseUrl,
    profiles: PublicProfileServiceDep,
    if_none_match: IfNoneMatch = None,
    accept: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> Response:
    """Anyone can open a public profile as a web page.

    The page is in the language of its user and has tags for link previews. An address that was never used and a profile
    that is off get the same answer: a problem, or a web page for a client that asks for HTML.
    """
    try:
        profile, progress = await profiles.show(profile_code)
    except ProfileNotFound:
        if "text/html" not in (accept or ""):
            raise
        headers = {"Content-Security-Policy": PAGE_POLICY, "Vary": "Accept"}
        return HTMLResponse(missing_page(), status.HTTP_404_NOT_FOUND, headers)
    address = f"{base_url}profiles/{profile.code}"
    page = profile_page(progress, address=address, searchable=profile.searchable).encode()
    headers = {
        "Cache-Control": REVALIDATED,
        "Content-Language": progress.activity.user.language,
        "Content-Security-Policy": PAGE_POLICY,
        **_robots(profile),
    }
    return answer_unless_matched(
        page, content_tag(page), if_none_match, media_type="text/html; charset=utf-8", headers=headers
    )


@router.head(f"{PAGE}/card.svg", include_in_schema=False, dependencies=Anyone)
@router.get(
    f"{PAGE}/card.svg",
    response_class=SvgResponse,
    response_description="The card, an SVG picture.",
    responses=PUBLIC_REFUSALS | NOT_MODIFIED,
    dependencies=Anyone,
)
async def show_public_card(
    profile_code: ProfileCode, profiles: PublicProfileServiceDep, if_none_match: IfNoneMatch = None
) -> Response:
    """Anyone can read the progress card of a public profile.

    It is an SVG picture of 1200 by 630 pixels, in the language of the profile's user.
    """
    profile, progress = await profiles.show(profile_code)
    answer = picture(progress_card(progress), progress.activity.user.language, if_none_match, caching=REVALIDATED)
    answer.headers.update(_robots(profile))
    return answer


def _robots(profile: PublicProfile) -> dict[str, str]:
    return {} if profile.searchable else {"X-Robots-Tag": "noindex, nofollow"}
