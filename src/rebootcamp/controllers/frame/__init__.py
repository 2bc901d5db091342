"""What surrounds every request: problems, middleware, limits, pagination, OpenAPI."""
