"""What tests say of answers, and how they walk through lists."""

from typing import Any

from httpx import Response

from tests.support.people import Person


def refused(response: Response, status: int, code: str) -> dict[str, Any]:
    """The problem document of a refusal, which says the same in every place."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = response.json()
    assert (problem["status"], problem["code"], problem["type"]) == (status, code, f"/problems/{code}")
    assert problem["request_id"] == response.headers["x-request-id"]
    assert all(problem[name] for name in ("title", "detail", "remedy", "instance"))
    return problem


def faults(response: Response) -> list[tuple[str, str]]:
    """Where a request could not be accepted, and why."""
    return [(error["pointer"], error["code"]) for error in refused(response, 422, "validation_failed")["errors"]]


def what_it_says(problem: dict[str, Any]) -> dict[str, Any]:
    """A problem without what belongs to one request alone."""
    return {name: value for name, value in problem.items() if name not in ("instance", "request_id")}


async def walk(person: Person, path: str, limit: int, **parameters: Any) -> list[list[dict[str, Any]]]:
    """Every page of a list, by following its cursors."""
    pages: list[list[dict[str, Any]]] = []
    cursor: dict[str, str] = {}
    while True:
        response = await person.get(path, params={"limit": limit, **parameters, **cursor})
        assert response.status_code == 200, response.text
        page = response.json()
        assert set(page) == {"items", "next_cursor"}
        pages.append(page["items"])
        if page["next_cursor"] is None:
            return pages
        assert len(page["items"]) == limit
        cursor = {"cursor": page["next_cursor"]}
