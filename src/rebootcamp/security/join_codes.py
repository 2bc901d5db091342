"""Join codes, which a coach can read out to a class and no one can guess."""

import secrets

from rebootcamp.domain.cohorts import JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH


def new_join_code() -> str:
    """Returns a new join code from the operating system's random source."""
    return "".join(secrets.choice(JOIN_CODE_ALPHABET) for _ in range(JOIN_CODE_LENGTH))
