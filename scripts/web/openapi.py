"""Writes the API's contract to standard output, without starting the service."""

import json
import secrets

from pydantic import SecretStr

from rebootcamp.app import create_app
from rebootcamp.settings import Settings

NOWHERE = "//nobody:nothing@localhost/nothing"

settings = Settings(
    database_url=SecretStr(f"postgresql+asyncpg:{NOWHERE}"),
    mongo_url=SecretStr(f"mongodb:{NOWHERE}"),
    secret_key=SecretStr(secrets.token_urlsafe(48)),
)
print(json.dumps(create_app(settings).openapi()))
