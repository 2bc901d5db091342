"""The command begins to work before what most of its uses do without is imported."""

import subprocess
import sys
from importlib import import_module

from rebootcamp import cli
from rebootcamp.deferred import Deferred

HEAVY = {"alembic", "bson", "fastapi", "jose", "motor", "passlib", "pymongo", "sqlalchemy", "starlette", "uvicorn"}


def test_importing_the_command_imports_no_framework_and_no_driver() -> None:
    program = "import sys, rebootcamp.cli; print(*sys.modules)"
    imported = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert not HEAVY & set(imported.stdout.split())


def test_everything_that_is_deferred_is_there() -> None:
    deferred = {name: value for name, value in vars(cli).items() if isinstance(value, Deferred)}
    assert {"create_app", "open_container", "uvicorn"} <= set(deferred)
    for name, value in deferred.items():
        module = import_module(value.module)
        assert value.name is None or (value.name == name and hasattr(module, name))


def test_what_is_deferred_is_used_as_if_it_were_imported() -> None:
    from rebootcamp.databases.migrations import SchemaState  # noqa: PLC0415 - the thing itself

    assert Deferred("rebootcamp.databases.migrations", "SchemaState").LATER is SchemaState.LATER
    assert Deferred("rebootcamp.databases.migrations", "SchemaState")(SchemaState.LATER.value) is SchemaState.LATER
    assert Deferred("json").dumps([1]) == "[1]"
