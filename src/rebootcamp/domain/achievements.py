"""The projection that MongoDB keeps for a user: the log folded into counters, active days and awards."""

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
    """Completions counted by category and difficulty, and by challenge.

    Their size is bounded by the catalogue, not by the history. A cell or a challenge is removed when its last
    completion is reversed.
    """

    cells: Mapping[Cell, Tally] = field(default_factory=dict)
    challenges: Mapping[str, int] = field(default_factory=dict)

    def plus(self, cell: Cell, tally: Tally, challenge_code: str) -> "Counters":
        """Returns the counters with one more completion, or one fewer if the tally is negative."""
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
    """The position of a user's MongoDB document: two documents of one user at the same position are equal.

    Attributes:
        seq: The last event that the document applied; 0 if there is no document yet.
        last_event_id: The id of that event, which tells logs from different backups apart.
        catalogue: The revision of the badge catalogue that judged the document last.
        repairs: How often the document was rebuilt.
    """

    seq: int = 0
    last_event_id: UUID | None = None
    catalogue: int = 0
    repairs: int = 0


@dataclass(frozen=True, slots=True)
class Achievements:
    """A user's projection after the event ``seq`` of their log; ``seq`` 0 is before the first event.

    Attributes:
        last_event_id: The id of the event at ``seq``. It shows when a log and a projection come from different
            backups.
        catalogue: The revision of the badge catalogue that judged the projection last.
        pauses: Pauses in order; no two overlap.
        freeze_uses: Missed days on which a freeze was used, in order of the days.
        revocations: Awards that were taken back, oldest first.
        withdrawn: Codes of badges that an administrator took back; no rule wins them until they are granted again.
        erased: Whether this is the tombstone of an erased user.
        repairs: How often the document was rebuilt. It is part of the position, so that a process that read the
            document before a repair cannot overwrite it.
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
        """The position that this projection has reached."""
        return AppliedPosition(self.seq, self.last_event_id, self.catalogue, self.repairs)

    @property
    def badge_points(self) -> int:
        """Sum of the points of the awards held."""
        return sum(award.points for award in self.awards)

    def badge_points_until(self, seq: int) -> int:
        """Returns the sum of the points of the awards that were held after the event ``seq``."""
        held = [award for award in self.awards if award.seq <= seq]
        since_lost = [one.award for one in self.revocations if one.award.seq <= seq < one.revoked_seq]
        return sum(award.points for award in (*held, *since_lost))

    def without_awards_after(self, moment: datetime) -> "Achievements":
        """Returns the projection without the awards after that moment, which a later catalogue may have added."""
        return replace(
            self,
            awards=tuple(award for award in self.awards if award.awarded_at <= moment),
            revocations=tuple(one for one in self.revocations if one.award.awarded_at <= moment),
        )

    @property
    def distinct_categories(self) -> int:
        """Number of categories with at least one counted completion."""
        return len({category for category, _ in self.counters.cells})

    @property
    def longest_streak_days(self) -> int:
        """Length of the longest streak, in active days."""
        return reckon(self.active_days, self.pauses).longest_days

    def streak(self, today: date) -> Streak:
        """Returns the streak as it stands on that day."""
        return streak_on(today, self.active_days, self.pauses)

    def tally(self, category: Category | None, difficulty: int | None) -> Tally:
        """Returns the tally of counted completions, filtered by category and difficulty if given."""
        chosen = (
            tally
            for (cell_category, cell_difficulty), tally in self.counters.cells.items()
            if category in (None, cell_category) and difficulty in (None, cell_difficulty)
        )
        return sum(chosen, Tally())

    def times_completed(self, challenge_code: str) -> int:
        """Returns how often that challenge was completed."""
        return self.counters.challenges.get(challenge_code, 0)

    def has_badge(self, badge_code: str) -> bool:
        """Returns whether that badge is held."""
        return any(award.code == badge_code for award in self.awards)

    def may_win(self, badge_code: str) -> bool:
        """Returns whether that badge is neither held nor withdrawn by an administrator."""
        return not self.has_badge(badge_code) and badge_code not in self.withdrawn

    def after(self, event: RecordedEvent, catalogue: Catalogue) -> "Achievements":
        """Returns the projection after that event, judged by that catalogue.

        Raises:
            ValueError: The event is not the next one of this user's log.
        """
        moved = self.with_facts_of(event)
        if isinstance(event.body, CompletionReversed | BadgeWithdrawn):
            moved = moved._without_badges_lost_since(self, catalogue, event.recorded_at)
        return moved.judged(catalogue, event.recorded_at)

    def with_facts_of(self, event: RecordedEvent) -> "Achievements":
        """Returns the projection after that event, as the log alone determines it: without badges that rules win.

        Raises:
            ValueError: The event is not the next one of this user's log.
        """
        if event.user_id != self.user_id or event.seq != self.seq + 1:
            raise ValueError(f"event {event.seq} of {event.user_id} cannot follow {self.seq} of {self.user_id}")
        moved = replace(self, seq=event.seq, last_event_id=event.event_id, last_recorded_at=event.recorded_at)
        return moved._with_counts_of(event)._with_freezes_used()

    def judged(self, catalogue: Catalogue, awarded_at: datetime) -> "Achievements":
        """Returns the projection with every badge whose rule holds in that catalogue, awarded at that moment.

        If a badge was published after ``awarded_at``, the award is dated by the publication instead. A badge may
        require another badge, so judging repeats until no further badge is won.

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
        """Returns the projection with that award moved to the revocations; its badge can be won again.

        The revocation is never dated before the award, which may be dated by its badge's publication.
        """
        return replace(
            self,
            awards=tuple(held for held in self.awards if held != award),
            revocations=(*self.revocations, Revocation(award, max(revoked_at, award.awarded_at), self.seq)),
        )

    def _without_badges_lost_since(
        self, before: "Achievements", catalogue: Catalogue, revoked_at: datetime
    ) -> "Achievements":
        """Revokes the revocable badges whose rules no longer hold; losing one badge may cost another."""
        facts = self
        while lost := next(
            (award for award in facts.awards if award.revocable and catalogue.is_lost(award.code, before, facts)), None
        ):
            facts = facts.revoked(lost, revoked_at)
        return facts

    def _tombstone(self) -> "Achievements":
        """Keeps only the position of an erased user, so that no late projection brings data back."""
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
        """Recomputes the freezes from active days and pauses; each keeps the event that first showed it."""
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
