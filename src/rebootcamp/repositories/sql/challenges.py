"""The catalogue of challenges."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Integer, Row, Select, Table, and_, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import aggregate_order_by, insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.calendar import Recurrence
from rebootcamp.domain.challenges import Basis, BasisKind, Category, Challenge, ChallengeText, Savings, Validation
from rebootcamp.domain.errors import ChallengeNotFound
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.texts import Language
from rebootcamp.models.catalogue import ChallengeEntity, ChallengePrerequisiteEntity, ChallengeTextEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.coalescing import CoalescingReader
from rebootcamp.services.deadlines import waiting_for
from rebootcamp.services.ports.challenges import ChallengeFilter, Challenges, ChallengeWrites

_CHALLENGES = cast("Table", ChallengeEntity.__table__)
CATALOGUE_LOCK = 7_226_284
"""Key of the advisory lock for retiring challenges and for changing what requires them. Any constant would do."""


def select_challenges() -> Select[Any]:
    """Selects one row per challenge, with its texts and prerequisites aggregated by subqueries."""
    texts = (
        select(
            func.jsonb_object_agg(
                ChallengeTextEntity.language,
                func.jsonb_build_object(
                    "title",
                    ChallengeTextEntity.title,
                    "description",
                    ChallengeTextEntity.description,
                    "basis_note",
                    ChallengeTextEntity.basis_note,
                ),
            )
        )
        .where(ChallengeTextEntity.challenge_code == ChallengeEntity.code)
        .scalar_subquery()
    )
    prerequisite = ChallengePrerequisiteEntity.prerequisite_code
    prerequisites = (
        select(func.array_agg(aggregate_order_by(prerequisite, prerequisite)))
        .where(ChallengePrerequisiteEntity.challenge_code == ChallengeEntity.code)
        .scalar_subquery()
    )
    return select(*_CHALLENGES.c, texts.label("texts"), prerequisites.label("prerequisites"))


@cache
def _challenge() -> Select[Any]:
    return select_challenges().where(ChallengeEntity.code == bindparam("of"))


def challenge_of(row: Row[Any]) -> Challenge:
    """Returns the challenge of a row of ``select_challenges``, which may have more columns."""
    texts: dict[str, dict[str, str]] = row.texts
    return Challenge(
        code=row.code,
        category=Category(row.category),
        difficulty=row.difficulty,
        points=row.points,
        recurrence=Recurrence(row.recurrence),
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        validation=Validation(row.validation),
        prerequisite_codes=tuple(row.prerequisites or ()),
        savings=Savings(row.co2e_g, row.water_ml, row.waste_g, row.energy_wh),
        basis=Basis(
            BasisKind(row.basis_kind),
            row.basis_source,
            row.basis_read_year,
            {Language(language): text["basis_note"] for language, text in texts.items()},
        ),
        texts={
            Language(language): ChallengeText(text["title"], text["description"]) for language, text in texts.items()
        },
        retired_at=row.retired_at,
    )


def _columns(challenge: Challenge) -> dict[str, object]:
    return {
        "category": challenge.category,
        "difficulty": challenge.difficulty,
        "points": challenge.points,
        "recurrence": challenge.recurrence,
        "starts_on": challenge.starts_on,
        "ends_on": challenge.ends_on,
        "validation": challenge.validation,
        "co2e_g": challenge.savings.co2e_g,
        "water_ml": challenge.savings.water_ml,
        "waste_g": challenge.savings.waste_g,
        "energy_wh": challenge.savings.energy_wh,
        "basis_kind": challenge.basis.kind,
        "basis_source": challenge.basis.source,
        "basis_read_year": challenge.basis.read_year,
        "retired_at": challenge.retired_at,
    }


@dataclass(frozen=True, slots=True)
class SqlChallenges(Challenges):
    """Reads the catalogue of challenges."""

    autocommit: AsyncEngine
    _pages: CoalescingReader[tuple[ChallengeFilter, PageRequest], Page[Challenge]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pages", CoalescingReader(self._fetch_pages, batch_size=1))

    async def challenge(self, code: str) -> Challenge | None:
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(_challenge(), {"of": code})).one_or_none()
        return None if row is None else challenge_of(row)

    async def known(self, codes: Collection[str]) -> Mapping[str, bool]:
        if not codes:
            return {}
        query = select(ChallengeEntity.code, ChallengeEntity.retired_at.is_(None).label("in_force"))
        async with one_statement(self.autocommit) as connection:
            found = await connection.execute(query.where(ChallengeEntity.code.in_(codes)))
            return {row.code: row.in_force for row in found}

    async def challenges(self, chosen: ChallengeFilter, page: PageRequest) -> Page[Challenge]:
        with waiting_for("postgresql"):
            found = await self._pages.read((chosen, page))
        return found or Page((), None)

    async def _fetch_pages(
        self, pages: Sequence[tuple[ChallengeFilter, PageRequest]]
    ) -> dict[tuple[ChallengeFilter, PageRequest], Page[Challenge]]:
        """Reads one page, which every request shares that asked for the same while others were in flight."""
        found: dict[tuple[ChallengeFilter, PageRequest], Page[Challenge]] = {}
        for chosen, page in pages:
            parameters = _parameters(chosen, page)
            async with one_statement(self.autocommit) as connection:
                rows = (await connection.execute(_page(frozenset(parameters)), parameters)).all()
            challenges = [challenge_of(row) for row in rows]
            found[chosen, page] = Page.of(challenges, page.limit, lambda challenge: (challenge.code,))
        return found


def _parameters(chosen: ChallengeFilter, page: PageRequest) -> dict[str, object]:
    """Returns the parameters of a page: its size, and those of the filters that are set."""
    named: dict[str, object] = {
        "after": page.after[0] if page.after else None,
        "of_category": chosen.category,
        "of_difficulty": chosen.difficulty,
        "of_recurrence": chosen.recurrence,
        "of_validation": chosen.validation,
        "open_on": chosen.open_on,
        "in_force": None if chosen.include_retired else True,
    }
    return {"most": page.limit + 1, **{name: value for name, value in named.items() if value is not None}}


_CONDITIONS: Mapping[str, ColumnElement[bool]] = {
    "after": ChallengeEntity.code > bindparam("after"),
    "of_category": ChallengeEntity.category == bindparam("of_category"),
    "of_difficulty": ChallengeEntity.difficulty == bindparam("of_difficulty"),
    "of_recurrence": ChallengeEntity.recurrence == bindparam("of_recurrence"),
    "of_validation": ChallengeEntity.validation == bindparam("of_validation"),
    "open_on": and_(
        or_(ChallengeEntity.starts_on.is_(None), ChallengeEntity.starts_on <= bindparam("open_on")),
        or_(ChallengeEntity.ends_on.is_(None), ChallengeEntity.ends_on >= bindparam("open_on")),
    ),
    "in_force": ChallengeEntity.retired_at.is_(None),
}


@cache
def _page(names: frozenset[str]) -> Select[Any]:
    """Returns the statement of a page, built once for each combination of filters."""
    conditions = [condition for name, condition in _CONDITIONS.items() if name in names]
    query = select_challenges().where(*conditions).order_by(ChallengeEntity.code)
    return query.limit(bindparam("most", type_=Integer))


@dataclass(frozen=True, slots=True)
class SqlChallengeWrites(ChallengeWrites):
    """Changes the catalogue of challenges, in a transaction."""

    session: AsyncSession

    async def get(self, code: str) -> Challenge:
        row = (await self.session.execute(_challenge(), {"of": code})).one_or_none()
        if row is None:
            raise ChallengeNotFound("No challenge has this code.")
        return challenge_of(row)

    async def add(self, challenge: Challenge, now: datetime) -> bool:
        statement = (
            insert(ChallengeEntity)
            .values(code=challenge.code, created_at=now, **_columns(challenge))
            .on_conflict_do_nothing()
            .returning(ChallengeEntity.code)
        )
        if (await self.session.execute(statement)).one_or_none() is None:
            return False
        await self._put_texts(challenge)
        await self._add_prerequisites(challenge)
        return True

    async def update(self, challenge: Challenge) -> None:
        of_challenge = ChallengeEntity.code == challenge.code
        await self.session.execute(update(ChallengeEntity).where(of_challenge).values(**_columns(challenge)))
        await self._put_texts(challenge)
        await self.session.execute(
            delete(ChallengePrerequisiteEntity).where(ChallengePrerequisiteEntity.challenge_code == challenge.code)
        )
        await self._add_prerequisites(challenge)

    async def lock_catalogue(self) -> None:
        await self.session.execute(select(func.pg_advisory_xact_lock(CATALOGUE_LOCK)))

    async def retired(self, codes: Collection[str]) -> list[str]:
        if not codes:
            return []
        query = select(ChallengeEntity.code).where(
            ChallengeEntity.code.in_(codes), ChallengeEntity.retired_at.is_not(None)
        )
        return list(await self.session.scalars(query.order_by(ChallengeEntity.code)))

    async def needing(self, code: str) -> list[str]:
        query = (
            select(ChallengeEntity.code)
            .join(ChallengePrerequisiteEntity, ChallengePrerequisiteEntity.challenge_code == ChallengeEntity.code)
            .where(ChallengePrerequisiteEntity.prerequisite_code == code, ChallengeEntity.retired_at.is_(None))
            .order_by(ChallengeEntity.code)
        )
        return list(await self.session.scalars(query))

    async def prerequisites(self) -> Mapping[str, Sequence[str]]:
        query = select(ChallengeEntity.code, ChallengePrerequisiteEntity.prerequisite_code).outerjoin(
            ChallengePrerequisiteEntity, ChallengePrerequisiteEntity.challenge_code == ChallengeEntity.code
        )
        pairs: Iterable[Any] = await self.session.execute(query)
        found: defaultdict[str, list[str]] = defaultdict(list)
        for code, prerequisite_code in pairs:
            found[code].extend([] if prerequisite_code is None else [prerequisite_code])
        return found

    async def _put_texts(self, challenge: Challenge) -> None:
        statement = insert(ChallengeTextEntity).values(
            [
                {
                    "challenge_code": challenge.code,
                    "language": language,
                    "title": text.title,
                    "description": text.description,
                    "basis_note": challenge.basis.note[language],
                }
                for language, text in challenge.texts.items()
            ]
        )
        proposed = statement.excluded
        await self.session.execute(
            statement.on_conflict_do_update(
                index_elements=["challenge_code", "language"],
                set_={
                    "title": proposed.title,
                    "description": proposed.description,
                    "basis_note": proposed.basis_note,
                },
            )
        )

    async def _add_prerequisites(self, challenge: Challenge) -> None:
        if challenge.prerequisite_codes:
            await self.session.execute(
                insert(ChallengePrerequisiteEntity).values(
                    [
                        {"challenge_code": challenge.code, "prerequisite_code": code}
                        for code in challenge.prerequisite_codes
                    ]
                )
            )
