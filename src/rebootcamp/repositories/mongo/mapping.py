"""Maps projections to their MongoDB documents and back."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar, cast
from uuid import UUID

import structlog

from rebootcamp.databases.mongodb import Document
from rebootcamp.domain.achievements import Achievements, AppliedPosition, Counters
from rebootcamp.domain.audit import Position, StoredProgress
from rebootcamp.domain.badges import Award, AwardSource, Revocation, Tier
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.cohorts import RecentAchievements
from rebootcamp.domain.rules import Tally
from rebootcamp.domain.streaks import ActiveDays, FreezeUse, Pause, Run
from rebootcamp.domain.users import UserId
from rebootcamp.models.documents import AwardDocument, ProgressDocument, TallyDocument

SCHEMA_VERSION = 1
UNREADABLE = (KeyError, TypeError, ValueError)
"""The errors of decoding a document that is not as this version writes it."""
_FACTS = tuple(one.name for one in fields(Tally))
"""The facts of a cell; a document older than an optional one counts none of it until it is rebuilt."""
Decoded = TypeVar("Decoded")

log = structlog.get_logger(__name__)


def document_of(achievements: Achievements) -> ProgressDocument:
    """Returns the document of a projection."""
    cells = sorted(achievements.counters.cells.items())
    return {
        "_id": str(achievements.user_id),
        "schema_version": SCHEMA_VERSION,
        "seq": achievements.seq,
        "last_event_id": None if achievements.last_event_id is None else str(achievements.last_event_id),
        "last_recorded_at": achievements.last_recorded_at,
        "catalogue": achievements.catalogue,
        "cells": [
            {
                "category": category,
                "difficulty": difficulty,
                **_tally_document_of(tally),
            }
            for (category, difficulty), tally in cells
        ],
        "challenges": [
            {"challenge_code": code, "completions": count}
            for code, count in sorted(achievements.counters.challenges.items())
        ],
        "runs": [
            {"first_on": run.first_on.isoformat(), "last_on": run.last_on.isoformat()}
            for run in achievements.active_days.runs
        ],
        "pauses": [
            {"first_on": pause.first_on.isoformat(), "last_on": pause.last_on.isoformat()}
            for pause in achievements.pauses
        ],
        "freeze_uses": [{"on": use.on.isoformat(), "seq": use.seq} for use in achievements.freeze_uses],
        "badges": [_award_document_of(award) for award in achievements.awards],
        "revocations": [
            {
                **_award_document_of(revocation.award),
                "revoked_at": revocation.revoked_at,
                "revoked_seq": revocation.revoked_seq,
            }
            for revocation in achievements.revocations
        ],
        "withdrawn": sorted(achievements.withdrawn),
        "badge_points": achievements.badge_points,
        "longest_streak_days": achievements.longest_streak_days,
        "erased": achievements.erased,
        "repairs": achievements.repairs,
    }


def _tally_document_of(tally: Tally) -> TallyDocument:
    return cast("TallyDocument", {name: getattr(tally, name) for name in _FACTS})


def _tally_of(cell: Mapping[str, Any]) -> Tally:
    return Tally(*[cell.get(name, 0) if name in TallyDocument.__optional_keys__ else cell[name] for name in _FACTS])


def _award_document_of(award: Award) -> AwardDocument:
    return {
        "code": award.code,
        "version": award.version,
        "tier": award.tier,
        "points": award.points,
        "revocable": award.revocable,
        "awarded_at": award.awarded_at,
        "seq": award.seq,
        "source": award.source,
    }


def achievements_of(document: Mapping[str, Any]) -> Achievements:
    """The projection that a document holds."""
    last_event_id = document["last_event_id"]
    return Achievements(
        user_id=UserId(UUID(str(document["_id"]))),
        seq=_whole(document["seq"]),
        last_event_id=None if last_event_id is None else UUID(str(last_event_id)),
        last_recorded_at=document["last_recorded_at"],
        catalogue=_whole(document["catalogue"]),
        counters=Counters(
            cells={(Category(cell["category"]), cell["difficulty"]): _tally_of(cell) for cell in document["cells"]},
            challenges={count["challenge_code"]: count["completions"] for count in document["challenges"]},
        ),
        active_days=_days_of(document),
        pauses=_pauses_of(document),
        freeze_uses=tuple(FreezeUse(date.fromisoformat(use["on"]), use["seq"]) for use in document["freeze_uses"]),
        awards=awards_of(document),
        revocations=revocations_of(document),
        withdrawn=frozenset(document.get("withdrawn", ())),
        erased=document["erased"],
        repairs=document.get("repairs", 0),
    )


def applied_position_of(document: Mapping[str, Any]) -> AppliedPosition:
    """Reads how far a document is, from a projection of just those fields."""
    last_event_id = document["last_event_id"]
    return AppliedPosition(
        seq=_whole(document["seq"]),
        last_event_id=None if last_event_id is None else UUID(str(last_event_id)),
        catalogue=_whole(document["catalogue"]),
        repairs=document.get("repairs", 0),
    )


def decoded_or_error(document: Document, decode: Callable[[Document], Decoded]) -> Decoded | Exception:
    """The decoded document, or the error and a log line if it cannot be decoded."""
    try:
        return decode(document)
    except UNREADABLE as error:
        log.exception("progress_document_unreadable", user_id=str(document["_id"]))
        return error


def decoded_or_none(document: Document, decode: Callable[[Document], Decoded]) -> Decoded | None:
    """The decoded document; None, and a log line, if it cannot be decoded."""
    decoded = decoded_or_error(document, decode)
    return None if isinstance(decoded, Exception) else decoded


def position_of(document: Mapping[str, Any]) -> Position | None:
    """None if `seq` is unreadable; the event id is None if only that is."""
    seq = document.get("seq")
    if not isinstance(seq, int):
        return None
    try:
        return Position(seq, UUID(str(document["last_event_id"])))
    except UNREADABLE:
        return Position(seq, None)


def _whole(value: object) -> int:
    """A number that others are added to and compared with, far from where it is read.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def stored_of(document: Mapping[str, Any]) -> StoredProgress:
    """The document with the sums that it stores beside its awards and runs."""
    return StoredProgress(
        achievements_of(document),
        badge_points=document["badge_points"],
        longest_streak_days=document["longest_streak_days"],
    )


