"""Invitation codes: random, and stored as a hash."""

import hashlib
import secrets


def new_invitation_code() -> str:
    """A code of 128 random bits, to be handed over by whatever way people have."""
    return secrets.token_urlsafe(16)


def hash_of_invitation(code: str) -> bytes:
    """What is kept of a code; its 128 random bits make a slow hash needless."""
    return hashlib.sha256(code.encode(errors="replace")).digest()
