"""Passwords and tokens: the only folder that knows passlib and python-jose."""
