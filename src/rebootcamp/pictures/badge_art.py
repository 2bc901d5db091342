"""Badge art: a medal whose shape and colour tell the tier, with a glyph that tells the subject.

The four shapes differ in outline, so that the tiers are told apart without seeing colours: bronze is a disc, silver a
hexagon, gold a star of ten points, platinum a shield. The same badge version always gives the same bytes.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import cos, pi, sin

from rebootcamp.domain.badges import Badge, BadgeDesign, Tier
from rebootcamp.domain.texts import Language
from rebootcamp.pictures.glyphs import GLYPHS, drawn, glyph_of
from rebootcamp.pictures.texts import WORDS, escaped

SIZE = 64
"""Side of the square that a medal is drawn in, in its own units."""
_CENTRE = SIZE / 2


@dataclass(frozen=True, slots=True)
class _Medal:
    """The shape and the colours of a tier.

    Attributes:
        rim: Path of the outline.
        face: Path of the part inside of the rim.
        shade: Path of the right half of the face, which is drawn darker.
    """

    rim: str
    face: str
    shade: str
    edge_colour: str
    rim_colour: str
    face_colour: str
    ink: str


def _polygon(points: list[tuple[float, float]]) -> str:
    """Returns a closed path through points that are given around the centre."""
    placed = [f"{_CENTRE + x:.2f} {_CENTRE + y:.2f}" for x, y in points]
    return f"M{'L'.join(placed)}Z"


def _ring(radii: list[float], count: int) -> list[tuple[float, float]]:
    """Returns corners clockwise from the top, at those radii in turn."""
    steps = ((n * 2 * pi / count, radii[n % len(radii)]) for n in range(count))
    return [(radius * sin(angle), -radius * cos(angle)) for angle, radius in steps]


def _right_half(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return points[: len(points) // 2 + 1]


_HEXAGON = _ring([23.5], 6)
_STAR_FACE = _ring([22.5], 20)
_MEDALS: Mapping[Tier, _Medal] = {
    Tier.BRONZE: _Medal(
        rim="M32 4a28 28 0 0 1 0 56a28 28 0 0 1 0-56Z",
        face="M32 9.5a22.5 22.5 0 0 1 0 45a22.5 22.5 0 0 1 0-45Z",
        shade="M32 9.5a22.5 22.5 0 0 1 0 45Z",
        edge_colour="#6b3410",
        rim_colour="#e0995c",
        face_colour="#8f4a1d",
        ink="#fff4e8",
    ),
    Tier.SILVER: _Medal(
        rim=_polygon(_ring([29.5], 6)),
        face=_polygon(_HEXAGON),
        shade=_polygon(_right_half(_HEXAGON)),
        edge_colour="#3a4757",
        rim_colour="#cfd8e3",
        face_colour="#55667a",
        ink="#ffffff",
    ),
    Tier.GOLD: _Medal(
        rim=_polygon(_ring([30.5, 25.5], 20)),
        face=_polygon(_STAR_FACE),
        shade=_polygon(_right_half(_STAR_FACE)),
        edge_colour="#7a4f00",
        rim_colour="#ffc933",
        face_colour="#946200",
        ink="#fffbea",
    ),
    Tier.PLATINUM: _Medal(
        rim="M32 2.5 57 9v24c0 14-10 23-25 28.5C17 56 7 47 7 33V9Z",
        face="M32 8.5 51.5 13.5V33c0 11-7.5 18-19.5 22.5C20 51 12.5 44 12.5 33V13.5Z",
        shade="M32 8.5 51.5 13.5V33c0 11-7.5 18-19.5 22.5Z",
        edge_colour="#123047",
        rim_colour="#a9e4ea",
        face_colour="#1f5673",
        ink="#ffffff",
    ),
}


@cache
def medal(tier: Tier, glyph: str) -> str:
    """Returns the medal without a document around it, in a square of ``SIZE`` units."""
    look = _MEDALS[tier]
    return (
        f'<path d="{look.rim}" fill="{look.rim_colour}" stroke="{look.edge_colour}" stroke-width="2.5"'
        ' stroke-linejoin="round"/>'
        f'<path d="{look.face}" fill="{look.face_colour}" stroke="{look.edge_colour}" stroke-width="1"'
        ' stroke-linejoin="round"/>'
        f'<path d="{look.shade}" fill="{look.edge_colour}" fill-opacity=".28"/>'
        + drawn(glyph, ink=look.ink, cut=look.face_colour, transform="translate(15.8 15.8) scale(1.35)")
    )


@cache
def drawing_edition() -> str:
    """Returns a digest of all medals: it changes when a release draws any of them differently."""
    every = "".join(medal(tier, glyph) for tier in Tier for glyph in sorted(GLYPHS))
    return hashlib.blake2b(every.encode(), digest_size=6).hexdigest()


def medal_of(design: BadgeDesign) -> str:
    """Returns the medal of a badge, without a document around it."""
    return medal(design.tier, glyph_of(design))


def badge_art(badge: Badge, language: Language) -> str:
    """Returns the art of a badge version as an SVG document, with its name and its criteria for screen readers."""
    design, text = badge.design, badge.design.texts[language]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 {SIZE} {SIZE}" role="img"'
        f' lang="{language}" xml:lang="{language}"><title>{escaped(text.name)}</title>'
        f"<desc>{WORDS[language].badge_of_tier[design.tier]}. {escaped(text.criteria)}</desc>"
        f"{medal_of(design)}</svg>\n"
    )


def art_address(code: str, version: int, language: Language) -> str:
    """Returns the address of the art of a badge version: what it shows there never changes."""
    return f"/badges/{code}/versions/{version}/art.svg?language={language}&drawing={drawing_edition()}"
