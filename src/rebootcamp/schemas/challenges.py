"""Schemas of challenges."""

from dataclasses import replace
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from rebootcamp.domain.calendar import Recurrence
from rebootcamp.domain.challenges import Basis, BasisKind, Category, Challenge, ChallengeText, Savings, Validation
from rebootcamp.domain.notations import CODE_PATTERN
from rebootcamp.domain.texts import Language
from rebootcamp.schemas.base import Day, Input, Output, PageQuery, UtcDatetime, Whole
from rebootcamp.schemas.patches import Patch
from rebootcamp.services.ports.challenges import ChallengeFilter

Code = Annotated[str, Field(pattern=CODE_PATTERN, examples=["cycle-5km"])]
Difficulty = Annotated[Whole, Field(ge=1, le=3)]
Points = Annotated[Whole, Field(ge=1, le=1000, examples=[20])]
Quantity = Annotated[Whole | None, Field(gt=0, le=1_000_000_000, description="Null if unknown, never 0.")]
Title = Annotated[str, Field(min_length=1, max_length=120)]
Prose = Annotated[str, Field(min_length=1, max_length=1000)]
Prerequisites = Annotated[
    tuple[Code, ...], Field(max_length=10, description="Codes of the challenges to complete first.")
]


class SavingsRead(Output):
    """Savings by quantity; null if unknown."""

    co2e_g: int | None = Field(description="Grams of CO2 equivalent.", examples=[710])
    water_ml: int | None = Field(description="Millilitres of water.", examples=[None])
    waste_g: int | None = Field(description="Grams of waste.", examples=[None])
    energy_wh: int | None = Field(description="Watt-hours of energy.", examples=[None])

    @staticmethod
    def from_domain(savings: Savings) -> "SavingsRead":
        """Returns those quantities."""
        return SavingsRead(
            co2e_g=savings.co2e_g,
            water_ml=savings.water_ml,
            waste_g=savings.waste_g,
            energy_wh=savings.energy_wh,
        )


class BasisRead(Output):
    """The source of the savings figures."""

    kind: BasisKind
    source: str
    read_year: int
    note: str


class ChallengeRead(Output):
    """A challenge, in one language."""

    code: str = Field(examples=["cycle-5km"])
    title: str
    description: str
    category: Category
    difficulty: int = Field(description="From 1 (easiest) to 3 (hardest).")
    points: int
    recurrence: Recurrence
    starts_on: date | None = Field(description="First local day on which it can be performed; null for no limit.")
    ends_on: date | None = Field(description="Last local day on which it can be performed; null for no limit.")
    validation: Validation
    prerequisite_codes: list[str]
    savings: SavingsRead
    basis: BasisRead
    retired_at: UtcDatetime | None

    @staticmethod
    def from_domain(challenge: Challenge, language: Language) -> "ChallengeRead":
        """Returns that challenge, in that language."""
        text, basis = challenge.texts[language], challenge.basis
        return ChallengeRead(
            code=challenge.code,
            title=text.title,
            description=text.description,
            category=challenge.category,
            difficulty=challenge.difficulty,
            points=challenge.points,
            recurrence=challenge.recurrence,
            starts_on=challenge.starts_on,
            ends_on=challenge.ends_on,
            validation=challenge.validation,
            prerequisite_codes=list(challenge.prerequisite_codes),
            savings=SavingsRead.from_domain(challenge.savings),
            basis=BasisRead(kind=basis.kind, source=basis.source, read_year=basis.read_year, note=basis.note[language]),
            retired_at=challenge.retired_at,
        )


class ChallengeQuery(PageQuery):
    """The filters of the list of challenges; a challenge must match all of them."""

    category: Category | None = None
    difficulty: Annotated[int, Field(ge=1, le=3)] | None = None
    recurrence: Recurrence | None = None
    validation: Validation | None = None
    open_on: Day | None = Field(default=None, description="Lists only challenges that can be performed on this day.")
    include_retired: bool = False

    def to_domain(self) -> ChallengeFilter:
        """Returns the filter."""
        return ChallengeFilter(
            self.category, self.difficulty, self.recurrence, self.validation, self.open_on, self.include_retired
        )


