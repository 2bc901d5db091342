"""The pages that links in mails lead to, and the end of a subscription by one request (RFC 8058).

Tokens that change an account stand after the ``#`` of a link. Browsers send that part to no server, so no log of a
server or a proxy can hold one. The script of the page puts it into the body of a request.
"""

from html import escape
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Header, Path, Response, status
from fastapi.responses import HTMLResponse

from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.rate_limits import limit_visits
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import MailPreferenceServiceDep
from rebootcamp.domain.errors import InvalidLink, StoreUnavailable
from rebootcamp.domain.texts import Language

CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
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
{script}</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""
SCRIPT = '<script src="../assets/links.js" defer></script>\n'
FORM = """<form id="form" data-url="{url}" data-field="{field}">
<label for="password">{label}</label>
<input id="password" type="password" autocomplete="{autocomplete}" minlength="{minlength}" maxlength="128" required>
<button>{button}</button>
</form>
<p id="outcome" role="status" data-done="{done}" data-failed="{failed}"></p>
<noscript><p>{no_script}</p></noscript>"""
UNSUBSCRIBE_FORM = """<p>{question}</p>
<form method="post"><button>{button}</button></form>"""
STYLE = """body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 24px; }
main { max-width: 420px; margin: 0 auto; }
label, input, button { display: block; font: inherit; width: 100%; box-sizing: border-box; }
input { margin: 4px 0 16px; padding: 10px; }
button { padding: 12px; border: 0; border-radius: 6px; background: #1b5e20; color: #fff; cursor: pointer; }
"""
PROGRAM = """const form = document.getElementById("form");
const outcome = document.getElementById("outcome");
const token = location.hash.slice(1);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  outcome.textContent = "";
  try {
    const response = await fetch(form.dataset.url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token, [form.dataset.field]: document.getElementById("password").value }),
    });
    if (response.ok) {
      form.hidden = true;
      outcome.textContent = outcome.dataset.done;
      return;
    }
    const problem = await response.json();
    const faults = (problem.errors || []).map((fault) => fault.detail).join(" ");
    outcome.textContent = [outcome.dataset.failed, problem.title + ".", faults].join(" ");
  } catch {
    outcome.textContent = outcome.dataset.failed;
  }
  button.disabled = false;
});
"""
PageName = Literal["confirm", "reset"]
TEXTS = {
    ("confirm", Language.EN): {
        "title": "Confirm your address",
        "label": "The password that you chose",
        "button": "Confirm",
        "done": "Your account is open. You can log in now.",
        "failed": "That did not work.",
        "no_script": "This page needs JavaScript.",
    },
    ("confirm", Language.FR): {
        "title": "Confirmez votre adresse",
        "label": "Le mot de passe que vous avez choisi",
        "button": "Confirmer",
        "done": "Votre compte est ouvert. Vous pouvez vous connecter.",
        "failed": "Cela n\u2019a pas fonctionné.",
        "no_script": "Cette page a besoin de JavaScript.",
    },
    ("reset", Language.EN): {
        "title": "Choose a new password",
        "label": "New password, 12 characters or more",
        "button": "Save",
        "done": "Your new password is set, and you are logged out everywhere. You can log in now.",
        "failed": "That did not work.",
        "no_script": "This page needs JavaScript.",
    },
    ("reset", Language.FR): {
        "title": "Choisissez un nouveau mot de passe",
        "label": "Nouveau mot de passe, 12 caractères au moins",
        "button": "Enregistrer",
        "done": "Votre nouveau mot de passe est enregistré et toutes vos sessions sont fermées. Connectez-vous.",
        "failed": "Cela n\u2019a pas fonctionné.",
        "no_script": "Cette page a besoin de JavaScript.",
    },
}
FIELDS = {
    "confirm": {
        "url": "../../auth/confirm-registration",
        "field": "password",
        "autocomplete": "current-password",
        "minlength": "1",
    },
    "reset": {
        "url": "../../auth/reset-password",
        "field": "new_password",
        "autocomplete": "new-password",
        "minlength": "12",
    },
}

router = APIRouter(route_class=StrictRoute, prefix="/mail", tags=["people"], dependencies=[Depends(limit_visits)])
Accept = Annotated[str, Header(include_in_schema=False)]
UnsubscribingToken = Annotated[
    str, Path(pattern="^rcm_[0-9A-Za-z_-]{1,128}$", description="The token of the link in a mail.")
]


@router.get("/assets/links.css", include_in_schema=False)
async def style_links() -> Response:
    """Returns the style sheet of the pages."""
    return Response(STYLE, media_type="text/css")


@router.get("/assets/links.js", include_in_schema=False)
async def script_links() -> Response:
    """Returns the script of the pages; an inline script would need an exception in the content policy."""
    return Response(PROGRAM, media_type="text/javascript")


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
        **problems(InvalidLink, StoreUnavailable),
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
async def show_link_page(language: Language, name: PageName) -> HTMLResponse:
    """Returns the page that confirms a registration or resets a password."""
    texts = {key: escape(text) for key, text in TEXTS[name, language].items()}
    return page(texts["title"], FORM.format(**texts, **FIELDS[name]), language, has_script=True)


def page(title: str, body: str, language: str, *, has_script: bool = False) -> HTMLResponse:
    """Returns a page under a strict content policy."""
    script = SCRIPT if has_script else ""
    html = PAGE.format(title=title, body=body, language=language, script=script)
    return HTMLResponse(html, headers={"Content-Security-Policy": CONTENT_POLICY})
