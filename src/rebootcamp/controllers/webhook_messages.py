"""The messages that webhooks receive, for the ``webhooks`` section of the OpenAPI document; no route serves them."""

import re
from typing import Any, get_args

from fastapi import APIRouter, Header, status
from pydantic import BaseModel

from rebootcamp.schemas.messages import MESSAGES

router = APIRouter()
VERIFY = "Verify the signature first (see standardwebhooks.com). It may arrive again, with the same `webhook-id`."


def _describe(message: type[BaseModel]) -> None:
    """Adds one type of message."""
    [type_] = get_args(message.model_fields["type"].annotation)

    async def receive(
        body: Any,  # noqa: ANN401 - annotated below
        webhook_id: str = Header(description="The id of the message, the same in every attempt."),
        webhook_timestamp: str = Header(description="When this attempt was made, in seconds since 1970."),
        webhook_signature: str = Header(
            description="`v1,` and a signature in base64; after a rotation two of them, with a space between."
        ),
    ) -> None:
        raise NotImplementedError

    receive.__annotations__["body"] = message
    router.add_api_route(
        type_,
        receive,
        methods=["POST"],
        status_code=status.HTTP_204_NO_CONTENT,
        operation_id=re.sub(r"\W", "_", f"receive_{type_}"),
        summary=message.__doc__,
        description=VERIFY,
        response_description="Any status from 200 to 299 accepts the message.",
    )


for one in MESSAGES:
    _describe(one)
