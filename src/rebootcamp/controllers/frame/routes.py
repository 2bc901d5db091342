"""The route table: a request is matched against the routes whose path has the same shape, not against all.

A shape is the first segment and the number of segments. With 60 routes, FastAPI's own search took half of what a health
check costs (0.4 of 0.75 ms in a profile).
"""

from collections import defaultdict
from collections.abc import Iterable

from fastapi import APIRouter, FastAPI
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send


def add_routes(app: FastAPI, routers: Iterable[APIRouter]) -> None:
    """Adds the routes of those routers to the application's own, which saves the search within each router.

    Their prefix, tags and dependencies are already part of each route.
    """
    for router in routers:
        app.router.routes.extend(router.routes)


def install_route_table(app: FastAPI) -> None:
    """Makes the application look into the table first. Call it when all routes are there."""
    by_shape: defaultdict[tuple[str, int], list[BaseRoute]] = defaultdict(list)
    for route in app.router.routes:
        by_shape[_shape(getattr(route, "path", ""))].append(route)
    search_all = app.router.app

    async def search(scope: Scope, receive: Receive, send: Send) -> None:
        # Traces are named by the router itself. It also answers what no route matches fully.
        if scope["type"] == "http" and "fastapi.telemetry" not in scope:
            for route in by_shape.get(_shape(scope["path"]), ()):
                match, child_scope = route.matches(scope)
                if match is Match.FULL:
                    scope.update(child_scope)
                    await route.handle(scope, receive, send)
                    return
        await search_all(scope, receive, send)

    app.router.middleware_stack = search


def _shape(path: str) -> tuple[str, int]:
    return path[1:].partition("/")[0], path.count("/")
