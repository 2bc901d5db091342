"""SIGKILL of the process that works on an import: another one goes on, and both stores agree afterwards."""

import asyncio
from pathlib import Path

import pytest

from tests.benchmarks import imports
from tests.benchmarks.imports import FAULTY
from tests.conftest import OpenDatabases


@pytest.mark.long
async def test_an_import_survives_the_process_that_works_on_it(open_databases: OpenDatabases, tmp_path: Path) -> None:
    users, each = 60, 6
    async with open_databases("imports") as settings, asyncio.timeout(240):
        found = await imports.run(settings, tmp_path / "api.log", users, each, kill=True, batch=60)
    assert found.users.applied == users
    assert found.applied_at_kill < users * each, "it was killed too late to show anything"
    assert found.completions.applied == users * each
    assert len(found.faulty) == FAULTY
    assert found.differences == []
