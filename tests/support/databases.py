"""A PostgreSQL database for tests that count or time what is in it."""

import asyncpg
from pydantic import SecretStr
from sqlalchemy import make_url

from rebootcamp.settings import Settings


async def with_own_database(settings: Settings, name: str, template: str) -> Settings:
    """Settings that name a fresh database beside the one that they named."""
    url = settings.database_url.get_secret_value()
    connection = await asyncpg.connect(plain(url))
    await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    await connection.close()
    own = make_url(url).set(database=name).render_as_string(hide_password=False)
    return settings.model_copy(update={"database_url": SecretStr(own)})


def plain(url: str) -> str:
    """The URL as asyncpg takes it."""
    return url.replace("+asyncpg", "")
