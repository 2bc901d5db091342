"""Small pages for people who open a link of the API in a browser. They have no script and load one style sheet."""

from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse

VARY = {"Vary": "Accept"}
"""A header of answers that are a page for browsers and JSON for other clients."""
POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
STYLE_PATH = "docs/pages.css"
STYLE = """\
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1.05rem/1.6 system-ui, sans-serif; }
h1 { line-height: 1.2; }
code { font: 0.95em ui-monospace, monospace; }
dt { font-weight: bold; }
dd { margin: 0 0 1rem; }
"""
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<link rel="stylesheet" href="{root}{style}">
</head>
<body>
<h1>{title}</h1>
{body}
</body>
</html>
"""


def wants_page(request: Request) -> bool:
    """Returns whether the client is a browser, which asks for HTML; other clients get JSON."""
    return "text/html" in request.headers.get("accept", "")


def page(title: str, body: str, root: str = "") -> HTMLResponse:
    """Returns a page.

    Args:
        title: The title, as text.
        body: What follows the title, as HTML.
        root: The relative path from the page to the root of the service, such as ``../``.
    """
    html = PAGE.format(title=escape(title), body=body, root=root, style=STYLE_PATH)
    return HTMLResponse(html, headers={"Content-Security-Policy": POLICY, **VARY})
