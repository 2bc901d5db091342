"""Public profiles: pages that show a user's score, level, streak and badges to everyone who has their address."""

import re
from dataclasses import dataclass
from datetime import datetime

_CODE = re.compile("[A-Za-z0-9_-]{22}")


@dataclass(frozen=True, slots=True)
class PublicProfile:
    """A public profile, which exists only while its user wants it.

    Attributes:
        code: 128 random bits in base64url, which name the page. A profile that is turned on again has a new code.
        searchable: Whether search engines may list the page.
    """

    code: str
    searchable: bool
    created_at: datetime


def is_profile_code(text: str) -> bool:
    """Returns whether a text can be the code of a profile."""
    return _CODE.fullmatch(text) is not None
