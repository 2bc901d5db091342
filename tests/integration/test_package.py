"""scripts/package.sh: what is handed in, unzipped elsewhere, holds what the course asks for, and runs."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.copies import PROJECT

ASKED_FOR = ["README.md", "src", "data/rebootcamp.sql", "data/mongo.json", "backup.sh", "restore.sh"]


def package(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROJECT / "scripts" / "package.sh", *arguments], capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture(scope="module")
def unzipped(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    tracked = ["git", "-C", str(PROJECT), "cat-file", "-e", "HEAD:docs/LISEZMOI.md"]
    if subprocess.run(tracked, check=False, capture_output=True).returncode != 0:
        pytest.skip("this is no checkout with docs/LISEZMOI.md in it, of which the archive is made")
    directory = tmp_path_factory.mktemp("elsewhere")
    # Each worker makes one of its own, in the same place.
    name = "ESSAI-" + worker_id.translate(str.maketrans("0123456789", "abcdefghij"))
    done = package(name, "Test")
    assert done.returncode == 0, done.stderr
    archive = PROJECT / done.stdout.strip()
    try:
        assert archive.name == f"EC03R_{name}Test.zip"
        subprocess.run(["unzip", "-q", archive, "-d", directory], check=True)
    finally:
        archive.unlink()
    return directory / f"EC03R_{name}Test"


def test_it_holds_what_the_course_asks_for(unzipped: Path) -> None:
    assert [path for path in ASKED_FOR if not (unzipped / path).exists()] == []
    assert "Pour l'examinateur" in (unzipped / "README.md").read_text()


def test_the_links_of_its_readme_lead_somewhere(unzipped: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (unzipped / "README.md").read_text())
    assert links
    assert [link for link in links if not (unzipped / link).exists()] == []


def test_its_scripts_can_be_run(unzipped: Path) -> None:
    scripts = [*unzipped.glob("*.sh"), *(path for path in unzipped.glob("scripts/*.sh") if path.name != "env.sh")]
    assert len(scripts) > 5
    assert [script.name for script in scripts if not os.access(script, os.X_OK)] == []
    for script in scripts:
        subprocess.run(["bash", "-n", script], check=True)


@pytest.mark.long
def test_its_lint_commands_work(unzipped: Path) -> None:
    """Those of its scripts/test.sh; mypy and lint-imports, which are slow, look at the sources alone."""
    lines = map(str.strip, (unzipped / "scripts" / "test.sh").read_text().splitlines())
    lint = [line for line in lines if line.split(" ")[0] in {"shopt", "ruff", "shellcheck", "hadolint"}]
    assert len(lint) == 5
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-euc", "\n".join(lint)],
        cwd=unzipped,
        env={"PATH": path, "HOME": os.environ["HOME"]},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.long
def test_its_command_runs(unzipped: Path) -> None:
    """From its own sources, in an environment that has its dependencies; installing them takes a minute or two."""
    done = subprocess.run(
        [sys.executable, "-c", "import rebootcamp.cli as cli; print(cli.__file__); cli.app(['--help'])"],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(unzipped / "src")},
        cwd=unzipped,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(unzipped))
    assert "migrate" in done.stdout


@pytest.mark.parametrize("arguments", [[], ["NOM"], ["../NOM", "Prenom"], ["NOM", "Prenom", "more"]])
def test_a_name_is_needed(arguments: list[str]) -> None:
    done = package(*arguments)
    assert done.returncode == 2
    assert "usage" in done.stderr
