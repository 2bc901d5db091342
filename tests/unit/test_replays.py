"""What a projection is without what a later catalogue won."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Award, Tier
from rebootcamp.domain.users import UserId

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def award(code: str, seq: int, awarded_at: datetime) -> Award:
    return Award(code, 1, Tier.BRONZE, 10, revocable=True, awarded_at=awarded_at, seq=seq)


def test_a_later_judgement_of_the_same_event_is_told_apart() -> None:
    first, then = award("first", 1, NOON), award("then", 2, NOON + timedelta(hours=1))
    judged_later = award("judged-later", 2, NOON + timedelta(days=1))
    now = Achievements(UserId(uuid4()), seq=2, awards=(first, then, judged_later)).revoked(
        first, judged_later.awarded_at
    )
    assert now.badge_points_until(2) == 20
    assert now.without_awards_after(then.awarded_at).badge_points_until(2) == 10
    assert now.without_awards_after(then.awarded_at).awards == (then,)


def test_what_was_won_at_the_moment_itself_is_kept_and_so_is_its_revocation() -> None:
    kept, lost, later = award("kept", 1, NOON), award("lost", 1, NOON), award("later", 1, NOON + timedelta(seconds=1))
    now = Achievements(UserId(uuid4()), seq=1, awards=(kept, lost, later))
    now = replace(now.revoked(lost, NOON), seq=2).revoked(later, NOON + timedelta(seconds=2))
    then = now.without_awards_after(NOON)
    assert then.awards == (kept,)
    assert [one.award for one in then.revocations] == [lost]


def test_an_award_counts_from_its_event_until_the_one_that_revoked_it() -> None:
    held = Achievements(UserId(uuid4()), seq=2, awards=(award("lost", 2, NOON),))
    lost = replace(held, seq=4).revoked(held.awards[0], NOON)
    assert [held.badge_points_until(seq) for seq in (1, 2, 3)] == [0, 10, 10]
    assert [lost.badge_points_until(seq) for seq in (1, 2, 3, 4)] == [0, 10, 10, 0]
