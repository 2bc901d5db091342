"""Finds the statements and commands that one machine cannot answer, since they do not name their user."""

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from types import FrameType
from typing import Any

import greenlet  # type: ignore[import-untyped]
from pymongo.monitoring import CommandStartedEvent

from rebootcamp.databases.distribution import Place, column_of, place_of, tables_in_order

CROSSING = {
    # Every user at once, of an index, a page at a time.
    "SqlPeople.users": "lists the users, a page at a time, by the primary key",
    "SqlExports._batches": "a batch of an export, of the beginning of the primary key on each shard",
    "SqlImports.invitees": "a page of the users that an import's lines name",
    "SqlCohorts.cohort": "one cohort: its members are spread by user; an index on the cohort's code on each shard",
    "SqlCohorts.cohorts": "a page of cohorts: as for one",
    "SqlCohorts.invitations": "a page of the cohorts that one user is invited to: as for one",
    "SqlCohorts.members": "a page of a cohort's members: an index on the cohort's code on each shard",
    "SqlCohorts.totals": "the sums of a cohort: an index on the cohort's code on each shard",
    "SqlLeaderboards.leaderboard": "a page of a board: an index on each shard, and the unfolded changes",
    "SqlCompletions.submissions": "a page of the reviewers' queue: the beginning of an index on each shard",
    "SqlCompletions.submitter": "who submitted a completion, for a review: an index look-up on each shard",
    # Background work: bounded by a limit, and not awaited by a request.
    "SqlQueue.queue": "a sample of the queue and its length, for metrics",
    "SqlPendingProjections.lease": "a batch of the queue",
    "SqlPendingProjections.make_all_due": "the queue, by an operator after an outage",
    "SqlPendingProjections.bring_forward": "the queue, after a wrong clock",
    "SqlLeaderboardWrites.fold": "a batch of changes",
    "SqlLeaderboardWrites.recount": "all scores of the present periods, by an operator",
    "SqlSessionWrites.forget": "a batch of expired sessions",
    "SqlRequestWrites.forget": "a batch of expired keys",
    "SqlCohortWrites.forget_invitations": "a batch of expired invitations",
    "SqlDeliveryPositions.read": "a batch of the relay, which an array names, of users without a position",
    "SqlEvents.between": "the events of a batch of the relay, which an array names; with a limit",
    "SqlStreakSweeps.zones": "the time zones of all users, every few minutes, where a target follows streaks",
    "SqlStreakSweeps.users": "a batch of the users of a time zone, once an evening",
    # An operator's commands.
    "SqlSessionWrites.end_everyones": "ends all sessions, after a restore",
    "SqlCohortWrites.withdraw_invitations": "ends all invitations, after a restore",
    "SqlPublicProfileWrites.remove_all": "ends all public profiles, after a restore",
    "SqlBooks.user_count": "the number of users, for an audit's progress",
    "SqlBooks.log_ends": "a batch of users, for an audit",
    "SqlBooks.miscounts": "all scores of the present periods, for an audit",
    "SqlBooks.books": "a batch of users that an audit names by an array, in subqueries that name the outer row",
}
"""Methods that read or write the rows of users whom they cannot name, each with its bound."""

_TABLES = {
    table.name: column_of(table) for table in tables_in_order() if place_of(table) in {Place.BY_USER, Place.APART}
}
_WORDS_AFTER = r"(?!SET\b|WHERE\b|ON\b|JOIN\b|LEFT\b|USING\b|VALUES\b|SELECT\b|ORDER\b|GROUP\b|LIMIT\b|FOR\b|CROSS\b)"
_USE = re.compile(
    rf"\b(FROM|JOIN|INTO|UPDATE|USING|,)\s+({'|'.join(_TABLES)})\b(?!\.)(?:\s+(?:AS\s+)?{_WORDS_AFTER}(\w+))?",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"\s*\(([^)]*)\)")
_PARAMETER = r"(?:ANY\s*\(\s*)?(?:\(?\s*)?(?:\$\d+|:\w+|NULL\) AND \(1 != 1)"
"""A parameter, a list of them, or an empty list, which SQLAlchemy writes in its own way."""


