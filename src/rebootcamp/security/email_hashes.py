"""Keyed hashes of the e-mails in login attempts, so that stored counts cannot be searched without the key."""

import hashlib
import hmac
from collections.abc import Callable


def hash_of_email_with(secret: str) -> Callable[[str], str]:
    """Returns a function that hashes e-mails with a key derived from the signing key.

    A new signing key therefore resets all counts of attempts.
    """
    key = hashlib.sha256(b"attempts:" + secret.encode()).digest()
    return lambda email: hmac.digest(key, email.encode(errors="replace"), "sha256").hex()
