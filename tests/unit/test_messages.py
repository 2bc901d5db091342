"""A log is told as messages: each fact, badge and level once, in whatever parts the log is read."""

from dataclasses import replace
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.deliveries import Subscription, TargetKind
from rebootcamp.domain.events import (
    BadgeWithdrawn,
    CompletionApproved,
    CompletionRejected,
    CompletionReversed,
    CompletionSubmitted,
    Event,
    RecordedEvent,
    UserErased,
    UserRegistered,
)
from rebootcamp.domain.messages import Message, messages_of
from rebootcamp.domain.rules import Completions
from rebootcamp.domain.scoring import level_of
from tests.support.strategies import (
    BEGINNING,
    FIRST_DAY,
    PERSON,
    badge_of,
    catalogue_of,
    catalogues,
    completions,
    log_of,
)


def reversal_of(done: CompletionApproved) -> CompletionReversed:
    return CompletionReversed(
        done.completion_id,
        done.challenge_code,
        done.category,
        done.difficulty,
        done.points,
        done.savings,
        done.local_date,
        day_active=False,
    )


@st.composite
def logs(draw: st.DrawFn) -> list[RecordedEvent]:
    """Logs of completions of up to 300 points, some of which are reversed later."""
    bodies: list[Event] = [UserRegistered()]
    standing: list[CompletionApproved] = []
    for one in draw(st.lists(completions, min_size=1, max_size=15)):
        done = replace(one, points=one.points * 3)
        bodies.append(done)
        standing.append(done)
        if draw(st.booleans()):
            bodies.append(reversal_of(standing.pop(draw(st.integers(0, len(standing) - 1)))))
    return log_of(bodies)


def told(messages: list[Message]) -> list[tuple[int, str, str]]:
    return [(message.event.seq, message.type, message.subject) for message in messages]


@given(logs(), catalogues, st.data())
def test_levels_and_badges_are_those_of_the_fold_in_whatever_parts(
    log: list[RecordedEvent], catalogue: Catalogue, data: st.DataObject
) -> None:
    standing = [Achievements(PERSON)]
    for event in log:
        standing.append(standing[-1].after(event, catalogue))
    cut = data.draw(st.integers(1, len(log)))
    points = [one.tally(None, None).points for one in standing]
    parts = [messages_of(log[:cut], standing[-1], points[-1] - points[cut])]
    if cut < len(log):
        parts.append(messages_of(log[cut:], standing[-1]))
    messages = [message for part in parts for message in part]
    assert told(messages) == told(messages_of(log, standing[-1]))

    scores = [points[seq] + standing[seq].badge_points for seq in range(len(standing))]
    rises = [seq for seq in range(1, len(scores)) if level_of(scores[seq]).number > level_of(scores[seq - 1]).number]
    assert [message.event.seq for message in messages if message.type == "level.reached"] == rises
    awards = [*standing[-1].awards, *(one.award for one in standing[-1].revocations)]
    won = sorted((message.event.seq, message.subject) for message in messages if message.type == "badge.awarded")
    assert won == sorted((award.seq, award.code) for award in awards)


def test_each_event_tells_what_happened() -> None:
    done = CompletionApproved(UUID(int=1), "cycle", Category.MOBILITY, 1, 20, Savings(500), FIRST_DAY, BEGINNING)
    log = log_of(
        [
            UserRegistered(),
            CompletionSubmitted(UUID(int=2), "meal", FIRST_DAY),
            CompletionRejected(UUID(int=2), "meal", FIRST_DAY),
            done,
            BadgeWithdrawn("first"),
            reversal_of(done),
        ]
    )
    catalogue = catalogue_of(badge_of("first", Completions(target=1), points=100))
    standing = Achievements(PERSON)
    for event in log:
        standing = standing.after(event, catalogue)
    messages = messages_of(log, standing)
    assert told(messages) == [
        (1, "user.registered", ""),
        (2, "completion.submitted", ""),
        (3, "completion.rejected", ""),
        (4, "completion.approved", ""),
        (4, "badge.awarded", "first"),
        (4, "level.reached", ""),
        (5, "badge.revoked", "first"),
        (6, "completion.reversed", ""),
    ]
    assert messages[3].data == {
        "user_id": str(PERSON),
        "seq": 4,
        "completion_id": str(UUID(int=1)),
        "challenge_code": "cycle",
        "category": "mobility",
        "difficulty": 1,
        "points": 20,
        "savings": {"co2e_g": 500, "water_ml": None, "waste_g": None, "energy_wh": None},
        "local_date": "2026-01-01",
        "performed_at": "2026-03-01T12:00:00.000Z",
    }
    assert messages[5].data == {
        "user_id": str(PERSON),
        "seq": 4,
        "level": 2,
        "global_score": 120,
        "next_level_at": 300,
    }
    subscription = Subscription(uuid4(), TargetKind.WEBHOOK, (), BEGINNING)
    deliveries = [message.to(subscription, BEGINNING) for message in messages]
    assert len({one.id for one in deliveries}) == len({one.place for one in deliveries}) == len(messages)
    assert [one.place for one in deliveries] == sorted(one.place for one in deliveries)
    assert deliveries == [message.to(subscription, BEGINNING) for message in messages_of(log, standing)]


def test_erasure_tells_no_more_than_that() -> None:
    [erased] = log_of([UserErased()])
    [message] = messages_of([erased], Achievements(PERSON, seq=1, erased=True))
    assert (message.type, message.data) == ("user.erased", {"user_id": str(PERSON), "seq": 1})
