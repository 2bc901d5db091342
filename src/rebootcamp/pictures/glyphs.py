"""The glyphs of badge art, one per subject, and the choice of a badge's glyph.

A glyph is drawn in a box of 24 by 24 units: as lines in one ink, except that the class ``f`` stands for a filled shape.
``CUT`` stands for the colour of the ground, which looks like a hole in a filled shape.
"""

from collections.abc import Mapping

from rebootcamp.domain.badges import BadgeDesign
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.rules import (
    All,
    AnyOf,
    AtLeast,
    BoundedRule,
    Co2eSaved,
    CompletedChallenge,
    Completions,
    DistinctCategories,
    HasBadge,
    Points,
    StreakReached,
    nodes,
)

CUT = "CUT"
GENERIC = "star"
GLYPHS: Mapping[str, str] = {
    "bag": '<path class="f" d="M5 8.5h14l1.2 12.5H3.8Z"/><path d="M8.6 8V6.4a3.4 3.4 0 0 1 6.8 0V8"/>'
    '<path d="M9 13a3 3 0 0 0 6 0" stroke="CUT"/>',
    "bicycle": '<circle cx="5.3" cy="15.8" r="4.1"/><circle cx="18.7" cy="15.8" r="4.1"/>'
    '<path d="M5.3 15.8 9.3 8.6h6.6l2.8 7.2M9.3 8.6l2.9 7.2 3.7-7.2-1-3.4h3M7.6 5.6h3.2"/>',
    "bin": '<path d="M3.8 6.6h16.4M9 6V3.4h6V6"/><path class="f" d="M5.6 9.4h12.8L17.3 21.4H6.7Z"/>'
    '<path d="M10 12.6v5.4M14 12.6v5.4" stroke="CUT"/>',
    "bolt": '<path class="f" d="M13.6 2 5 13.6h5.6L9.4 22 19 9.8h-6.2Z"/>',
    "bowl": '<path class="f" d="M2.4 13h19.2c0 3.8-2.2 6.6-5.6 8H8c-3.4-1.4-5.6-4.2-5.6-8Z"/>'
    '<path class="f" d="M4.2 10C3 6 4.4 3 8 1.8c2.2 2.8 2.4 5.6.8 8.2Z" stroke-width="1"/>'
    '<path d="M7.6 4.6 6.6 10" stroke="CUT" stroke-width="1.2"/>'
    '<path class="f" d="M11.2 10a4 4 0 0 1 8 0Z" stroke-width="1.4"/>',
    "calendar": '<rect x="3.6" y="4.8" width="16.8" height="16" rx="2.4"/>'
    '<path class="f" d="M3.6 7.2a2.4 2.4 0 0 1 2.4-2.4h12a2.4 2.4 0 0 1 2.4 2.4v2.4H3.6Z"/>'
    '<path d="M8 2.6v3M16 2.6v3M8.4 15l2.6 2.4 4.8-4.8"/>',
    "cap": '<path class="f" d="M12 3.6 23.4 9 12 14.4.6 9Z"/>'
    '<path class="f" d="M5.6 13.4 12 16.6l6.4-3.2v4c-2.6 3.2-10.2 3.2-12.8 0Z"/><path d="M21.4 10v6.6"/>',
    "chart": '<path d="m2.6 17.6 6.6-6.6 4.2 4.2 7.6-8.4M14.8 6.2h6.4v6.4"/>',
    "compass": '<circle cx="12" cy="12" r="9.4"/><path class="f" d="m16.4 7.6-2.6 6.2-6.2 2.6 2.6-6.2Z"/>',
    "drop": '<path class="f" d="M12 1.8c4 5.4 7.4 8.6 7.4 13a7.4 7.4 0 0 1-14.8 0c0-4.4 3.4-7.6 7.4-13Z"/>'
    '<path d="M8.4 15a3.6 3.6 0 0 0 3.6 3.6" stroke="CUT"/>',
    "dumbbell": '<path d="M7 12h10M1.8 9.8v4.4M22.2 9.8v4.4"/><rect class="f" x="4" y="6.6" width="3.6" height="10.8"'
    ' rx="1"/><rect class="f" x="16.4" y="6.6" width="3.6" height="10.8" rx="1"/>',
    "flag": '<path d="M6 21.6V3"/><path class="f" d="M6 3.6h13.4l-3.2 4.6 3.2 4.6H6Z"/>',
    "flame": '<path class="f" d="M12.4 1.4c.8 4.4 6.8 7 6.8 13.2a7.2 7.2 0 0 1-14.4 0c0-3.2 1.6-5.4 3.4-7 .2 1.8.9'
    ' 3 2 3.4-.7-3.6.2-7.2 2.2-9.6Z"/><path d="M12 13.6c1 1.6 2.6 2.2 2.6 4.2a2.6 2.6 0 0 1-5.2 0c0-2 1.6-2.6'
    ' 2.6-4.2Z" fill="CUT" stroke="none"/>',
    "globe": '<circle cx="12" cy="12" r="9.4"/>'
    '<path d="M2.6 12h18.8M12 2.6c5 5 5 13.8 0 18.8M12 2.6c-5 5-5 13.8 0 18.8"/>',
    "jeans": '<path class="f" d="M6.6 2.4h10.8L19 21.8h-5L12 10.6 10 21.8H5Z"/>'
    '<path d="M6.2 5.8h11.6" stroke="CUT" stroke-width="1.4"/>',
    "leaf": '<path class="f" d="M20.6 3.4C10 3 4 7.6 4 14.2c0 1.6.4 3 1.2 4.2 1.2 1 2.8 1.6 4.6 1.6 7 0'
    ' 11-6 10.8-16.6Z"/>'
    '<path d="M3 21.4C6 16 9.4 12.4 14 9.8" stroke="CUT" stroke-width="1.8"/><path d="m2.8 21.6 2.6-4"/>',
    "mountain": '<path class="f" d="M1.6 20.8 9.4 8.6l3.8 5.6 2.4-3.4 6.8 10Z"/><path d="M9.4 8.8V2.4"/>'
    '<path class="f" d="m9.4 2.4 5 1.8-5 1.8Z"/>',
    "people": '<circle class="f" cx="8" cy="7.6" r="3.2"/><circle class="f" cx="16.8" cy="8.8" r="2.6"/>'
    '<path class="f" d="M1.8 20c0-4.6 2.6-7 6.2-7s6.2 2.4 6.2 7Z"/>'
    '<path class="f" d="M16.6 20h5.6c0-3.8-2-6-5.2-6-.6 0-1.2.1-1.8.3 1 1.5 1.4 3.4 1.4 5.7Z"/>',
    "plug": '<path d="M8.6 2.4v5.4M15.4 2.4v5.4"/>'
    '<path class="f" d="M5.6 8.4h12.8v2.6a6.4 6.4 0 0 1-12.8 0Z"/><path d="M12 17.4v4.4"/>',
    "rainbow": '<path d="M1.8 17.6a10.2 10.2 0 0 1 20.4 0"/><path d="M5.8 17.6a6.2 6.2 0 0 1 12.4 0"/>'
    '<path d="M9.8 17.6a2.2 2.2 0 0 1 4.4 0"/>',
    "screen": '<rect x="2.6" y="3.8" width="18.8" height="12.4" rx="2"/><path d="M8 20.4h8M12 16.4v4"/>'
    '<path class="f" d="m10.2 7.4 4.6 2.6-4.6 2.6Z"/>',
    "shower": '<path d="M12 2.2v3"/><path class="f" d="M4.8 11.4a7.2 6.2 0 0 1 14.4 0Z"/>'
    '<path d="m6.8 14.8-.5 1.6M12 14.8v1.6M17.2 14.8l.5 1.6M9.4 19.2l-.3 1.6M14.6 19.2l.3 1.6"/>',
    "spark": '<path class="f" d="M11 3.6c.8 6.4 2.6 8.2 9 9-6.4.8-8.2 2.6-9 9-.8-6.4-2.6-8.2-9-9'
    ' 6.4-.8 8.2-2.6 9-9Z"/><path class="f" d="M19 1.6c.3 2.4 1 3.1 3.4 3.4-2.4.3-3.1 1-3.4 3.4'
    '-.3-2.4-1-3.1-3.4-3.4 2.4-.3 3.1-1 3.4-3.4Z" stroke-width=".6"/>',
    "sprout": '<path d="M12 21.6V11"/><path class="f" d="M12 14.4C11.6 9.6 8 7.2 2.6 7.2c.2 5.2 3.6 7.8 9.4'
    ' 7.2Z"/><path class="f" d="M12 11c-.2-5 3.4-8.2 9.4-8.2.2 5.8-3.4 9-9.4 8.2Z"/>',
    "star": '<path class="f" d="m12 2.2 3 6.4 7 .9-5.1 4.9 1.3 7L12 18l-6.2 3.4 1.3-7L2 9.5l7-.9Z"/>',
    "train": '<rect class="f" x="4.8" y="2.6" width="14.4" height="14.8" rx="3.4"/>'
    '<rect x="7.6" y="6" width="8.8" height="4.4" rx=".8" fill="CUT" stroke="none"/>'
    '<circle cx="8.6" cy="13.8" r="1.3" fill="CUT" stroke="none"/>'
    '<circle cx="15.4" cy="13.8" r="1.3" fill="CUT" stroke="none"/><path d="m7.6 18.8-2 2.8M16.4 18.8l2 2.8"/>',
    "tree": '<path class="f" d="M12 1.8c3.8 0 6.4 2.6 6.2 5.8 3.2 1.4 3 6.4-1 7.4H6.8c-4-1-4.2-6-1-7.4C5.6 4.4'
    ' 8.2 1.8 12 1.8Z"/><path d="M12 9.4v5.2" stroke="CUT" stroke-width="1.6"/><path d="M12 15.6v6"'
    ' stroke-width="3"/>',
    "trophy": '<path class="f" d="M6.8 2.6h10.4v6.2c0 3.8-2 6-5.2 6s-5.2-2.2-5.2-6Z"/>'
    '<path d="M6.6 4.6H3c0 3.8 1.4 5.8 4.2 6.2M17.4 4.6H21c0 3.8-1.4 5.8-4.2 6.2M12 15v4"/>'
    '<path d="M7.8 21h8.4" stroke-width="2.8"/>',
}

