"""The texts of mails: one template per mail and language, laid out once as plain text and once as HTML.

A template extends the layout that it is given, and takes the macros of that layout for its paragraphs and links. So
every text is written once, and both bodies always say the same.
"""

import re
from dataclasses import asdict
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from rebootcamp.domain.mails import MailContent
from rebootcamp.domain.texts import Language
from rebootcamp.services.ports.mails import MailText, MailTexts

_BLANK_LINES = re.compile(r"\n{3,}")
NARROW_NO_BREAK_SPACE = "\N{NARROW NO-BREAK SPACE}"


class TemplateMailTexts(MailTexts):
    """Writes the texts from the templates of this package.

    Args:
        public_url: The address of the service, for the links that every mail has.
    """

    def __init__(self, public_url: str) -> None:
        self._public_url = public_url

    def write(self, content: MailContent, language: Language, unsubscribe_url: str | None = None) -> MailText:
        values = {
            **{name: _on_one_line(value) for name, value in asdict(content).items()},
            "public_url": self._public_url,
            "unsubscribe_url": unsubscribe_url,
            "language": language,
        }
        text, html = (
            environment_of(kind)
            .get_template(f"{language}/{content.template}.jinja")
            .render(values, layout=f"layout.{kind}", parts=f"parts.{kind}", words=f"{language}/words.jinja")
            for kind in ("txt", "html")
        )
        subject, _, text = text.partition("\n")
        return MailText(subject, _BLANK_LINES.sub("\n\n", text).strip() + "\n", html)


@cache
def environment_of(kind: str) -> Environment:
    """Returns the templates for bodies of that kind, ``txt`` or ``html``; only HTML is escaped.

    A name that a template uses and that no value has is an error, not an empty text.
    """
    environment = Environment(
        loader=FileSystemLoader(str(files("rebootcamp.mail") / "templates")),
        autoescape=kind == "html",  # noqa: S701 - plain text has nothing to escape
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["number"] = _number
    environment.filters["kilograms"] = _kilograms
    return environment


def _on_one_line(value: object) -> object:
    """Returns texts without line breaks and other control characters, which could add lines to a mail or to its head.

    Names of badges and cohorts, and display names, are what someone typed.
    """
    if isinstance(value, str):
        return " ".join("".join(one if one.isprintable() else " " for one in value).split())
    return tuple(map(_on_one_line, value)) if isinstance(value, tuple) else value


def _number(value: int, language: Language) -> str:
    separator = "," if language is Language.EN else NARROW_NO_BREAK_SPACE
    return f"{value:,}".replace(",", separator)


def _kilograms(grams: int, language: Language) -> str:
    text = f"{grams / 1000:.1f}"
    return text if language is Language.EN else text.replace(".", ",")
