"""Texts within pictures and pages: escaping, shortening, and the words that the pictures use in both languages."""

import html
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from rebootcamp.domain.badges import Tier
from rebootcamp.domain.texts import Language

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 forbids, and control characters that it discourages."""
NARROW_SPACE = "\u202f"
ELLIPSIS = "\u2026"


def escaped(text: str) -> str:
    """Returns a text for use in SVG or HTML, between tags or within a quoted attribute.

    A character that XML cannot contain, such as a control character, becomes U+FFFD.
    """
    return html.escape(_NOT_IN_XML.sub("\ufffd", text))


def width_of(text: str) -> float:
    """Returns the estimated width of a text in ems: fonts differ, so it is rather too large than too small."""
    return sum(_width_of(character) for character in text)


def _width_of(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    if character in "mwMW@%":
        return 0.92
    return 0.72 if character.isupper() else 0.58


def shortened(text: str, ems: float) -> str:
    """Returns the text if it is at most that wide, otherwise its beginning with an ellipsis."""
    text = " ".join(text.split())
    if width_of(text) <= ems:
        return text
    kept, width = "", width_of(ELLIPSIS)
    for character in text:
        width += _width_of(character)
        if width > ems:
            break
        kept += character
    return kept.rstrip() + ELLIPSIS


@dataclass(frozen=True, slots=True)
class Words:
    """The words of pictures and pages in one language.

    Attributes:
        badge_of_tier: The phrase that names a badge's tier, by tier.
        thousands: The separator of thousands.
    """

    programme: str
    level: str
    points: tuple[str, str]
    to_next_level: str
    streak: str
    days: tuple[str, str]
    badges: tuple[str, str]
    no_badges: str
    summary: str
    about: str
    picture_of: str
    badge_of_tier: Mapping[Tier, str]
    thousands: str

    def number(self, figure: int) -> str:
        """Returns a figure with its thousands separated."""
        return f"{figure:,}".replace(",", self.thousands)

    def parted(self, figure: int, forms: tuple[str, str]) -> tuple[str, str]:
        """Returns a figure, and its noun in the singular or the plural; French has the singular for 0, too."""
        is_one = figure in (0, 1) if self is WORDS[Language.FR] else figure == 1
        return self.number(figure), forms[0] if is_one else forms[1]

    def counted(self, figure: int, forms: tuple[str, str]) -> str:
        """Returns a figure with its noun."""
        return "\u00a0".join(self.parted(figure, forms))


WORDS: Mapping[Language, Words] = {
    Language.FR: Words(
        programme="Un programme de défis écologiques",
        level="Niveau",
        points=("point", "points"),
        to_next_level="encore {points}",
        streak="série en cours",
        days=("jour", "jours"),
        badges=("badge", "badges"),
        no_badges="Le premier badge n\u2019est plus très loin.",
        summary="{level}, {points}, série de {days}, {badges}.",
        about="Cette page est publique par choix\u00a0: qui l\u2019a ouverte peut la fermer à tout moment.",
        picture_of="{name} sur RebootCamp",
        badge_of_tier={
            Tier.BRONZE: "Badge de bronze",
            Tier.SILVER: "Badge d\u2019argent",
            Tier.GOLD: "Badge d\u2019or",
            Tier.PLATINUM: "Badge de platine",
        },
        thousands=NARROW_SPACE,
    ),
    Language.EN: Words(
        programme="An eco-challenge programme",
        level="Level",
        points=("point", "points"),
        to_next_level="{points} to go",
        streak="current streak",
        days=("day", "days"),
        badges=("badge", "badges"),
        no_badges="The first badge is not far away.",
        summary="{level}, {points}, a streak of {days}, {badges}.",
        about="This page is public by choice: the person who opened it can close it at any time.",
        picture_of="{name} on RebootCamp",
        badge_of_tier={
            Tier.BRONZE: "Bronze badge",
            Tier.SILVER: "Silver badge",
            Tier.GOLD: "Gold badge",
            Tier.PLATINUM: "Platinum badge",
        },
        thousands=",",
    ),
}
