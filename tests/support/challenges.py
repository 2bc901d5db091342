"""Challenges that tests publish."""

from typing import Any

PROSE = {"fr": "Une phrase.", "en": "A sentence."}
CHALLENGE: dict[str, Any] = {
    "category": "mobility",
    "difficulty": 1,
    "points": 20,
    "recurrence": "daily",
    "basis": {"kind": "estimate", "source": "https://example.org/figures", "read_year": 2026, "note": PROSE},
    "texts": {
        "fr": {"title": "Un défi", "description": "À faire."},
        "en": {"title": "A challenge", "description": "To be done."},
    },
}
"""All that must be given of a challenge but its code."""
