"""What log lines show, and what they keep to themselves."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.logs import REDACTED, redact

TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
PROGRAM = """
import logging, sys
import structlog
from rebootcamp.logs import configure_logs

configure_logs(json=sys.argv[1] == "json", level=sys.argv[2])
log = structlog.get_logger("rebootcamp.example")
with structlog.contextvars.bound_contextvars(request_id="r-1"):
    log.debug("detail")
    log.info("écrit", count=3)
    logging.getLogger("uvicorn.error").info("started")
    logging.getLogger("uvicorn.access").info("GET /?token=hunter2")
    logging.getLogger("pymongo.command").debug("command with data of people")
    try:
        raise ValueError("Key (email)=(quelqu-un@exemple.fr) already exists.")
    except ValueError:
        logging.getLogger("sqlalchemy.pool").exception("failed")
"""

REQUESTS = """
import sys
import structlog
from rebootcamp.logs import configure_logs, request_log

configure_logs(json=sys.argv[1] == "json", level=sys.argv[2])

def end(request_id):
    with structlog.contextvars.bound_contextvars(request_id=request_id):
        request_log.ended(request_id, "GET", "/users/{user_id}/progress", 200, 1.5)
        request_log.ended(request_id, "GET", None, None, 0.1)

end("r-1")
end(sys.argv[3])
structlog.configure(processors=list(structlog.get_config()["processors"]))  # The short way is not taken any more.
end("r-1")
end(sys.argv[3])
"""


def lines(form: str, level: str, *more: str, program: str = PROGRAM) -> list[str]:
    """What a process of its own writes, since this configures all logs of a process."""
    run = subprocess.run(
        [sys.executable, "-c", program, form, level, *more],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=30,
    )
    assert run.stdout == ""
    return run.stderr.splitlines()


def test_our_lines_and_those_of_libraries_come_out_the_same_way() -> None:
    written, started, failed = (json.loads(line) for line in lines("json", "INFO"))
    assert written.pop("timestamp").endswith("Z")
    assert written == {
        "event": "écrit",
        "count": 3,
        "level": "info",
        "logger": "rebootcamp.example",
        "request_id": "r-1",
    }
    assert (started["event"], started["logger"], started["request_id"]) == ("started", "uvicorn.error", "r-1")
    assert f"Key (email)=({REDACTED}) already exists." in failed["exception"]


def test_the_short_way_writes_the_same_line_of_a_request() -> None:
    token = TOKEN[:64]
    written = [json.loads(line) for line in lines("json", "INFO", token, program=REQUESTS)]
    times = [line.pop("timestamp") for line in written]
    assert times == sorted(times)
    assert {len(time) for time in times} == {len("2026-03-09T23:00:00.000000Z")}
    assert written[:4] == written[4:]
    assert [line["request_id"] for line in written[:4]] == ["r-1", "r-1", REDACTED, REDACTED]
    assert written[0] == {
        "event": "request",
        "level": "info",
        "logger": "rebootcamp.requests",
        "request_id": "r-1",
        "method": "GET",
        "route": "/users/{user_id}/progress",
        "status": 200,
        "duration_ms": 1.5,
    }


def test_requests_have_a_line_in_the_text_form_and_none_above_their_level() -> None:
    assert len(lines("text", "INFO", "r-2", program=REQUESTS)) == 8
    assert lines("json", "WARNING", "r-2", program=REQUESTS) == []


def test_debug_concerns_our_own_lines_alone() -> None:
    written = "\n".join(lines("json", "debug"))
    assert '"detail"' in written
    assert "command with data" not in written


def test_the_text_form_shows_no_more_than_the_json_form() -> None:
    written = "\n".join(lines("text", "INFO"))
    assert "r-1" in written
    assert "Traceback (most recent call last)" in written
    assert "exemple.fr" not in written
    assert "hunter2" not in written


@pytest.mark.parametrize(
    "key",
    ["password", "new_password", "access_token", "Authorization", "set-cookie", "secret_key", "email", "username"],
)
def test_values_under_telling_keys_are_left_out_at_any_depth(key: str) -> None:
    event = {"event": "x", key: "hunter2", "body": {"items": [{key: ["hunter2"]}]}, "database_url": "hunter2"}
    assert "hunter2" not in str(redact(None, "info", event))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Bearer {TOKEN} refused", f"Bearer {REDACTED} refused"),
        ("used rcr_Ab-9_x twice", f"used {REDACTED} twice"),
        ("/mail/unsubscribe/rcm_Ab-9_x", f"/mail/unsubscribe/{REDACTED}"),
        ("rbc_Ab9x is unknown", f"{REDACTED} is unknown"),
        ("postgresql://app:p%40ss@db:5432/x", f"postgresql://{REDACTED}@db:5432/x"),
        ("mail to jean.dupont+eco@exemple.co.fr, soon", f"mail to {REDACTED}, soon"),
        ("http://127.0.0.1:8000/docs at 07:30", "http://127.0.0.1:8000/docs at 07:30"),
    ],
)
def test_secrets_within_texts_are_left_out(text: str, expected: str) -> None:
    assert redact(None, "info", {"event": text})["event"] == expected


@given(st.text(alphabet="abé.+-_0", min_size=1), st.from_regex(r"[a-z0-9-]{1,20}\.[a-z]{2,6}", fullmatch=True))
def test_no_e_mail_is_shown_wherever_it_stands(name: str, domain: str) -> None:
    assert "@" not in str(redact(None, "info", {"event": "x", "note": f"<{name}@{domain}>"})["note"])


def test_a_long_line_is_searched_in_linear_time() -> None:
    # Quadratic, this would take minutes.
    for piece in ("a", "eyJ", "://"):
        redact(None, "info", {"event": piece * 1_000_000})
