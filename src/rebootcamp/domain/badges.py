"""The badge catalogue, and the awards made from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rebootcamp.domain.rules import Facts, Rule
from rebootcamp.domain.texts import Language


class Tier(StrEnum):
    """How hard a badge is to win."""

    BRONZE = "bronze"
    SILVER = "silver"
    GOLD = "gold"
    PLATINUM = "platinum"


@dataclass(frozen=True, slots=True)
class BadgeText:
    """What people read of a badge, in one language: its name, and what to do for it."""

    name: str
    criteria: str


@dataclass(frozen=True, slots=True)
class BadgeDesign:
    """What is to be published of a badge.

    Attributes:
        art: An emoji.
        revocable: Whether an award is taken back when a correction makes its rule false.
    """

    code: str
    tier: Tier
    points: int
    art: str
    revocable: bool
    rule: Rule
    texts: Mapping[Language, BadgeText]


@dataclass(frozen=True, slots=True)
class Badge:
    """One published version of a badge; it never changes.

    Attributes:
        version: Counts the versions of this badge, from 1.
        revision: The catalogue's revision that this publication made.
        retired: Whether this version withdraws the badge; awards made before stay.
    """

    design: BadgeDesign
    version: int
    revision: int
    published_at: datetime
    retired: bool

    @property
    def code(self) -> str:
        """The badge's code, the same in every version."""
        return self.design.code


@dataclass(frozen=True, slots=True)
class Award:
    """A badge that someone won: a fact, kept as it was even when the badge changes.

    Attributes:
        seq: The event of the person's log after which it was won.
    """

    code: str
    version: int
    tier: Tier
    points: int
    revocable: bool
    awarded_at: datetime
    seq: int

    @staticmethod
    def of(badge: Badge, awarded_at: datetime, seq: int) -> "Award":
        """The award of that version of a badge."""
        design = badge.design
        return Award(design.code, badge.version, design.tier, design.points, design.revocable, awarded_at, seq)


@dataclass(frozen=True, slots=True)
class Revocation:
    """An award that was taken back: it no longer counts, and the history keeps it.

    Attributes:
        revoked_seq: The event of the person's log that took it back.
    """

    award: Award
    revoked_at: datetime
    revoked_seq: int


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The newest version of every badge, in order of first publication.

    Attributes:
        revision: Grows by one with every publication; 0 for an empty catalogue.
    """

    revision: int
    badges: Mapping[str, Badge]

    @staticmethod
    def empty() -> "Catalogue":
        """Before the first publication."""
        return Catalogue(0, {})

    def with_published(self, badge: Badge) -> "Catalogue":
        """The catalogue after that publication."""
        return Catalogue(max(self.revision, badge.revision), {**self.badges, badge.code: badge})

    def winnable(self, facts: Facts) -> list[Badge]:
        """The badges in force that are not held."""
        return [badge for badge in self.badges.values() if not badge.retired and not facts.has_badge(badge.code)]

    def next_won(self, facts: Facts) -> Badge | None:
        """The first badge in force that is not held and whose rule holds."""
        return next((badge for badge in self.winnable(facts) if badge.design.rule.standing(facts).holds), None)

    def is_lost(self, code: str, before: Facts, after: Facts) -> bool:
        """Whether that badge's rule, as it is now, held before a correction and no longer does after it.

        A rule that did not hold before either was changed since the award, or the badge was given by hand: the
        correction is not what makes it false.
        """
        rule = self.badges[code].design.rule
        return rule.standing(before).holds and not rule.standing(after).holds
