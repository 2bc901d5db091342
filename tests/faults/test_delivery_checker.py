"""The delivery checker: what was lost, doubled, changed or sent out of order is found, and nothing else."""

import json
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from standardwebhooks import Webhook

from rebootcamp.security.webhook_secrets import new_webhook_secret
from tests.faults.deliveries import Badge, Place, QueuedMail, Reached, check_mails, check_webhooks

SECRET = new_webhook_secret()
APPROVED: dict[Place, str] = {("ada", 2): "a2", ("ada", 5): "a5", ("ada", 6): "a6", ("bo", 2): "b2"}
Received = tuple[dict[str, str], str]


def message(user_id: str, seq: int, *, number: int = 0, secret: str = SECRET, **changes: Any) -> Received:
    """The message about an event as the receiver notes it; another number is another id."""
    data = {"user_id": user_id, "seq": seq, "completion_id": f"{user_id[0]}{seq}", **changes}
    body, message_id = json.dumps({"type": "completion.approved", "data": data}), f"{user_id}-{seq}-{number}"
    signed_at = datetime(2026, 3, 9, tzinfo=UTC)
    headers = {"webhook-id": message_id, "webhook-timestamp": str(int(signed_at.timestamp()))}
    return {**headers, "webhook-signature": Webhook(secret).sign(message_id, signed_at, body)}, body


def webhooks(*received: Received, queued: Collection[Place] = ()) -> Reached:
    return check_webhooks(APPROVED, received, queued, SECRET)


ALL = [message("ada", 2), message("bo", 2), message("ada", 5), message("ada", 6)]


def test_all_that_arrives_in_order_is_right_duplicates_included() -> None:
    reached = webhooks(ALL[0], ALL[0], ALL[1], ALL[2], ALL[0], ALL[3])
    assert reached == Reached(due=4, arrived=4, duplicates=2)


def test_what_has_not_arrived_is_queued_or_lost() -> None:
    assert webhooks(*ALL[:3], queued={("ada", 6)}) == Reached(due=4, arrived=3, queued=1)
    assert webhooks(*ALL[:3]) == Reached(due=4, arrived=3, lost=1)
    assert webhooks(*ALL, queued={("ada", 6)}) == Reached(due=4, arrived=4), "it will come again"


WRONG: dict[str, tuple[Callable[[], list[Received]], str]] = {
    "order": (lambda: [ALL[0], ALL[2], ALL[1], ALL[3]][::-1], "out of order"),
    "a gap": (lambda: [ALL[0], ALL[1], ALL[3]], "out of order or with gaps: [2, 6] of [2, 5, 6]"),
    "a second id": (lambda: [*ALL, message("ada", 5, number=1)], "1 webhooks came under a second id"),
    "a shared id": (lambda: [*ALL[:3], ({**ALL[3][0], "webhook-id": "bo-2-0"}, ALL[3][1])], "the id of another"),
    "a signature": (lambda: [message("ada", 2, secret=new_webhook_secret()), *ALL[1:]], "not signed"),
    "a body": (lambda: [(ALL[0][0], ALL[0][1].replace("a2", "a3")), *ALL[1:]], "not signed"),
    "a completion": (lambda: [message("ada", 2, completion_id="b2"), *ALL[1:]], "differs from the log"),
    "no such event": (lambda: [*ALL, message("bo", 3)], "differs from the log"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_webhook_that_is_not_as_the_log_has_it_is_found(what: str) -> None:
    received, expected = WRONG[what]
    assert any(expected in finding for finding in webhooks(*received()).findings)


WON: list[Badge] = [("ada", 2, "first-step"), ("ada", 5, "cyclist"), ("bo", 2, "first-step")]
ADDRESSES = {"ada": "ada@example.org", "bo": "bo@example.org"}


def mails(received: list[int], *, queued: tuple[int, ...] = (), known: int = 3, to: str | None = None) -> Reached:
    """The account of mails about badges by their numbers, of which the service knows so many."""
    ids = [f"<{UUID(int=number)}@example.org>" for number in range(9)]
    rows = [QueuedMail(WON[number], ids[number], number in queued) for number in range(known)]
    sent = [(ids[number], to or ADDRESSES[WON[number % 3][0]]) for number in received]
    return check_mails(WON, sent, rows, ADDRESSES)


def test_mails_are_counted_alike() -> None:
    assert mails([0, 1, 1, 2]) == Reached(due=3, arrived=3, duplicates=1)
    assert mails([0, 1], queued=(2,)) == Reached(due=3, arrived=2, queued=1)
    assert mails([0, 1]) == Reached(due=3, arrived=2, lost=1)
    assert mails([0, 1], known=2) == Reached(due=3, arrived=2, lost=1), "it was never queued"


def test_a_mail_that_nothing_explains_or_that_goes_to_somebody_else_is_found() -> None:
    assert len(mails([0, 1, 2, 7]).findings) == 1
    assert len(mails([2], to="ada@example.org").findings) == 1
    twice = [
        QueuedMail(WON[0], "<a@example.org>", is_queued=False),
        QueuedMail(WON[0], "<b@example.org>", is_queued=True),
    ]
    assert check_mails([], [], twice, ADDRESSES).findings == ["1 mails about badges were queued twice"]
