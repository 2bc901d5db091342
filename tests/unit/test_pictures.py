"""Pictures and pages: texts escaped, tiers and badges told apart, and the same bytes every time."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rebootcamp.domain.achievements import AppliedPosition
from rebootcamp.domain.badges import Award, AwardSource, Badge, BadgeDesign, BadgeText, Tier
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.progress import Activity, EarnedBadge, Progress, ProgressPosition, Projection
from rebootcamp.domain.rules import (
    All,
    Co2eSaved,
    CompletedChallenge,
    Completions,
    DistinctCategories,
    HasBadge,
    Points,
    Rule,
    StreakReached,
)
from rebootcamp.domain.scoring import Score
from rebootcamp.domain.streaks import Streak, StreakState
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Role, User, UserStatus
from rebootcamp.pictures.badge_art import art_address, badge_art, drawing_edition, medal
from rebootcamp.pictures.card import HEIGHT, SHOWN_BADGES, WIDTH, progress_card
from rebootcamp.pictures.glyphs import _OF_CATEGORY, _OF_EMOJI, GENERIC, GLYPHS, glyph_of
from rebootcamp.pictures.profile_page import STYLE, missing_page, profile_page
from rebootcamp.pictures.texts import WORDS, escaped, shortened, width_of
from rebootcamp.repositories.seeds import read_badges
from tests.conftest import PROJECT
from tests.support.strategies import BEGINNING, PERSON

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "title", "desc", "g", "path", "circle", "rect", "text", "tspan"}
"""The elements that our pictures consist of: nothing that runs, links or loads."""
HOSTILE = "</title><script>alert(1)</script>&\"'<image href='//evil.example'/>]]>\x00\x07\x1b\ufffe\U0001f98a"
SEEDS = read_badges(PROJECT)
ADDRESS = "https://learn.example/profiles/x6Zr0kq2V9sJm4tYw1aB3Q"
texts = st.text(min_size=1, max_size=80) | st.text(alphabet="<>&\"'/=x \n\t\x00\x1b", min_size=1, max_size=40)


def design_of(rule: Rule, art: str = "*", tier: Tier = Tier.BRONZE, text: str = "A badge") -> BadgeDesign:
    texts_of_badge = dict.fromkeys(Language, BadgeText(text, text))
    return BadgeDesign("a-badge", tier, 10, art, revocable=False, rule=rule, texts=texts_of_badge)


def badge_of(design: BadgeDesign, version: int = 1) -> Badge:
    return Badge(design, version, version, BEGINNING, retired=False)


def progress_of(
    name: str = "Camille", *, language: Language = Language.EN, points: int = 30, days: int = 2, badges: int = 2
) -> Progress:
    user = User(PERSON, "camille@example.org", name, Role.LEARNER, UserStatus.ACTIVE, language, "UTC", None, BEGINNING)
    seeds = [badge_of(design) for design in SEEDS[:badges]]
    return Progress(
        position=ProgressPosition.of(user, 3, AppliedPosition(), 1, date(2026, 3, 9)),
        activity=Activity(user, 3, (), 1, 0, ()),
        score=Score(points, 0),
        earned=tuple(EarnedBadge(Award.of(badge, BEGINNING, 2, AwardSource.RULE), badge) for badge in seeds),
        goals=(),
        streak=Streak(days, days, StreakState.ACTIVE, None, 0),
        projection=Projection(3, 3),
    )


def parsed(svg: str) -> ET.Element:
    """The picture, read by a strict parser; nothing in it runs, links or loads."""
    root = ET.fromstring(svg)
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in DRAWN
        for name, value in element.attrib.items():
            assert not re.search(r"^on|href|style|src", name)
            assert "url(" not in value
    return root


def told(root: ET.Element, tag: str) -> str:
    found = root.find(SVG + tag)
    assert found is not None
    return found.text or ""


def as_parsed(text: str) -> str:
    """The text as a parser returns it, with line ends as XML normalises them."""
    return re.sub("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


@given(text=texts)
@example(text=HOSTILE)
def test_the_art_of_a_badge_tells_its_texts_and_is_not_changed_by_them(text: str) -> None:
    text = text.replace("\r", " ")
    badge = badge_of(design_of(Completions(target=1), text=text))
    for language in Language:
        root = parsed(badge_art(badge, language))
        assert told(root, "title") == as_parsed(text)
        assert told(root, "desc") == f"{WORDS[language].badge_of_tier[Tier.BRONZE]}. {as_parsed(text)}"
        plain = parsed(badge_art(badge_of(design_of(Completions(target=1))), language))
        assert [element.tag for element in root.iter()] == [element.tag for element in plain.iter()]


@given(name=texts, language=st.sampled_from(Language), points=st.integers(0, 10**9), days=st.integers(0, 10_000))
@example(name=HOSTILE, language=Language.FR, points=0, days=0)
def test_a_card_tells_any_name_without_being_changed_by_it(
    name: str, language: Language, points: int, days: int
) -> None:
    name = name.replace("\r", " ")
    root = parsed(progress_card(progress_of(name, language=language, points=points, days=days)))
    assert told(root, "title") == WORDS[language].picture_of.format(name=as_parsed(name))
    shown = [element.text or "" for element in root.iter(SVG + "text")]
    assert as_parsed(shortened(name, (WIDTH - 144) / 46)) in shown
    assert (root.get("width"), root.get("height")) == (str(WIDTH), str(HEIGHT)) == ("1200", "630")


class Page(HTMLParser):
    """The tags of a page with their attributes, and the texts within each kind of tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._open = [""]
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        self.texts[self._open[-1]] = self.texts.get(self._open[-1], "") + data


