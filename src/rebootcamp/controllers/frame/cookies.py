"""The refresh token of a browser: in a cookie that scripts cannot read, and that only pages we know can use."""

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

    ``SameSite=Strict`` keeps other sites' pages from sending it; the check of ``Origin`` holds even where a browser
    takes another host of the same site for the same site.
    """

    def __init__(self, request: Request, response: Response, settings: Settings) -> None:
        self._request = request
        self._response = response
        self._settings = settings

    def ensure_allowed_origin(self) -> None:
        """Refuses pages of other origins than this API's own and those of the settings.

        Raises:
            OriginNotAllowed: The page is of another origin, or the request names none, as no browser's does.
        """
        origin = self._request.headers.get("origin")
        own = f"{self._request.url.scheme}://{self._request.url.netloc}"
        if origin != own and origin not in self._settings.allowed_origins:
            raise OriginNotAllowed("The refresh cookie is for pages of known origins.")

    def read(self) -> str | None:
        """The token that the cookie carries; None without one.

        Raises:
            OriginNotAllowed: There is a cookie, and the page is of another origin.
        """
        token = self._request.cookies.get(COOKIE)
        if token is not None:
            self.ensure_allowed_origin()
        return token

    def write(self, token: str, expires_at: datetime) -> None:
        """Puts a token into it, for as long as the session can last."""
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
        """Takes it away."""
        self._response.delete_cookie(COOKIE, path=self._path, secure=self._secure, httponly=True, samesite="strict")

    @property
    def _path(self) -> str:
        return f"{self._request.scope.get('root_path', '')}/auth"

    @property
    def _secure(self) -> bool:
        trying_out = self._settings.environment is Environment.DEVELOPMENT
        return not (trying_out and self._request.url.scheme == "http" and self._request.url.hostname in LOOPBACK)


async def get_refresh_cookie(request: Request, response: Response) -> RefreshCookie:
    """The refresh cookie."""
    return RefreshCookie(request, response, container_of(request).settings)


RefreshCookieDep = Annotated[RefreshCookie, Depends(get_refresh_cookie)]
