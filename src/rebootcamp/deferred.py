"""Importing late: what the command may need, and most of its uses do not, or not before something else was begun."""

# ruff: noqa: ANN401 - it stands for anything; type checkers see the import itself

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Deferred:
    """Stands for a module, or for something in one, which is imported when it is first used.

    Attributes:
        module: Its dotted name.
        name: What of it; None for the module itself.
    """

    module: str
    name: str | None = None

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Calls it."""
        return self._imported()(*arguments, **named)

    def __getattr__(self, attribute: str) -> Any:
        """An attribute of it."""
        return getattr(self._imported(), attribute)

    def _imported(self) -> Any:
        module = import_module(self.module)
        return module if self.name is None else getattr(module, self.name)
