"""The actor that a service account is: its scopes, and the rights that it has for a user."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from rebootcamp.domain.errors import NotPermitted, ScopeMissing
from rebootcamp.domain.service_accounts import (
    NewServiceKey,
    Scope,
    ServiceAccount,
    ServiceAccountId,
    ServiceActor,
    ServiceKey,
)
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort, Role, User, UserId, UserStatus

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
ACCOUNT = ServiceAccount(ServiceAccountId(uuid4()), "Canteen", frozenset({Scope.PROGRESS_READ}), NOW)
SERVICE = ServiceActor(ACCOUNT, "k" * 16, NOW)


def test_a_scope_that_is_missing_is_named() -> None:
    SERVICE.ensure_may(Scope.PROGRESS_READ)
    with pytest.raises(ScopeMissing) as refusal:
        SERVICE.ensure_may(Scope.USERS_INVITE)
    assert refusal.value.extensions() == {"required_scope": "users:invite"}
    assert "'users:invite'" in refusal.value.detail


@pytest.mark.parametrize("role", Role)
def test_for_a_user_it_has_the_rights_of_a_learner_without_a_cohort(role: Role) -> None:
    user = User(
        UserId(uuid4()), "a@example.org", "A", role, UserStatus.ACTIVE, Language.EN, "UTC", Cohort("c", "C"), NOW
    )
    actor = SERVICE.acting_for(user)
    assert (actor.user_id, actor.session_id, actor.role) == (user.id, ACCOUNT.id, Role.LEARNER)
    assert (actor.cohort_code, actor.coached_cohort_codes) == (None, frozenset())
    assert actor.language is Language.EN
    assert SERVICE.acting_for(replace(user, language=Language.FR)).language is Language.FR
    with pytest.raises(NotPermitted):
        actor.ensure_may_ask_about(UserId(uuid4()))


def test_answers_are_in_french_unless_asked_otherwise() -> None:
    assert SERVICE.language is Language.FR


def test_a_new_key_does_not_show_its_text() -> None:
    key = ServiceKey("k" * 16, ACCOUNT.id, NOW, NOW, None, None)
    assert "secret" not in repr(NewServiceKey(key, "rbc_secret"))
