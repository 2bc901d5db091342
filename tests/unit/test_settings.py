"""Settings: where they come from, what they refuse, and that every one is written down."""

import os
import re
import stat
import subprocess
from pathlib import Path

import pytest
from pydantic import ValidationError
from pydantic_core import PydanticUndefined
from pydantic_settings import SettingsError
from typer.testing import CliRunner

from rebootcamp.cli import app
from rebootcamp.settings import Settings

PROJECT = Path(__file__).parents[2]
KEY = "8f14e45fceea167a5a36dedd4bea2543"
PASSWORD_OF_COMPOSE = re.compile(r"\$\{(\w+):\?(\w+) is not set")
NOT_BY_WAY_OF_COMPOSE = {
    "DATABASE_URL",
    "MONGO_URL",
    "DATABASE_APP_ROLE",
    "DATABASE_SUFFIX",
    "HOST",
    "PORT",
    "METRICS_HOST",
    "METRICS_PORT",
    "PROJECT_DIRECTORY",
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A production service's, with nothing else of ours in it."""
    for name in os.environ:
        if name.startswith("REBOOTCAMP_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("REBOOTCAMP_DATABASE_URL", "postgresql+asyncpg://app:Zk3vQ9@db/rebootcamp")
    monkeypatch.setenv("REBOOTCAMP_MONGO_URL", "mongodb://app:Zk3vQ9@db/rebootcamp")
    monkeypatch.setenv("REBOOTCAMP_SECRET_KEY", KEY)
    return monkeypatch


def test_a_secret_may_be_in_a_file(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("a key that was put into a file\n\n")
    environment.delenv("REBOOTCAMP_SECRET_KEY")
    environment.setenv("REBOOTCAMP_SECRET_KEY_FILE", str(tmp_path / "key"))
    with pytest.raises(ValidationError, match="32 bytes"):
        Settings()
    (tmp_path / "key").write_text(f"{KEY}\n")
    assert Settings().secret_key.get_secret_value() == KEY


def test_a_secret_given_twice_or_in_a_file_that_is_not_there_is_refused(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.setenv("REBOOTCAMP_SECRET_KEY_FILE", str(tmp_path / "nowhere"))
    with pytest.raises(SettingsError, match="REBOOTCAMP_SECRET_KEY and REBOOTCAMP_SECRET_KEY_FILE are both set"):
        Settings()
    environment.delenv("REBOOTCAMP_SECRET_KEY")
    with pytest.raises(SettingsError, match="REBOOTCAMP_SECRET_KEY_FILE names a file that cannot be read"):
        Settings()


@pytest.mark.parametrize("name", ["REBOOTCAMP_SECRET_KEY", "REBOOTCAMP_DATABASE_URL", "REBOOTCAMP_MONGO_URL"])
def test_a_missing_secret_ends_the_command_with_its_name(environment: pytest.MonkeyPatch, name: str) -> None:
    environment.setenv(name, "")
    result = CliRunner().invoke(app, ["serve"])
    assert result.exit_code == 2
    assert f"{name} is not set." in result.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("REBOOTCAMP_DATABASE_URL", "postgresql+asyncpg://app:postgres@db/rebootcamp"),
        ("REBOOTCAMP_MONGO_URL", "mongodb://root:Change-Me@db,db2/rebootcamp"),
        ("REBOOTCAMP_SECRET_KEY", "change-me-to-32-bytes-or-more-please"),
        ("REBOOTCAMP_SECRET_KEY", "secret" * 8),
        ("REBOOTCAMP_SECRET_KEY", KEY[1:]),
    ],
)
def test_a_default_secret_ends_the_command_with_its_name_and_never_its_value(
    environment: pytest.MonkeyPatch, name: str, value: str
) -> None:
    environment.setenv(name, value)
    result = CliRunner().invoke(app, ["relay"])
    assert result.exit_code == 2
    assert name in result.stderr
    assert value not in result.output


def test_development_may_use_a_default_password(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("REBOOTCAMP_ENVIRONMENT", "development")
    environment.setenv("REBOOTCAMP_DATABASE_URL", "postgresql+asyncpg://postgres:postgres@db/rebootcamp")
    Settings()


def settings_in(file: str, pattern: str) -> dict[str, str]:
    """The settings that a file names, and what it says of each, without the prefix."""
    found = re.findall(pattern, (PROJECT / file).read_text("utf-8"), re.MULTILINE)
    assert len(found) == len(dict(found))
    return dict(found)


def test_every_setting_is_in_the_table_in_the_example_and_in_compose() -> None:
    names = {name.upper() for name in Settings.model_fields}
    assert settings_in("docs/operations.md", r"^\| `REBOOTCAMP_(\w+)` \| (.+?) \|").keys() == names
    assert settings_in(".env.example", r"^(?:# )?REBOOTCAMP_(\w+)=(.*)$").keys() == names
    assert settings_in("docker-compose.yml", r"^  REBOOTCAMP_(\w+):(.*)$").keys() | NOT_BY_WAY_OF_COMPOSE == names


def test_the_defaults_that_are_written_down_are_the_defaults() -> None:
    table = settings_in("docs/operations.md", r"^\| `REBOOTCAMP_(\w+)` \| (.+?) \|")
    example = settings_in(".env.example", r"^(?:# )?REBOOTCAMP_(\w+)=(.*)$")
    for name, field in Settings.model_fields.items():
        if field.default is PydanticUndefined:
            assert table[name.upper()] == "required, secret"
        elif field.default in (None, "", ()):
            assert (table[name.upper()], example[name.upper()]) == ("none", "")
        elif not isinstance(field.default, Path):
            default = str(field.default).lower() if isinstance(field.default, bool) else str(field.default)
            assert (table[name.upper()], example[name.upper()]) == (f"`{default}`", default)


def test_init_env_writes_every_secret_that_compose_asks_for_once_and_for_its_owner_only(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    for name in ("scripts/init-env.sh", ".env.example"):
        (tmp_path / name).write_bytes((PROJECT / name).read_bytes())
    command = ["bash", str(tmp_path / "scripts/init-env.sh")]
    subprocess.run(command, check=True, capture_output=True, timeout=30)
    env = tmp_path / ".env"
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
    asked = PASSWORD_OF_COMPOSE.findall((PROJECT / "docker-compose.yml").read_text("utf-8"))
    assert all(name == named for name, named in asked)
    secrets = dict(re.findall(r"^(\w+)=([0-9a-f]{64})$", env.read_text(), re.MULTILINE))
    assert secrets.keys() == {name for name, _ in asked}
    assert len(re.findall("[0-9a-f]{64}", env.read_text())) == len(secrets)
    assert len(set(secrets.values())) == len(secrets)

    written = env.read_text()
    again = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)
    assert again.returncode == 1
    assert ".env is there already" in again.stderr
    assert env.read_text() == written
    assert sorted(path.name for path in tmp_path.glob(".env*")) == [".env", ".env.example"]
