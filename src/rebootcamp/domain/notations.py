"""How codes and moments are written, the same wherever they appear."""

from datetime import datetime

CODE = "[a-z0-9][a-z0-9-]{1,62}"
"""A challenge's, a badge's or a cohort's code, as a regular expression that Python, JSON Schema and PostgreSQL know."""
CODE_PATTERN = f"^{CODE}$"


def rfc3339(moment: datetime) -> str:
    """A moment in UTC, with ``Z`` and whole milliseconds (RFC 3339)."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