_OF_EMOJI: Mapping[str, str] = {
    emoji: glyph
    for glyph, emojis in {
        "bag": "🛍👜🛒🎒🧺",
        "bicycle": "🚲🚴🛴🛵",
        "bin": "🧹🗑♻🚮",
        "bolt": "⚡🔋💡",
        "bowl": "🥗🍲🥣🍽🥦🥕🍅🍎",
        "calendar": "📅📆🗓",
        "cap": "🎓📚📖🏫🧠",
        "chart": "📈📊",
        "compass": "🧭🗺",
        "drop": "💧💦🌊🚰",
        "dumbbell": "💪🏋",
        "flag": "🚩🏁🎯",
        "flame": "🔥",
        "globe": "🌍🌎🌏🌐",
        "jeans": "👖👕👗🧥🧵",
        "leaf": "🍃🍂☘🍀",
        "mountain": "🧗🏔⛰🗻",
        "people": "🤝👥👪🫂",
        "plug": "🔌",
        "rainbow": "🌈",
        "screen": "💻🖥📱📧💾",
        "shower": "🚿🛁",
        "spark": "✨💫",
        "sprout": "🌱🌿🪴🌾",
        "star": "⭐🌟★",
        "train": "🚆🚂🚄🚇🚈🚊🚌🚉",
        "tree": "🌳🌲🌴",
        "trophy": "🏆🏅🥇🎖",
    }.items()
    for emoji in emojis
}
_OF_CATEGORY: Mapping[Category, str] = {
    Category.MOBILITY: "bicycle",
    Category.FOOD: "bowl",
    Category.WATER: "drop",
    Category.WASTE: "bin",
    Category.ENERGY: "plug",
    Category.DIGITAL: "screen",
    Category.GOODS: "jeans",
    Category.LEARNING: "cap",
}


