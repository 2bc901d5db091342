"""The language of an answer: the one that ``Accept-Language`` prefers, or else the user's own."""

from functools import lru_cache
from typing import Annotated

from fastapi import Depends, Header, Response

from rebootcamp.dependencies import CurrentActor, CurrentCaller
from rebootcamp.domain.service_accounts import SERVICE_LANGUAGE
from rebootcamp.domain.texts import Language


@lru_cache(maxsize=256)  # Clients send few different values.
def preferred(accept_language: str | None, otherwise: Language) -> Language:
    """Returns the language of the answer, by RFC 9110, section 12.5.4; a range such as ``fr-CA`` counts as ``fr``.

    Of languages with equal weight, the one named first wins, then the user's own.
    """
    weights: dict[str, float] = {}
    for item in (accept_language or "").split(","):
        tag, _, parameter = item.partition(";")
        name = tag.strip().lower().partition("-")[0]
        weights[name] = max(weights.get(name, 0.0), _weight(parameter))
    named = [Language(name) for name, weight in weights.items() if name in tuple(Language) and weight > 0]
    candidates: tuple[Language, ...] = (*named, otherwise, *Language)
    return max(candidates, key=lambda language: weights.get(language, weights.get("*", 0.0)))


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if not name:
        return 1.0
    try:
        weight = float(value) if name == "q" else 0.0
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0


AcceptLanguage = Annotated[str | None, Header(description="`fr` or `en`; by default the user's own.")]


async def get_language(response: Response, actor: CurrentActor, accept_language: AcceptLanguage = None) -> Language:
    """Returns the language of this answer, and sets the headers that state it."""
    return stated(response, preferred(accept_language, actor.language))


async def get_callers_language(
    response: Response, caller: CurrentCaller, accept_language: AcceptLanguage = None
) -> Language:
    """Returns the language of an answer to a user or to a service account, and sets the headers that state it."""
    return stated(response, preferred(accept_language, caller.language))


async def get_services_language(response: Response, accept_language: AcceptLanguage = None) -> Language:
    """Returns the language of an answer to a service account, and sets the headers that state it."""
    return stated(response, preferred(accept_language, SERVICE_LANGUAGE))


def stated(response: Response, language: Language) -> Language:
    """Sets the headers that state the language of the answer, and returns it."""
    response.headers["Content-Language"] = language
    response.headers["Vary"] = "Accept-Language"
    return language


AnswerLanguage = Annotated[Language, Depends(get_language)]
CallersLanguage = Annotated[Language, Depends(get_callers_language)]
ServicesLanguage = Annotated[Language, Depends(get_services_language)]
