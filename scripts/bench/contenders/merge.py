"""Makes the answer to a progress read of a PostgreSQL row and a MongoDB document, without a class in between.

``merge.mjs`` is the same in JavaScript. Both are written independently of the service's domain, and the benchmark
checks that they give the service's answers.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from math import isqrt
from typing import Any
from zoneinfo import ZoneInfo

DRAWING = os.environ["DRAWING"]

Json = dict[str, Any]
SAVINGS = {"co2e_g": "co2e_known", "water_ml": "water_known", "waste_g": "waste_known", "energy_wh": "energy_known"}
MOMENTS = ("performed_at", "submitted_at", "decided_at")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The newest version of every badge, in order of first publication."""

    revision: int
    badges: dict[str, Json]

    @staticmethod
    def of(documents: Iterable[Json]) -> "Catalogue":
        """The catalogue of those documents, which are in order of their revisions."""
        badges: dict[str, Json] = {}
        revision = 0
        for document in documents:
            badges[document["code"]] = document
            revision = document["revision"]
        return Catalogue(revision, badges)


def merge(row: Mapping[str, Any], document: Json, catalogue: Catalogue) -> Json:
    """Returns the answer, in the user's language and for today in the user's time zone."""
    totals, language = row["totals"] or [], row["language"]
    challenge_points, badge_points = sum(total["points"] for total in totals), document["badge_points"]
    score = challenge_points + badge_points
    level = (1 + isqrt(1 + 4 * (score // 50))) // 2
    awards = sorted(document["badges"], key=lambda award: (award["awarded_at"], award["seq"]), reverse=True)
    cohort = None if row["cohort_code"] is None else {"code": row["cohort_code"], "name": row["cohort_name"]}
    return {
        "user": {
            "id": str(row["id"]),
            "display_name": row["display_name"],
            "cohort": cohort,
            "joined_at": rfc3339(row["joined_at"]),
        },
        "global_score": score,
        "score": {"challenge_points": challenge_points, "badge_points": badge_points, "formula_version": 1},
        "level": {
            "number": level,
            "min_score": 50 * level * (level - 1),
            "next_min_score": 50 * level * (level + 1),
        },
        "challenges": {
            "completion_count": sum(total["completion_count"] for total in totals),
            "distinct_challenge_count": row["distinct_challenge_count"],
            "pending_count": row["pending_count"],
            "by_category": [
                {
                    "category": total["category"],
                    "completion_count": total["completion_count"],
                    "points": total["points"],
                    "co2e_g": total["co2e_g"] if total["co2e_known"] else None,
                }
                for total in totals
            ],
            "recent": [_completion(completion) for completion in row["recent"] or ()],
        },
        "savings": {
            **{
                name: sum(total[name] for total in totals) if any(total[known] for total in totals) else None
                for name, known in SAVINGS.items()
            },
            "unknown_count": sum(total["completion_count"] - total["co2e_known"] for total in totals),
        },
        "badges": {
            "earned_count": len(awards),
            "earned": [
                {
                    "code": award["code"],
                    "name": catalogue.badges[award["code"]]["texts"][language]["name"],
                    "art_url": _art_url(award, language),
                    "tier": award["tier"],
                    "points": award["points"],
                    "awarded_at": rfc3339(award["awarded_at"]),
                    "source": award["source"],
                }
                for award in awards
            ],
            "next": _next_badges(document, catalogue, language),
        },
        "streak": _streak(document, datetime.now(_zone(row["time_zone"])).date()),
        "projection": {
            "status": "current" if row["seq"] == document["seq"] else "pending",
            "recorded_seq": row["seq"],
            "applied_seq": document["seq"],
        },
    }


def _art_url(badge: Mapping[str, Any], language: str) -> str:
    return f"/badges/{badge['code']}/versions/{badge['version']}/art.svg?language={language}&drawing={DRAWING}"


def rfc3339(moment: datetime) -> str:
    """The moment in UTC, with milliseconds."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _completion(row: Json) -> Json:
    moments = {name: rfc3339(datetime.fromisoformat(row[name])) if row[name] else None for name in MOMENTS}
    completion = {**row, **moments, "savings": {name: row[name] for name in SAVINGS}}
    for name in SAVINGS:
        del completion[name]
    return completion


def _next_badges(document: Json, catalogue: Catalogue, language: str) -> list[Json]:
    """Returns the five badges that are nearest."""
    out_of_reach = {*(award["code"] for award in document["badges"]), *document["withdrawn"]}
    goals = [
        (standing(badge["rule"], document), badge)
        for badge in catalogue.badges.values()
        if not badge["retired"] and badge["code"] not in out_of_reach
    ]
    goals.sort(key=lambda goal: -goal[0][0] / goal[0][1])
    return [
        {
            "code": badge["code"],
            **badge["texts"][language],
            "art_url": _art_url(badge, language),
            "current": current,
            "target": target,
        }
        for (current, target), badge in goals[:5]
    ]


def standing(rule: Json, document: Json) -> tuple[int, int]:
    """Returns current and target: how far along the rule of a badge is."""
    kind = rule["kind"]
    target: int = rule.get("target", 1)
    if kind == "any":
        return max((standing(below, document) for below in rule["rules"]), key=lambda one: one[0] / one[1])
    if kind in {"all", "at_least"}:
        held = sum(current == most for current, most in (standing(below, document) for below in rule["rules"]))
        target = len(rule["rules"]) if kind == "all" else target
        return min(held, target), target
    return max(0, min(_fact(kind, rule, document), target)), target


def _fact(kind: str, rule: Json, document: Json) -> int:
    if kind == "distinct_categories":
        return len({cell["category"] for cell in document["cells"]})
    if kind == "streak":
        return int(document["longest_streak_days"])
    if kind == "completed_challenge":
        code = rule["challenge_code"]
        return sum(one["completions"] for one in document["challenges"] if one["challenge_code"] == code)
    if kind == "has_badge":
        return int(any(award["code"] == rule["badge_code"] for award in document["badges"]))
    category, difficulty = rule["category"], rule["difficulty"]
    return sum(
        cell[kind]
        for cell in document["cells"]
        if category in (None, cell["category"]) and difficulty in (None, cell["difficulty"])
    )


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Sums of the active days; a day is a number, counted from 1 January of the year 1."""

    current: int
    longest: int
    freezes: int
    last: int


def reckon(document: Json) -> Reckoning:
    """Goes through the runs, of which there is one at least, earning and using freezes."""
    pauses, runs = [_days(pause) for pause in document["pauses"]], [_days(run) for run in document["runs"]]
    current = longest = active = freezes = 0
    last = runs[0][0] - 1
    for first, end in runs:
        missed, used = _cross(last + 1, first - 1, pauses, freezes)
        freezes -= used
        days = end - first + 1
        current = days + (current if missed == used else 0)
        longest = max(longest, current)
        freezes = min(2, freezes + (active + days) // 7 - active // 7)
        active += days
        last = end
    return Reckoning(current, longest, freezes, last)


def _streak(document: Json, on: date) -> Json:
    """The streak on that day."""
    if not document["runs"]:
        return {"current_days": 0, "longest_days": 0, "state": "none", "last_active_on": None, "freezes": 0}
    past, today = reckon(document), on.toordinal()
    pauses = [_days(pause) for pause in document["pauses"]]
    missed, used = _cross(past.last + 1, today - 1, pauses, past.freezes)
    if past.last >= today:
        state = "active"
    elif missed > used:
        state = "broken"
    else:
        state = "paused" if any(first <= today <= end for first, end in pauses) else "at_risk"
    return {
        "current_days": 0 if state == "broken" else past.current,
        "longest_days": past.longest,
        "state": state,
        "last_active_on": document["runs"][-1]["last_on"],
        "freezes": past.freezes - used,
    }


def _days(span: Json) -> tuple[int, int]:
    return date.fromisoformat(span["first_on"]).toordinal(), date.fromisoformat(span["last_on"]).toordinal()


def _cross(first: int, last: int, pauses: Sequence[tuple[int, int]], freezes: int) -> tuple[int, int]:
    """Counts the days of a gap that are missed, and the freezes that they use."""
    excused = sum(max(0, min(end, last) - max(begin, first) + 1) for begin, end in pauses)
    missed = max(0, last - first + 1) - excused
    return missed, min(missed, freezes)
