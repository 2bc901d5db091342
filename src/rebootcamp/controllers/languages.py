"""The language of an answer: what ``Accept-Language`` prefers of what there is, else the person's own."""

from typing import Annotated

from fastapi import Depends, Header, Response

from rebootcamp.dependencies import CurrentActor
from rebootcamp.domain.texts import Language


def preferred(accept_language: str | None, otherwise: Language) -> Language:
    """The language to answer in, after RFC 9110, section 12.5.4; a range such as ``fr-CA`` is taken for ``fr``."""
    best, best_weight = otherwise, 0.0
    for item in (accept_language or "").split(","):
        tag, _, parameter = item.partition(";")
        name = tag.strip().lower().partition("-")[0]
        weight = _weight(parameter)
        if weight > best_weight and name in ("*", *Language):
            best, best_weight = otherwise if name == "*" else Language(name), weight
    return best


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name == "q" else 0.0
    except ValueError:
        return 0.0


async def get_language(
    response: Response,
    actor: CurrentActor,
    accept_language: Annotated[str | None, Header(description="`fr` or `en`; the user's own without it.")] = None,
) -> Language:
    """The language of this answer, which its headers say."""
    language = preferred(accept_language, actor.language)
    response.headers["Content-Language"] = language
    response.headers["Vary"] = "Accept-Language"
    return language


AnswerLanguage = Annotated[Language, Depends(get_language)]
