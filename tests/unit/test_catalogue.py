"""The shipped catalogue: its facts, and texts that say what its rules ask for."""

# ruff: noqa: RUF001 - French and English are written with their own apostrophes and signs

import re
from dataclasses import dataclass

import pytest

from rebootcamp.domain.badges import BadgeDesign, Tier
from rebootcamp.domain.challenges import BasisKind, Category, Savings
from rebootcamp.domain.rules import (
    Co2eSaved,
    CompletedChallenge,
    Completions,
    DistinctCategories,
    HasBadge,
    Points,
    Rule,
    StreakReached,
    nodes,
)
from rebootcamp.domain.texts import Language
from rebootcamp.repositories.seeds import read_badges, read_challenges
from tests.conftest import PROJECT

CHALLENGES = {challenge.code: challenge for challenge in read_challenges(PROJECT)}
BADGES = {design.code: design for design in read_badges(PROJECT)}
MAX_CRITERIA_LENGTH = 300
IMPACT_CO2, NOS_GESTES_CLIMAT, ADEME = "Impact CO2", "Nos Gestes Climat", "ADEME"


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of a challenge, and who says so; a figure that nobody knows is None."""

    code: str
    category: str
    difficulty: int
    points: int
    co2e_g: int | None
    kind: str
    sources: tuple[str, ...]
    fr: str
    en: str
    waste_g: int | None = None
    water_ml: int | None = None
    energy_wh: int | None = None

    @property
    def savings(self) -> Savings:
        return Savings(self.co2e_g, self.water_ml, self.waste_g, self.energy_wh)


# fmt: off
FACTS = [
    Fact("cycle-5km", "mobility", 1, 20, 710, "factor", (IMPACT_CO2,),
         "Faire 5 km à vélo plutôt qu’en voiture", "Cycle 5 km instead of driving"),
    Fact("metro-10km", "mobility", 1, 25, 1380, "factor", (IMPACT_CO2,),
         "Faire 10 km en métro plutôt qu’en voiture", "Take the metro 10 km instead of driving"),
    Fact("carpool-30km", "mobility", 1, 25, 2130, "factor", (IMPACT_CO2,),
         "Covoiturer 30 km à deux", "Carpool 30 km with one passenger"),
    Fact("train-500km", "mobility", 3, 150, 111_000, "factor", (IMPACT_CO2,),
         "500 km en TGV plutôt qu’en avion", "500 km by train instead of plane"),
    Fact("eco-drive-50km", "mobility", 1, 15, 830, "factor", (IMPACT_CO2, NOS_GESTES_CLIMAT),
         "50 km en écoconduite", "Eco-drive 50 km"),
    Fact("vegetarian-meal", "food", 1, 20, 4120, "factor", (IMPACT_CO2,),
         "Un repas végétarien au lieu de bœuf", "A vegetarian meal instead of beef"),
    Fact("replace-four-red-meat-meals", "food", 2, 80, 16_600, "factor", (NOS_GESTES_CLIMAT,),
         "Remplacer 4 repas de viande rouge", "Replace four red-meat meals"),
    Fact("tap-water-1-5l", "water", 1, 5, 480, "factor", (IMPACT_CO2,),
         "1,5 L du robinet plutôt qu’en bouteille", "Tap water instead of 1.5 L bottled"),
    Fact("no-food-waste-week", "waste", 2, 30, 580, "factor", (NOS_GESTES_CLIMAT,),
         "Une semaine sans gaspillage alimentaire", "A week with no food waste"),
    Fact("compost-week", "waste", 2, 15, None, "factor", (NOS_GESTES_CLIMAT,),
         "Composter une semaine", "Compost for a week", waste_g=1060),
    Fact("refuse-junk-mail", "waste", 1, 30, 12_900, "factor", (NOS_GESTES_CLIMAT,),
         "Poser un Stop Pub", "Refuse junk mail"),
    # With an electric water heater; the energy is an estimate.
    Fact("three-minute-shower", "water", 1, 10, 50, "estimate", (NOS_GESTES_CLIMAT,),
         "Une douche de 3 minutes", "A three-minute shower", water_ml=36_000, energy_wh=1050),
    Fact("heating-down-1c-week", "energy", 2, 40, 3400, "estimate", (IMPACT_CO2, ADEME),
         "Chauffage −1 °C une semaine", "Heating down 1 °C for a week"),
    Fact("air-dry-laundry", "energy", 1, 10, 100, "estimate", (ADEME,),
         "Sécher une lessive à l’air", "Air-dry one load", energy_wh=2000),
    Fact("summer-without-ac", "energy", 3, 60, 15_600, "factor", (NOS_GESTES_CLIMAT,),
         "Un été sans climatiseur fixe", "A summer without fixed air conditioning", energy_wh=300_000),
    Fact("keep-phone-one-more-year", "digital", 3, 100, 31_700, "estimate", (IMPACT_CO2,),
         "Garder son smartphone un an de plus", "Keep a phone one more year"),
    Fact("second-hand-jeans", "goods", 2, 40, 23_200, "estimate", (IMPACT_CO2,),
         "Acheter un jean d’occasion", "Buy second-hand jeans"),
    Fact("climate-workshop", "learning", 1, 40, None, "not_quantified", (NOS_GESTES_CLIMAT,),
         "Suivre un atelier climat", "Attend a climate workshop"),
]
# fmt: on


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.code)
def test_a_shipped_challenge_states_the_facts(fact: Fact) -> None:
    challenge = CHALLENGES[fact.code]
    assert (challenge.category, challenge.difficulty, challenge.points) == (fact.category, fact.difficulty, fact.points)
    assert challenge.savings == fact.savings
    assert challenge.basis.kind == fact.kind
    assert all(source in challenge.basis.source for source in fact.sources)
    assert challenge.basis.read_year == 2026
    # What is shipped keeps a number and its unit on one line.
    titles = {language: text.title.replace("\N{NO-BREAK SPACE}", " ") for language, text in challenge.texts.items()}
    assert titles == {Language.FR: fact.fr, Language.EN: fact.en}


def test_the_facts_are_of_every_challenge_and_cover_every_category() -> None:
    assert set(CHALLENGES) == {fact.code for fact in FACTS}
    assert len(FACTS) == 18
    assert {challenge.category for challenge in CHALLENGES.values()} == set(Category)


def test_a_figure_is_explained_in_both_languages_and_one_that_is_unknown_is_called_so() -> None:
    for challenge in CHALLENGES.values():
        note = challenge.basis.note
        assert note[Language.FR] != note[Language.EN], challenge.code
        known = challenge.savings != Savings()
        assert known == (challenge.basis.kind is not BasisKind.NOT_QUANTIFIED), challenge.code


def test_the_badges_are_many_of_every_tier_and_of_many_kinds_of_rule() -> None:
    assert len(BADGES) >= 15
    assert {design.tier for design in BADGES.values()} == set(Tier)
    assert len({node.kind for design in BADGES.values() for _, node in nodes(design.rule)}) >= 8


def test_everything_that_a_rule_or_a_challenge_asks_for_is_shipped() -> None:
    for design in BADGES.values():
        assert design.needed_challenge_codes <= set(CHALLENGES), design.code
        assert design.needed_badge_codes <= set(BADGES), design.code
    for challenge in CHALLENGES.values():
        assert set(challenge.prerequisite_codes) <= set(CHALLENGES), challenge.code


@pytest.mark.parametrize("design", BADGES.values(), ids=BADGES.keys())
def test_a_badge_reads_differently_in_french_and_english_and_fits_its_field(design: BadgeDesign) -> None:
    french, english = design.texts[Language.FR], design.texts[Language.EN]
    assert french.name != english.name
    assert french.criteria != english.criteria
    assert max(len(french.criteria), len(english.criteria)) <= MAX_CRITERIA_LENGTH


@pytest.mark.parametrize("design", BADGES.values(), ids=BADGES.keys())
@pytest.mark.parametrize("language", Language)
def test_criteria_name_every_number_challenge_and_badge_that_the_rule_asks_for(
    design: BadgeDesign, language: Language
) -> None:
    criteria = design.texts[language].criteria
    said = {int(re.sub(r"\D", "", number)) for number in re.findall(r"\d+(?:[,\s]\d{3})*", criteria)}
    for _, node in nodes(design.rule):
        assert _targets(node) <= said, (node, criteria)
        match node:
            case CompletedChallenge(challenge_code=code):
                assert CHALLENGES[code].texts[language].title in criteria
            case HasBadge(badge_code=code):
                assert BADGES[code].texts[language].name in criteria
            case _:
                pass


def _targets(node: Rule) -> set[int]:
    """The numbers that a node compares with, as people say them; one of anything needs no figure."""
    match node:
        case Co2eSaved(target=grams):
            return {grams // 1000}
        case Completions() | Points() | DistinctCategories() | StreakReached() | CompletedChallenge():
            return {node.target} - {1}
        case _:
            return set()


STREAK_RULE = {
    Language.FR: ("série", "jours actifs", "pause", "gel"),
    Language.EN: ("streak", "active days", "pauses", "freezes"),
}
"""What the rule counts: the active days of the longest streak, which goes on over pauses and freezes."""


@pytest.mark.parametrize("language", Language)
def test_criteria_of_a_streak_say_that_it_counts_active_days_and_what_does_not_break_it(language: Language) -> None:
    with_streaks = [
        design for design in BADGES.values() if any(isinstance(node, StreakReached) for _, node in nodes(design.rule))
    ]
    assert {"three-day-spark", "week-streak", "month-streak"} < {design.code for design in with_streaks}
    for design in with_streaks:
        criteria = design.texts[language].criteria
        assert all(word in criteria for word in STREAK_RULE[language]), criteria
        assert not re.search("de suite|in a row", criteria), criteria


@pytest.mark.parametrize("language", Language)
def test_criteria_speak_of_points_carbon_and_difficulty_where_the_rule_does(language: Language) -> None:
    for design in BADGES.values():
        criteria = design.texts[language].criteria
        for _, node in nodes(design.rule):
            if isinstance(node, Points):
                assert "points" in criteria, design.code
            if isinstance(node, Co2eSaved):
                assert "kg" in criteria, design.code
                assert "CO₂e" in criteria, design.code
            if isinstance(node, Completions) and node.difficulty is not None:
                assert re.search(rf"(difficulté|difficulty) {node.difficulty}\b", criteria), design.code
