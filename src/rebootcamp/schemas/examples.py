"""Examples of the most used responses for the documentation: all of one user, on one day."""

from collections.abc import Mapping
from typing import Any

from rebootcamp.schemas.accounts import LoginRead, UserRead
from rebootcamp.schemas.badges import ART_EXAMPLE, BadgeRead
from rebootcamp.schemas.base import Output
from rebootcamp.schemas.challenges import ChallengeRead
from rebootcamp.schemas.completions import CompletionOutcomeRead
from rebootcamp.schemas.progress import HistoryEntryRead, ProgressRead

_USER_ID = "019a1b2c-3d4e-7f5a-8b6c-7d8e9f0a1b2c"
_COMPLETION_ID = "019cd2a1-7c00-7b1e-9a55-0c6f1d2e3f40"
_DONE_AT, _DAY = "2026-03-09T07:30:00.000Z", "2026-03-09"
_JOINED_AT = "2026-03-02T08:00:00.000Z"
_COHORT = {"code": "lyon-2026", "name": "Lyon 2026"}
_SAVINGS = {"co2e_g": 710, "water_ml": None, "waste_g": None, "energy_wh": None}
_PROJECTION = {"status": "current", "recorded_seq": 2, "applied_seq": 2}
_COMPLETION = {
    "id": _COMPLETION_ID,
    "user_id": _USER_ID,
    "challenge_code": "cycle-5km",
    "status": "approved",
    "category": "mobility",
    "difficulty": 1,
    "points": 20,
    "savings": _SAVINGS,
    "period_key": _DAY,
    "performed_at": _DONE_AT,
    "local_date": _DAY,
    "submitted_at": _DONE_AT,
    "decided_at": _DONE_AT,
    "decided_by": None,
    "decision_reason": None,
    "note": None,
}
_FIRST_STEP = {
    "code": "first-step",
    "name": "First step",
    "tier": "bronze",
    "points": 10,
    "art_url": ART_EXAMPLE,
    "awarded_at": _DONE_AT,
    "source": "rule",
}


def examples() -> Mapping[str, Any]:
    """Returns the examples as JSON, by schema name; every key is present, including those that are null."""
    answers: list[Output] = [
        LoginRead.model_validate(
            {
                "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTlhMWIyYyJ9.c2lnbmF0dXJl",
                "expires_in": 900,
                "refresh_token": "rcr_5Jp0s1mVh3nA",
                "session_expires_at": "2026-04-08T07:30:00.000Z",
            }
        ),
        UserRead.model_validate(
            {
                "id": _USER_ID,
                "email": "camille@example.org",
                "display_name": "Camille",
                "role": "learner",
                "status": "active",
                "language": "en",
                "time_zone": "Europe/Paris",
                "cohort": _COHORT,
                "joined_at": _JOINED_AT,
                "leaderboard": "visible",
            }
        ),
        ChallengeRead.model_validate(
            {
                "code": "cycle-5km",
                "title": "Cycle 5 km instead of driving",
                "description": "You ride at least 5 km on a bicycle instead of taking the car.",
                "category": "mobility",
                "difficulty": 1,
                "points": 20,
                "recurrence": "daily",
                "starts_on": None,
                "ends_on": None,
                "validation": "self_reported",
                "prerequisite_codes": [],
                "savings": _SAVINGS,
                "basis": {
                    "kind": "factor",
                    "source": "ADEME, Impact CO2",
                    "read_year": 2026,
                    "note": "5 km × (0.142 − 0.0002) kg = 0.71 kg of CO₂e.",  # noqa: RUF001 - arithmetic signs
                },
                "retired_at": None,
            }
        ),
        BadgeRead.model_validate(
            {
                "code": "first-step",
                "name": "First step",
                "criteria": "Complete your first challenge.",
                "tier": "bronze",
                "points": 10,
                "art": "🌱",
                "art_url": ART_EXAMPLE,
                "revocable": False,
                "version": 1,
                "published_at": "2026-01-05T09:00:00.000Z",
                "retired": False,
            }
        ),
        CompletionOutcomeRead.model_validate(
            {
                "completion": _COMPLETION,
                "awarded_badges": [_FIRST_STEP],
                "revoked_badges": [],
                "global_score": 30,
                "projection": _PROJECTION,
            }
        ),
        HistoryEntryRead.model_validate(
            {
                "seq": 2,
                "type": "completion_approved",
                "recorded_at": _DONE_AT,
                "completion": {
                    "completion_id": _COMPLETION_ID,
                    "challenge_code": "cycle-5km",
                    "local_date": _DAY,
                    "points": 20,
                },
                "pause": None,
                "cohort_code": None,
                "frozen_on": [],
                "awarded_badges": [_FIRST_STEP],
                "revoked_badges": [],
                "reason": None,
            }
        ),
        ProgressRead.model_validate(
            {
                "user": {"id": _USER_ID, "display_name": "Camille", "cohort": _COHORT, "joined_at": _JOINED_AT},
                "global_score": 30,
                "score": {"challenge_points": 20, "badge_points": 10, "formula_version": 1},
                "level": {"number": 1, "min_score": 0, "next_min_score": 100},
                "challenges": {
                    "completion_count": 1,
                    "distinct_challenge_count": 1,
                    "pending_count": 0,
                    "by_category": [{"category": "mobility", "completion_count": 1, "points": 20, "co2e_g": 710}],
                    "recent": [_COMPLETION],
                },
                "savings": {**_SAVINGS, "unknown_count": 0},
                "badges": {
                    "earned_count": 1,
                    "earned": [_FIRST_STEP],
                    "next": [
                        {
                            "code": "on-the-move",
                            "name": "On the move",
                            "criteria": "Complete 5 mobility challenges, repeats included.",
                            "art_url": "/badges/on-the-move/versions/1/art.svg?language=en&drawing=5d2f0c1b9a7e",
                            "current": 1,
                            "target": 5,
                        }
                    ],
                },
                "streak": {
                    "current_days": 1,
                    "longest_days": 1,
                    "state": "active",
                    "last_active_on": _DAY,
                    "freezes": 0,
                },
                "projection": _PROJECTION,
            }
        ),
    ]
    return {type(answer).__name__: answer.model_dump(mode="json") for answer in answers}
