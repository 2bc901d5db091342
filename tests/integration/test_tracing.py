"""Traces, as a collector receives them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from rebootcamp.logs import add_trace_id
from tests.conftest import OpenApp
from tests.support.people import People


@asynccontextmanager
async def collector() -> AsyncIterator[tuple[str, list[Span]]]:
    """The least that speaks OTLP over HTTP: where it is, and the spans that it was sent."""
    spans: list[Span] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(head.split("content-length: ")[1].split("\r\n")[0])
        body = await reader.readexactly(length)
        sent = ExportTraceServiceRequest.FromString(body)
        spans.extend(span for one in sent.resource_spans for scope in one.scope_spans for span in scope.spans)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1")
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", spans


async def test_a_trace_follows_a_request_into_both_stores_and_holds_nothing_personal(open_app: OpenApp) -> None:
    with structlog.testing.capture_logs([add_trace_id]) as lines:
        async with collector() as (endpoint, spans), open_app(otlp_endpoint=endpoint) as app:
            anna = await People(app).learner()
            await anna.get("/health/ready")
            await anna.get("/users/me/progress", headers={"traceparent": f"00-{'ab' * 16}-{'cd' * 8}-01"})
    assert [line["route"] for line in lines if line.get("trace_id") == "ab" * 16] == ["/users/{user_id}/progress"]
    hers = [span for span in spans if span.trace_id == bytes.fromhex("ab" * 16)]
    by_id = {span.span_id: span for span in hers}
    (request,) = [span for span in hers if span.kind == Span.SPAN_KIND_SERVER]
    assert request.name == "GET /users/{user_id}/progress"
    asked = [span for span in hers if span is not request]
    assert {by_id[span.parent_span_id].name for span in asked if span.parent_span_id != request.span_id} == set()
    systems = [next(a.value.string_value for a in span.attributes if a.key == "db.system") for span in asked]
    assert set(systems) == {"postgresql", "mongodb"}
    assert not any("/health" in span.name for span in spans)
    assert str(anna.id) not in str(asked)
    assert anna.token not in str(spans)
