"""The documentation for browsers: Swagger UI at ``/docs``, served from our own origin under a strict policy."""

from importlib.resources import files
from os import PathLike, stat_result

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from starlette.responses import Response as StarletteResponse
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from rebootcamp.controllers.frame.strictness import StrictRoute

CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",  # icons inside the style sheet
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
WELCOME_LINKS = {
    "name": "RebootCamp",
    "app": "/app/",
    "docs": "/docs",
    "openapi": "/openapi.json",
    "problems": "/problems",
}
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>RebootCamp</title>
<link rel="icon" href="docs/assets/favicon.png">
<link rel="stylesheet" href="docs/assets/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="docs/assets/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""
START = """SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
});
"""

router = APIRouter(route_class=StrictRoute, include_in_schema=False)


class Assets(StaticFiles):
    """Static files that browsers may cache but must revalidate."""

    def file_response(
        self, full_path: str | PathLike[str], stat_result: stat_result, scope: Scope, status_code: int = 200
    ) -> StarletteResponse:
        """Returns the file, or 304 if it has not changed."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers["Cache-Control"] = "no-cache"
        return response


def install_docs(app: FastAPI) -> None:
    """Serves the page and the files that it needs."""
    app.include_router(router)
    app.mount("/docs/assets", Assets(directory=str(files("fastapi_offline") / "static")))


@router.head("/")
@router.get("/")
async def welcome(request: Request) -> Response:
    """Leads browsers, which ask for HTML, to the pages for people, and returns links as JSON to other clients."""
    if "text/html" in request.headers.get("accept", ""):
        return RedirectResponse(f"{request.scope.get('root_path', '')}/app/", headers={"Vary": "Accept"})
    return JSONResponse(WELCOME_LINKS, headers={"Vary": "Accept"})


@router.head("/docs")
@router.get("/docs")
async def show_docs() -> Response:
    """Returns the interactive documentation."""
    return HTMLResponse(PAGE, headers={"Content-Security-Policy": CONTENT_POLICY})


@router.head("/docs/start.js")
@router.get("/docs/start.js")
async def start_docs() -> Response:
    """Returns the script that starts Swagger UI; an inline script would need an exception in the content policy."""
    return Response(START, media_type="text/javascript")
