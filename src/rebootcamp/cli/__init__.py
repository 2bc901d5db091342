"""The ``rebootcamp`` command. ``main`` lists the commands; each module beside it holds those of one subject."""

from rebootcamp.cli.main import app

__all__ = ["app"]
