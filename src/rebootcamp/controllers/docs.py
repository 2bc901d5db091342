"""The OpenAPI document, and the pages for browsers, served from our own origin under strict policies.

At ``/docs`` Swagger UI tries requests out, and at ``/docs/reference`` Redoc is read. ``/`` leads browsers to
``/app``, the pages for people.
"""

import hashlib
import json
from functools import cache
from http import HTTPStatus
from importlib.resources import files
from os import PathLike, stat_result
from pathlib import Path

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from starlette.responses import Response as StarletteResponse
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from rebootcamp.controllers.frame.conditional import IfNoneMatch, is_match
from rebootcamp.controllers.frame.pages import STYLE, VARY, wants_page
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import container_of

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
REFERENCE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        # Redoc makes empty style elements, to which it adds rules by script, and one style element for its scroll bars.
        "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' "
        "'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src blob:",  # the search index
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
WELCOME_LINKS = {
    "name": "RebootCamp",
    "app": "/app/",
    "docs": "/docs",
    "reference": "/docs/reference",
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
<div class="swagger-ui"><div class="wrapper">
<p><a href="docs/reference">The reference</a> is for reading; here you can try requests out.</p>
</div></div>
<div id="swagger-ui"></div>
<script src="docs/assets/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""
REFERENCE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>RebootCamp reference</title>
<link rel="icon" href="assets/favicon.png">
</head>
<body>
<div id="redoc"></div>
<script src="redoc.js"></script>
<script src="reference.js"></script>
</body>
</html>
"""
START_REFERENCE = """document.body.style.margin = 0;
Redoc.init(
  "../openapi.json",
  { hideDownloadButtons: true, sortRequiredPropsFirst: true },
  document.getElementById("redoc"),
);
"""
REDOC = files("fastapi_offline") / "static" / "redoc.standalone.js"
LOGO = b"https://cdn.redoc.ly/redoc/logo-mini.svg"
"""An image that Redoc would load from its maker, who would learn of every reader."""
NO_LOGO = b"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
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
    if wants_page(request):
        return RedirectResponse(f"{request.scope.get('root_path', '')}/app/", headers=VARY)
    return JSONResponse(WELCOME_LINKS, headers=VARY)


@router.head("/openapi.json")
@router.get("/openapi.json")
async def show_contract(request: Request) -> Response:
    """Returns the OpenAPI document."""
    directory, root_path = container_of(request).settings.project_directory, request.scope.get("root_path", "")
    return Response(contract(directory, root_path.rstrip("/")), media_type="application/json")


@cache
def contract(project_directory: Path, root_path: str) -> bytes:
    """Returns the committed OpenAPI document without its line breaks. It is read when the first reader comes, once.

    Making it from the routes would take a third of a second at every start and leave 12 MiB behind in every process.
    A test compares the file with the routes.

    Args:
        project_directory: The directory of ``docs``.
        root_path: The path below which a proxy serves the whole service; usually empty. Clients need it in the URL.
    """
    document = json.loads((project_directory / "docs" / "openapi.json").read_bytes())
    if root_path:
        document["servers"].insert(0, {"url": root_path})
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


@router.head("/docs/pages.css")
@router.get("/docs/pages.css")
async def style_pages() -> Response:
    """Returns the style sheet of small pages."""
    return Response(STYLE, media_type="text/css")


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


@router.head("/docs/reference")
@router.get("/docs/reference")
async def show_reference() -> Response:
    """Returns the reference, for reading and printing."""
    return HTMLResponse(REFERENCE, headers={"Content-Security-Policy": REFERENCE_POLICY})


@router.head("/docs/reference.js")
@router.get("/docs/reference.js")
async def start_reference() -> Response:
    """Returns the script that starts Redoc."""
    return Response(START_REFERENCE, media_type="text/javascript")


@router.head("/docs/redoc.js")
@router.get("/docs/redoc.js")
async def load_redoc(if_none_match: IfNoneMatch = None) -> Response:
    """Returns Redoc without its maker's logo; browsers may cache it but must revalidate."""
    script, tag = redoc()
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if is_match(if_none_match, tag):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(script, media_type="text/javascript", headers=headers)


@cache
def redoc() -> tuple[bytes, str]:
    """Returns Redoc's script and its entity tag. It is read when the first reader comes, once."""
    script = REDOC.read_bytes().replace(LOGO, NO_LOGO)
    return script, f'"{hashlib.blake2b(script, digest_size=15).hexdigest()}"'
