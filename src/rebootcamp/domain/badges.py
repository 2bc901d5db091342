"""The badge catalogue, and the awards made from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from rebootcamp.domain.errors import BadgeNeeded, BadgeNotFound, Fault, InvalidRule
from rebootcamp.domain.rules import BoundedRule, CompletedChallenge, Facts, HasBadge, nodes
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId


class Tier(StrEnum):
    """The tier of a badge: how hard it is to win."""

    BRONZE = "bronze"
    SILVER = "silver"
    GOLD = "gold"
    PLATINUM = "platinum"


@dataclass(frozen=True, slots=True)
class BadgeText:
    """The texts of a badge in one language: its name, and what a user has to do to win it."""

    name: str
    criteria: str


@dataclass(frozen=True, slots=True)
class BadgeDesign:
    """The content of a badge, as an administrator publishes it.

    Attributes:
        art: An emoji that stands for the badge in plain text, and selects the glyph of its picture.
        revocable: Whether an award is taken back when a correction makes its rule false.
    """

    code: str
    tier: Tier
    points: int
    art: str
    revocable: bool
    rule: BoundedRule
    texts: Mapping[Language, BadgeText]

    @property
    def needed_challenge_codes(self) -> frozenset[str]:
        """Codes of the challenges that the rule names."""
        return frozenset(node.challenge_code for _, node in nodes(self.rule) if isinstance(node, CompletedChallenge))

    @property
    def needed_badge_codes(self) -> frozenset[str]:
        """Codes of the badges that the rule names."""
        return frozenset(node.badge_code for _, node in nodes(self.rule) if isinstance(node, HasBadge))


@dataclass(frozen=True, slots=True)
class Badge:
    """One published version of a badge; it never changes.

    Attributes:
        version: The number of this version of the badge, from 1.
        revision: The catalogue revision that this publication created.
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
class JudgingProgress:
    """The progress of the backfill after a publication, in numbers of users.

    Attributes:
        people: Number of users who can be judged.
        judged: Number of users judged by this publication's revision or a later one.
        holders: Number of users who hold this version of the badge.
    """

    people: int
    judged: int
    holders: int


class AwardSource(StrEnum):
    """The origin of an award: the badge's rule, or an administrator."""

    RULE = "rule"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class BadgeDecision:
    """The reason why an administrator granted or withdrew a badge.

    Attributes:
        seq: The event of the user's log that records the change.
        reason: The reason in words, which may hold personal data.
    """

    seq: int
    badge_code: str
    reason: str
    decided_by: UserId


@dataclass(frozen=True, slots=True)
class Award:
    """A badge that a user won: a fact that stays as it was, even when the badge changes.

    Attributes:
        revocable: Whether a correction may take it back; always false for a manual award.
        seq: The event of the user's log after which it was won.
    """

    code: str
    version: int
    tier: Tier
    points: int
    revocable: bool
    awarded_at: datetime
    seq: int
    source: AwardSource = AwardSource.RULE

    @staticmethod
    def of(badge: Badge, awarded_at: datetime, seq: int, source: AwardSource = AwardSource.RULE) -> "Award":
        """Creates the award of that badge version."""
        design = badge.design
        return Award(
            code=design.code,
            version=badge.version,
            tier=design.tier,
            points=design.points,
            revocable=design.revocable and source is AwardSource.RULE,
            awarded_at=awarded_at,
            seq=seq,
            source=source,
        )


