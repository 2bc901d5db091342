"""All queries of the service. Repositories take and return domain values; entities and documents stay inside."""
