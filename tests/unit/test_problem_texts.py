"""The texts of refusals: the domain names no HTTP, and the frame's hints name only what exists."""

import re
from typing import Any

import pytest

from rebootcamp.controllers.frame.problem_texts import HINTS, pointer_in_request, remedy_of
from rebootcamp.controllers.frame.problems import concrete_errors, problem_catalogue
from rebootcamp.domain import errors
from rebootcamp.domain.errors import RebootCampError, TooManyAttempts
from tests.conftest import PROJECT

ERRORS = [pytest.param(error, id=error.code) for error in concrete_errors(RebootCampError)]
ROUTE = re.compile(r"(GET|POST|PUT|PATCH|DELETE) (/[\w/{}-]*)")
HTTP = re.compile(
    ROUTE.pattern + r"|Retry-After|Idempotency-Key|Authorization|Bearer|RateLimit\b|[Cc]ookie|[Hh]eader/|/query"
)


def test_the_domains_errors_name_no_route_and_no_header() -> None:
    source = (PROJECT / "src" / "rebootcamp" / "domain" / "errors.py").read_text("utf-8")
    code = source.split('"""', 2)[2]
    assert [line for line in code.splitlines() if HTTP.search(line)] == []


@pytest.mark.parametrize("error", ERRORS)
def test_texts_are_sentences(error: type[RebootCampError]) -> None:
    remedy = problem_catalogue()[error.code].remedy
    assert remedy.startswith(error.remedy)
    assert all(text[0].isupper() or text.startswith("performed_at") for text in (error.title, remedy))
    assert remedy.endswith(".")
    assert not error.title.endswith(".")


def test_hints_name_operations_that_exist(document: dict[str, Any]) -> None:
    named = [route for hint in HINTS.values() for route in ROUTE.findall(hint)]
    assert named
    paths = document["paths"]
    for method, path in named:
        templates = {path, path.replace("/users/me/", "/users/{user_id}/"), re.sub("/me$", "/{user_id}", path)}
        assert any(method.lower() in paths.get(template, {}) for template in templates), f"{method} {path}"


def test_an_error_without_a_hint_has_that_of_its_family() -> None:
    assert TooManyAttempts not in HINTS
    assert "Retry-After" in remedy_of(TooManyAttempts)


def test_parameters_are_pointed_at_where_they_arrive() -> None:
    assert pointer_in_request(errors.InvalidCursor("No.").faults[0].pointer) == "/query/cursor"
    assert pointer_in_request("/email") == "/email"
