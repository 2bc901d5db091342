"""MongoDB: what is read whole and changed whole, and the history."""
