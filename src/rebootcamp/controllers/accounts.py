"""Coming in: registration and login."""

from typing import Annotated

from fastapi import APIRouter, Form, Response, status

from rebootcamp.controllers.problems import problems
from rebootcamp.dependencies import AccountServiceDep
from rebootcamp.domain.errors import EmailTaken, InvalidCredentials, StoreUnavailable, UnknownTimeZone
from rebootcamp.schemas.accounts import AccessTokenRead, RegistrationCreate, TokenForm, UserRead

router = APIRouter(prefix="/auth", tags=["accounts"])


@router.post(
    "/register",
    status_code=status.HTTP_201_CREATED,
    responses=problems(EmailTaken, UnknownTimeZone, StoreUnavailable),
)
async def register(registration: RegistrationCreate, response: Response, accounts: AccountServiceDep) -> UserRead:
    """Open an account as a learner."""
    user = await accounts.register(registration.to_domain())
    response.headers["Location"] = f"/users/{user.id}"
    return UserRead.from_domain(user)


@router.post("/token", responses=problems(InvalidCredentials, StoreUnavailable))
async def log_in(form: Annotated[TokenForm, Form()], accounts: AccountServiceDep) -> AccessTokenRead:
    """Log in with OAuth2's password form; `username` is the e-mail."""
    return AccessTokenRead.from_domain(await accounts.log_in(form.username, form.password.get_secret_value()))
