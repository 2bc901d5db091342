"""Invitation codes, which are random and stored as hashes."""

import hashlib
import secrets


def new_invitation_code() -> str:
    """Returns a new code of 128 random bits."""
    return secrets.token_urlsafe(16)


def hash_of_invitation(code: str) -> bytes:
    """Returns the hash to store. SHA-256 is enough, since a code has 128 random bits."""
    return hashlib.sha256(code.encode(errors="replace")).digest()
