"""Schema of the health checks."""

from typing import Literal

from rebootcamp.schemas.base import Output


class HealthRead(Output):
    """The answer of a healthy service; an unhealthy one answers with a problem document."""

    status: Literal["ok"] = "ok"
