"""Signals that end a command."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import typer


@contextmanager
def signals_as_exits() -> Iterator[None]:
    """Makes SIGTERM unwind the block as Ctrl-C does, so that everything that was started is ended on the way out."""
    received = signal.SIGINT

    def interrupt(signum: int, _: FrameType | None) -> None:
        nonlocal received
        received = signal.Signals(signum)
        signal.raise_signal(signal.SIGINT)

    signal.signal(signal.SIGINT, signal.default_int_handler)  # A shell starts background jobs without one.
    signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    except KeyboardInterrupt:
        raise typer.Exit(128 + received) from None
