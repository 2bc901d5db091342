"""Reads the catalogue that ships with the project as files."""

from pathlib import Path

from pydantic import TypeAdapter

from rebootcamp.domain.badges import BadgeDesign
from rebootcamp.domain.challenges import Challenge

_CHALLENGES: TypeAdapter[list[Challenge]] = TypeAdapter(list[Challenge])
_BADGES: TypeAdapter[list[BadgeDesign]] = TypeAdapter(list[BadgeDesign])


def read_challenges(project_directory: Path) -> list[Challenge]:
    """Returns the challenges of ``data/catalogue``, prerequisites before the challenges that require them."""
    return _CHALLENGES.validate_json((project_directory / "data" / "catalogue" / "challenges.json").read_bytes())


def read_badges(project_directory: Path) -> list[BadgeDesign]:
    """Returns the badges of ``data/catalogue``, from easy to hard."""
    return _BADGES.validate_json((project_directory / "data" / "catalogue" / "badges.json").read_bytes())
