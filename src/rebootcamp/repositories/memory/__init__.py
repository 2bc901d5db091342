"""Repositories that keep what they hold in this process's memory."""
