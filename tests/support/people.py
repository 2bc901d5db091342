"""People who use the service: registered through it, logged in, each with a client of their own."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response

from rebootcamp.composition import Container
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort, Role, User, UserId
from rebootcamp.services.accounts import Registration

PASSWORD = "velo-matin-pluie-7"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with an account and a token."""

    user: User
    token: str
    client: AsyncClient

    @property
    def id(self) -> UserId:
        return self.user.id

    async def get(self, path: str, **options: Any) -> Response:
        return await self.client.get(path, **options)

    async def post(self, path: str, json: object = None, **options: Any) -> Response:
        return await self.client.post(path, json={} if json is None else json, **options)

    async def put(self, path: str, json: object) -> Response:
        return await self.client.put(path, json=json)

    async def delete(self, path: str, **options: Any) -> Response:
        return await self.client.delete(path, **options)

    async def complete(self, challenge_code: str, **body: object) -> Response:
        return await self.post(f"/challenges/{challenge_code}/completions", body)

    async def progress(self) -> dict[str, Any]:
        response = await self.get("/users/me/progress")
        assert response.status_code == 200, response.text
        progress: dict[str, Any] = response.json()
        return progress


@dataclass(slots=True)
class People:
    """Makes people of one application."""

    app: FastAPI

    @property
    def container(self) -> Container:
        container: Container = self.app.state.container
        return container

    async def learner(self, **given: Any) -> Person:
        return await self._person(Role.LEARNER, **given)

    async def coach(self, *cohort_codes: str) -> Person:
        coach = await self._person(Role.COACH)
        async with self.container.unit_of_work() as work:
            for code in cohort_codes:
                await work.cohorts.put_coach(code, coach.id)
        return coach

    async def admin(self, *, language: str = "en") -> Person:
        return await self._person(Role.ADMIN, language=Language(language))

    async def cohort(self, *members: Person) -> str:
        """A new cohort with those members; its code."""
        code = f"cohort-{uuid4().hex[:12]}"
        now = whole_milliseconds(self.container.clock.now())
        async with self.container.unit_of_work() as work:
            await work.cohorts.add(Cohort(code, f"Cohort {code}"), now)
            for member in members:
                await work.cohorts.put_member(code, UserId(UUID(str(member.id))), now)
        return code

    async def _person(self, role: Role, *, language: Language = Language.EN, time_zone: str = "Europe/Paris") -> Person:
        name = uuid4().hex[:12]
        email = f"{name}@example.org"
        registration = Registration(email, PASSWORD, f"Person {name}", language, time_zone)
        return await self._logged_in(await self.container.accounts.register(registration, role))

    async def again(self, person: Person) -> Person:
        """The same person, logged in once more: where a test moves the clock, tokens expire."""
        return await self._logged_in(person.user)

    async def _logged_in(self, user: User) -> Person:
        """What logging in comes to when the password is right; passwords have tests of their own."""
        accounts = self.container.accounts
        session_id = accounts.new_id()
        _, refresh_hash = accounts.refresh_tokens.issue(user.id, session_id)
        async with self.container.unit_of_work() as work:
            await work.sessions.add(user.id, session_id, refresh_hash, accounts.session_lifetime)
        token, _ = accounts.tokens.issue(user.id, session_id)
        client = AsyncClient(
            transport=ASGITransport(self.app),
            base_url="http://test",
            headers={"Authorization": f"Bearer {token}"},
        )
        return Person(user, token, client)
