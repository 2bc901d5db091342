"""Requests of an anonymous sender that may cost much to read: each is refused quickly, by a problem document."""

import httpx
from hypothesis import HealthCheck, Phase, given, seed
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tests.fuzz.values import cookies, documents, forms

QUICKLY_S = 0.1
"""Twenty times what one takes on a quiet machine; the best of some tries counts, since this one may be busy."""
TRIES = 5
LARGEST_BYTES = 100_000

in_json = st.tuples(st.just("application/json"), st.just(""), documents)
requests = st.one_of(
    in_json,
    in_json,
    st.tuples(st.just("application/x-www-form-urlencoded"), cookies | st.just(""), forms),
)


def too_costly(url: str, *, examples: int) -> list[str]:
    """Sends so many requests to every operation with a body, and returns what is wrong with their answers."""
    found: dict[str, str] = {}
    with httpx.Client(base_url=url, timeout=60) as client:
        document = client.get("/openapi.json").json()
        operations = [
            (method.upper(), path.replace("{", "").replace("}", ""))
            for path, methods in document["paths"].items()
            for method, operation in methods.items()
            if "requestBody" in operation
        ]

        @seed(20261122)
        @hypothesis_settings(
            max_examples=3 * examples * len(operations),
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(st.sampled_from(operations), requests)
        def send(operation: tuple[str, str], request: tuple[str, str, str]) -> None:
            method, path = operation
            media_type, cookie, body = request
            headers = {"Content-Type": media_type, "Cookie": cookie}
            response = client.request(method, path, content=body, headers=headers)
            best_s = response.elapsed.total_seconds()
            for _ in range(TRIES if best_s >= QUICKLY_S else 0):
                again = client.request(method, path, content=body, headers=headers)
                best_s = min(best_s, again.elapsed.total_seconds())
            what = f"{method} {path} with {media_type} {body[:60]}… and a cookie {cookie[:10]}…"
            if response.status_code not in range(400, 500) or "code" not in response.json():
                found.setdefault(f"{operation}: answer", f"{what}: {response.status_code}")
            if best_s >= QUICKLY_S:
                found.setdefault(f"{operation}: time", f"{what} took {best_s:.2f} s at its best")
            if len(response.content) > LARGEST_BYTES:
                found.setdefault(f"{operation}: size", f"{what} is answered with {len(response.content)} bytes")

        send()
    return list(found.values())
