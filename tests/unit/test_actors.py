"""Permissions of every role over oneself, others and cohorts, as the domain grants them."""

from collections.abc import Callable
from uuid import UUID

import pytest

from rebootcamp.domain.errors import NotPermitted
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId

SELF, OTHER = UserId(UUID(int=1)), UserId(UUID(int=2))


def actor(role: Role, cohort: str | None = None, *coached: str) -> Actor:
    return Actor(SELF, UUID(int=9), role, Language.EN, cohort, frozenset(coached))


def refusal(check: Callable[[], None]) -> str | None:
    """The detail of a refusal; None if the check lets the actor pass."""
    try:
        check()
    except NotPermitted as error:
        return error.detail
    return None


@pytest.mark.parametrize("role", Role)
def test_what_only_administrators_may_do(role: Role) -> None:
    expected = None if role is Role.ADMIN else "Only an administrator may do this."
    assert refusal(actor(role).ensure_admin) == expected
    assert refusal(lambda: actor(role).ensure_administers(OTHER)) == expected
    own = "You cannot change your own role or status; another administrator can."
    assert refusal(lambda: actor(role).ensure_administers(SELF)) == (expected or own)


@pytest.mark.parametrize("role", Role)
def test_what_only_oneself_may_do(role: Role) -> None:
    assert refusal(lambda: actor(role).ensure_self(SELF)) is None
    assert refusal(lambda: actor(role).ensure_self(OTHER)) == "Only the user themself may do this."


@pytest.mark.parametrize("role", Role)
def test_who_may_ask_about_whom(role: Role) -> None:
    assert refusal(lambda: actor(role).ensure_may_ask_about(SELF)) is None
    expected = "A learner may see only their own data." if role is Role.LEARNER else None
    assert refusal(lambda: actor(role).ensure_may_ask_about(OTHER)) == expected


@pytest.mark.parametrize("role", Role)
def test_who_reviews(role: Role) -> None:
    expected = "Only a coach or an administrator may do this." if role is Role.LEARNER else None
    assert refusal(actor(role).ensure_reviewer) == expected


@pytest.mark.parametrize(
    ("role", "coached", "of_own_cohort", "of_another", "of_none"),
    [
        (Role.LEARNER, (), False, False, False),
        (Role.LEARNER, ("lyon",), False, False, False),  # a coach once, demoted since
        (Role.COACH, (), False, False, False),
        (Role.COACH, ("lyon", "nantes"), True, False, False),
        (Role.ADMIN, (), True, True, True),
    ],
)
def test_who_sees_whose_progress(
    role: Role, coached: tuple[str, ...], of_own_cohort: bool, of_another: bool, of_none: bool
) -> None:
    one = actor(role, None, *coached)
    assert one.may_view(SELF, None)
    seen = tuple(one.may_view(OTHER, cohort) for cohort in ("lyon", "paris", None))
    assert seen == (of_own_cohort, of_another, of_none)
    assert [one.coaches(cohort) for cohort in ("lyon", "paris", None)] == [
        role is Role.COACH and "lyon" in coached,
        False,
        False,
    ]
    refused = "Only a coach of this cohort or an administrator may do this."
    assert refusal(lambda: one.ensure_leads("lyon")) == (None if of_own_cohort else refused)
    assert refusal(lambda: one.ensure_leads("paris")) == (None if of_another else refused)


@pytest.mark.parametrize("role", Role)
def test_members_belong_to_their_cohort_and_no_other(role: Role) -> None:
    member = actor(role, "lyon")
    assert refusal(lambda: member.ensure_belongs("lyon")) is None
    assert refusal(lambda: actor(Role.COACH, None, "lyon").ensure_belongs("lyon")) is None
    refused = "Only a coach of this cohort or an administrator may do this."
    assert refusal(lambda: member.ensure_belongs("paris")) == (None if role is Role.ADMIN else refused)
