"""Reads of a user's data whose answers are kept, and are answered by 304 for a client that has the present one.

The caller is authorised first. An answer is served only at the position that both stores have just told.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Response

from rebootcamp.composition import KeptReads
from rebootcamp.controllers.frame.conditional import entity_tag, is_match, tagged
from rebootcamp.controllers.frame.languages import preferred
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.kept_answers import KeptAnswer
from rebootcamp.services.ports.people import TokenHolder


@dataclass(frozen=True, slots=True)
class Asked:
    """A read, as a request asks for it.

    Attributes:
        read: The name of the read. One answer is kept for each read, user and language.
        user_id: The user whose data is read.
    """

    read: str
    user_id: UserId
    caller: TokenHolder
    accept_language: str | None
    if_none_match: str | None


async def kept_or_made(
    asked: Asked,
    kept: KeptReads,
    locate: Callable[[], Awaitable[tuple[Actor, object]]],
    make: Callable[[Actor, Language], Awaitable[tuple[object, bytes]]],
) -> Response:
    """Returns the answer to a read, or 304.

    Args:
        asked: The read.
        kept: The store of kept answers.
        locate: Authorises the caller, and returns the present position of the answer. It must have a complete and
            stable ``repr``.
        make: Authorises the actor, and returns the answer's body with the position that it was made at.
    """
    answer = None
    if asked.if_none_match is not None or any((asked.read, asked.user_id, language) in kept for language in Language):
        actor, position = await locate()
        language = preferred(asked.accept_language, actor.language)
        answer = kept.find((asked.read, asked.user_id, language), position)
        tag = answer.tag if answer else entity_tag(position, language)
        if is_match(asked.if_none_match, tag):
            return tagged(b"", tag, language, asked.if_none_match)
    else:
        actor = await asked.caller.look_up()
        language = preferred(asked.accept_language, actor.language)
    if answer is None:
        position, body = await make(actor, language)
        answer = KeptAnswer.of(position, entity_tag(position, language), body)
        kept.keep((asked.read, asked.user_id, language), answer)
    return tagged(answer.body, answer.tag, language, asked.if_none_match)
