"""What holds for the source as a whole and the import linter cannot see."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache

import pytest

from rebootcamp.controllers.frame.problems import problem_catalogue
from rebootcamp.domain import errors
from tests.conftest import PROJECT

SOURCE = PROJECT / "src" / "rebootcamp"
MODULES = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py"))

READS_THE_CLOCK = ["composition/parts.py", "demo/loading.py", "repositories/memory/rate_limits.py"]
"""Beside the clock itself: the demo programme, which ends today, and the library's counts, which read it themselves."""
INNER = ["domain/*.py", "services/*.py", "repositories/*.py", "models/*.py"]
COMMITS = ["repositories/sql/work.py"]
IMPORTED_IN = {
    "fastapi": ["app.py", "dependencies.py", "controllers/*.py"],
    "starlette": ["app.py", "dependencies.py", "controllers/*.py"],
    "sqlalchemy": ["models/*.py", "databases/*.py", "repositories/sql/*.py"],
    "asyncpg": ["databases/*.py", "repositories/sql/*.py"],
    "typer": ["cli/*.py"],
}
NOT_LOADED = ["alembic", "mako"]
"""The libraries that only commands need. A serving process would hold 8 MiB for Alembic."""
READS_THE_ENVIRONMENT = ["settings.py", "cli/*.py", "metrics.py", "embedded/*.py"]
"""Beside the settings: what starts servers or shares a folder between processes, before there are settings."""


@cache
def tree(module: str) -> ast.Module:
    return ast.parse((SOURCE / module).read_text("utf-8"))


def dotted(node: ast.expr) -> str:
    match node:
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case ast.Name(id=name):
            return name
        case _:
            return ""


def calls(module: str) -> Iterator[str]:
    """What is called, by the last two parts of its name."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Call):
            yield ".".join(dotted(node.func).split(".")[-2:])


def imports(module: str) -> Iterator[str]:
    """The packages from which something is imported."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def inside(modules: list[str], folders: list[str]) -> list[str]:
    return [module for module in modules if any(fnmatch(module, pattern) for pattern in folders)]


def outside(modules: list[str], allowed: list[str]) -> list[str]:
    return [module for module in modules if not any(fnmatch(module, pattern) for pattern in allowed)]


def calling(*names: str) -> list[str]:
    """The modules in which one of those is called."""
    return [module for module in MODULES if not set(names).isdisjoint(calls(module))]


def test_the_time_comes_from_the_clock_that_is_injected() -> None:
    found = calling("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time")
    assert outside(found, READS_THE_CLOCK) == []


def test_ids_come_from_where_everything_is_put_together() -> None:
    assert inside(calling("uuid4", "uuid7"), INNER) == []


def test_leaving_a_unit_of_work_is_the_only_commit() -> None:
    assert calling("session.commit") == COMMITS
    assert inside(calling("connection.commit", "engine.begin"), ["repositories/*.py", "services/*.py"]) == []


def test_two_things_at_once_leave_nothing_running() -> None:
    assert inside(calling("asyncio.gather"), INNER) == ["services/concurrency.py"]


@pytest.mark.parametrize(("package", "allowed"), IMPORTED_IN.items())
def test_a_library_is_known_where_it_may_be(package: str, allowed: list[str]) -> None:
    found = [module for module in MODULES if package in imports(module)]
    assert found
    assert outside(found, allowed) == []


def test_the_environment_is_read_by_the_settings() -> None:
    found = [
        module
        for module in MODULES
        if any(
            isinstance(node, ast.Attribute) and dotted(node) in ("os.environ", "os.getenv")
            for node in ast.walk(tree(module))
        )
    ]
    assert outside(found, READS_THE_ENVIRONMENT) == []


@pytest.mark.long
def test_a_process_that_serves_does_not_load_what_only_commands_need() -> None:
    program = "import sys, rebootcamp.app, rebootcamp.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "sqlalchemy" in loaded
    assert set(NOT_LOADED).isdisjoint(loaded)


def test_every_module_says_what_it_is_for() -> None:
    assert [module for module in MODULES if not ast.get_docstring(tree(module))] == []


def test_every_error_is_in_the_tree_that_its_module_draws_and_is_raised_somewhere() -> None:
    drawn = errors.__doc__ or ""
    concrete = [
        name
        for name, error in vars(errors).items()
        if isinstance(error, type) and issubclass(error, errors.RebootCampError) and hasattr(error, "code")
    ]
    text = {module: (SOURCE / module).read_text("utf-8") for module in MODULES if module != "domain/errors.py"}
    assert [name for name in concrete if f"─ {name}\n" not in drawn] == []
    assert [name for name in concrete if not any(f"{name}(" in source for source in text.values())] == []
    assert {vars(errors)[name].code for name in concrete} <= set(problem_catalogue())
