"""The progress card: a picture of a user's score, level, streak and badges, in the size of a link preview."""

from math import pi

from rebootcamp.domain.progress import EarnedBadge, Progress
from rebootcamp.pictures.badge_art import SIZE, medal
from rebootcamp.pictures.glyphs import GENERIC, drawn, glyph_of
from rebootcamp.pictures.texts import WORDS, Words, escaped, shortened, width_of

WIDTH, HEIGHT = 1200, 630
"""The size that link previews ask for, in pixels."""
SHOWN_BADGES = 6
_MARGIN = 72
_NAME_SIZE, _SMALLEST_NAME_SIZE = 80, 46
_TILE_WIDTH, _TILE_GAP, _TILE_TOP = 336, 24, 226
_RADIUS = 41
_MEDAL_SIDE, _MEDAL_STEP, _MEDALS_TOP = 142, 160, 424
_INK, _PALE, _ACCENT, _GROUND, _DISC = "#ffffff", "#b9e0cb", "#ffd166", "#0d3b2c", "#166148"
_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"


def progress_card(progress: Progress) -> str:
    """Returns the card as an SVG document, in the user's language. The same progress always gives the same bytes."""
    user = progress.activity.user
    words = WORDS[user.language]
    name = shortened(user.display_name, (WIDTH - 2 * _MARGIN) / _SMALLEST_NAME_SIZE)
    title = words.picture_of.format(name=user.display_name)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
        f' role="img" lang="{user.language}" xml:lang="{user.language}" font-family="{_FONT}">'
        f"<title>{escaped(title)}</title><desc>{escaped(summary_of(progress, words))}</desc>"
        f"{_background()}{_heading(name, words)}{_tiles(progress, words)}{_medals(progress, words)}</svg>\n"
    )


def summary_of(progress: Progress, words: Words) -> str:
    """Returns level, score, streak and number of badges in one sentence."""
    score = progress.score
    return words.summary.format(
        level=f"{words.level}\u00a0{words.number(score.level.number)}",
        points=words.counted(score.total, words.points),
        days=words.counted(progress.streak.current_days, words.days),
        badges=words.counted(len(progress.earned), words.badges),
    )


def earned_medal(earned: EarnedBadge) -> str:
    """Returns the medal of a badge that a user holds: in the tier that was won, whatever the tier is today."""
    return medal(earned.award.tier, glyph_of(earned.badge.design) if earned.badge else GENERIC)


def _background() -> str:
    return (
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_GROUND}"/>'
        '<path d="M0 470C180 396 330 408 520 462S930 520 1200 392V630H0Z" fill="#11503a"/>'
        '<path d="M0 560C220 492 420 540 640 560S1010 566 1200 492V630H0Z" fill="#166148"/>'
        '<circle cx="1096" cy="96" r="190" fill="#11503a"/><circle cx="1096" cy="96" r="118" fill="#166148"/>'
    )


def _text(x: float, y: float, size: float, text: str, *, colour: str = _INK, weight: int = 400) -> str:
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" font-weight="{weight}" fill="{colour}">{escaped(text)}</text>'
    )


def _heading(name: str, words: Words) -> str:
    size = min(_NAME_SIZE, (WIDTH - 2 * _MARGIN) / max(width_of(name), 1))
    return (
        drawn("sprout", ink=_ACCENT, cut=_GROUND, transform=f"translate({_MARGIN} 48) scale(1.75)")
        + f'<text x="{_MARGIN + 58}" y="82" font-size="30" font-weight="700" fill="{_INK}">RebootCamp'
        + f'<tspan dx="20" font-size="26" font-weight="400" fill="{_PALE}">{escaped(words.programme)}</tspan></text>'
        + _text(_MARGIN, 186, size, name, weight=800)
    )


def _tiles(progress: Progress, words: Words) -> str:
    level, total, days = progress.score.level, progress.score.total, progress.streak.current_days
    share = (total - level.min_score) / (level.next_min_score - level.min_score)
    missing = words.counted(level.next_min_score - total, words.points)
    points, days_told = words.parted(total, words.points), words.parted(days, words.days)
    return (
        _tile(0, _ring(share, words.number(level.number)), words.level, words.to_next_level.format(points=missing))
        + _tile(1, _glyph("chart", 32), *points)
        + _tile(2, _glyph("flame", 32), " ".join(days_told), words.streak)
    )


def _tile(place: int, picture: str, value: str, label: str) -> str:
    """Returns a box with a round picture on the left, and a value above its label."""
    x = _MARGIN + place * (_TILE_WIDTH + _TILE_GAP)
    text_width = _TILE_WIDTH - 3 * 18 - 2 * _RADIUS
    value_size, label_size = (min(most, text_width / width_of(text)) for most, text in ((46, value), (23, label)))
    return (
        f'<g transform="translate({x} {_TILE_TOP})"><rect width="{_TILE_WIDTH}" height="132" rx="24" fill="#071f17"'
        f' fill-opacity=".55"/><g transform="translate({18 + _RADIUS} 66)">{picture}</g>'
        + _text(36 + 2 * _RADIUS, 66, value_size, value, weight=800)
        + _text(36 + 2 * _RADIUS, 102, label_size, label, colour=_PALE)
        + "</g>"
    )


def _ring(share: float, number: str) -> str:
    """Returns a ring around the level, closed as far as the user has come to the next one."""
    length = 2 * pi * _RADIUS
    size = min(46, 62 / width_of(number))
    return (
        f'<circle r="{_RADIUS}" fill="none" stroke="#ffffff" stroke-opacity=".18" stroke-width="11"/>'
        f'<circle r="{_RADIUS}" fill="none" stroke="{_ACCENT}" stroke-width="11" stroke-linecap="round"'
        f' stroke-dasharray="{share * length:.1f} {length:.1f}" transform="rotate(-90)"/>'
        f'<text y="{size * 0.36:.1f}" font-size="{size:.1f}" font-weight="800" fill="{_INK}"'
        f' text-anchor="middle">{number}</text>'
    )


def _glyph(name: str, radius: float) -> str:
    """Returns a glyph on a disc around the origin."""
    scale = radius / 13
    transform = f"translate({-12 * scale:.1f} {-12 * scale:.1f}) scale({scale:.2f})"
    return f'<circle r="{_RADIUS + 5}" fill="{_DISC}"/>' + drawn(name, ink=_ACCENT, cut=_DISC, transform=transform)


def _medals(progress: Progress, words: Words) -> str:
    """Returns the latest badges, and how many more there are."""
    if not progress.earned:
        return _text(_MARGIN, _MEDALS_TOP + 78, 34, words.no_badges)
    shown = progress.earned[:SHOWN_BADGES]
    scale = _MEDAL_SIDE / SIZE
    medals = "".join(
        f'<g transform="translate({_MARGIN + place * _MEDAL_STEP} {_MEDALS_TOP}) scale({scale:g})">'
        f"{earned_medal(earned)}</g>"
        for place, earned in enumerate(shown)
    )
    more = len(progress.earned) - len(shown)
    if more:
        medals += _text(_MARGIN + len(shown) * _MEDAL_STEP, _MEDALS_TOP + 80, 44, f"+{words.number(more)}", weight=800)
    return medals
