"""The page of a public profile, in HTML without any script."""

import base64
import hashlib

from rebootcamp.domain.progress import EarnedBadge, Progress
from rebootcamp.domain.texts import Language
from rebootcamp.pictures.badge_art import SIZE
from rebootcamp.pictures.card import HEIGHT, WIDTH, earned_medal, summary_of
from rebootcamp.pictures.texts import WORDS, Words, escaped

STYLE = """
:root { color-scheme: light dark; --ink: #10241b; --pale: #4c6156; --ground: #f3f7f4; --card: #fff; --line: #d5e0d9;
  --accent: #14724f; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef6f1; --pale: #a9bfb3; --ground: #0c1a14; --card: #13281f;
  --line: #25443a; --accent: #7ed9ac; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.5;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
h1 { margin: 0 0 1.25rem; font-size: clamp(1.75rem, 6vw, 2.75rem); line-height: 1.15; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; }
.programme { margin: 0 0 .5rem; color: var(--accent); font-weight: 600; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 0; }
dl div { display: flex; flex-direction: column-reverse; padding: 1rem; border: 1px solid var(--line);
  border-radius: .75rem; background: var(--card); }
dt { color: var(--pale); } dd { margin: 0; font-size: 1.5rem; font-weight: 700; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: 1rem .75rem; margin: 0;
  padding: 0; list-style: none; }
li { display: flex; flex-direction: column; align-items: center; gap: .35rem; text-align: center;
  overflow-wrap: anywhere; }
li svg { width: 5rem; height: 5rem; }
li span { color: var(--pale); font-size: .875rem; }
footer { color: var(--pale); font-size: .875rem; }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
PAGE_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The policy allows this one style sheet and nothing else: no script, no image, no form."""
_LOCALES = {Language.FR: "fr_FR", Language.EN: "en_GB"}


def profile_page(progress: Progress, *, address: str, searchable: bool) -> str:
    """Returns the page of a profile, in its user's language.

    Args:
        progress: The user's progress, of which the page shows name, level, score, streak and badges.
        address: The absolute address of the page, for the Open Graph tags.
        searchable: Whether search engines may list it.
    """
    user, score = progress.activity.user, progress.score
    words = WORDS[user.language]
    title, summary = words.picture_of.format(name=user.display_name), summary_of(progress, words)
    figures = (
        (words.level, words.number(score.level.number)),
        words.parted(score.total, words.points)[::-1],
        (words.streak, words.counted(progress.streak.current_days, words.days)),
    )
    return (
        f'<!doctype html>\n<html lang="{user.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        + ("" if searchable else '<meta name="robots" content="noindex, nofollow">\n')
        + f"<title>{escaped(title)}</title>\n"
        + f'<meta name="description" content="{escaped(summary)}">\n'
        + _open_graph(title, summary, address, user.language)
        + f"<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        + f'<p class="programme">RebootCamp \u00b7 {words.programme}</p>\n'
        + f"<h1><bdi>{escaped(user.display_name)}</bdi></h1>\n"
        + "<dl>\n"
        + "".join(f"<div><dt>{label}</dt><dd>{figure}</dd></div>\n" for label, figure in figures)
        + "</dl>\n"
        + _badges(progress, words, user.language)
        + f"</main>\n<footer>{words.about}</footer>\n</body>\n</html>\n"
    )


def missing_page() -> str:
    """Returns the page for an address without a public profile, in both languages: whose it was is not known."""
    texts = (
        (Language.FR, "Cette page n\u2019existe pas, ou n\u2019est plus publique."),
        (Language.EN, "This page does not exist, or is no longer public."),
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n<meta name="robots" content="noindex, nofollow">\n'
        f"<title>RebootCamp</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>RebootCamp</h1>\n"
        + "".join(f'<p lang="{language}">{text}</p>\n' for language, text in texts)
        + "</main>\n</body>\n</html>\n"
    )


def _open_graph(title: str, summary: str, address: str, language: Language) -> str:
    """Returns the tags from which link previews are made (https://ogp.me)."""
    tags = (
        ("og:type", "profile"),
        ("og:site_name", "RebootCamp"),
        ("og:title", title),
        ("og:description", summary),
        ("og:url", address),
        ("og:locale", _LOCALES[language]),
        ("og:image", f"{address}/card.svg"),
        ("og:image:type", "image/svg+xml"),
        ("og:image:width", str(WIDTH)),
        ("og:image:height", str(HEIGHT)),
        ("og:image:alt", summary),
    )
    return "".join(f'<meta property="{name}" content="{escaped(content)}">\n' for name, content in tags)


def _badges(progress: Progress, words: Words, language: Language) -> str:
    heading = words.counted(len(progress.earned), words.badges)
    if not progress.earned:
        return f"<h2>{heading}</h2>\n<p>{words.no_badges}</p>\n"
    items = "".join(_badge(earned, words, language) for earned in progress.earned)
    return f"<h2>{heading}</h2>\n<ul>\n{items}</ul>\n"


def _badge(earned: EarnedBadge, words: Words, language: Language) -> str:
    award = earned.award
    name = earned.badge.design.texts[language].name if earned.badge else award.code
    return (
        f'<li><svg viewBox="0 0 {SIZE} {SIZE}" aria-hidden="true">{earned_medal(earned)}</svg>'
        f"{escaped(name)} <span>{words.badge_of_tier[award.tier]}</span></li>\n"
    )
