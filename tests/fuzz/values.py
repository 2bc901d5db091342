"""Strategies for made-up requests at the edges: of the calendar, and of what a body may be.

Schemathesis loads this module, and takes the days and moments for its own.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

import schemathesis
from hypothesis import strategies as st

ENDS = ("0001-01-01", "0001-01-02", "9999-12-30", "9999-12-31")
LEAPS = ("1900-02-28", "1900-03-01", "2000-02-29", "2024-02-29", "2028-02-29", "2100-02-28")
ABOUT_TODAY = tuple((datetime.now(UTC) + timedelta(days=days)).date().isoformat() for days in (-1, 0, 1, 365))
# Ends twice: what has two days is tried with both at the same end often enough.
days = st.one_of(*map(st.sampled_from, (ENDS, ENDS, (*ENDS, *LEAPS, *ABOUT_TODAY))), st.dates().map(str))
times = st.sampled_from(["00:00:00", "12:00:00.000001", "23:59:59.999999"])
offsets = st.sampled_from(["Z", "+00:00", "+14:00", "-14:00"])
moments = st.builds("{}T{}{}".format, days, times, offsets)
schemathesis.openapi.format("date", days)
schemathesis.openapi.format("date-time", moments)

SPANS = (ENDS[2:], ENDS[2:], ENDS[:2], ("2028-02-28", "2028-02-29"), ABOUT_TODAY[1:3])


@schemathesis.hook
def before_generate_body(context: schemathesis.HookContext, strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Puts the two days of a body close together: apart, it is always their distance that is refused."""
    return strategy.flatmap(with_days_together)


def with_days_together(body: object) -> st.SearchStrategy[object]:
    """Returns that body, or where it has two days, one with a short span at an edge of the calendar in their place."""
    days_of_body = [name for name in body if name.endswith("_on")] if isinstance(body, dict) else []
    if not isinstance(body, dict) or len(days_of_body) != 2:
        return st.just(body)
    in_order = sorted(days_of_body, key=lambda name: name.startswith(("last", "closes")))
    together = [{**body, **dict(zip(in_order, span, strict=True))} for span in SPANS]
    return st.sampled_from([body, *together])


MAX_BYTES = 65_000
depths = st.sampled_from([0, 31, 32, 33, 900, 900])
widths = st.sampled_from([0, 999, 1001, MAX_BYTES, MAX_BYTES])
leaves = st.sampled_from(["0", "[]", "{}", '"\\u0061"'])
names = st.sampled_from(["a", "email", "n" * 20_000])
brackets = st.sampled_from([("[", "]"), ('{"a":', "}")])
MEMBERS = (
    "",
    '"{name}":0,',
    '"{name}":0,"{name}":0,',
    '"{name}":{{"b":0,"b":0,"c":0,"c":0}},',
)
"""The neighbours of the deep and wide part: nothing, a name, a name twice, names that come twice within an object."""


def document(depth: int, width: int, leaf: str, around: tuple[str, str], members: str, name: str) -> str:
    """A body with a list of so many leaves, so deep down, as far as a body may be large."""
    opening, closing = around
    before = members.format(name=name)
    room = MAX_BYTES - len(before) - depth * len(opening + closing)
    wide = "[" + ",".join([leaf] * min(width, room // (len(leaf) + 1))) + "]"
    return f'{{{before}"z":{opening * depth}{wide}{closing * depth}}}'


documents = st.builds(document, depths, widths, leaves, brackets, st.sampled_from(MEMBERS), names)
forms = st.builds("&".join, st.lists(st.sampled_from(["username=a", "password=b", "", "a"]), max_size=200))
cookies = st.builds('a="{}"'.format, st.sampled_from(["\\1", '\\"', ";", "a;"]).map(lambda one: one * 15_000))
