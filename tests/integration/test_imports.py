"""Imports and exports: files are checked whole, applied once, and the stores agree as if it had been done by hand."""

import asyncio
import csv
import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from httpx import ASGITransport, AsyncClient

from rebootcamp.composition import Container
from tests.support.bench import UNHURRIED, Pair, app_alone
from tests.support.challenges import CHALLENGE
from tests.support.http import refused, walk
from tests.support.importing import CSV, csv_of, faults_of, finish, send
from tests.support.people import PASSWORD, People, Person


@dataclass(frozen=True, slots=True)
class Desk:
    """An administrator, and an application in which nothing works on imports but the test."""

    people: People
    admin: Person
    pair: Pair

    @property
    def container(self) -> Container:
        return self.people.container

    async def run(self, kind: str, file: Any, **query: Any) -> dict[str, Any]:
        """Sends a file and returns the import once it has ended."""
        return await finish(self.container, self.admin, await send(self.admin, kind, file, **query))

    async def differences(self, person: Person) -> list[object]:
        """The differences between the stores of one person, once everything is projected."""
        await self.container.relay.drain()
        return [one async for batch in self.container.audit.audit(person.id) for one in batch.differences]


@pytest.fixture
async def desk(quiet: Pair) -> AsyncIterator[Desk]:
    async with app_alone(quiet.settings.model_copy(update=UNHURRIED)) as app:
        people = People(app)
        yield Desk(people, await people.admin(), quiet)


def new_code() -> str:
    return f"i-{uuid4().hex[:12]}"


def new_email() -> str:
    return f"{uuid4().hex[:12]}@example.org"


def past(email: str, code: str, day: str, note: str | None = None) -> dict[str, Any]:
    return {"email": email, "challenge_code": code, "performed_at": f"{day}T10:00:00Z", "note": note}


def user(**given: str) -> dict[str, Any]:
    return {"email": new_email(), "display_name": "Camille", **given}


def counts(one: dict[str, Any]) -> dict[str, int]:
    return {status: count for status, count in one["lines"].items() if count}


async def test_past_completions_count_like_those_that_were_made_one_by_one(desk: Desk) -> None:
    learner = await desk.people.learner()
    assert (await learner.complete("metro-10km")).status_code == 201
    before = await learner.progress()
    days = ["2025-03-05", "2025-03-03", "2025-03-04"]
    done = await desk.run("completions", [past(learner.user.email.upper(), "cycle-5km", day) for day in days])
    assert (done["status"], counts(done)) == ("applied", {"applied": 3})
    assert await desk.differences(learner) == []
    after = await learner.progress()
    assert after["score"]["challenge_points"] == before["score"]["challenge_points"] + 60
    assert after["savings"]["co2e_g"] == before["savings"]["co2e_g"] + 3 * 710
    assert after["streak"]["longest_days"] == 3
    assert after["streak"]["last_active_on"] == before["streak"]["last_active_on"]
    assert after["projection"]["status"] == "current"
    newest = (await learner.get("/users/me/history")).json()["items"][:3]
    assert [one["completion"]["local_date"] for one in newest] == ["2025-03-05", "2025-03-04", "2025-03-03"]
    assert all(one["recorded_at"] > "2026" for one in newest)
    completions = (await learner.get("/users/me/completions")).json()["items"][:3]
    assert [one["performed_at"] for one in completions] == [f"2025-03-0{day}T10:00:00.000Z" for day in (5, 4, 3)]
    assert {one["decided_by"] for one in completions} == {str(desk.admin.id)}


async def test_imported_points_do_not_use_up_what_a_user_may_report_in_a_day(quiet: Pair) -> None:
    async with app_alone(quiet.settings.model_copy(update={**UNHURRIED, "self_reported_points_per_day": 60})) as app:
        desk = Desk(People(app), await People(app).admin(), quiet)
        learner = await desk.people.learner()
        today = str((await learner.complete("metro-10km")).json()["completion"]["local_date"])
        lines = [past(learner.user.email, "cycle-5km", f"2025-03-{day:02d}") for day in range(1, 29)]
        assert counts(await desk.run("completions", lines)) == {"applied": 28}
        assert (await learner.complete("cycle-5km")).json()["completion"]["local_date"] == today


