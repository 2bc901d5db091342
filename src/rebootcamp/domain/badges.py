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
    rule: BoundedRule
    texts: Mapping[Language, BadgeText]

    @property
    def needed_challenge_codes(self) -> frozenset[str]:
        """The challenges that its rule names."""
        return frozenset(node.challenge_code for _, node in nodes(self.rule) if isinstance(node, CompletedChallenge))

    @property
    def needed_badge_codes(self) -> frozenset[str]:
        """The badges that its rule names."""
        return frozenset(node.badge_code for _, node in nodes(self.rule) if isinstance(node, HasBadge))


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
class JudgingProgress:
    """How far a publication has come, in people.

    Attributes:
        people: All who can be judged.
        judged: Those who were, by this publication's revision or a later one.
        holders: Those who hold this version of the badge.
    """

    people: int
    judged: int
    holders: int


class AwardSource(StrEnum):
    """What an award came from: the badge's rule, or an administrator."""

    RULE = "rule"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class BadgeDecision:
    """Why a badge was given or taken by hand.

    Attributes:
        seq: The event of the person's log.
        reason: May hold personal data.
    """

    seq: int
    badge_code: str
    reason: str
    decided_by: UserId


@dataclass(frozen=True, slots=True)
class Award:
    """A badge that someone won: a fact, kept as it was even when the badge changes.

    Attributes:
        revocable: Whether a correction may take it back; never what was given by hand.
        seq: The event of the person's log after which it was won.
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
        """The award of that version of a badge."""
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
        replaced: The versions that are not the newest any more, by code and version.
    """

    revision: int
    badges: Mapping[str, Badge]
    replaced: Mapping[tuple[str, int], Badge] = field(default_factory=dict)

    @staticmethod
    def empty() -> "Catalogue":
        """Before the first publication."""
        return Catalogue(0, {})

    def with_published(self, badge: Badge) -> "Catalogue":
        """The catalogue after that publication."""
        before = self.badges.get(badge.code)
        replaced = {**self.replaced, (before.code, before.version): before} if before else self.replaced
        return Catalogue(max(self.revision, badge.revision), {**self.badges, badge.code: badge}, replaced)

    def badge(self, code: str) -> Badge:
        """The newest version of that badge, retired or not.

        Raises:
            BadgeNotFound: There is no such badge.
        """
        if code not in self.badges:
            raise BadgeNotFound("No badge has this code.")
        return self.badges[code]

    def published(self, code: str, version: int) -> Badge | None:
        """That version of that badge, if it was ever published."""
        newest = self.badges.get(code)
        return newest if newest and newest.version == version else self.replaced.get((code, version))

    def as_of(self, moment: datetime, at_least: int) -> "Catalogue":
        """The catalogue as it was at that moment, or as the revision ``at_least`` left it if that is later."""
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
        """The badges that can be won."""
        return [badge for badge in self.badges.values() if not badge.retired]

    def next_version(self, design: BadgeDesign, published_at: datetime, *, retired: bool = False) -> Badge:
        """What the next publication would be."""
        newest = self.badges.get(design.code)
        return Badge(design, newest.version + 1 if newest else 1, self.revision + 1, published_at, retired)

    def ensure_publishable(self, design: BadgeDesign, challenges: Mapping[str, bool]) -> None:
        """Refuses a rule that nobody could ever meet: badges in force ask for what is in force, in no circle.

        Args:
            design: The badge.
            challenges: Those of the challenges that it names that there are, and whether they are in force.

        Raises:
            InvalidRule: It names challenges that are unknown or retired, or badges that are, or that need this one.
        """
        faults = [
            fault
            for pointer, node in nodes(design.rule, "/rule")
            for fault in self._faults_of(node, pointer, design, challenges)
        ]
        if faults:
            raise InvalidRule(faults)

    def ensure_retirable(self, code: str) -> None:
        """Refuses to withdraw a badge without which others could not be won any more.

        Raises:
            BadgeNeeded: Rules in force ask for it.
        """
        needed_by = [badge.code for badge in self.in_force() if code in badge.design.needed_badge_codes]
        if needed_by:
            raise BadgeNeeded(f"The rules of {len(needed_by)} badge(s) in force ask for '{code}'.", needed_by)

    def winnable(self, facts: Facts) -> list[Badge]:
        """The badges in force that can be won: neither held, nor taken back by hand."""
        return [badge for badge in self.in_force() if facts.may_win(badge.code)]

    def next_won(self, facts: Facts) -> Badge | None:
        """The first badge that can be won and whose rule holds."""
        return next((badge for badge in self.winnable(facts) if badge.design.rule.standing(facts).holds), None)

    def is_lost(self, code: str, before: Facts, after: Facts) -> bool:
        """Whether that badge's rule, as it is now, held before a correction and no longer does after it.

        A rule that did not hold before either was changed since the award, or the badge was given by hand: the
        correction is not what makes it false.
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
        """From a badge through those that it needs to another one, both included; empty when there is no way."""
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
