"""Secrets that webhooks are signed with."""

import base64
import secrets

SECRET_BYTES = 32


def new_webhook_secret() -> str:
    """Returns a new secret from the operating system's random source, in the notation of Standard Webhooks."""
    return f"whsec_{base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()}"
