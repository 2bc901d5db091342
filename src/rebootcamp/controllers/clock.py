"""No request is worked on by a clock that is wrong."""

from starlette.types import ASGIApp, Receive, Scope, Send

from rebootcamp.composition import Container
from rebootcamp.controllers.limits import UNBOUNDED_PATHS


class ClockMiddleware:
    """Refuses requests while this process's clock is too far from PostgreSQL's."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection.

        Raises:
            NotReady: The clock is wrong.
            StoreUnavailable: It seems to be, and PostgreSQL did not answer.
        """
        if scope["type"] == "http" and not UNBOUNDED_PATHS.fullmatch(scope["path"]):
            container: Container = scope["app"].state.container
            await container.clock_watch.ensure_right()
        await self.app(scope, receive, send)