class SavingsWrite(Input):
    """The savings of one completion."""

    co2e_g: Quantity = None
    water_ml: Quantity = None
    waste_g: Quantity = None
    energy_wh: Quantity = None

    def to_domain(self) -> Savings:
        """Returns those quantities."""
        return Savings(self.co2e_g, self.water_ml, self.waste_g, self.energy_wh)


class ProseWrite(Input):
    """A text in both languages."""

    fr: Prose
    en: Prose


class BasisWrite(Input):
    """The source of the savings figures."""

    kind: BasisKind
    source: Prose
    read_year: Annotated[Whole, Field(ge=2000, le=2100)]
    note: ProseWrite

    def to_domain(self) -> Basis:
        """Returns that basis."""
        note = {Language.FR: self.note.fr, Language.EN: self.note.en}
        return Basis(self.kind, self.source, self.read_year, note)


class ChallengeTextWrite(Input):
    """The texts of a challenge in one language."""

    title: Title
    description: Prose


class ChallengeTextsWrite(Input):
    """The texts of a challenge in both languages."""

    fr: ChallengeTextWrite
    en: ChallengeTextWrite

    def to_domain(self) -> dict[Language, ChallengeText]:
        """Returns those texts."""
        return {
            Language.FR: ChallengeText(self.fr.title, self.fr.description),
            Language.EN: ChallengeText(self.en.title, self.en.description),
        }


class ChallengeCreate(Input):
    """A challenge to publish."""

    code: Code
    category: Category
    difficulty: Difficulty
    points: Points
    recurrence: Recurrence
    starts_on: Day | None = None
    ends_on: Day | None = None
    validation: Validation = Validation.SELF_REPORTED
    prerequisite_codes: Prerequisites = ()
    savings: SavingsWrite = SavingsWrite()
    basis: BasisWrite
    texts: ChallengeTextsWrite

    def to_domain(self) -> Challenge:
        """Returns the challenge."""
        return Challenge(
            code=self.code,
            category=self.category,
            difficulty=self.difficulty,
            points=self.points,
            recurrence=self.recurrence,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            validation=self.validation,
            prerequisite_codes=tuple(dict.fromkeys(self.prerequisite_codes)),
            savings=self.savings.to_domain(),
            basis=self.basis.to_domain(),
            texts=self.texts.to_domain(),
        )


class ChallengePatch(Patch):
    """The fields of a challenge to change from now on; a field that is left out stays as it is."""

    may_be_null: ClassVar[frozenset[str]] = frozenset({"starts_on", "ends_on"})

    category: Category | None = None
    difficulty: Difficulty | None = None
    points: Points | None = None
    recurrence: Recurrence | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    validation: Validation | None = None
    prerequisite_codes: Prerequisites | None = None
    savings: SavingsWrite | None = None
    basis: BasisWrite | None = None
    texts: ChallengeTextsWrite | None = None

    def apply(self, challenge: Challenge) -> Challenge:
        """Returns the challenge with these changes."""
        given = self.model_fields_set
        return replace(
            challenge,
            category=self.category or challenge.category,
            difficulty=self.difficulty or challenge.difficulty,
            points=self.points or challenge.points,
            recurrence=self.recurrence or challenge.recurrence,
            starts_on=self.starts_on if "starts_on" in given else challenge.starts_on,
            ends_on=self.ends_on if "ends_on" in given else challenge.ends_on,
            validation=self.validation or challenge.validation,
            prerequisite_codes=(
                challenge.prerequisite_codes
                if self.prerequisite_codes is None
                else tuple(dict.fromkeys(self.prerequisite_codes))
            ),
            savings=self.savings.to_domain() if self.savings else challenge.savings,
            basis=self.basis.to_domain() if self.basis else challenge.basis,
            texts=self.texts.to_domain() if self.texts else challenge.texts,
        )
