"""The two languages that catalogue texts are written in."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the catalogue's texts (ISO 639-1)."""

    FR = "fr"
    EN = "en"
