"""Diaries of the demo's learners: what each did, and when. A diary of the same day is always the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from rebootcamp.demo.cast import Learner
from rebootcamp.domain.calendar import local_date, time_zone

FIRST_HOUR, LAST_HOUR = 7, 21
CONVINCING = 0.8


@dataclass(frozen=True, slots=True)
class Entry:
    """A completed challenge, and when it was entered.

    Attributes:
        convincing: Whether a reviewer approves it, if the challenge needs a review.
    """

    entered_at: datetime
    performed_at: datetime
    challenge_code: str
    convincing: bool


def joined_at(learner: Learner, now: datetime) -> datetime:
    """Returns when a learner opened the account: an hour before the first possible entry."""
    zone = time_zone(learner.person.time_zone)
    day = local_date(now, zone) - timedelta(days=learner.joined_days_ago)
    return datetime.combine(day, time(FIRST_HOUR - 1), zone)


def diary(learner: Learner, now: datetime) -> list[Entry]:
    """Returns the learner's entries until now, oldest first."""
    # Seeded by the e-mail, so that a change to one learner leaves the others' diaries alone. It makes no secret.
    chance = Random(learner.person.email)  # noqa: S311
    zone = time_zone(learner.person.time_zone)
    today = local_date(now, zone)
    entries: list[Entry] = []
    for days_ago in range(learner.joined_days_ago, -1, -1):
        day = today - timedelta(days=days_ago)
        for challenge_code in _done_on(learner, day, days_ago, chance):
            moment = time(chance.randint(FIRST_HOUR, LAST_HOUR), chance.randrange(60), chance.randrange(60))
            performed_at = datetime.combine(day, moment, zone)
            late = timedelta(days=1) if chance.random() < learner.lateness else timedelta()
            convincing = chance.random() < CONVINCING
            entries.append(Entry(performed_at + late, performed_at, challenge_code, convincing))
    return sorted((entry for entry in entries if entry.entered_at <= now), key=lambda entry: entry.entered_at)


def _done_on(learner: Learner, day: date, days_ago: int, chance: Random) -> Iterator[str]:
    for habit in learner.habits:
        does = day.weekday() in habit.weekdays and chance.random() < habit.chance
        if does and learner.keeps_habits(days_ago):
            yield habit.challenge_code
    yield from (deed.challenge_code for deed in learner.deeds if deed.days_ago == days_ago)
