"""Join codes: what a coach reads out to a class, and nobody can guess."""

import secrets

from rebootcamp.domain.cohorts import JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH


def new_join_code() -> str:
    """A fresh one, from the system's source of randomness."""
    return "".join(secrets.choice(JOIN_CODE_ALPHABET) for _ in range(JOIN_CODE_LENGTH))
