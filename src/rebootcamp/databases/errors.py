"""What the command says of a database, apart from the drivers, so that it is known without importing them."""


class DumpError(Exception):
    """A dump could not be written, read or restored; the text says why."""