def drawn(glyph: str, *, ink: str, cut: str, transform: str) -> str:
    """Returns a glyph in those colours as an SVG group; ``transform`` places its box."""
    elements = GLYPHS[glyph].replace('class="f"', f'fill="{ink}"').replace(CUT, cut)
    return (
        f'<g transform="{transform}" fill="none" stroke="{ink}" stroke-width="2" stroke-linecap="round"'
        f' stroke-linejoin="round">{elements}</g>'
    )


def glyph_of(design: BadgeDesign) -> str:
    """Returns the name of a badge's glyph.

    The badge's emoji selects it, if we have drawn a glyph for that emoji. Otherwise the subject of its rule does: the
    one subject that all conditions of the rule share, or else a star.
    """
    for character in design.art:
        if character in _OF_EMOJI:
            return _OF_EMOJI[character]
    subjects = {subject for _, node in nodes(design.rule) if (subject := _subject_of(node)) is not None}
    return subjects.pop() if len(subjects) == 1 else GENERIC


def _subject_of(rule: BoundedRule) -> str | None:
    """Returns the glyph for a condition; None for a node that only combines other nodes."""
    match rule:
        case All() | AnyOf() | AtLeast():
            return None
        case Completions(category=Category() as category) | Points(category=Category() as category):
            return _OF_CATEGORY[category]
        case Co2eSaved(category=Category() as category):
            return _OF_CATEGORY[category]
        case Co2eSaved():
            return "leaf"
        case Points():
            return "chart"
        case StreakReached():
            return "flame"
        case DistinctCategories():
            return "compass"
        case CompletedChallenge():
            return "flag"
        case HasBadge():
            return "trophy"
        case _:
            return GENERIC
