"""Configuration: the only place that reads the environment.

Every setting is a variable ``REBOOTCAMP_<NAME>``. A secret may be in a file instead, which
``REBOOTCAMP_<NAME>_FILE`` names. Secrets are ``SecretStr``, so that no repr, log line or error shows them.
"""

import os
import re
from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, get_args
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import available_timezones

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from rebootcamp.domain.service_accounts import MAX_BATCH_ITEMS
from rebootcamp.domain.users import RegistrationMode
from rebootcamp.mail.server_url import smtp_server_of

PREFIX = "REBOOTCAMP_"
MIN_SECRET_BYTES = 32
"""Minimum length of a signing key: the size of the hash (RFC 7518, section 3.2)."""
MIN_DISTINCT_CHARACTERS = 8
"""Minimum number of distinct characters in a key.

A random key of 32 hexadecimal digits has fewer once in 28 million draws; a key of repeated letters always does.
"""
WELL_KNOWN_PASSWORDS = frozenset(
    {
        "123456",
        "admin",
        "change-me",
        "changeme",
        "example",
        "mongo",
        "mongodb",
        "password",
        "postgres",
        "postgresql",
        "rebootcamp",
        "root",
        "secret",
        "test",
    }
)
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]+)?|https?://\[[0-9a-f:]+\](:[0-9]+)?")

_SENDER = re.compile(r"(?:[^<>@\"\\,;:\r\n]+ )?<[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+")


class LogLevel(StrEnum):
    """The lowest level at which the service logs."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
    CRITICAL = "CRITICAL"


class Environment(StrEnum):
    """The kind of installation; production refuses the demo programme and well-known passwords."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


def given_secret(variable: str) -> str | None:
    """Returns the variable, or the content of the file that ``<variable>_FILE`` names; None if neither is set.

    Raises:
        SettingsError: The file cannot be read or is empty, or the secret is given both ways.
    """
    return _secret_in_file(variable) or os.environ.get(variable) or None


def _secret_in_file(variable: str) -> str | None:
    """Reads the file that ``<variable>_FILE`` names, without the newline that editors leave at its end."""
    path = os.environ.get(f"{variable}_FILE")
    if not path:
        return None
    if os.environ.get(variable):
        raise SettingsError(f"{variable} and {variable}_FILE are both set: set one of them.")
    try:
        secret = Path(path).read_text("utf-8").rstrip("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{variable}_FILE names a file that cannot be read: {error}.") from error
    if not secret:
        raise SettingsError(f"{variable}_FILE names a file that is empty.")
    return secret


class SecretFiles(PydanticBaseSettingsSource):
    """Secrets in files, as container platforms hand them over.

    Raises:
        SettingsError: A file cannot be read or is empty, or the same secret is given both ways.
    """

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[str | None, str, bool]:
        """Returns the secret in the file, if the field is a secret."""
        is_secret = SecretStr in (field.annotation, *get_args(field.annotation))
        return _secret_in_file(f"{PREFIX}{field_name}".upper()) if is_secret else None, field_name, False

    def __call__(self) -> dict[str, Any]:
        """Returns every secret that is in a file."""
        values = {name: self.get_field_value(field, name)[0] for name, field in self.settings_cls.model_fields.items()}
        return {name: value for name, value in values.items() if value is not None}


