"""The addresses of links in mails, and the end of a subscription by one request (RFC 8058).

Tokens that change an account stand after the ``#`` of a link. Browsers send that part to no server, so no log of a
server or a proxy can hold one. The pages of ``/app``, to which these addresses lead, put it into the body of a request.
"""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Header, Path, Request, Response, status
from fastapi.responses import HTMLResponse, RedirectResponse

from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.rate_limits import limit_visits
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import MailPreferenceServiceDep
from rebootcamp.domain.errors import InvalidLink
from rebootcamp.domain.texts import Language

CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>RebootCamp: {title}</title>
<link rel="stylesheet" href="../assets/links.css">
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""
UNSUBSCRIBE_FORM = """<p>{question}</p>
<form method="post"><button>{button}</button></form>"""
STYLE = """body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 24px; }
main { max-width: 420px; margin: 0 auto; }
button { display: block; width: 100%; padding: 12px; font: inherit; cursor: pointer; }
button { border: 0; border-radius: 6px; background: #1b5e20; color: #fff; }
"""
PageName = Literal["confirm", "reset"]

router = APIRouter(route_class=StrictRoute, prefix="/mail", tags=["people"], dependencies=[Depends(limit_visits)])
Accept = Annotated[str, Header(include_in_schema=False)]
UnsubscribingToken = Annotated[
    str, Path(pattern="^rcm_[0-9A-Za-z_-]{1,128}$", description="The token of the link in a mail.")
]


@router.get("/assets/links.css", include_in_schema=False)
async def style_links() -> Response:
    """Returns the style sheet of the pages."""
    return Response(STYLE, media_type="text/css")


@router.get(
    "/unsubscribe/{token}",
    response_class=HTMLResponse,
    response_description="A page with a button that sends the POST request.",
)
async def ask_to_unsubscribe(token: UnsubscribingToken) -> HTMLResponse:  # noqa: ARG001 - the form posts to it
    """Anyone can open the link in a mail that unsubscribes.

    The page asks first: reading the link changes nothing, since programs that scan mail follow links.
    """
    body = UNSUBSCRIBE_FORM.format(
        question="Ne plus recevoir ce type de message ? / Stop mails of this kind?", button="Oui / Yes"
    )
    return page("Désabonnement / Unsubscribe", body, "fr")


@router.post(
    "/unsubscribe/{token}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses={
        status.HTTP_200_OK: {
            "content": {"text/html": {"schema": {"type": "string"}}},
            "description": "A page that says so, for browsers.",
        },
        **problems(InvalidLink),
    },
)
async def unsubscribe(
    token: UnsubscribingToken, preferences: MailPreferenceServiceDep, accept: Accept = ""
) -> Response:
    """Anyone can unsubscribe with the link in a mail.

    Mail programs send this request by themselves (RFC 8058), with the token of the mail and without a login. It ends
    one kind of mail for one user; sending it again changes nothing. The body is not read.
    """
    await preferences.unsubscribe(token)
    if "text/html" not in accept:
        return Response(status_code=status.HTTP_204_NO_CONTENT)
    body = "<p>Vous ne recevrez plus ce type de message. / You will get no more mails of this kind.</p>"
    return page("Désabonnement / Unsubscribe", body, "fr")


@router.get("/{language}/{name}", include_in_schema=False)
async def lead_to_page(language: Language, name: PageName, request: Request) -> RedirectResponse:
    """Redirects to the page that confirms a registration or resets a password; browsers keep what follows the ``#``."""
    return RedirectResponse(f"{request.scope.get('root_path', '')}/app/{name}?language={language}")


def page(title: str, body: str, language: str) -> HTMLResponse:
    """Returns a page under a strict content policy."""
    html = PAGE.format(title=title, body=body, language=language)
    return HTMLResponse(html, headers={"Content-Security-Policy": CONTENT_POLICY})