async def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    learner, code, email = await desk.people.learner(), new_code(), new_email()
    files: dict[str, list[dict[str, Any]]] = {
        "cohorts": [{"code": code, "name": "Lyon"}],
        "challenges": [{"code": code, **CHALLENGE}],
        "users": [user(email=email, cohort_code=code)],
        "completions": [past(learner.user.email, code, "2025-05-01"), past(email, code, "2025-05-01")],
    }
    for kind, file in files.items():
        assert counts(await desk.run(kind, file)) == {"applied": len(file)}
    seqs = await desk.pair.postgres.fetch("SELECT * FROM user_heads ORDER BY user_id")
    for kind, file in files.items():
        again = await desk.run(kind, file)
        assert (again["status"], counts(again)) == ("applied", {"unchanged": len(file)})
    assert await desk.pair.postgres.fetch("SELECT * FROM user_heads ORDER BY user_id") == seqs
    assert await desk.differences(learner) == []


async def test_a_file_with_faulty_lines_is_not_applied_and_each_is_named(desk: Desk) -> None:
    learner, sooner = await desk.people.learner(), new_code()
    await desk.run("challenges", [{"code": sooner, **CHALLENGE, "ends_on": "2025-01-31"}])
    needed = new_code()
    await desk.run("challenges", [{"code": needed, **CHALLENGE, "prerequisite_codes": [sooner]}])
    email = learner.user.email
    rows = [
        past(email, "cycle-5km", "2025-03-03"),
        past(new_email(), "cycle-5km", "2025-03-03"),
        past(email, "cycle-6km", "2025-03-03"),
        past(email, "cycle-5km", "2199-01-01"),
        past(email, sooner, "2025-02-01"),
        past(email, needed, "2025-01-10"),
        past(email, "cycle-5km", "2025-03-03"),
        past(desk.admin.user.email, "cycle-5km", "2025-03-03"),
        past("nobody", "cycle 5", "2025-03-03"),
        {**past(email, "cycle-5km", ""), "performed_at": "yesterday"},
    ]
    refused_one = await desk.run("completions", csv_of(rows))
    assert refused_one["status"] == "refused"
    assert counts(refused_one) == {"valid": 1, "faulty": 9}
    assert await faults_of(desk.admin, refused_one) == [
        (3, "/email", "user_not_found"),
        (4, "/challenge_code", "challenge_not_found"),
        (5, "/performed_at", "performed_out_of_range"),
        (6, "/performed_at", "challenge_closed"),
        (7, "/challenge_code", "prerequisite_missing"),
        (8, "/performed_at", "already_completed"),
        (9, "/email", "own_completion"),
        (10, "/email", "value_error"),
        (10, "/challenge_code", "string_pattern_mismatch"),
        (11, "/performed_at", "datetime_rfc3339"),
    ]
    lines = (await desk.admin.get(f"/imports/{refused_one['id']}/lines", params={"status": "faulty"})).json()["items"]
    assert all(fault["detail"] and fault["remedy"] for line in lines for fault in line["faults"])
    assert email not in json.dumps(lines)
    assert (await learner.progress())["challenges"]["completion_count"] == 0

    skipping = await desk.run("completions", csv_of(rows), skip_faulty=True)
    assert (skipping["status"], counts(skipping)) == ("applied", {"applied": 1, "faulty": 9})
    assert await desk.differences(learner) == []
    assert (await learner.progress())["challenges"]["completion_count"] == 1


async def test_a_dry_run_applies_nothing(desk: Desk) -> None:
    learner = await desk.people.learner()
    checked = await desk.run("completions", [past(learner.user.email, "cycle-5km", "2025-03-03")], dry_run=True)
    assert (checked["status"], counts(checked)) == ("checked", {"valid": 1})
    assert (await learner.progress())["challenges"]["completion_count"] == 0