def awards_of(document: Mapping[str, Any]) -> tuple[Award, ...]:
    """The awards of a document."""
    return tuple(_award_of(award) for award in document["badges"])


def revocations_of(document: Mapping[str, Any]) -> tuple[Revocation, ...]:
    """The revocations of a document."""
    # Documents written before awards could be taken back have none.
    return tuple(
        Revocation(_award_of(revocation), revocation["revoked_at"], revocation["revoked_seq"])
        for revocation in document.get("revocations", ())
    )


def _award_of(document: Mapping[str, Any]) -> Award:
    return Award(
        code=document["code"],
        version=document["version"],
        tier=Tier(document["tier"]),
        points=_whole(document["points"]),
        revocable=document["revocable"],
        awarded_at=document["awarded_at"],
        seq=_whole(document["seq"]),
        # Documents written before badges could be given by hand do not say.
        source=AwardSource(document.get("source", AwardSource.RULE)),
    )


def _days_of(document: Mapping[str, Any]) -> ActiveDays:
    runs = (Run(date.fromisoformat(run["first_on"]), date.fromisoformat(run["last_on"])) for run in document["runs"])
    return ActiveDays(tuple(runs))


def _pauses_of(document: Mapping[str, Any]) -> tuple[Pause, ...]:
    return tuple(
        Pause(date.fromisoformat(pause["first_on"]), date.fromisoformat(pause["last_on"]))
        for pause in document["pauses"]
    )


def recent_of(document: Document) -> RecentAchievements:
    """The part of a document that a cohort's summary needs."""
    return RecentAchievements(
        user_id=UserId(UUID(str(document["_id"]))),
        catalogue=_whole(document["catalogue"]),
        badge_points=_whole(document["badge_points"]),
        active_days=_days_of(document),
        pauses=_pauses_of(document),
        badge_codes=tuple(award["code"] for award in document["badges"]),
    )