@dataclass(frozen=True, slots=True)
class Revocation:
    """An award that was taken back: it no longer counts, but the history keeps it.

    Attributes:
        revoked_seq: The event of the user's log that took it back.
    """

    award: Award
    revoked_at: datetime
    revoked_seq: int


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The newest version of every badge, in order of first publication.

    Attributes:
        revision: Grows by one with every publication; 0 for an empty catalogue.
        replaced: Versions that are no longer the newest, by code and version.
    """

    revision: int
    badges: Mapping[str, Badge]
    replaced: Mapping[tuple[str, int], Badge] = field(default_factory=dict)

    @staticmethod
    def empty() -> "Catalogue":
        """Returns the catalogue before the first publication."""
        return Catalogue(0, {})

    def with_published(self, badge: Badge) -> "Catalogue":
        """Returns the catalogue after that publication."""
        before = self.badges.get(badge.code)
        replaced = {**self.replaced, (before.code, before.version): before} if before else self.replaced
        return Catalogue(max(self.revision, badge.revision), {**self.badges, badge.code: badge}, replaced)

    def badge(self, code: str) -> Badge:
        """Returns the newest version of that badge, retired or not.

        Raises:
            BadgeNotFound: There is no such badge.
        """
        if code not in self.badges:
            raise BadgeNotFound("No badge has this code.")
        return self.badges[code]

    def published(self, code: str, version: int) -> Badge | None:
        """Returns that version of that badge; None if it was never published."""
        newest = self.badges.get(code)
        return newest if newest and newest.version == version else self.replaced.get((code, version))

    def as_of(self, moment: datetime, at_least: int) -> "Catalogue":
        """Returns the catalogue as of that moment, or as of the revision ``at_least`` if that is later."""
        if at_least >= self.revision:
            return self
        versions = (*self.badges.values(), *self.replaced.values())
        revision = max((badge.revision for badge in versions if badge.published_at <= moment), default=0)
        revision = max(revision, at_least)
        if revision >= self.revision:
            return self
        catalogue = Catalogue.empty()
        for badge in sorted(versions, key=lambda badge: badge.revision):
            if badge.revision <= revision:
                catalogue = catalogue.with_published(badge)
        return catalogue

    def in_force(self) -> list[Badge]:
        """Returns the badges that are not retired."""
        return [badge for badge in self.badges.values() if not badge.retired]

    def next_version(self, design: BadgeDesign, published_at: datetime, *, retired: bool = False) -> Badge:
        """Returns the badge version that the next publication of that design would create."""
        newest = self.badges.get(design.code)
        return Badge(design, newest.version + 1 if newest else 1, self.revision + 1, published_at, retired)

    def ensure_publishable(self, design: BadgeDesign, challenges: Mapping[str, bool]) -> None:
        """Refuses a rule that no user could ever meet.

        A rule may only name challenges and badges that are in force, and badges must not require each other in a
        circle.

        Args:
            design: The badge to publish.
            challenges: Which of the named challenges exist, and whether each is in force.

        Raises:
            InvalidRule: The rule names an unknown or retired challenge or badge, or a badge that requires this one.
        """
        faults = [
            fault
            for pointer, node in nodes(design.rule, "/rule")
            for fault in self._faults_of(node, pointer, design, challenges)
        ]
        if faults:
            raise InvalidRule(faults)

    def ensure_retirable(self, code: str) -> None:
        """Refuses to retire a badge that other badges require.

        Raises:
            BadgeNeeded: Rules in force require it.
        """
        needed_by = [badge.code for badge in self.in_force() if code in badge.design.needed_badge_codes]
        if needed_by:
            raise BadgeNeeded(f"The rules of {len(needed_by)} badge(s) in force ask for '{code}'.", needed_by)

    def winnable(self, facts: Facts) -> list[Badge]:
        """Returns the badges in force that are neither held nor withdrawn by an administrator."""
        return [badge for badge in self.in_force() if facts.may_win(badge.code)]

    def next_won(self, facts: Facts) -> Badge | None:
        """Returns the first badge that can be won and whose rule holds; None if there is none."""
        return next((badge for badge in self.winnable(facts) if badge.design.rule.standing(facts).holds), None)

    def is_lost(self, code: str, before: Facts, after: Facts) -> bool:
        """Returns whether a correction made that badge's current rule false: it held before and does not hold after.

        If the rule did not hold before the correction either, it was changed after the award, or an administrator
        granted the badge. In both cases the award stays.
        """
        badge = self.badges.get(code)
        return badge is not None and (
            badge.design.rule.standing(before).holds and not badge.design.rule.standing(after).holds
        )

    def _faults_of(
        self, node: BoundedRule, pointer: str, design: BadgeDesign, challenges: Mapping[str, bool]
    ) -> Iterator[Fault]:
        match node:
            case CompletedChallenge(challenge_code=code) if code not in challenges:
                yield Fault(f"{pointer}/challenge_code", "unknown_challenge", f"There is no challenge '{code}'")
            case CompletedChallenge(challenge_code=code) if not challenges[code]:
                yield Fault(f"{pointer}/challenge_code", "retired_challenge", f"The challenge '{code}' is retired")
            case HasBadge(badge_code=code):
                at = f"{pointer}/badge_code"
                badge = self.badges.get(code)
                if circle := self._way(code, design.code):
                    said = " needs ".join(f"'{step}'" for step in (design.code, *circle))
                    yield Fault(at, "circular_badges", f"Badges would need each other: {said}")
                elif badge is None:
                    yield Fault(at, "unknown_badge", f"There is no badge '{code}'")
                elif badge.retired:
                    yield Fault(at, "retired_badge", f"The badge '{code}' is retired")
            case _:
                pass

    def _way(self, start: str, end: str) -> tuple[str, ...]:
        """Returns a path of required badges from ``start`` to ``end``, both included; empty if there is none."""
        waiting: list[tuple[str, ...]] = [(start,)]
        seen = {start}
        while waiting:
            way = waiting.pop()
            if way[-1] == end:
                return way
            badge = self.badges.get(way[-1])
            further = badge.design.needed_badge_codes - seen if badge and not badge.retired else frozenset()
            seen |= further
            waiting.extend((*way, code) for code in sorted(further))
        return ()