async def test_prerequisites_within_a_file_count_in_the_order_of_performance(desk: Desk) -> None:
    learner, first, second = await desk.people.learner(), new_code(), new_code()
    challenges = [{"code": second, **CHALLENGE, "prerequisite_codes": [first]}, {"code": first, **CHALLENGE}]
    assert counts(await desk.run("challenges", challenges)) == {"applied": 2}
    email = learner.user.email
    done = await desk.run("completions", [past(email, second, "2025-03-04"), past(email, first, "2025-03-03")])
    assert counts(done) == {"applied": 2}
    assert await desk.differences(learner) == []
    # The other way round it is not done yet.
    other = (await desk.people.learner()).user.email
    done = await desk.run("completions", [past(other, second, "2025-03-03"), past(other, first, "2025-03-04")])
    assert await faults_of(desk.admin, done) == [(1, "/challenge_code", "prerequisite_missing")]


async def test_a_challenge_counts_until_it_was_retired(desk: Desk) -> None:
    learner, code = await desk.people.learner(), new_code()
    await desk.run("challenges", [{"code": code, **CHALLENGE}])
    assert (await desk.admin.delete(f"/challenges/{code}")).status_code == 204
    done = await desk.run("completions", [past(learner.user.email, code, "2025-03-03")])
    assert counts(done) == {"applied": 1}
    dated = {**past(learner.user.email, code, ""), "performed_at": "2026-11-27T00:00:00Z"}
    assert (await desk.run("challenges", [{"code": code, **CHALLENGE}]))["status"] == "refused"
    assert dated


async def test_an_imported_user_takes_over_the_account_with_a_personal_invitation(desk: Desk) -> None:
    cohort, camille, coach = new_code(), new_email(), new_email()
    await desk.run("cohorts", [{"code": cohort, "name": "Lyon"}])
    done = await desk.run(
        "users",
        [
            user(email=camille, cohort_code=cohort, time_zone="Indian/Reunion"),
            user(email=coach, role="coach", cohort_code=cohort, display_name="=HYPERLINK(1)"),
        ],
    )
    assert counts(done) == {"applied": 2}
    answer = await desk.admin.post(f"/imports/{done['id']}/invitations")
    assert answer.headers["content-type"].startswith("text/csv")
    codes = {row["email"]: row for row in csv.DictReader(io.StringIO(answer.text))}
    assert codes.keys() == {camille, coach}
    assert codes[coach]["display_name"] == "'=HYPERLINK(1)"

    async with AsyncClient(transport=ASGITransport(desk.people.app), base_url="http://test") as client:
        registration = {"email": camille, "password": PASSWORD, "display_name": "Camille B."}
        wrong = {**registration, "email": new_email(), "invitation": codes[camille]["code"]}
        refused(await client.post("/auth/register", json=wrong), 422, "invalid_invitation")
        refused(await client.post("/auth/register", json=registration), 409, "email_taken")
        log_in = {"username": camille, "password": "!"}
        refused(await client.post("/auth/token", data=log_in), 401, "invalid_credentials")
        registered = await client.post("/auth/register", json={**registration, "invitation": codes[camille]["code"]})
        assert registered.status_code == 201
        assert registered.json()["cohort"] == {"code": cohort, "name": "Lyon"}
        assert registered.json()["display_name"] == "Camille B."
        again = await client.post("/auth/register", json={**registration, "invitation": codes[camille]["code"]})
        assert again.status_code in (409, 422)
        logged_in = await client.post("/auth/token", data={"username": camille, "password": PASSWORD})
        assert logged_in.status_code == 200
    # Whoever has chosen a password is invited no more, and the code of the other one is replaced.
    answer = await desk.admin.post(f"/imports/{done['id']}/invitations")
    (row,) = csv.DictReader(io.StringIO(answer.text))
    assert row["email"] == coach
    assert row["code"] != codes[coach]["code"]
    overview = (await desk.admin.get(f"/cohorts/{cohort}")).json()
    assert [one["display_name"] for one in overview["coaches"]] == ["=HYPERLINK(1)"]


