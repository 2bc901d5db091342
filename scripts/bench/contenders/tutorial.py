"""FastAPI as its tutorials write it: an ORM session through Depends, entities, a response model, Motor.

It sends the same one statement for each read as the other contenders, built by SQLAlchemy at every request.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, FastAPI, HTTPException
from merge import Catalogue, merge
from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorDatabase
from pydantic import BaseModel
from sqlalchemy import ScalarSelect, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from rebootcamp.models.activity import CompletionEntity, UserChallengeEntity, UserHeadEntity, UserTotalEntity
from rebootcamp.models.people import CohortEntity, CohortMemberEntity, UserEntity

Database = AsyncIOMotorDatabase[dict[str, Any]]
engine = create_async_engine(os.environ["POSTGRES_URL"].replace("://", "+asyncpg://"), pool_size=20)
new_session = async_sessionmaker(engine, expire_on_commit=False)
mongo: Database = AsyncIOMotorClient[dict[str, Any]](os.environ["MONGO_URL"], tz_aware=True).get_default_database()


class Cohort(BaseModel):
    """A cohort."""

    code: str
    name: str


class User(BaseModel):
    """A user."""

    id: UUID
    display_name: str
    cohort: Cohort | None
    joined_at: str


class Score(BaseModel):
    """The parts of the score."""

    challenge_points: int
    badge_points: int
    formula_version: int


class Level(BaseModel):
    """A level."""

    number: int
    min_score: int
    next_min_score: int


class CategoryTotal(BaseModel):
    """The totals of a category."""

    category: str
    completion_count: int
    points: int
    co2e_g: int | None


class Savings(BaseModel):
    """Savings."""

    co2e_g: int | None
    water_ml: int | None
    waste_g: int | None
    energy_wh: int | None


class TotalSavings(Savings):
    """The sums of all savings."""

    unknown_count: int


class Completion(BaseModel):
    """A completion."""

    id: UUID
    user_id: UUID
    challenge_code: str
    status: str
    category: str
    difficulty: int
    points: int
    savings: Savings
    period_key: str
    performed_at: str
    local_date: date
    submitted_at: str
    decided_at: str | None
    decided_by: UUID | None
    decision_reason: str | None
    note: str | None


class Challenges(BaseModel):
    """The challenges of a user."""

    completion_count: int
    distinct_challenge_count: int
    pending_count: int
    by_category: list[CategoryTotal]
    recent: list[Completion]


class EarnedBadge(BaseModel):
    """A badge that was won."""

    code: str
    name: str
    art_url: str
    tier: str
    points: int
    awarded_at: str
    source: str


class BadgeGoal(BaseModel):
    """A badge that can be won."""

    code: str
    name: str
    criteria: str
    art_url: str
    current: int
    target: int


class Badges(BaseModel):
    """The badges of a user."""

    earned_count: int
    earned: list[EarnedBadge]
    next: list[BadgeGoal]


class Streak(BaseModel):
    """A streak."""

    current_days: int
    longest_days: int
    state: str
    last_active_on: date | None
    freezes: int


class Projection(BaseModel):
    """The positions of both stores."""

    status: str
    recorded_seq: int
    applied_seq: int | None


class Progress(BaseModel):
    """The progress of a user."""

    user: User
    global_score: int
    score: Score
    level: Level
    challenges: Challenges
    savings: TotalSavings
    badges: Badges
    streak: Streak
    projection: Projection


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Reads the badges once."""
    app.state.catalogue = await read_catalogue()
    yield
    await engine.dispose()


async def read_catalogue() -> Catalogue:
    """The badges of MongoDB."""
    return Catalogue.of(await mongo["badges"].find().sort("revision").to_list())


async def get_session() -> AsyncIterator[AsyncSession]:
    """A session for each request."""
    async with new_session() as session:
        yield session


async def get_mongo() -> Database:
    """The MongoDB database."""
    return mongo


app = FastAPI(lifespan=lifespan)


@app.get("/health/live")
async def get_liveness() -> dict[str, str]:
    """An empty route."""
    return {"status": "ok"}


@app.get("/users/{user_id}/progress")
async def get_progress(
    user_id: UUID,
    session: Annotated[AsyncSession, Depends(get_session)],
    database: Annotated[Database, Depends(get_mongo)],
) -> Progress:
    """The progress of a user."""
    query = (
        select(
            UserEntity,
            CohortEntity,
            UserHeadEntity.seq,
            _totals().label("totals"),
            _distinct_challenges().label("distinct_challenge_count"),
            _pending().label("pending_count"),
            _recent().label("recent"),
        )
        .join(UserHeadEntity, UserHeadEntity.user_id == UserEntity.id)
        .outerjoin(CohortMemberEntity, CohortMemberEntity.user_id == UserEntity.id)
        .outerjoin(CohortEntity, CohortEntity.code == CohortMemberEntity.cohort_code)
        .where(UserEntity.status != "erased", UserEntity.id == user_id)
    )
    found = (await session.execute(query)).one_or_none()
    document = await database["progress"].find_one({"_id": str(user_id)})
    if found is None or document is None:
        raise HTTPException(404)
    if document["catalogue"] > app.state.catalogue.revision:
        app.state.catalogue = await read_catalogue()
    user, cohort = found.UserEntity, found.CohortEntity
    row = {
        "id": user.id,
        "display_name": user.display_name,
        "language": user.language,
        "time_zone": user.time_zone,
        "joined_at": user.joined_at,
        "cohort_code": cohort.code if cohort else None,
        "cohort_name": cohort.name if cohort else None,
        **found._mapping,
    }
    return Progress.model_validate(merge(row, document, app.state.catalogue))


def _totals() -> ScalarSelect[Any]:
    totals = (
        select(UserTotalEntity)
        .where(UserTotalEntity.user_id == UserEntity.id, UserTotalEntity.completion_count > 0)
        .order_by(UserTotalEntity.category)
        .correlate(UserEntity)
        .subquery("total")
    )
    return select(func.jsonb_agg(func.to_jsonb(literal_column("total")))).select_from(totals).scalar_subquery()


def _distinct_challenges() -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(UserChallengeEntity.user_id == UserEntity.id, UserChallengeEntity.completion_count > 0)
        .scalar_subquery()
    )


def _pending() -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(CompletionEntity.user_id == UserEntity.id, CompletionEntity.status == "pending")
        .scalar_subquery()
    )


def _recent() -> ScalarSelect[Any]:
    latest = (
        select(CompletionEntity)
        .where(CompletionEntity.user_id == UserEntity.id)
        .order_by(CompletionEntity.id.desc())
        .limit(5)
        .correlate(UserEntity)
        .subquery("latest")
    )
    return select(func.jsonb_agg(func.to_jsonb(literal_column("latest")))).select_from(latest).scalar_subquery()
