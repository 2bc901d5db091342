"""Two pairs of databases may differ in what people may do; the stricter is kept, whichever pair has it."""

from uuid import uuid4

from rebootcamp.domain.access import Access, AccountAccess, ServiceAccess, differing_access
from rebootcamp.domain.service_accounts import ServiceAccountId
from rebootcamp.domain.users import LeaderboardChoice, Role, UserId, UserStatus


def account(user_id: UserId | None = None, **given: object) -> AccountAccess:
    values: dict[str, object] = {
        "user_id": user_id or UserId(uuid4()),
        "role": Role.LEARNER,
        "status": UserStatus.ACTIVE,
        "password_hash": "hash",
        "leaderboard": LeaderboardChoice.VISIBLE,
        "cohort_code": None,
        "coached_codes": frozenset(),
    }
    return AccountAccess(**{**values, **given})  # type: ignore[arg-type]


def access(*accounts: AccountAccess) -> Access:
    return Access({one.user_id: one for one in accounts})


def test_the_lower_role_and_the_disabled_status_stay_whichever_side_has_them() -> None:
    high = account(role=Role.ADMIN)
    low = account(high.user_id, role=Role.COACH, status=UserStatus.DISABLED, leaderboard=LeaderboardChoice.HIDDEN)
    assert high.stricter(low) == low
    assert low.stricter(high) == low


def test_only_cohorts_that_both_sides_know_of_stay() -> None:
    one = account(cohort_code="a", coached_codes=frozenset({"a", "b"}))
    other = account(one.user_id, cohort_code="b", coached_codes=frozenset({"b", "c"}))
    assert (one.stricter(other).cohort_code, one.stricter(other).coached_codes) == (None, frozenset({"b"}))


def test_whom_the_databases_in_use_do_not_know_stays_as_restored() -> None:
    restored, known = account(role=Role.ADMIN), account()
    assert access(restored).stricter(access(known)) == access(restored)
    lines = list(differing_access(access(restored), access(known)))
    assert lines == [
        f"user {restored.user_id}: not in the databases in use; kept as restored (admin, active)",
        f"user {known.user_id}: not in the backup (learner, active)",
    ]


def test_databases_without_accounts_close_no_invitation() -> None:
    restored = Access({}, {"c": "CODE"}, frozenset({b"hash"}))
    assert restored.stricter(Access()) == restored
    known = access(account())
    assert restored.stricter(known) == Access({}, {"c": "CODE"}, frozenset())


def test_no_difference_shows_a_hash_or_a_code() -> None:
    one = account(password_hash="argon2-one")
    other = account(one.user_id, password_hash="argon2-other")
    restored = Access({one.user_id: one}, {"c": "CODE-ONE"}, frozenset({b"hash"}))
    in_use = Access({one.user_id: other}, {"c": "CODE-OTHER"})
    lines = "\n".join(differing_access(restored, in_use))
    assert lines.count("\n") == 2
    assert "password differs" in lines
    for secret in ("argon2", "CODE", "hash"):
        assert secret not in lines
        assert secret not in repr(restored)


def test_of_service_accounts_only_what_both_sides_grant_stays() -> None:
    one, deleted, disjoint = (ServiceAccountId(uuid4()) for _ in range(3))
    person, other = UserId(uuid4()), UserId(uuid4())
    restored = Access(
        services={
            one: ServiceAccess(frozenset({"a", "b"}), frozenset({"k1 until 9", "k2 until 9", "k3 until 9"})),
            deleted: ServiceAccess(frozenset({"a"}), frozenset({"k4 until 9"})),
            disjoint: ServiceAccess(frozenset({"a"}), frozenset({"k5 until 9"})),
        },
        external_ids=frozenset({(one, "x", person), (one, "y", person), (one, "z", person)}),
    )
    known = access(account())
    in_use = Access(
        known.accounts,
        services={
            one: ServiceAccess(frozenset({"b", "c"}), frozenset({"k1 until 9", "k2 until 8", "k9 until 9"})),
            disjoint: ServiceAccess(frozenset({"b"}), frozenset({"k5 until 9"})),
        },
        external_ids=frozenset({(one, "x", person), (one, "y", other)}),
    )
    kept = restored.stricter(in_use)
    assert kept.services == {
        one: ServiceAccess(frozenset({"b"}), frozenset({"k1 until 9"})),
        deleted: ServiceAccess(frozenset({"a"})),
        disjoint: ServiceAccess(frozenset({"a"})),
    }
    assert kept.external_ids == {(one, "x", person)}
    lines = "\n".join(differing_access(restored, in_use))
    assert f"service account {one}: scopes differ; kept b" in lines
    assert f"service account {one}: 2 key(s) are not valid in use; they are revoked" in lines
    assert f"service account {deleted}: 1 key(s) are not valid in use; they are revoked" in lines
    assert "external ids: 2 were given up or taken away since the backup; they stay so" in lines
