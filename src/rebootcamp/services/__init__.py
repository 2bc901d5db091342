"""Use cases. Each service names, as Protocols beside it, what it needs of the world."""
