"""The only queries there are. Repositories take and return domain values; entities and documents stay inside."""
