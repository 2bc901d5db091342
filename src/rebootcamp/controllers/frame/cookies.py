"""The refresh token of a browser, in a cookie that scripts cannot read and only allowed origins can use."""

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request, Response

from rebootcamp.dependencies import container_of
from rebootcamp.domain.errors import OriginNotAllowed
from rebootcamp.settings import Environment, Settings

COOKIE = "rebootcamp_refresh"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class RefreshCookie:
    """The cookie of one request and its response.

    ``SameSite=Strict`` keeps pages of other sites from sending it. The check of ``Origin`` also refuses other hosts of
    the same site.
    """

    def __init__(self, request: Request, response: Response, settings: Settings) -> None:
        self._request = request
        self._response = response
        self._settings = settings

    def ensure_allowed_origin(self) -> None:
        """Refuses pages whose origin is neither this API's own nor one of the settings.

        Raises:
            OriginNotAllowed: The page has another origin, or the request names none, which no browser does.
        """
        origin = self._request.headers.get("origin")
        own = f"{self._request.url.scheme}://{self._request.url.netloc}"
        if origin != own and origin not in self._settings.allowed_origins:
            raise OriginNotAllowed("Only pages from allowed origins can use the refresh cookie.")

    def read(self) -> str | None:
        """Returns the token in the cookie; None if there is no cookie.

        Raises:
            OriginNotAllowed: There is a cookie, but the page has another origin.
        """
        token = self._request.cookies.get(COOKIE)
        if token is not None:
            self.ensure_allowed_origin()
        return token

    def write(self, token: str, expires_at: datetime) -> None:
        """Stores a token in the cookie, until the session expires."""
        self._response.set_cookie(
            COOKIE,
            token,
            expires=expires_at,
            path=self._path,
            secure=self._secure,
            httponly=True,
            samesite="strict",
        )

    def clear(self) -> None:
        """Deletes the cookie."""
        self._response.delete_cookie(COOKIE, path=self._path, secure=self._secure, httponly=True, samesite="strict")

    @property
    def _path(self) -> str:
        return f"{self._request.scope.get('root_path', '')}/auth"

    @property
    def _secure(self) -> bool:
        trying_out = self._settings.environment is Environment.DEVELOPMENT
        return not (trying_out and self._request.url.scheme == "http" and self._request.url.hostname in LOOPBACK)


async def get_refresh_cookie(request: Request, response: Response) -> RefreshCookie:
    """Returns the refresh cookie of this request."""
    return RefreshCookie(request, response, container_of(request).settings)


RefreshCookieDep = Annotated[RefreshCookie, Depends(get_refresh_cookie)]
