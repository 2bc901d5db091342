"""The edges of the calendar, in every date that the API takes, and for people in the zones farthest from UTC."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.conftest import OpenApp
from tests.support.catalogue import new_challenge, new_code
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.people import People

FIRST_DAY, LAST_DAY, LEAP_DAY = "0001-01-01", "9999-12-31", "2096-02-29"
EDGES = (FIRST_DAY, "0001-12-31", LEAP_DAY, "9999-01-01", "9999-12-30", LAST_DAY)
NO_DAYS = ("0000-01-01", "0000-12-31", "2027-02-29", "2100-02-29", "10000-01-01", "-0001-01-01")
ZONES = ("Pacific/Kiritimati", "Etc/GMT-14", "Etc/GMT+12", "Pacific/Pago_Pago", "UTC")
OFFSETS = ("Z", "+14:00", "-12:00", "+23:59", "-23:59")
NEW_YEAR = datetime(2027, 12, 31, 23, 59, 59, tzinfo=UTC)
"""In Kiritimati it is the next year already."""
END_OF_LEAP_DAY = datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("zone", ZONES)
async def test_a_performance_at_the_edge_of_the_calendar_is_refused(people: People, zone: str) -> None:
    learner = await people.learner(time_zone=zone)
    for day in (FIRST_DAY, LEAP_DAY, LAST_DAY, *NO_DAYS):
        for time in ("00:00:00", "23:59:59.999999999"):
            for offset in OFFSETS:
                answer = await learner.complete("cycle-5km", performed_at=f"{day}T{time}{offset}")
                assert answer.status_code == 422, (day, time, offset, answer.text)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("recurrence", ["once", "daily", "weekly"])
async def test_the_window_of_a_challenge_may_be_the_whole_calendar(people: People, zone: str, recurrence: str) -> None:
    admin, learner = await people.admin(), await people.learner(time_zone=zone)
    window = {"starts_on": FIRST_DAY, "ends_on": LAST_DAY}
    code = await new_challenge(admin, **window, recurrence=recurrence)
    shown = (await learner.get(f"/challenges/{code}")).json()
    assert {name: shown[name] for name in window} == window
    assert (await learner.complete(code)).status_code == 201
    again = refused(await learner.complete(code), 409, "already_completed")
    assert (again["next_allowed_at"] is None) == (recurrence == "once")


@pytest.mark.parametrize("day", EDGES)
async def test_a_window_of_one_day_at_the_edge_of_the_calendar(people: People, day: str) -> None:
    admin, learner = await people.admin(), await people.learner(time_zone="Pacific/Kiritimati")
    code = await new_challenge(admin, starts_on=day, ends_on=day)
    refused(await learner.complete(code), 409, "challenge_closed")

    async def open_on(other: str) -> bool:
        listed = await learner.get("/challenges", params={"open_on": other, "limit": 100})
        assert listed.status_code == 200, listed.text
        return code in [challenge["code"] for challenge in listed.json()["items"]]

    assert [await open_on(other) for other in EDGES] == [other == day for other in EDGES]
    for changes in ({"starts_on": None}, {"ends_on": None}, {"starts_on": FIRST_DAY, "ends_on": LAST_DAY}):
        changed = await admin.client.patch(f"/challenges/{code}", json=changes)
        assert (changed.status_code, changed.json() | changes) == (200, changed.json())


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", EDGES)
async def test_a_pause_at_the_edge_of_the_calendar_is_refused(people: People, zone: str, day: str) -> None:
    learner = await people.learner(time_zone=zone)
    for first_on, last_on in [(day, day), (day, LAST_DAY), (FIRST_DAY, day)]:
        answer = await learner.post("/users/me/pauses", {"first_on": first_on, "last_on": last_on})
        refused(answer, 422, "pause_refused")
    refused(await learner.delete(f"/users/me/pauses/{day}"), 404, "pause_not_found")
    assert (await learner.get("/users/me/streak")).json()["pauses"] == []


@pytest.mark.parametrize("day", NO_DAYS)
async def test_what_is_no_day_of_the_calendar_is_refused_everywhere(people: People, day: str) -> None:
    admin = await people.admin()
    code = await new_challenge(admin)
    for answer in [
        await admin.post("/users/me/pauses", {"first_on": day, "last_on": day}),
        await admin.delete(f"/users/me/pauses/{day}"),
        await admin.get("/challenges", params={"open_on": day}),
        await admin.client.patch(f"/challenges/{code}", json={"starts_on": day, "ends_on": day}),
        await admin.post("/challenges", {"code": new_code("challenge"), "starts_on": day, "ends_on": day}),
    ]:
        refused(answer, 422, "validation_failed")


@pytest.mark.parametrize("moment", [NEW_YEAR, NEW_YEAR + timedelta(seconds=1), END_OF_LEAP_DAY])
@pytest.mark.parametrize("programme_zone", ["Pacific/Kiritimati", "Etc/GMT+12"])
async def test_a_day_that_ends_is_counted_in_the_zones_farthest_from_utc(
    open_app: OpenApp, moment: datetime, programme_zone: str
) -> None:
    async with open_app(clock=SettableClock(moment), programme_time_zone=programme_zone) as app:
        people = People(app)
        admin = await people.admin()
        code = await new_challenge(admin, recurrence="weekly")
        for zone in ZONES:
            learner = await people.learner(time_zone=zone)
            coach = await people.coach(cohort := await people.cohort(learner))
            for hours in (48, 0):
                performed_at = (moment - timedelta(hours=hours)).isoformat()
                assert (await learner.complete("cycle-5km", performed_at=performed_at)).status_code == 201
            done = (await learner.complete(code)).json()
            again = refused(await learner.complete(code), 409, "already_completed")
            next_allowed_at = datetime.fromisoformat(again["next_allowed_at"])
            assert moment < next_allowed_at <= moment + timedelta(days=7)
            today = done["completion"]["local_date"]
            assert (await learner.get("/users/me/streak")).json()["last_active_on"] == today
            in_a_year = (datetime.fromisoformat(today) + timedelta(days=365)).date()
            pause = {"first_on": today, "last_on": today}
            assert (await learner.post("/users/me/pauses", pause)).status_code == 201
            last = {"first_on": str(in_a_year), "last_on": str(in_a_year + timedelta(days=29))}
            assert (await learner.post("/users/me/pauses", last)).status_code == 201
            later = {"first_on": str(in_a_year + timedelta(days=1)), "last_on": str(in_a_year + timedelta(days=30))}
            refused(await learner.post("/users/me/pauses", later), 422, "pause_refused")
            assert (await learner.delete(f"/users/me/pauses/{today}")).status_code == 204
            for period in ("all_time", "this_month", "this_week"):
                board = await learner.get("/leaderboards/programme", params={"period": period, "limit": 1})
                assert board.json()["me"]["points"] == 60
                following = {"period": period, "limit": 1, "cursor": board.json()["next_cursor"]}
                if following["cursor"]:
                    assert (await learner.get("/leaderboards/programme", params=following)).status_code == 200
            summary: dict[str, Any] = (await coach.get(f"/cohorts/{cohort}/summary")).json()
            assert summary["active_this_week_count"] == 1
