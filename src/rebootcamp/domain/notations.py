"""The notation of codes and moments, the same wherever they appear."""

from datetime import datetime

CODE = "[a-z0-9][a-z0-9-]{1,62}"
"""The code of a challenge, a badge or a cohort: a regular expression that Python, JSON Schema and PostgreSQL share."""
CODE_PATTERN = f"^{CODE}$"


def rfc3339(moment: datetime) -> str:
    """Formats a moment in UTC, with ``Z`` and whole milliseconds (RFC 3339)."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
