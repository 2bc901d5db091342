"""What is kept of an e-mail whose password was tried: a hash that nobody can search without our key."""

import hashlib
import hmac
from collections.abc import Callable


def hash_of_email_with(secret: str) -> Callable[[str], str]:
    """Hashes e-mails with a key that follows from the signing key; with another key, all counts begin anew."""
    key = hashlib.sha256(b"attempts:" + secret.encode()).digest()
    return lambda email: hmac.digest(key, email.encode(errors="replace"), "sha256").hex()
