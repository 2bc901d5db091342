"""The catalogue of challenges."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.calendar import Recurrence
from rebootcamp.domain.challenges import BasisKind, Category, Validation
from rebootcamp.domain.notations import CODE_PATTERN
from rebootcamp.domain.texts import Language
from rebootcamp.models.base import Entity, one_of

SAVINGS_NEVER_ZERO = (
    "coalesce(co2e_g, 1) > 0 AND coalesce(water_ml, 1) > 0 AND coalesce(waste_g, 1) > 0 AND coalesce(energy_wh, 1) > 0"
)


class ChallengeEntity(Entity):
    """A challenge. Retired challenges stay, since completions refer to them."""

    __tablename__ = "challenges"
    __table_args__ = (
        CheckConstraint(f"code ~ '{CODE_PATTERN}'", name="code"),
        CheckConstraint(one_of("category", list(Category)), name="category"),
        CheckConstraint("difficulty BETWEEN 1 AND 3", name="difficulty"),
        CheckConstraint("points BETWEEN 1 AND 1000", name="points"),
        CheckConstraint(one_of("recurrence", list(Recurrence)), name="recurrence"),
        CheckConstraint(one_of("validation", list(Validation)), name="validation"),
        CheckConstraint("ends_on >= starts_on", name="window"),
        CheckConstraint(SAVINGS_NEVER_ZERO, name="savings"),
        CheckConstraint(one_of("basis_kind", list(BasisKind)), name="basis_kind"),
        CheckConstraint("basis_source <> ''", name="basis_source"),
        Index("ix_challenges_in_force", "category", "code", postgresql_where=text("retired_at IS NULL")),
    )

    code: Mapped[str] = mapped_column(primary_key=True)
    category: Mapped[str]
    difficulty: Mapped[int]
    points: Mapped[int]
    recurrence: Mapped[str]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    validation: Mapped[str]
    co2e_g: Mapped[int | None]
    water_ml: Mapped[int | None]
    waste_g: Mapped[int | None]
    energy_wh: Mapped[int | None]
    basis_kind: Mapped[str]
    basis_source: Mapped[str]
    basis_read_year: Mapped[int]
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


class ChallengeTextEntity(Entity):
    """The texts of a challenge in one language."""

    __tablename__ = "challenge_texts"
    __table_args__ = (
        CheckConstraint(one_of("language", list(Language)), name="language"),
        CheckConstraint("title <> '' AND description <> '' AND basis_note <> ''", name="texts"),
    )

    challenge_code: Mapped[str] = mapped_column(ForeignKey("challenges.code"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    description: Mapped[str]
    basis_note: Mapped[str]


class ChallengePrerequisiteEntity(Entity):
    """A challenge that must be completed before another."""

    __tablename__ = "challenge_prerequisites"
    __table_args__ = (CheckConstraint("challenge_code <> prerequisite_code", name="not_itself"),)

    challenge_code: Mapped[str] = mapped_column(ForeignKey("challenges.code"), primary_key=True)
    prerequisite_code: Mapped[str] = mapped_column(ForeignKey("challenges.code"), primary_key=True)