@given(name=texts)
@example(name=HOSTILE)
def test_a_page_tells_any_name_without_being_changed_by_it(name: str) -> None:
    name = name.replace("\r", " ")
    page = Page(profile_page(progress_of(name), address=ADDRESS, searchable=False))
    plain = Page(profile_page(progress_of(), address=ADDRESS, searchable=False))
    assert page.texts["bdi"] == as_parsed(name)
    assert page.texts["title"] == f"{as_parsed(name)} on RebootCamp"
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]
    assert [set(attributes) for _, attributes in page.tags] == [set(attributes) for _, attributes in plain.tags]
    assert page.texts["style"] == STYLE
    tags = {tag for tag, _ in page.tags}
    assert tags.isdisjoint({"script", "link", "img", "iframe", "form", "a", "base"})
    graph = {attributes["property"]: attributes["content"] for _, attributes in page.tags if "property" in attributes}
    assert graph["og:title"] == page.texts["title"]
    assert graph["og:image"] == f"{ADDRESS}/card.svg"


@pytest.mark.parametrize("language", Language)
def test_a_page_is_in_the_language_of_its_user_and_shows_all_badges(language: Language) -> None:
    progress = progress_of(language=language, points=1240, days=1, badges=len(SEEDS))
    page = Page(profile_page(progress, address=ADDRESS, searchable=True))
    assert ("html", {"lang": str(language)}) in page.tags
    for design in SEEDS:
        assert design.texts[language].name in page.texts["li"]
    assert page.texts["dd"] == {"fr": "51\u202f2401\u00a0jour", "en": "51,2401\u00a0day"}[language]
    assert not [attributes for tag, attributes in page.tags if attributes.get("name") == "robots"]


def test_a_page_asks_not_to_be_indexed_unless_its_user_chose_so() -> None:
    for searchable in (False, True):
        page = Page(profile_page(progress_of(), address=ADDRESS, searchable=searchable))
        robots = [attributes["content"] for tag, attributes in page.tags if attributes.get("name") == "robots"]
        assert robots == ([] if searchable else ["noindex, nofollow"])
    assert 'content="noindex, nofollow"' in missing_page()


def test_no_personal_data_beside_what_a_user_chose_to_show_is_on_a_page_or_a_card() -> None:
    progress = progress_of(badges=len(SEEDS))
    for text in (progress_card(progress), profile_page(progress, address=ADDRESS, searchable=False)):
        assert "camille@example.org" not in text
        assert str(PERSON) not in text
        assert "2026" not in text, "no date"


def test_tiers_differ_in_outline_and_not_only_in_colour() -> None:
    def outline(tier: Tier) -> str:
        path = ET.fromstring(f"<svg>{medal(tier, GENERIC)}</svg>").find("path")
        assert path is not None
        return path.attrib["d"]

    assert len({outline(tier) for tier in Tier}) == len(Tier)
    for one, other in combinations(Tier, 2):
        letters = [Counter(re.findall("[A-Za-z]", outline(tier))) for tier in (one, other)]
        assert letters[0] != letters[1], "the shapes have other sides, not only other sizes"


def test_no_two_badges_of_the_catalogue_look_alike() -> None:
    glyphs = {design.code: glyph_of(design) for design in SEEDS}
    assert len(set(glyphs.values())) == len(SEEDS), glyphs
    assert GENERIC not in glyphs.values()
    assert glyphs["on-the-move"] == "bicycle"


