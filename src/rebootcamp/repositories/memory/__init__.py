"""Repositories that keep their data in the memory of this process."""
