"""What a projection is without what a later catalogue won."""

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