class Settings(BaseSettings):
    """All settings with their defaults; durations are in seconds."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, extra="ignore", frozen=True)

    environment: Environment = Environment.PRODUCTION
    database_suffix: str = Field(default="", pattern="^[a-z0-9_]{0,16}$")
    """Appended to both databases' names, so that restore.sh can read the restored pair beside the pair in use."""
    database_url: SecretStr
    mongo_url: SecretStr
    secret_key: SecretStr
    database_app_role: str | None = Field(default=None, pattern="^[a-z_][a-z0-9_]{0,62}$")
    database_distributed: bool = False
    previous_secret_key: SecretStr | None = None
    project_directory: Path = Path(__file__).parents[2]

    programme_time_zone: str = "Europe/Paris"

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    workers: int = Field(default=1, ge=1, le=64)
    graceful_timeout_s: int = Field(default=20, ge=1)
    max_header_bytes: int = Field(default=32768, ge=4096)
    max_connections: int = Field(default=800, ge=1)
    max_connections_per_address: int = Field(default=200, ge=1)
    client_deadline_s: float = Field(default=15.0, gt=0)

    log_json: bool = True
    log_level: LogLevel = LogLevel.INFO
    slow_query_s: float = Field(default=0.5, gt=0)
    metrics_host: str = "127.0.0.1"
    metrics_port: int | None = Field(default=None, ge=1, le=65535)
    otlp_endpoint: str | None = Field(default=None, pattern="^https?://")

    smtp_url: SecretStr | None = None
    smtp_timeout_s: float = Field(default=10.0, gt=0, le=60)
    public_url: str | None = Field(default=None, pattern=r"^https?://[^\s?#]+$", validate_default=True)
    mail_from: str | None = Field(default=None, validate_default=True)
    mails_per_address_per_hour: int = Field(default=5, ge=1)
    password_resets_per_hour: int = Field(default=30, ge=1)

    allowed_origins: Annotated[tuple[str, ...], NoDecode] = ()
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = ()
    registration: RegistrationMode = RegistrationMode.OPEN

    access_token_lifetime_s: int = Field(default=900, ge=60, le=3600)
    session_lifetime_s: int = Field(default=30 * 24 * 3600, ge=3600)
    login_attempts_per_account: int = Field(default=10, ge=1)
    login_attempts_per_address: int = Field(default=100, ge=1)
    login_window_s: int = Field(default=900, ge=1)
    reads_per_minute: int = Field(default=600, ge=1)
    writes_per_minute: int = Field(default=120, ge=1)
    visits_per_minute: int = Field(default=300, ge=1)
    registrations_per_hour: int = Field(default=100, ge=1)
    service_reads_per_minute: int = Field(default=1200, ge=1)
    service_writes_per_minute: int = Field(default=1200, ge=MAX_BATCH_ITEMS)
    """Its minimum is the size of the largest batch, so that every batch can pass."""
    batch_concurrency: int = Field(default=4, ge=1)
    self_reported_points_per_day: int = Field(default=300, ge=1)
    argon2_time_cost: int = Field(default=3, ge=1)
    argon2_memory_kib: int = Field(default=65536, ge=32)
    argon2_concurrency: int = Field(default=2, ge=1)

    postgresql_pool_size: int = Field(default=10, ge=1)
    """Size of each of two pools: one for changes, one for statements that are transactions of their own."""
    postgresql_pool_timeout_s: float = Field(default=5.0, gt=0)
    postgresql_connect_timeout_s: float = Field(default=1.5, gt=0)
    postgresql_statement_timeout_s: float = Field(default=1.5, gt=0)
    postgresql_lock_timeout_s: float = Field(default=1.5, gt=0)
    kept_answers_mib: int = Field(default=32, ge=0)
    coalescing_batch_size: int = Field(default=64, ge=1, le=1000)
    coalescing_batches: int = Field(default=2, ge=1)
    mongodb_pool_size: int = Field(default=20, ge=1)
    mongodb_timeout_s: float = Field(default=1.5, gt=0)

    projection_budget_s: float = Field(default=1.0, gt=0)
    relay_interval_s: float = Field(default=1.0, gt=0)
    relay_batch: int = Field(default=200, ge=1, le=1000)
    relay_concurrency: int = Field(default=8, ge=1)
    judging_interval_s: float = Field(default=1.0, gt=0)
    judging_batch: int = Field(default=100, ge=1, le=1000)
    dry_run_budget_s: float = Field(default=3.0, gt=0)
    leaderboard_interval_s: float = Field(default=1.0, gt=0)
    webhooks: bool = False
    webhook_allowed_networks: Annotated[tuple[str, ...], NoDecode] = ()
    delivery_interval_s: float = Field(default=1.0, gt=0)
    deliveries_per_target: int = Field(default=8, ge=1, le=100)
    import_interval_s: float = Field(default=2.0, gt=0)
    import_batch: int = Field(default=1000, ge=1, le=5000)
    import_concurrency: int = Field(default=4, ge=1)
    housekeeping_interval_s: float = Field(default=600.0, gt=0)

    read_deadline_s: float = Field(default=2.0, gt=0)
    write_deadline_s: float = Field(default=5.0, gt=0)
    start_timeout_s: float = Field(default=15.0, gt=0)
    max_clock_skew_s: float = Field(default=60.0, ge=1)
    max_concurrent_requests: int = Field(default=24, ge=1)
    max_concurrent_requests_per_caller: int = Field(default=8, ge=1)
    max_waiting_requests: int = Field(default=48, ge=0)
    max_wait_s: float = Field(default=1.0, gt=0)
    max_event_streams: int = Field(default=500, ge=1)
    max_event_streams_per_user: int = Field(default=5, ge=1)
    event_stream_interval_s: float = Field(default=1.0, gt=0)
    event_stream_recheck_s: float = Field(default=15.0, gt=0, le=60)
    max_body_bytes: int = Field(default=65536, ge=1024)
    max_import_bytes: int = Field(default=32 * 1024 * 1024, ge=1024)
    import_deadline_s: float = Field(default=120.0, gt=0)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - named by the base class
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Returns the sources, strongest first: arguments, the environment, files that the environment names."""
        return init_settings, env_settings, SecretFiles(settings_cls)

    @field_validator("programme_time_zone")
    @classmethod
    def _in_the_iana_database(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError("must be an IANA time zone, such as Europe/Paris")
        return name

    @field_validator("database_url", "mongo_url")
    @classmethod
    def _on_suffixed_database(cls, url: SecretStr, info: ValidationInfo) -> SecretStr:
        suffix: str = info.data.get("database_suffix", "")
        try:
            return SecretStr(on_suffixed_database(url.get_secret_value(), suffix)) if suffix else url
        except ValueError:
            raise ValueError("is no URL") from None

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, level: object) -> object:
        return level.upper() if isinstance(level, str) else level

    @field_validator("allowed_origins", "trusted_proxies", "webhook_allowed_networks", mode="before")
    @classmethod
    def _separated_by_commas(cls, value: object) -> object:
        return tuple(filter(None, map(str.strip, value.split(",")))) if isinstance(value, str) else value

    @field_validator("allowed_origins")
    @classmethod
    def _origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        for origin in origins:
            if not _ORIGIN.fullmatch(origin):
                raise ValueError("must be origins such as https://app.example.org, separated by commas")
        return origins

    @field_validator("database_url", "mongo_url")
    @classmethod
    def _no_default_password(cls, url: SecretStr, info: ValidationInfo) -> SecretStr:
        try:
            password = urlsplit(url.get_secret_value()).password
        except ValueError:  # whose message would show the URL
            raise ValueError("is no URL") from None
        if info.data.get("environment") is Environment.PRODUCTION and (password or "").lower() in WELL_KNOWN_PASSWORDS:
            raise ValueError("holds a password that everyone knows; make one with: openssl rand -hex 32")
        return url

    @field_validator("secret_key", "previous_secret_key")
    @classmethod
    def _unguessable(cls, key: SecretStr | None) -> SecretStr | None:
        if key is None:
            return None
        value = key.get_secret_value()
        placeholder = "change-me" in value.lower() or len(set(value)) < MIN_DISTINCT_CHARACTERS
        if placeholder or len(value.encode()) < MIN_SECRET_BYTES:
            raise ValueError("must have at least 32 bytes, drawn at random; make one with: openssl rand -base64 48")
        return key

    @field_validator("smtp_url")
    @classmethod
    def _of_an_smtp_server(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            smtp_server_of(url.get_secret_value())
        return url

    @field_validator("public_url", "mail_from")
    @classmethod
    def _given_with_smtp(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None and info.data.get("smtp_url") is not None:
            raise ValueError("must be set, because REBOOTCAMP_SMTP_URL is")
        return value

    @field_validator("public_url")
    @classmethod
    def _without_last_slash(cls, url: str | None) -> str | None:
        return url and url.rstrip("/")

    @field_validator("mail_from")
    @classmethod
    def _an_address(cls, sender: str | None) -> str | None:
        if sender is not None and not _SENDER.fullmatch(sender):
            raise ValueError("must be an address such as RebootCamp <no-reply@example.org>")
        return sender

    @field_validator("trusted_proxies", "webhook_allowed_networks")
    @classmethod
    def _networks(cls, proxies: tuple[str, ...]) -> tuple[str, ...]:
        for proxy in proxies:
            try:
                ip_network(proxy)
            except ValueError:
                raise ValueError("must be addresses or networks such as 10.0.0.0/8, separated by commas") from None
        return proxies


def on_suffixed_database(url: str, suffix: str) -> str:
    """Returns the URL of the database with the suffix in its name, on the same server and for the same user."""
    parts = urlsplit(url)
    name = parts.path.removeprefix("/") or "rebootcamp"
    query = parts.query
    if parts.scheme.startswith("mongodb") and parts.username and "authSource=" not in query:
        # MongoDB looks for the user in the database of the URL, unless authSource names another.
        query = f"{query}&authSource={name}".removeprefix("&")
    return urlunsplit(parts._replace(path=f"/{name}{suffix}", query=query))
