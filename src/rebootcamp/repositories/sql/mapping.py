"""Maps rows to domain values and back."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Row, Select, select

from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort, LeaderboardChoice, Role, User, UserId, UserStatus
from rebootcamp.models.people import CohortEntity, CohortMemberEntity, UserEntity


class CompletionRow(BaseModel):
    """A row of ``completions``, read from an entity or from aggregated JSON."""

    model_config = ConfigDict(from_attributes=True)

    user_id: UUID
    id: UUID
    challenge_code: str
    status: CompletionStatus
    period_key: str
    category: Category
    difficulty: int
    points: int
    co2e_g: int | None
    water_ml: int | None
    waste_g: int | None
    energy_wh: int | None
    performed_at: datetime
    local_date: date
    submitted_at: datetime
    decided_at: datetime | None
    decided_by: UUID | None
    decision_reason: str | None
    note: str | None

    def to_domain(self) -> Completion:
        """Returns the completion that the row holds."""
        return Completion(
            id=CompletionId(self.id),
            user_id=UserId(self.user_id),
            challenge_code=self.challenge_code,
            status=self.status,
            period_key=self.period_key,
            category=self.category,
            difficulty=self.difficulty,
            points=self.points,
            savings=Savings(self.co2e_g, self.water_ml, self.waste_g, self.energy_wh),
            performed_at=self.performed_at,
            local_date=self.local_date,
            submitted_at=self.submitted_at,
            decided_at=self.decided_at,
            decided_by=None if self.decided_by is None else UserId(self.decided_by),
            decision_reason=self.decision_reason,
            note=self.note,
        )


_OF_USER: tuple[Any, ...] = (
    UserEntity.id,
    UserEntity.email,
    UserEntity.display_name,
    UserEntity.role,
    UserEntity.status,
    UserEntity.language,
    UserEntity.time_zone,
    UserEntity.joined_at,
    UserEntity.leaderboard,
    CohortEntity.code.label("cohort_code"),
    CohortEntity.name.label("cohort_name"),
)


def select_users() -> Select[*tuple[Any, ...]]:
    """Selects the users that are not erased, each with their cohort and never with the password hash."""
    return (
        select(*_OF_USER)
        .select_from(UserEntity)
        .outerjoin(CohortMemberEntity, CohortMemberEntity.user_id == UserEntity.id)
        .outerjoin(CohortEntity, CohortEntity.code == CohortMemberEntity.cohort_code)
        .where(UserEntity.status != UserStatus.ERASED)
    )


def user_of(row: Row[*tuple[Any, ...]]) -> User:
    """Returns the user of a ``select_users`` row, which may have additional columns."""
    return User(
        id=UserId(row.id),
        email=row.email,
        display_name=row.display_name,
        role=Role(row.role),
        status=UserStatus(row.status),
        language=Language(row.language),
        time_zone=row.time_zone,
        cohort=None if row.cohort_code is None else Cohort(row.cohort_code, row.cohort_name),
        joined_at=row.joined_at,
        leaderboard=LeaderboardChoice(row.leaderboard),
    )


def completion_columns(completion: Completion) -> dict[str, object]:
    """Returns the values of a completion by column of ``completions``."""
    savings = completion.savings
    return {
        "user_id": completion.user_id,
        "id": completion.id,
        "challenge_code": completion.challenge_code,
        "status": completion.status,
        "period_key": completion.period_key,
        "category": completion.category,
        "difficulty": completion.difficulty,
        "points": completion.points,
        "co2e_g": savings.co2e_g,
        "water_ml": savings.water_ml,
        "waste_g": savings.waste_g,
        "energy_wh": savings.energy_wh,
        "performed_at": completion.performed_at,
        "local_date": completion.local_date,
        "submitted_at": completion.submitted_at,
        "decided_at": completion.decided_at,
        "decided_by": completion.decided_by,
        "decision_reason": completion.decision_reason,
        "note": completion.note,
    }


def as_json(columns: Mapping[str, object]) -> dict[str, object]:
    """Returns columns in a form that JSON has, from which PostgreSQL makes the values again."""
    kept = (int, str, dict)
    return {name: value if value is None or isinstance(value, kept) else str(value) for name, value in columns.items()}
