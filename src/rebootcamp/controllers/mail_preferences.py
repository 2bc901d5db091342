"""Routes of the mail that a user chose to receive."""

from fastapi import APIRouter

from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, MailPreferenceServiceDep, SubjectId
from rebootcamp.domain.errors import MailOff, NotPermitted
from rebootcamp.schemas.mails import MailPreferencesPatch, MailPreferencesRead

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}/mail-preferences", tags=["people"])


@router.get("", responses=problems(NotPermitted, MailOff))
async def get_mail_preferences(
    user: SubjectId, actor: CurrentActor, preferences: MailPreferenceServiceDep
) -> MailPreferencesRead:
    """Users can read which kinds of mail they receive.

    Every kind is off until the user chooses it.
    """
    return MailPreferencesRead.from_domain(await preferences.read(user, actor=actor))


@router.patch("", responses=problems(NotPermitted, MailOff))
async def update_mail_preferences(
    user: SubjectId, patch: MailPreferencesPatch, actor: CurrentActor, preferences: MailPreferenceServiceDep
) -> MailPreferencesRead:
    """Users can choose which kinds of mail they receive.

    Each mail carries a link that ends this kind of mail with one click, without a login.
    """
    return MailPreferencesRead.from_domain(await preferences.change(user, patch.wanted(), actor=actor))
