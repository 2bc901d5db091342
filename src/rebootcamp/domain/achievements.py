"""What MongoDB knows of a person: the log folded into counters, active days and awards."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

from rebootcamp.domain.badges import Award, AwardSource, Catalogue, Revocation
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.events import (
    BadgeGranted,
    BadgeWithdrawn,
    CatalogueJudged,
    CohortPlaced,
    CompletionApproved,
    CompletionRejected,
    CompletionReversed,
    CompletionSubmitted,
    PauseCancelled,
    PauseScheduled,
    RecordedEvent,
    UserErased,
    UserRegistered,
)
from rebootcamp.domain.rules import Tally
from rebootcamp.domain.streaks import ActiveDays, FreezeUse, Pause, Streak, reckon, streak_on
from rebootcamp.domain.users import UserId

Cell = tuple[Category, int]


@dataclass(frozen=True, slots=True)
class Counters:
    """What was done, by category and difficulty, and by challenge: bounded by the catalogue, not by history.

    Only what counts is kept: a cell or a challenge whose last completion is taken back is gone.
    """

    cells: Mapping[Cell, Tally] = field(default_factory=dict)
    challenges: Mapping[str, int] = field(default_factory=dict)

    def plus(self, cell: Cell, tally: Tally, challenge_code: str) -> "Counters":
        """With one more completion (or one fewer, when the tally is negative)."""
        cells = {**self.cells, cell: self.cells.get(cell, Tally()) + tally}
        challenges = {
            **self.challenges,
            challenge_code: self.challenges.get(challenge_code, 0) + tally.completions,
        }
        return Counters(
            cells={cell: tally for cell, tally in cells.items() if tally.completions},
            challenges={code: count for code, count in challenges.items() if count},
        )


@dataclass(frozen=True, slots=True)
class AppliedPosition:
    """Where a user's MongoDB document stands: two documents of a user that stand at the same place are equal.

    Attributes:
        seq: The last event that it applied; 0 when there is no document yet.
        last_event_id: That event's id, which tells logs of different backups apart.
        catalogue: The revision of the badge catalogue that judged it last.
        repairs: How often it was rebuilt.
    """

    seq: int = 0
    last_event_id: UUID | None = None
    catalogue: int = 0
    repairs: int = 0


@dataclass(frozen=True, slots=True)
class Achievements:
    """A person's projection after the event ``seq`` of their log; ``seq`` 0 is before the first one.

    Attributes:
        last_event_id: The id of the event at ``seq``, by which a log and a projection that belong to different
            backups are told apart.
        catalogue: The revision of the badge catalogue that it was last judged by.
        pauses: In order, apart from one another.
        freeze_uses: The missed days on which a freeze was used, in order of the days.
        revocations: Awards that were taken back, the oldest first.
        withdrawn: The codes of badges that were taken back by hand, which no rule wins until they are granted.
        erased: Whether this is the tombstone of an erased person.
        repairs: How often the document was rebuilt; a part of its place, so that whoever read it before a repair
            cannot write over it.
    """

    user_id: UserId
    seq: int = 0
    last_event_id: UUID | None = None
    last_recorded_at: datetime | None = None
    catalogue: int = 0
    counters: Counters = field(default_factory=Counters)
    active_days: ActiveDays = field(default_factory=ActiveDays)
    pauses: tuple[Pause, ...] = ()
    freeze_uses: tuple[FreezeUse, ...] = ()
    awards: tuple[Award, ...] = ()
    revocations: tuple[Revocation, ...] = ()
    withdrawn: frozenset[str] = frozenset()
    erased: bool = False
    repairs: int = 0

    @property
    def position(self) -> AppliedPosition:
        """Where it stands."""
        return AppliedPosition(self.seq, self.last_event_id, self.catalogue, self.repairs)

    @property
    def badge_points(self) -> int:
        """The sum of the points of the awards held."""
        return sum(award.points for award in self.awards)

    def badge_points_until(self, seq: int) -> int:
        """The sum of the points of the awards as they were held after the event ``seq``."""
        held = [award for award in self.awards if award.seq <= seq]
        since_lost = [one.award for one in self.revocations if one.award.seq <= seq < one.revoked_seq]
        return sum(award.points for award in (*held, *since_lost))

    def without_awards_after(self, moment: datetime) -> "Achievements":
        """Without what was won after that moment, as when a later catalogue judges the same event again."""
        return replace(
            self,
            awards=tuple(award for award in self.awards if award.awarded_at <= moment),
            revocations=tuple(one for one in self.revocations if one.award.awarded_at <= moment),
        )

    @property
    def distinct_categories(self) -> int:
        """In how many categories something counts."""
        return len({category for category, _ in self.counters.cells})

    @property
    def longest_streak_days(self) -> int:
        """The longest streak, in active days."""
        return reckon(self.active_days, self.pauses).longest_days

    def streak(self, today: date) -> Streak:
        """How the streak stands on that day."""
        return streak_on(today, self.active_days, self.pauses)

    def tally(self, category: Category | None, difficulty: int | None) -> Tally:
        """What was done, restricted by category and difficulty where given."""
        chosen = (
            tally
            for (cell_category, cell_difficulty), tally in self.counters.cells.items()
            if category in (None, cell_category) and difficulty in (None, cell_difficulty)
        )
        return sum(chosen, Tally())

    def times_completed(self, challenge_code: str) -> int:
        """How often that challenge was completed."""
        return self.counters.challenges.get(challenge_code, 0)

    def has_badge(self, badge_code: str) -> bool:
        """Whether that badge is held."""
        return any(award.code == badge_code for award in self.awards)

    def may_win(self, badge_code: str) -> bool:
        """Whether that badge is neither held, nor taken back by hand."""
        return not self.has_badge(badge_code) and badge_code not in self.withdrawn

    def after(self, event: RecordedEvent, catalogue: Catalogue) -> "Achievements":
        """What is known once that event has happened, judged by that catalogue.

        Raises:
            ValueError: The event is not the next one of this person's log.
        """
        moved = self.with_facts_of(event)
        if isinstance(event.body, CompletionReversed | BadgeWithdrawn):
            moved = moved._without_badges_lost_since(self, catalogue, event.recorded_at)
        return moved.judged(catalogue, event.recorded_at)

    def with_facts_of(self, event: RecordedEvent) -> "Achievements":
        """What the log alone says once that event has happened: everything but the badges that rules win.

        Raises:
            ValueError: The event is not the next one of this person's log.
        """
        if event.user_id != self.user_id or event.seq != self.seq + 1:
            raise ValueError(f"event {event.seq} of {event.user_id} cannot follow {self.seq} of {self.user_id}")
        moved = replace(self, seq=event.seq, last_event_id=event.event_id, last_recorded_at=event.recorded_at)
        return moved._with_counts_of(event)._with_freezes_used()

    def judged(self, catalogue: Catalogue, awarded_at: datetime) -> "Achievements":
        """With every badge that holds by that catalogue, won at that moment.

        What was recorded before a badge was published, and is judged after it, wins it by its publication, and then.
        A badge may ask for another one, so badges are judged until none is won any more.

        Raises:
            ValueError: The catalogue is older than the one that judged last.
        """
        if catalogue.revision < self.catalogue:
            raise ValueError(f"judged by revision {self.catalogue} already, not to be judged by {catalogue.revision}")
        facts = replace(self, catalogue=catalogue.revision)
        while badge := catalogue.next_won(facts):
            award = Award.of(badge, max(awarded_at, badge.published_at), facts.seq)
            facts = replace(facts, awards=(*facts.awards, award))
        return facts

    def revoked(self, award: Award, revoked_at: datetime) -> "Achievements":
        """Without that award, which is kept among the revocations; its badge can be won again.

        An award that is dated by its badge's publication is not taken back before that.
        """
        return replace(
            self,
            awards=tuple(held for held in self.awards if held != award),
            revocations=(*self.revocations, Revocation(award, max(revoked_at, award.awarded_at), self.seq)),
        )

    def _without_badges_lost_since(
        self, before: "Achievements", catalogue: Catalogue, revoked_at: datetime
    ) -> "Achievements":
        """Without the revocable badges that no longer hold; one may have been held because of another."""
        facts = self
        while lost := next(
            (award for award in facts.awards if award.revocable and catalogue.is_lost(award.code, before, facts)), None
        ):
            facts = facts.revoked(lost, revoked_at)
        return facts

    def _tombstone(self) -> "Achievements":
        """What remains of an erased person: the place in the log, so that no late projection brings anything back."""
        return Achievements(
            self.user_id,
            seq=self.seq,
            last_event_id=self.last_event_id,
            last_recorded_at=self.last_recorded_at,
            catalogue=self.catalogue,
            erased=True,
            repairs=self.repairs,
        )

    def _with_freezes_used(self) -> "Achievements":
        """With the freezes that the active days and the pauses now call for, each under the event that showed it."""
        known = {use.on: use.seq for use in self.freeze_uses}
        frozen_on = reckon(self.active_days, self.pauses).frozen_on
        return replace(self, freeze_uses=tuple(FreezeUse(day, known.get(day, self.seq)) for day in frozen_on))

    def _with_granted(self, given: BadgeGranted, awarded_at: datetime) -> "Achievements":
        award = Award(
            code=given.badge_code,
            version=given.version,
            tier=given.tier,
            points=given.points,
            revocable=False,
            awarded_at=awarded_at,
            seq=self.seq,
            source=AwardSource.MANUAL,
        )
        awards = self.awards if self.has_badge(award.code) else (*self.awards, award)
        return replace(self, awards=awards, withdrawn=self.withdrawn - {award.code})

    def _with_counts_of(self, event: RecordedEvent) -> "Achievements":
        match event.body:
            case UserErased():
                return self._tombstone()
            case UserRegistered() | CompletionSubmitted() | CompletionRejected() | CohortPlaced() | CatalogueJudged():
                return self
            case BadgeGranted() as given:
                return self._with_granted(given, event.recorded_at)
            case BadgeWithdrawn(badge_code=code):
                lost = next((award for award in self.awards if award.code == code), None)
                facts = self if lost is None else self.revoked(lost, event.recorded_at)
                return replace(facts, withdrawn=self.withdrawn | {code})
            case CompletionApproved() as done:
                tally = Tally.of(1, done.points, done.savings)
                return replace(
                    self,
                    counters=self.counters.plus((done.category, done.difficulty), tally, done.challenge_code),
                    active_days=self.active_days.with_day(done.local_date),
                )
            case CompletionReversed() as undone:
                tally = -Tally.of(1, undone.points, undone.savings)
                return replace(
                    self,
                    counters=self.counters.plus((undone.category, undone.difficulty), tally, undone.challenge_code),
                    active_days=(
                        self.active_days if undone.day_active else self.active_days.without_day(undone.local_date)
                    ),
                )
            case PauseScheduled() as scheduled:
                return replace(self, pauses=tuple(sorted((*self.pauses, Pause(scheduled.first_on, scheduled.last_on)))))
            case PauseCancelled() as cancelled:
                others = [pause for pause in self.pauses if pause.first_on != cancelled.first_on]
                if cancelled.last_on is not None:
                    others.append(Pause(cancelled.first_on, cancelled.last_on))
                return replace(self, pauses=tuple(sorted(others)))
