"""Codes of public profiles, which nobody can guess."""

import secrets


def new_profile_code() -> str:
    """Returns 128 bits from the operating system's random source, in base64url."""
    return secrets.token_urlsafe(16)
