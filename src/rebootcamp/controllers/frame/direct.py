"""Calls simple handlers without FastAPI's solving of dependencies, which takes a fifth of a progress read.

FastAPI documents such a handler as any other, and answers what is not valid, so that all refusals look alike.
"""

import inspect
import re
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, get_args, get_origin

from fastapi import Request, Response, params
from pydantic import BaseModel
from starlette.types import Receive, Scope, Send

from rebootcamp.dependencies import AskingUser, Provided, container_of

Argument = Callable[[Request], Any]
Handler = Callable[..., Awaitable[Response]]


class _Invalid(Exception):
    """An argument is not valid, or only FastAPI can tell."""


def called_directly(handler: Handler, documented: Callable[[Scope, Receive, Send], Awaitable[None]]) -> Any:  # noqa: ANN401 - an ASGI application
    """Returns an ASGI application that calls the handler, or ``documented`` if that is not simple enough.

    A simple handler returns a response, and takes services, the caller, optional headers, texts of the path, and a
    model of the query whose fields have defaults.

    Args:
        handler: The handler, as its router names it.
        documented: FastAPI's application of the same handler. It answers requests with invalid arguments or a query.
    """
    signature = inspect.signature(handler, eval_str=True)
    arguments = {name: _argument(parameter) for name, parameter in signature.parameters.items()}
    callers = {name: caller for name, parameter in signature.parameters.items() if (caller := _caller(parameter))}
    known = {name: get for name, get in arguments.items() if get is not None}
    if signature.return_annotation is not Response or known.keys() | callers.keys() != signature.parameters.keys():
        return documented

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive, send)
        try:
            if "fastapi.telemetry" in scope:  # FastAPI traces the handlers that it calls.
                raise _Invalid
            values = {name: get(request) for name, get in known.items()}
        except _Invalid:
            await documented(scope, receive, send)
            return
        for name, caller in callers.items():
            values[name] = await caller(request)
        response = await handler(**values)
        await response(scope, receive, send)

    return call


def _argument(parameter: inspect.Parameter) -> Argument | None:
    """Returns how to get an argument from a request; None if only FastAPI can."""
    kind, *marks = get_args(parameter.annotation) if get_origin(parameter.annotation) is Annotated else (None,)
    match marks:
        case [Provided() as provided]:
            return lambda request: provided.get(container_of(request))
        case [params.Header()] if kind == str | None and parameter.default is None:
            name = parameter.name.replace("_", "-")
            return lambda request: request.headers.get(name)
        case [params.Path(alias=str(alias)) as path] if kind is str:
            pattern = next(re.compile(rule.pattern) for rule in path.metadata if getattr(rule, "pattern", None))
            return lambda request: _matching(pattern, request.path_params[alias])
        case [params.Query()] if isinstance(kind, type) and issubclass(kind, BaseModel) and _has_defaults(kind):
            defaults = kind()
            return lambda request: _unless_queried(request, defaults)
    return None


def _has_defaults(model: type[BaseModel]) -> bool:
    return not any(field.is_required() for field in model.model_fields.values())


def _unless_queried(request: Request, defaults: BaseModel) -> BaseModel:
    if request.scope["query_string"]:
        raise _Invalid
    return defaults


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if pattern.fullmatch(text) is None:  # `$` alone would accept a line feed at the end.
        raise _Invalid
    return text


def _caller(parameter: inspect.Parameter) -> AskingUser | None:
    marks = get_args(parameter.annotation)[1:]
    return next((mark.dependency for mark in marks if isinstance(getattr(mark, "dependency", None), AskingUser)), None)
