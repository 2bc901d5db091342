"""Builds every object of the service, once, for the application and the command line alike.

``connections`` opens the pools, ``stores`` makes the repositories, ``parts`` what several services share, and
``accounts``, ``progress`` and ``background`` the services that need more than a line. ``container`` lists them all.
"""

from rebootcamp.composition.container import Container, open_container
from rebootcamp.composition.parts import KeptReads, SystemClock

__all__ = ["Container", "KeptReads", "SystemClock", "open_container"]
