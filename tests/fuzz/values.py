"""What made-up requests are made of where it is the edge that matters: of the calendar, and of what a body may be.

Schemathesis loads this module, and takes the days and moments for its own.
"""

from datetime import UTC, datetime, timedelta

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

MAX_BYTES = 65_000
depths = st.sampled_from([0, 1, 31, 32, 33, 900])
widths = st.sampled_from([0, 1, 999, 1001, MAX_BYTES])
leaves = st.sampled_from(["0", '""', "[]", "{}", '"\\u0061"', "null"])
names = st.sampled_from(["a", "email", "n" * 20_000])
brackets = st.sampled_from([("[", "]"), ('{"a":', "}")])
MEMBERS = (
    "",
    '"{name}":0,',
    '"{name}":0,"{name}":0,',
    '"{name}":{{"b":0,"b":0,"c":0,"c":0}},',
)
"""What stands beside the deep and wide part: nothing, a name, the same name twice, names that come twice below it."""


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
