"""Routes of accounts and sessions: registration, login, refresh, logout."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Response, status
from fastapi.responses import JSONResponse

from rebootcamp.controllers.frame.addresses import ClientAddress
from rebootcamp.controllers.frame.cookies import RefreshCookie, RefreshCookieDep
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.rate_limits import limit_registrations, limit_visits
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import AccountMailServiceDep, AccountServiceDep, CurrentActor
from rebootcamp.domain.errors import (
    CommonPassword,
    EmailTaken,
    InvalidCredentials,
    InvalidInvitation,
    InvalidLink,
    InvalidRefreshToken,
    MailOff,
    OriginNotAllowed,
    RegistrationClosed,
    TooManyAttempts,
    UnknownTimeZone,
    WrongRegistrationPassword,
)
from rebootcamp.schemas.accounts import LoginRead, RefreshCreate, RegistrationCreate, TokenForm, UserRead
from rebootcamp.schemas.mails import MailAnnounced, PasswordReset, PasswordResetRequest, RegistrationConfirmation
from rebootcamp.services.accounts import Login

router = APIRouter(route_class=StrictRoute, prefix="/auth", tags=["accounts"], dependencies=[Depends(limit_visits)])


@router.post(
    "/register",
    dependencies=[Depends(limit_registrations)],
    status_code=status.HTTP_201_CREATED,
    response_model=UserRead,
    responses={
        status.HTTP_202_ACCEPTED: {
            "model": MailAnnounced,
            "description": "A mail asks the owner of the address to confirm the registration.",
        },
        **problems(
            RegistrationClosed,
            EmailTaken,
            InvalidInvitation,
            CommonPassword,
            UnknownTimeZone,
            TooManyAttempts,
        ),
    },
)
async def register(
    registration: RegistrationCreate, response: Response, mails: AccountMailServiceDep
) -> UserRead | Response:
    """Anyone can register an account.

    The account is a learner's. Where registration is by invitation, send the invitation's code. Where it is open and
    the service sends e-mail, the answer is 202: the account is created when the address is confirmed, and nothing
    tells whether there is one already.
    """
    user = await mails.register(registration.to_domain(), registration.invitation)
    if user is None:
        return announced(registration.email)
    response.headers["Location"] = f"/users/{user.id}"
    return UserRead.from_domain(user)


@router.post(
    "/confirm-registration",
    status_code=status.HTTP_201_CREATED,
    responses=problems(MailOff, InvalidLink, WrongRegistrationPassword, EmailTaken),
)
async def confirm_registration(
    confirmation: RegistrationConfirmation, response: Response, mails: AccountMailServiceDep
) -> UserRead:
    """Anyone can confirm a registration with the link in the mail.

    Send the token of the link in the mail, and the password of the registration.
    """
    token, password = confirmation.token.get_secret_value(), confirmation.password.get_secret_value()
    user = await mails.confirm_registration(token, password)
    response.headers["Location"] = f"/users/{user.id}"
    return UserRead.from_domain(user)


@router.post(
    "/forgot-password",
    status_code=status.HTTP_202_ACCEPTED,
    responses=problems(MailOff, TooManyAttempts),
)
async def forgot_password(
    request: PasswordResetRequest, address: ClientAddress, mails: AccountMailServiceDep
) -> MailAnnounced:
    """Anyone can ask for a mail that resets a forgotten password.

    If an account has the address, a mail brings a link that works once, for 30 minutes. The answer is the same if none
    has.
    """
    await mails.ask_for_reset(request.email, address)
    return MailAnnounced(mail_to=request.email)


@router.post(
    "/reset-password",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(MailOff, InvalidLink, CommonPassword),
)
async def reset_password(reset: PasswordReset, mails: AccountMailServiceDep) -> None:
    """Anyone can reset a password with the link in the mail.

    Every session of the account ends.
    """
    await mails.reset_password(reset.token.get_secret_value(), reset.new_password.get_secret_value())


@router.post("/token", responses=problems(InvalidCredentials, OriginNotAllowed, TooManyAttempts))
async def log_in(
    form: Annotated[TokenForm, Form()],
    address: ClientAddress,
    cookie: RefreshCookieDep,
    accounts: AccountServiceDep,
) -> LoginRead:
    """Anyone can log in with an e-mail and a password.

    This is OAuth2's password form; `username` is the e-mail.
    """
    in_cookie = form.refresh_token_in == "cookie"  # noqa: S105 - a place
    if in_cookie:
        cookie.ensure_allowed_origin()
    login = await accounts.log_in(form.username, form.password.get_secret_value(), address)
    return hand_over(login, cookie if in_cookie else None)


@router.post("/refresh", responses=problems(InvalidRefreshToken, OriginNotAllowed))
async def refresh(
    cookie: RefreshCookieDep, accounts: AccountServiceDep, body: RefreshCreate | None = None
) -> LoginRead:
    """Anyone with a refresh token can refresh a session.

    The refresh token comes from the body, or else from the cookie. It can be used once: using it again ends the
    session.
    """
    if body is not None:
        return hand_over(await accounts.refresh(body.refresh_token.get_secret_value()))
    token = cookie.read()
    if token is None:
        raise InvalidRefreshToken("The request carries no refresh token.")
    return hand_over(await accounts.refresh(token), cookie)


@router.post("/logout", status_code=status.HTTP_204_NO_CONTENT)
async def log_out(actor: CurrentActor, cookie: RefreshCookieDep, accounts: AccountServiceDep) -> None:
    """Users can log out.

    This ends the session of the access token, including its refresh token.
    """
    await accounts.log_out(actor)
    cookie.clear()


def announced(email: str) -> Response:
    """Returns the answer that a mail follows."""
    return JSONResponse(MailAnnounced(mail_to=email).model_dump(), status.HTTP_202_ACCEPTED)


def hand_over(login: Login, cookie: RefreshCookie | None = None) -> LoginRead:
    """Returns the tokens as a response; if there is a cookie, it carries the refresh token."""
    if cookie is not None:
        cookie.write(login.refresh_token, login.session_expires_at)
    return LoginRead.from_domain(login, with_refresh_token=cookie is None)