async def test_users_and_cohorts_that_cannot_be_opened_are_named(desk: Desk) -> None:
    cohort, email = new_code(), new_email()
    done = await desk.run(
        "users",
        [
            user(email=email),
            user(email=email),
            user(cohort_code=cohort),
            user(time_zone="Europe/Lyon"),
            user(role="admin"),
            {"email": new_email(), "age": 12},
        ],
    )
    assert await faults_of(desk.admin, done) == [
        (2, "/email", "duplicate_line"),
        (3, "/cohort_code", "cohort_not_found"),
        (4, "/time_zone", "unknown_time_zone"),
        (5, "/role", "literal_error"),
        (6, "/display_name", "missing"),
        (6, "/age", "extra_forbidden"),
    ]
    await desk.run("cohorts", [{"code": cohort, "name": "Lyon"}])
    done = await desk.run("cohorts", [{"code": cohort, "name": "Paris"}, {"code": cohort, "name": "Lyon"}])
    assert await faults_of(desk.admin, done) == [(1, "/code", "cohort_code_taken"), (2, "/code", "duplicate_line")]


async def test_challenges_are_published_with_their_prerequisites_or_named(desk: Desk) -> None:
    one, two, three, four = (new_code() for _ in range(4))
    done = await desk.run(
        "challenges",
        [
            {"code": one, **CHALLENGE, "prerequisite_codes": [two]},
            {"code": two, **CHALLENGE, "prerequisite_codes": [one]},
            {"code": three, **CHALLENGE, "prerequisite_codes": [new_code()]},
            {"code": four, **CHALLENGE, "starts_on": "2026-02-01", "ends_on": "2026-01-01"},
        ],
    )
    assert await faults_of(desk.admin, done) == [
        (1, "/prerequisite_codes", "unknown_prerequisite"),
        (2, "/prerequisite_codes", "unknown_prerequisite"),
        (3, "/prerequisite_codes", "unknown_prerequisite"),
        (4, "/ends_on", "window_backwards"),
    ]
    assert counts(await desk.run("challenges", [{"code": one, **CHALLENGE}])) == {"applied": 1}
    assert counts(await desk.run("challenges", [{"code": one, **CHALLENGE, "points": 30}])) == {"applied": 1}
    assert (await desk.admin.get(f"/challenges/{one}")).json()["points"] == 30


async def test_an_import_goes_on_where_another_process_left_it(desk: Desk) -> None:
    learners = [await desk.people.learner() for _ in range(3)]
    lines = [past(one.user.email, "cycle-5km", f"2025-04-{day:02d}") for one in learners for day in range(1, 5)]
    async with app_alone(desk.pair.settings.model_copy(update={**UNHURRIED, "import_batch": 1})) as app:
        slow = People(app).container
        sent = await send(desk.admin, "completions", lines)
        for _ in range(len(learners) + 1 + 1):  # It checks everybody, begins to apply, and applies one person's lines.
            assert await slow.import_work.round()
    halfway = (await desk.admin.get(sent.headers["location"])).json()
    assert (halfway["status"], counts(halfway)) == ("applying", {"applied": 4, "valid": 8})
    # A process that was killed holds the lease for a while; nobody else works on it until then.
    await desk.pair.postgres.execute(
        "UPDATE imports SET available_at = now() + interval '1 hour' WHERE id = $1", halfway["id"]
    )
    assert not await desk.container.import_work.round()
    await desk.pair.postgres.execute("UPDATE imports SET available_at = now() WHERE id = $1", halfway["id"])
    assert counts(await finish(desk.container, desk.admin, sent)) == {"applied": 12}
    for learner in learners:
        assert await desk.differences(learner) == []
        assert (await learner.progress())["challenges"]["completion_count"] == 4


async def test_two_processes_at_once_apply_no_line_twice(desk: Desk) -> None:
    learners = [await desk.people.learner() for _ in range(4)]
    lines = [past(one.user.email, "cycle-5km", f"2025-04-{day:02d}") for one in learners for day in range(1, 8)]
    sent = [await send(desk.admin, "completions", lines) for _ in range(2)]
    done = await asyncio.gather(*(finish(desk.container, desk.admin, one) for one in sent for _ in range(2)))
    assert {counts(one).get("applied", 0) + counts(one).get("unchanged", 0) for one in done} == {28}
    for learner in learners:
        assert await desk.differences(learner) == []
        assert (await learner.progress())["challenges"]["completion_count"] == 7


