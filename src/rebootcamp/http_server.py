"""How a server of the API speaks HTTP, whoever starts it."""

from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from rebootcamp.settings import Settings

KEEP_ALIVE_S = 75
"""Longer than a proxy keeps an idle connection, so that it is never we who close one that it is about to use."""


class BoundedProtocol(HttpToolsProtocol):
    """HTTP/1.1 with a bound on what has not come to an end.

    The parser, without which a refusal costs a third of an answer, keeps whatever comes until a head, a part of a body
    or the trailers are complete. What comes whole is measured by the application's middleware.
    """

    _unfinished_bytes = 0

    def data_received(self, data: bytes) -> None:
        self._unfinished_bytes += len(data)
        super().data_received(data)
        limit = self.config.h11_max_incomplete_event_size or 0
        if self._unfinished_bytes > limit and not self.transport.is_closing():
            self.send_400_response("The headers or trailers do not end. Send fewer or shorter ones.")

    def on_headers_complete(self) -> None:
        self._unfinished_bytes = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._unfinished_bytes = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unfinished_bytes = 0
        super().on_message_complete()


def http_options(settings: Settings) -> dict[str, Any]:
    """What uvicorn is told."""
    return {
        "http": BoundedProtocol,
        "h11_max_incomplete_event_size": settings.max_header_bytes,  # BoundedProtocol's bound, too
        "ws": "none",
        # Forwarded addresses are the application's to believe, from REBOOTCAMP_TRUSTED_PROXIES alone.
        "proxy_headers": False,
        "server_header": False,
        "timeout_keep_alive": KEEP_ALIVE_S,
        "log_config": None,
    }
