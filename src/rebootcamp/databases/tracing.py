"""Traces to an OpenTelemetry collector, where one is set: each request, with its statements and commands.

FastAPI traces requests by itself, as soon as there is a provider. What else is needed, the extra ``tracing``, is
imported only when it is used. Spans name statements and commands, never parameters, documents or headers.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import Engine

EXPORT_TIMEOUT_S = 5.0


@asynccontextmanager
async def traced(endpoint: str | None, *engines: Engine) -> AsyncIterator[None]:
    """Sends what happens within to a collector, the last of it before leaving.

    Args:
        endpoint: Of OTLP over HTTP, such as ``http://collector:4318``; None for no traces.
        *engines: The engines whose statements are traced; of MongoDB, every client that is made within.
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
    # It declares SQLAlchemy 2.0, and stands on events that 2.1 has kept.
    SQLAlchemyInstrumentor().instrument(engines=list(engines), tracer_provider=provider, skip_dep_check=True)
    try:
        yield
    finally:
        SQLAlchemyInstrumentor().uninstrument()
        PymongoInstrumentor().uninstrument()
        await asyncio.to_thread(provider.shutdown)
