"""MongoDB repositories: documents that are read and changed as a whole, and the history."""
