"""Passwords, tokens and codes. No other folder imports passlib or python-jose."""
