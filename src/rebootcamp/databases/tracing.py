"""Sends traces to an OpenTelemetry collector, if one is set: each request, with its statements and commands.

FastAPI traces requests itself as soon as there is a provider. The other packages, those of the extra ``tracing``, are
imported only when they are used. Spans name statements and commands, never parameters, documents or headers.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import Engine

EXPORT_TIMEOUT_S = 5.0


@asynccontextmanager
async def traced(endpoint: str | None, *engines: Engine) -> AsyncIterator[None]:
    """Traces everything inside the block, and sends the remaining spans before it ends.

    Args:
        endpoint: The URL of a collector for OTLP over HTTP, such as ``http://collector:4318``; None for no traces.
        *engines: The engines whose statements are traced. Every MongoDB client created in the block is traced too.
    """
    if endpoint is None:
        yield
        return
    from opentelemetry import trace
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.instrumentation.pymongo import PymongoInstrumentor
    from opentelemetry.instrumentation.sqlalchemy import SQLAlchemyInstrumentor
    from opentelemetry.sdk.resources import SERVICE_NAME, Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    provider = TracerProvider(resource=Resource.create({SERVICE_NAME: "rebootcamp"}), shutdown_on_exit=False)
    exporter = OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces", timeout=EXPORT_TIMEOUT_S)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    PymongoInstrumentor().instrument(tracer_provider=provider)
    # It declares support for SQLAlchemy 2.0 only, but the events that it uses still exist in 2.1.
    SQLAlchemyInstrumentor().instrument(engines=list(engines), tracer_provider=provider, skip_dep_check=True)
    try:
        yield
    finally:
        SQLAlchemyInstrumentor().uninstrument()
        PymongoInstrumentor().uninstrument()
        await asyncio.to_thread(provider.shutdown)