async def test_someone_erased_before_their_lines_are_applied_stays_erased(desk: Desk) -> None:
    learner = await desk.people.learner()
    sent = await send(desk.admin, "completions", [past(learner.user.email, "cycle-5km", "2025-04-01")])
    assert await desk.container.import_work.round()  # the check
    assert (await desk.admin.delete(f"/users/{learner.id}")).status_code == 204
    done = await finish(desk.container, desk.admin, sent)
    assert await faults_of(desk.admin, done) == [(1, "/email", "user_not_found")]
    assert await desk.differences(learner) == []


async def test_nothing_of_a_file_is_kept_but_its_report(desk: Desk) -> None:
    emails = [new_email() for _ in range(3)]
    sent = await send(desk.admin, "users", [user(email=emails[0]), user(email=emails[1], time_zone="No/Where")])
    await finish(desk.container, desk.admin, sent)
    cancelled = await send(desk.admin, "users", [user(email=emails[2])])
    ended = await desk.admin.post(f"{cancelled.headers['location']}/cancel")
    assert ended.json()["status"] == "cancelled"
    refused(await desk.admin.post(f"{cancelled.headers['location']}/cancel"), 409, "wrong_import_status")
    assert not await desk.container.import_work.round()
    stored = await desk.pair.postgres.fetch("SELECT i::text || l::text FROM imports i JOIN import_lines l ON true")
    assert not any(email in str(row) for row in stored for email in emails)
    acts = (await desk.admin.get("/audit-events", params={"actor_id": str(desk.admin.id)})).json()["items"]
    assert {"import_started", "import_cancelled"} <= {act["action"] for act in acts}


async def test_old_reports_are_deleted(desk: Desk) -> None:
    done = await desk.run("cohorts", [{"code": new_code(), "name": "Lyon"}])
    await desk.container.housekeeping.round()
    assert (await desk.admin.get(f"/imports/{done['id']}")).status_code == 200
    await desk.pair.postgres.execute("UPDATE imports SET finished_at = now() - interval '31 days'")
    await desk.container.housekeeping.round()
    refused(await desk.admin.get(f"/imports/{done['id']}"), 404, "import_not_found")
    assert await desk.pair.postgres.fetchval("SELECT count(*) FROM import_lines WHERE import_id = $1", done["id"]) == 0


@pytest.mark.parametrize(
    ("content", "media_type", "says"),
    [
        (b"", "text/csv", "empty"),
        (b"email,age\na@example.org,12\n", "text/csv", "unknown columns (age)"),
        (b'email,display_name\n"a,b\n', "text/csv", "quote on line 2"),
        (b"email,display_name\na,b,c\n", "text/csv", "3 cells"),
        (b"email,email\n", "text/csv", "twice"),
        (b"email,display_name\n\xff", "text/csv", "not UTF-8"),
        (b"email,display_name\na," + b"b" * 70_000, "text/csv", "longer than"),
        (b"{}", "application/json", "no JSON array"),
        (b'[{"a": 1}', "application/json", "ends before"),
        (b'[{"a": 1},]', "application/json", "no JSON array"),
        (b"[1]", "application/json", "no JSON array"),
        (b'[{"a": 1, "a": 2}]', "application/json", "ambiguous"),
        (b'[{"a": NaN}]', "application/json", "ambiguous"),
        (b'[{"a":' + b"[" * 30_000 + b"]" * 30_000 + b"}]", "application/json", "deep"),
    ],
)
async def test_a_file_that_cannot_be_read_is_refused_and_not_kept(
    desk: Desk, content: bytes, media_type: str, says: str
) -> None:
    answer = await desk.admin.client.post("/imports?kind=users", content=content, headers={"Content-Type": media_type})
    assert says in refused(answer, 422, "unreadable_file")["detail"]
    assert not await desk.container.import_work.round()


async def test_what_is_no_file_is_refused(desk: Desk) -> None:
    answer = await desk.admin.client.post("/imports?kind=users", content=b"x", headers={"Content-Type": "text/plain"})
    refused(answer, 415, "unsupported_media_type")
    learner = await desk.people.learner()
    refused(await send(learner, "users", b"email\n"), 403, "not_permitted")


