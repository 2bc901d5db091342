"""Health on the wire."""

from typing import Literal

from rebootcamp.schemas.base import Output


class HealthRead(Output):
    """The service is well; when it is not, there is a problem document instead."""

    status: Literal["ok"] = "ok"
