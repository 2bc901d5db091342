"""Settings: where they come from, what they refuse, and that every one is written down."""

import json
import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from pydantic import ValidationError
from pydantic_core import PydanticUndefined
from pydantic_settings import SettingsError
from typer.testing import CliRunner

from rebootcamp.cli import app
from rebootcamp.settings import WELL_KNOWN_PASSWORDS, Settings

PROJECT = Path(__file__).parents[2]
KEY = "8f14e45fceea167a5a36dedd4bea2543"
PASSWORD_OF_COMPOSE = re.compile(r"\$\{(\w+):\?(\w+) is not set")
OF_THE_COMMAND = {"DATA"}
"""Read by the command itself, not by the service."""
NOT_BY_WAY_OF_COMPOSE = {
    "DATABASE_URL",
    "MONGO_URL",
    "DATABASE_APP_ROLE",
    "DATABASE_DISTRIBUTED",
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


@pytest.mark.parametrize(
    ("variable", "value", "sentence"),
    [
        ("REBOOTCAMP_LOG_LEVEL", "chatty", "REBOOTCAMP_LOG_LEVEL"),
        ("REBOOTCAMP_DATABASE_URL", "postgresql://app:Zk3vQ9@db/x", "REBOOTCAMP_DATABASE_URL is no URL such as"),
        ("REBOOTCAMP_DATABASE_URL", "Zk3vQ9", "REBOOTCAMP_DATABASE_URL is no URL such as"),
        ("REBOOTCAMP_DATABASE_URL", "postgresql+asyncpg://app:Zk3vQ9@db:x/x", "REBOOTCAMP_DATABASE_URL is no URL"),
        ("REBOOTCAMP_DATABASE_URL", "postgresql+asyncpg://app:Zk3vQ9@[db/x", "REBOOTCAMP_DATABASE_URL is no URL"),
        ("REBOOTCAMP_MONGO_URL", "mongo://app:Zk3vQ9@db/x", "REBOOTCAMP_MONGO_URL is no URL such as"),
        ("REBOOTCAMP_MONGO_URL", "mongodb://app:Zk3vQ9@db:port/x", "REBOOTCAMP_MONGO_URL is no URL such as"),
    ],
)
def test_what_no_driver_would_take_ends_every_command_with_a_sentence(
    environment: pytest.MonkeyPatch, variable: str, value: str, sentence: str
) -> None:
    environment.setenv(variable, value)
    for command in ("migrate", "serve"):
        result = CliRunner().invoke(app, [command])
        assert result.exit_code == 2
        assert sentence in result.stderr
        assert "Zk3vQ9" not in result.output


def test_the_url_of_the_smtp_server_is_checked_and_never_shown(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("REBOOTCAMP_SMTP_URL", "smtp://user:Zk3vQ9@mail.example.org")
    result = CliRunner().invoke(app, ["serve"])
    assert result.exit_code == 2
    assert "REBOOTCAMP_SMTP_URL would send the password unencrypted" in result.stderr
    assert "Zk3vQ9" not in result.output
    environment.setenv("REBOOTCAMP_SMTP_URL", "starttls://user:Zk3vQ9@mail.example.org")
    result = CliRunner().invoke(app, ["serve"])
    for name in ("REBOOTCAMP_PUBLIC_URL", "REBOOTCAMP_MAIL_FROM"):
        assert f"{name} must be set, because REBOOTCAMP_SMTP_URL is" in " ".join(result.stderr.split())
    environment.setenv("REBOOTCAMP_PUBLIC_URL", "https://camp.example.org/")
    environment.setenv("REBOOTCAMP_MAIL_FROM", "RebootCamp <no-reply@example.org>")
    settings = Settings()
    assert settings.public_url == "https://camp.example.org"
    assert "Zk3vQ9" not in repr(settings)
    for sender in ("RebootCamp", "a@example.org\nBcc: b@example.org", "a@example.org, b@example.org", "<a@b>"):
        environment.setenv("REBOOTCAMP_MAIL_FROM", sender)
        with pytest.raises(ValidationError, match="must be an address"):
            Settings()


def test_an_empty_secret_file_ends_the_command_with_its_name(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "url").write_text("\n")
    environment.delenv("REBOOTCAMP_MONGO_URL")
    environment.setenv("REBOOTCAMP_MONGO_URL_FILE", str(tmp_path / "url"))
    result = CliRunner().invoke(app, ["migrate"])
    assert result.exit_code == 2
    assert "REBOOTCAMP_MONGO_URL_FILE names a file that is empty." in result.stderr


def test_a_store_that_is_away_ends_migrate_with_a_sentence(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("REBOOTCAMP_DATABASE_URL", "postgresql+asyncpg://app:Zk3vQ9@127.0.0.1:9/rebootcamp")
    environment.setenv("REBOOTCAMP_MONGO_URL", "mongodb://127.0.0.1:9/rebootcamp")
    environment.setenv("REBOOTCAMP_MONGODB_TIMEOUT_S", "0.1")
    environment.setenv("REBOOTCAMP_START_TIMEOUT_S", "0.1")
    result = CliRunner().invoke(app, ["migrate"])
    assert result.exit_code == 1
    for store in ("PostgreSQL, which REBOOTCAMP_DATABASE_URL names", "MongoDB, which REBOOTCAMP_MONGO_URL names"):
        assert f"{store}, cannot be used" in result.stderr
    assert "Zk3vQ9" not in result.output


def test_no_password_of_a_superuser_reaches_migrate() -> None:
    migrate = (PROJECT / "docker-compose.yml").read_text("utf-8").partition("\n  migrate:\n")[2].partition("\n\n")[0]
    assert "POSTGRES_OWNER_PASSWORD" in migrate
    for name in ("POSTGRES_PASSWORD", "MONGO_ROOT_PASSWORD"):
        assert name not in migrate


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
    table = settings_in("docs/operations.md", r"^\| `REBOOTCAMP_(\w+)` \| (.+?) \|").keys()
    assert table == names | OF_THE_COMMAND
    assert settings_in(".env.example", r"^(?:# )?REBOOTCAMP_(\w+)=(.*)$").keys() == names
    assert settings_in("docker-compose.yml", r"^  REBOOTCAMP_(\w+):(.*)$").keys() | NOT_BY_WAY_OF_COMPOSE == names


def test_every_other_variable_that_compose_or_a_script_reads_is_in_the_table_too() -> None:
    table = set(re.findall(r"^\| `(\w+)` \|", (PROJECT / "docs/operations.md").read_text("utf-8"), re.MULTILINE))
    compose = set(re.findall(r"\$\{(\w+)", (PROJECT / "docker-compose.yml").read_text("utf-8")))
    scripts = [PROJECT / "backup.sh", PROJECT / "restore.sh", *(PROJECT / "scripts").rglob("*.sh")]
    read = set(re.findall(r"\$\{((?:BACKUP|REBOOTCAMP)_\w+)", "".join(path.read_text("utf-8") for path in scripts)))
    internal = {"REBOOTCAMP_STORES"}
    assert (compose | read | {"PORT"}) - internal - table == set()
    example = set(re.findall(r"^(?:# )?(\w+)=", (PROJECT / ".env.example").read_text("utf-8"), re.MULTILINE))
    assert compose - example == set()


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


@pytest.mark.parametrize("line", ["POSTGRES_PASSWORD=postgres", 'MONGO_ROOT_PASSWORD="Root"'])
def test_init_env_names_a_password_that_everyone_knows(tmp_path: Path, line: str) -> None:
    name = line.partition("=")[0]
    (tmp_path / "scripts").mkdir()
    for path in ("scripts/init-env.sh", ".env.example"):
        (tmp_path / path).write_bytes((PROJECT / path).read_bytes())
    command = ["bash", str(tmp_path / "scripts/init-env.sh")]
    env = tmp_path / ".env"
    env.write_text(f"{line}\nPOSTGRES_OWNER_PASSWORD=Zk3vQ9bb\n")
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)
    assert done.returncode == 1
    assert f"{name} is a password that everyone knows" in done.stderr
    assert "OWNER" not in done.stderr
    env.unlink()
    example = tmp_path / ".env.example"
    example.write_text(example.read_text().replace(f"\n{name}=\n", f"\n{line}\n"))
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)
    assert done.returncode == 1
    assert f"{name} is a password that everyone knows" in done.stderr
    assert not env.exists()


def test_init_env_knows_the_passwords_that_the_service_refuses() -> None:
    script = (PROJECT / "scripts/init-env.sh").read_text("utf-8")
    known = re.search('^well_known="(.*)"$', script, re.MULTILINE)
    assert known is not None
    assert set(known[1].split()) == WELL_KNOWN_PASSWORDS


@pytest.fixture(scope="module")
def secret_files() -> str:
    """The override of docs/operations.md by which every secret of compose is in a file."""
    page = (PROJECT / "docs/operations.md").read_text("utf-8")
    return page.partition("```yaml\n")[2].partition("```")[0]


def test_every_secret_of_compose_can_be_in_a_file(secret_files: str) -> None:
    compose = (PROJECT / "docker-compose.yml").read_text("utf-8")
    # As the containers know them.
    secrets = {re.sub("^MONGO_ROOT", "MONGO_INITDB_ROOT", name) for name, _ in PASSWORD_OF_COMPOSE.findall(compose)}
    for name in secrets:
        assert f'{name}: ""\n' in secret_files
        assert re.search(rf"{name}_FILE: /run/secrets/\w+", secret_files)
    mounted = {name for names in re.findall(r"secrets: \[(.+)\]", secret_files) for name in names.split(", ")}
    assert mounted == set(re.findall(r"_FILE: /run/secrets/(\w+)", secret_files))
    assert mounted == set(re.findall(r"(\w+): \{file: \./secrets/\1\}", secret_files))
    services = secret_files.partition("\nservices:")[2].partition("\nsecrets:")[0]
    assert set(re.findall(r"^  (\w+):", services, re.MULTILINE)) == {
        "api",
        "relay",
        "blue",
        "green",
        "migrate",
        "postgres",
        "mongo",
    }


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed")
@pytest.mark.parametrize("in_files", [False, True])
def test_mongodb_s_users_get_their_passwords_either_way(in_files: bool, tmp_path: Path) -> None:
    program = """
        const made = [];
        globalThis.db = {getName: () => "rebootcamp", createUser: (user) => made.push([user.user, user.pwd])};
        globalThis.print = () => {};
        globalThis.require = require;
        require("vm").runInThisContext(require("fs").readFileSync(process.argv[1], "utf8"));
        console.log(JSON.stringify(made));
    """
    given = {"MONGO_OWNER_PASSWORD": "s3cret", "MONGO_APP_PASSWORD": "0ther", "MONGO_INITDB_ROOT_PASSWORD": "p" * 16}
    if in_files:
        for name, password in given.items():
            (tmp_path / name).write_text(f"{password}\n")
        given = {f"{name}_FILE": str(tmp_path / name) for name in given}
    command = ["node", "-e", program, str(PROJECT / "mongo-init" / "20-users.js")]
    done = subprocess.run(command, env={**os.environ, **given}, capture_output=True, text=True, check=True, timeout=30)
    assert json.loads(done.stdout) == [["rebootcamp_owner", "s3cret"], ["rebootcamp_app", "0ther"]]
    guessed = {**os.environ, **given, "MONGO_INITDB_ROOT_PASSWORD_FILE": "", "MONGO_INITDB_ROOT_PASSWORD": "root"}
    refused = subprocess.run(command, env=guessed, capture_output=True, text=True, check=False, timeout=30)
    assert refused.returncode != 0
    assert "MONGO_ROOT_PASSWORD has fewer than 16 characters" in refused.stderr
    lacking = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=False, timeout=30)
    assert lacking.returncode != 0
    assert "MONGO_OWNER_PASSWORD is not set" in lacking.stderr
