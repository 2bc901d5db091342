"""The delivery checker compares what targets outside the service received with the logs afterwards.

Each message that was due has arrived or is still queued; otherwise it is lost. What arrived twice has one id. Webhooks
are signed, and those about one user arrive in the order of the log.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from standardwebhooks import Webhook

Place = tuple[str, int]
"""A user, and an event of their log."""
Badge = tuple[str, int, str]
"""A user, the event of their log by which they won a badge, and the badge's code."""


@dataclass(slots=True)
class Reached:
    """The figures of one kind of target.

    Attributes:
        due: Messages that follow from the logs.
        arrived: How many of them arrived.
        duplicates: Messages that arrived again.
        queued: Messages that have not arrived, and will be sent.
        lost: Messages that have not arrived, and will not be sent.
        findings: Everything else that is wrong.
    """

    due: int = 0
    arrived: int = 0
    duplicates: int = 0
    queued: int = 0
    lost: int = 0
    findings: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.due} due, {self.arrived} arrived, {self.duplicates} of them again, "
            f"{self.queued} still queued, {self.lost} lost"
        )

    def count(self, due: Collection[Any], arrived: Collection[Any], queued: Collection[Any]) -> None:
        """Sorts what was due into what arrived, what is queued, and what is lost."""
        missing = [one for one in due if one not in arrived]
        self.due, self.arrived = len(due), len(due) - len(missing)
        self.queued = sum(one in queued for one in missing)
        self.lost = len(missing) - self.queued


@dataclass(frozen=True, slots=True)
class QueuedMail:
    """A mail about a badge, as the service's own table has it.

    Attributes:
        message_id: The ``Message-ID`` that it is sent with.
        is_queued: Whether the service will send it.
    """

    badge: Badge
    message_id: str
    is_queued: bool


def is_signed(secret: str, headers: Mapping[str, str], body: str) -> bool:
    """Whether a message is signed with that secret, however long ago."""
    signed_at = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
    return Webhook(secret).sign(headers["webhook-id"], signed_at, body) == headers["webhook-signature"]


def check_webhooks(
    approved: Mapping[Place, str],
    received: Sequence[tuple[Mapping[str, str], str]],
    queued: Collection[Place],
    secret: str,
) -> Reached:
    """Compares the messages about approved completions with the logs.

    Args:
        approved: The completion that each event approved, in the order of each log.
        received: The headers and the body of each message, in the order in which they arrived.
        queued: The events whose messages will be sent.
        secret: The secret that they are signed with.
    """
    reached = Reached()
    places: dict[str, Place] = {}
    for headers, body in received:
        message, message_id = json.loads(body), headers["webhook-id"]
        data = message["data"]
        place = data["user_id"], data["seq"]
        told = f"webhook {message_id} about event {place[1]} of user {place[0]}"
        if not is_signed(secret, headers, body):
            reached.findings.append(f"{told} is not signed as it must be")
        if message["type"] != "completion.approved" or approved.get(place) != data["completion_id"]:
            reached.findings.append(f"{told} differs from the log")
        if places.setdefault(message_id, place) != place:
            reached.findings.append(f"{told} has the id of another one")
    reached.duplicates = len(received) - len(places)
    arrived = list(places.values())  # In the order of their first arrival.
    if len(set(arrived)) < len(arrived):
        reached.findings.append(f"{len(arrived) - len(set(arrived))} webhooks came under a second id")
    reached.count(approved, set(arrived), queued)
    reached.findings += out_of_order(approved, arrived)
    return reached


def out_of_order(approved: Collection[Place], arrived: Sequence[Place]) -> Iterator[str]:
    """Names the users whose messages are not the beginning of their log, in its order."""
    expected, seen = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for seqs, places in ((expected, approved), (seen, arrived)):
        for user_id, seq in places:
            seqs[user_id].append(seq)
    for user_id, some in seen.items():
        if some != expected[user_id][: len(some)]:
            yield f"webhooks of user {user_id} came out of order or with gaps: {some} of {expected[user_id]}"


def check_mails(
    won: Collection[Badge],
    received: Sequence[tuple[str, str]],
    mails: Sequence[QueuedMail],
    addresses: Mapping[str, str],
) -> Reached:
    """Compares the mails about badges with the badges that people hold.

    A badge that was lost again may have caused a mail or not, as it was lost after or before its mail was written.

    Args:
        won: The badges.
        received: The ``Message-ID`` and the recipient of each mail.
        mails: Everything that the service wanted to send.
        addresses: The address of each user.
    """
    reached = Reached()
    known = {mail.message_id: mail.badge for mail in mails}
    if len(set(known.values())) < len(mails):
        reached.findings.append(f"{len(mails) - len(set(known.values()))} mails about badges were queued twice")
    for message_id, recipient in received:
        if message_id not in known:
            reached.findings.append(f"nothing in the service explains mail {message_id}")
        elif addresses[known[message_id][0]] != recipient:
            reached.findings.append(f"mail {message_id} went to somebody else")
    ids = {message_id for message_id, _ in received}
    reached.duplicates = len(received) - len(ids)
    arrived = {known[message_id] for message_id in ids & known.keys()}
    reached.count(won, arrived, {mail.badge for mail in mails if mail.is_queued})
    return reached
