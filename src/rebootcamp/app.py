"""The application: routers, middleware, problem handlers, lifespan."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI
from fastapi.telemetry import TelemetryConfig
from starlette.middleware.cors import CORSMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from rebootcamp.composition import open_container
from rebootcamp.controllers import (
    accounts,
    badges,
    challenges,
    cohort_invitations,
    cohorts,
    completions,
    event_stream,
    external_users,
    health,
    imports,
    leaderboards,
    mail_links,
    mail_preferences,
    pages,
    people,
    privacy,
    problems,
    progress,
    reviews,
    service_accounts,
    sharing,
    streaks,
    trail,
    webhook_messages,
    webhooks,
)
from rebootcamp.controllers.docs import install_docs
from rebootcamp.controllers.frame.bodies import BodyLimits
from rebootcamp.controllers.frame.early_refusals import EarlyRefusals
from rebootcamp.controllers.frame.limits import Deadlines, LimitMiddleware
from rebootcamp.controllers.frame.middleware import RequestContextMiddleware
from rebootcamp.controllers.frame.openapi import install_openapi
from rebootcamp.controllers.frame.openapi_details import TAGS
from rebootcamp.controllers.frame.openapi_introduction import CONTACT, INTRODUCTION, LICENCE, SERVERS
from rebootcamp.controllers.frame.overload import Gate, Places
from rebootcamp.controllers.frame.problems import METHODS, install_problem_handlers
from rebootcamp.controllers.frame.routes import add_routes, install_route_table
from rebootcamp.logs import configure_logs
from rebootcamp.services.background import running
from rebootcamp.services.ports.environment import Clock
from rebootcamp.settings import Settings

SENT_BY_PAGES = (
    "Accept-Language",
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-None-Match",
    "Last-Event-ID",
    "X-Request-ID",
)
READ_BY_PAGES = (
    "Content-Language",
    "Deprecation",
    "ETag",
    "Idempotency-Replayed",
    "Location",
    "RateLimit",
    "RateLimit-Policy",
    "Retry-After",
    "Sunset",
    "X-Request-ID",
)
PREFLIGHT_KEPT_S = 600
CONTROLLERS = (
    accounts,
    people,
    progress,
    sharing,
    streaks,
    privacy,
    mail_preferences,
    mail_links,
    event_stream,
    cohorts,
    cohort_invitations,
    leaderboards,
    challenges,
    completions,
    reviews,
    badges,
    service_accounts,
    external_users,
    problems,
    webhooks,
    imports,
    trail,
    health,
    pages,
)
"""The controllers, in the order in which the documentation shows their operations."""


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    """Creates the application, which opens its pools when it starts and closes them when it stops.

    Args:
        settings: Read from the environment if left out.
        clock: The machine's clock if left out.
    """
    settings = settings or Settings()
    app = FastAPI(
        title="RebootCamp",
        version="0.1.0",
        summary="Eco-challenges, badges and progress over PostgreSQL and MongoDB.",
        description=INTRODUCTION,
        contact=CONTACT,
        license_info=LICENCE,
        servers=SERVERS,
        openapi_tags=TAGS,
        lifespan=lifespan_of(settings, clock),
        redirect_slashes=False,
        telemetry=telemetry(settings),
        openapi_url=None,  # controllers/docs.py serves the committed document
        docs_url=None,
        redoc_url=None,
        webhooks=webhook_messages.router,
    )
    install_middleware(app, settings)
    install_problem_handlers(app)
    add_routes(app, (controller.router for controller in CONTROLLERS))
    install_openapi(app)
    install_docs(app)
    install_route_table(app)
    return app


def lifespan_of(settings: Settings, clock: Clock | None) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Returns the lifespan: it opens the container, waits for both stores, and runs the background work."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_container(settings, clock) as container:
            app.state.container = container
            await container.health.wait_until_ready(settings.start_timeout_s)
            async with running(container.chores):
                yield

    return lifespan


def install_middleware(app: FastAPI, settings: Settings) -> None:
    """Adds the middleware; the last that is added sees a request first."""
    gate = Gate(settings.max_concurrent_requests, settings.max_waiting_requests, settings.max_wait_s)
    app.add_middleware(
        LimitMiddleware,
        places=Places(gate, settings.max_concurrent_requests_per_caller),
        deadlines=Deadlines(settings.read_deadline_s, settings.write_deadline_s, settings.import_deadline_s),
        bodies=BodyLimits(settings.max_body_bytes, settings.read_deadline_s, settings.max_import_bytes),
        max_header_bytes=settings.max_header_bytes,
    )
    if not (settings.otlp_endpoint or settings.allowed_origins):
        # Tracing and CORS add to each answer, even to a refusal, so then all requests pass through the application.
        app.state.early_refusals = EarlyRefusals(gate)
    app.add_middleware(RequestContextMiddleware)
    if settings.allowed_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.allowed_origins,
            allow_credentials=True,
            allow_methods=METHODS,
            allow_headers=SENT_BY_PAGES,
            expose_headers=READ_BY_PAGES,
            max_age=PREFLIGHT_KEPT_S,
        )
    if settings.trusted_proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(settings.trusted_proxies))


def telemetry(settings: Settings) -> TelemetryConfig:
    """Returns FastAPI's telemetry: spans of requests if a collector is set, but none of health checks."""
    return {
        "tracing": settings.otlp_endpoint is not None,
        "operation_spans": False,
        "metrics": False,
        "logs": False,
        "auto_configure": False,
        "exclude": lambda scope: str(scope["path"]).startswith("/health/"),
    }


def create_production_app() -> FastAPI:
    """Creates the application as a server loads it, with settings and logs from the environment."""
    settings = Settings()
    configure_logs(json=settings.log_json, level=settings.log_level)
    return create_prepared_app(settings)


def create_prepared_app(settings: Settings) -> FastAPI:
    """Creates the application and spares the garbage collector what lives as long as the process."""
    app = create_app(settings)
    # Freeze start-up objects so that the garbage collector skips them (saves about 100 ms a pass).
    gc.collect()
    gc.freeze()
    return app
