"""The catalogue that the project ships, as files."""

from pathlib import Path

from pydantic import TypeAdapter

from rebootcamp.domain.badges import BadgeDesign
from rebootcamp.domain.challenges import Challenge

_CHALLENGES: TypeAdapter[list[Challenge]] = TypeAdapter(list[Challenge])
_BADGES: TypeAdapter[list[BadgeDesign]] = TypeAdapter(list[BadgeDesign])


def read_challenges(project_directory: Path) -> list[Challenge]:
    """The challenges of ``data/catalogue``, those that others require first."""
    return _CHALLENGES.validate_json((project_directory / "data" / "catalogue" / "challenges.json").read_bytes())


def read_badges(project_directory: Path) -> list[BadgeDesign]:
    """The badges of ``data/catalogue``, from easy to hard."""
    return _BADGES.validate_json((project_directory / "data" / "catalogue" / "badges.json").read_bytes())