@pytest.mark.parametrize(
    ("art", "rule", "glyph"),
    [
        ("🚲", StreakReached(target=3), "bicycle"),
        ("♻️", StreakReached(target=3), "bin"),
        ("*", Completions(target=5, category=Category.WATER), "drop"),
        ("*", Points(target=5, category=Category.DIGITAL), "screen"),
        ("*", Co2eSaved(target=5, category=Category.FOOD), "bowl"),
        ("*", Co2eSaved(target=5), "leaf"),
        ("*", Points(target=5), "chart"),
        ("*", StreakReached(target=3), "flame"),
        ("*", DistinctCategories(target=3), "compass"),
        ("*", CompletedChallenge(challenge_code="a-challenge"), "flag"),
        ("*", HasBadge(badge_code="a-badge"), "trophy"),
        ("*", Completions(target=5), "star"),
        ("*", All(rules=(StreakReached(target=3), StreakReached(target=9))), "flame"),
        ("*", All(rules=(StreakReached(target=3), Points(target=9))), "star"),
    ],
)
def test_the_emoji_selects_the_glyph_and_otherwise_the_subject_of_the_rule(art: str, rule: Rule, glyph: str) -> None:
    assert glyph_of(design_of(rule, art)) == glyph


def test_every_glyph_is_drawn_and_can_be_chosen() -> None:
    chosen = {*_OF_EMOJI.values(), *_OF_CATEGORY.values(), GENERIC}
    assert chosen == set(GLYPHS)
    assert set(_OF_CATEGORY) == set(Category)
    for tier in Tier:
        for glyph in GLYPHS:
            parsed(f'<svg xmlns="{SVG[1:-1]}">{medal(tier, glyph)}</svg>')
            assert "CUT" not in medal(tier, glyph)
            assert "class" not in medal(tier, glyph)


def test_the_same_badge_gives_the_same_bytes_and_an_address_that_names_the_drawings() -> None:
    badge = badge_of(SEEDS[0], version=3)
    assert badge_art(badge, Language.FR) == badge_art(badge, Language.FR) != badge_art(badge, Language.EN)
    address = art_address(badge.code, badge.version, Language.FR)
    assert address == f"/badges/first-step/versions/3/art.svg?language=fr&drawing={drawing_edition()}"
    assert re.fullmatch("[0-9a-f]{12}", drawing_edition())


def test_an_earned_badge_is_drawn_in_the_tier_that_was_won() -> None:
    progress = progress_of(badges=1)
    [earned] = progress.earned
    golden = EarnedBadge(replace(earned.award, tier=Tier.GOLD), earned.badge)
    lost = EarnedBadge(earned.award, None)
    for held, look in ((earned, medal(Tier.BRONZE, "sprout")), (golden, medal(Tier.GOLD, "sprout"))):
        assert look in progress_card(replace(progress, earned=(held,)))
    assert medal(Tier.BRONZE, GENERIC) in progress_card(replace(progress, earned=(lost,)))
    assert ">first-step <" in profile_page(replace(progress, earned=(lost,)), address=ADDRESS, searchable=False)


def test_a_card_shows_the_latest_badges_and_counts_the_others() -> None:
    card = progress_card(progress_of(badges=len(SEEDS)))
    assert f">+{len(SEEDS) - SHOWN_BADGES}<" in card
    assert "+" not in progress_card(progress_of(badges=SHOWN_BADGES)).replace("+0", "")
    assert WORDS[Language.EN].no_badges in progress_card(progress_of(badges=0))


@pytest.mark.parametrize(
    ("language", "points", "days", "badges", "expected"),
    [
        (Language.EN, 1240, 12, 2, "Level\u00a05, 1,240\u00a0points, a streak of 12\u00a0days, 2\u00a0badges."),
        (Language.EN, 1, 0, 1, "Level\u00a01, 1\u00a0point, a streak of 0\u00a0days, 1\u00a0badge."),
        (Language.FR, 1240, 12, 2, "Niveau\u00a05, 1\u202f240\u00a0points, série de 12\u00a0jours, 2\u00a0badges."),
        (Language.FR, 0, 0, 0, "Niveau\u00a01, 0\u00a0point, série de 0\u00a0jour, 0\u00a0badge."),
    ],
)
def test_figures_are_written_as_the_language_writes_them(
    language: Language, points: int, days: int, badges: int, expected: str
) -> None:
    card = parsed(progress_card(progress_of(language=language, points=points, days=days, badges=badges)))
    assert told(card, "desc") == expected


@given(text=st.text(max_size=200), ems=st.floats(2, 40))
def test_a_shortened_text_fits_and_is_the_beginning_of_the_text(text: str, ems: float) -> None:
    short = shortened(text, ems)
    assert width_of(short) <= ems
    assert " ".join(text.split()).startswith(short.removesuffix("\u2026"))


def test_escaping_leaves_no_markup_and_no_character_that_xml_forbids() -> None:
    assert escaped('<a href="x">\'&') == "&lt;a href=&quot;x&quot;&gt;&#x27;&amp;"
    assert escaped("a\x00b\x1bc\ufffed\te\n") == "a\ufffdb\ufffdc\ufffdd\te\n"
