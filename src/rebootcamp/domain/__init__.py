"""The rules of the programme: pure values and functions, with no I/O, no framework and no clock."""