def faults_of(statement: str) -> list[str]:
    """The uses of distributed tables in a statement that do not name the value that their rows are distributed by."""
    text = " ".join(statement.split())
    uses = [(match, match[3] or match[2]) for match in _USE.finditer(text)]
    named: set[str] = set()
    pairs: list[tuple[str, str]] = []
    for match, name in uses:
        column = _TABLES[match[2]]
        if match[1].upper() == "INTO":
            columns = _COLUMNS.match(text, match.end(2))
            if columns and column in [one.strip() for one in columns[1].split(",")]:
                named.add(name)
        own = rf"\b{name}\.{column}"
        if re.search(rf"{own}\s*(?:=|IN)\s*{_PARAMETER}", text) or re.search(rf"{_PARAMETER}\s*=\s*{own}", text):
            named.add(name)
        if re.search(rf"\(\s*{own}[^)]*\)\s*IN\s*\(\(", text):
            named.add(name)
        pairs += [(name, other) for other in re.findall(rf"{own}\s*=\s*(\w+)\.(?:user_id|id)\b", text)]
        pairs += [(other, name) for other in re.findall(rf"\b(\w+)\.(?:user_id|id)\s*=\s*{name}\.{column}\b", text)]
    while grown := {one for pair in pairs for one in pair if set(pair) & named} - named:
        named |= grown
    return [f"{match[2]} AS {name}" for match, name in uses if name not in named]


class Statements:
    """Judges every statement that the engines of this process send, once."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self._seen = cache(faults_of)

    def judge(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        """Listens to ``before_cursor_execute``."""
        if faults := self._seen(statement):
            sender = _sender()
            if sender and sender not in CROSSING:
                self.faults.append(f"{sender} names no user of {faults} in: {statement}")


def _sender() -> str | None:
    """The method of a repository that sends the present statement; None if a test or a migration sends it."""
    for frame in _frames():
        name = frame.f_code.co_qualname
        if "/repositories/sql/" in frame.f_code.co_filename and "." in name and "<locals>" not in name:
            return name
    return None


def _frames() -> Iterator[FrameType]:
    """The calling frames; SQLAlchemy runs the driver in a greenlet, whose caller is in its parent."""
    frame: FrameType | None = sys._getframe(1)
    current: Any = greenlet.getcurrent()
    while True:
        while frame is not None:
            yield frame
            frame = frame.f_back
        current = current.parent
        if current is None:
            return
        frame = current.gr_frame


SHARD_KEYS = {"progress": "_id", "progress_history": "user_id"}
CROSSING_COMMANDS = {
    ("find", "progress", ("_id",)): "a range of documents, a batch at a time, for an audit",
    ("find", "progress", ("erased",)): "reads all documents, a batch at a time, for a dry run of a badge",
    ("find", "progress", ("catalogue", "erased")): "a batch of documents to judge by a newer revision, of an index",
    ("aggregate", "progress", ("erased",)): "counts documents, of an index, for the progress of judging",
    ("aggregate", "progress", ("catalogue", "erased")): "counts judged documents, of an index",
    ("aggregate", "progress", ("badges",)): "counts the holders of a badge, of an index",
}
"""Commands that reach every shard, each with its bound: the command, the collection, the fields of its filter."""
UNSHARDABLE = {"$lookup", "$graphLookup", "$unionWith", "$out", "$merge"}


_FILTERS = {
    "find": ("", "filter"),
    "count": ("", "query"),
    "distinct": ("", "query"),
    "findAndModify": ("", "query"),
    "update": ("updates", ""),
    "delete": ("deletes", ""),
}
"""The place of a command's filters: one in each of its operations, or one in a field."""


def command_fault(name: str, command: dict[str, Any]) -> str | None:
    """Why a sharded MongoDB would refuse a command or send it to every shard; None if one shard answers it."""
    collection = command.get(name)
    key = SHARD_KEYS.get(collection) if isinstance(collection, str) else None
    if "startTransaction" in command or "autocommit" in command:
        return "a transaction"
    if key is None:
        return None
    if name == "aggregate":
        stages = command["pipeline"]
        if used := {operator for stage in stages for operator in stage} & UNSHARDABLE:
            return f"{used} of a sharded collection"
        filters = [stages[0].get("$match", {}) if stages else {}]
    else:
        many, field = _FILTERS.get(name, ("", ""))
        filters = [one["q"] for one in command[many]] if many else [command.get(field) or {}] if field else []
    for one in filters:
        if not _names(one, key) and (name, collection, tuple(sorted(one))) not in CROSSING_COMMANDS:
            return f"{name} on {collection} without {key}: {sorted(one)}"
    return None


def _names(filter_: dict[str, Any], key: str) -> bool:
    """Whether a filter names the value of the key, or a list of values; a range of it may be on every shard."""
    value = filter_.get(key)
    return value is not None and (not isinstance(value, Mapping) or "$in" in value or "$eq" in value)


class Commands:
    """Judges every MongoDB command that the service sends from this process."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def judge(self, event: CommandStartedEvent) -> None:
        """Listens to what ``CommandLog`` is told of, which only the service's own clients have."""
        if fault := command_fault(event.command_name, dict(event.command)):
            self.faults.append(fault)