async def test_a_file_may_be_larger_than_other_bodies_and_has_a_limit_of_its_own(quiet: Pair) -> None:
    async with app_alone(quiet.settings.model_copy(update={**UNHURRIED, "max_import_bytes": 200_000})) as app:
        desk = Desk(People(app), await People(app).admin(), quiet)
        line = b"nobody@example.org,cycle-5km,2025-03-01T10:00:00Z\n"
        header = b"email,challenge_code,performed_at\n"
        done = await desk.run("completions", header + line * 3000)
        assert (done["line_count"], counts(done)) == (3000, {"faulty": 3000})
        refused(await send(desk.admin, "completions", header + line * 5000), 413, "payload_too_large")

        async def pieces() -> AsyncIterator[bytes]:
            yield header
            for _ in range(5000):
                yield line

        streamed = await desk.admin.client.post("/imports?kind=completions", content=pieces(), headers=CSV)
        refused(streamed, 413, "payload_too_large")


async def test_a_spreadsheet_s_file_is_read_as_it_is(desk: Desk) -> None:
    """The file has a byte order mark, semicolons, CRLF, empty lines, and line ends within quotes."""
    one, two = new_email(), new_email()
    file = f'\ufeffemail;display_name;language\r\n{one};"Camille\r\nB ""C"" ; D";en\r\n\r\n{two};Élodie;\r\n'
    done = await desk.run("users", file.encode())
    assert counts(done) == {"applied": 2}
    found = await desk.pair.postgres.fetch(
        "SELECT display_name, language FROM users WHERE email = ANY($1) ORDER BY email = $2", [one, two], two
    )
    assert [tuple(row) for row in found] == [('Camille\r\nB "C" ; D', "en"), ("Élodie", "fr")]


@pytest.mark.parametrize("file_format", ["csv", "json"])
async def test_what_is_exported_can_be_imported_and_changes_nothing(desk: Desk, file_format: str) -> None:
    code = new_code()
    await desk.run("cohorts", [{"code": code, "name": "=1+1"}])
    learner, note = await desk.people.learner(), '@SUM(A1), "quoted"\nand more'
    async with desk.container.unit_of_work() as work:
        await work.cohorts.put_member(code, learner.id, learner.user.joined_at)
    await desk.run("completions", [past(learner.user.email, "cycle-5km", "2025-03-01", note)])
    for kind in ("users", "cohorts", "challenges", "completions"):
        export = await desk.admin.get(f"/exports/{kind}", params={"format": file_format})
        assert export.status_code == 200
        assert f'filename="{kind}.{file_format}"' in export.headers["content-disposition"]
        file = export.content if file_format == "csv" else json.loads(export.content)
        again = await desk.run(kind, file, skip_faulty=True)
        assert set(counts(again)) == {"unchanged"}, (kind, await faults_of(desk.admin, again))
        if kind == "completions" and file_format == "csv":
            rows = list(csv.DictReader(io.StringIO(export.text)))
            assert f"'{note}" in {row["note"] for row in rows}
        if kind == "cohorts" and file_format == "csv":
            assert f"{code},'=1+1\r\n" in export.text


async def test_an_export_adds_nothing_for_a_user_who_changed_the_time_zone(desk: Desk) -> None:
    learner = await desk.people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # In one of them, it was another day then.
        assert (await learner.client.patch("/users/me", json={"time_zone": zone})).status_code == 200
        exported = (await desk.admin.get("/exports/completions", params={"format": "json"})).json()
        own = [row for row in exported if row["email"] == learner.user.email]
        assert set(counts(await desk.run("completions", own))) == {"unchanged"}


async def test_imports_are_listed_the_latest_first(desk: Desk) -> None:
    ids = [(await desk.run("cohorts", [{"code": new_code(), "name": "N"}]))["id"] for _ in range(3)]
    pages = await walk(desk.admin, "/imports", 2)
    assert [one["id"] for page in pages for one in page][:3] == ids[::-1]
