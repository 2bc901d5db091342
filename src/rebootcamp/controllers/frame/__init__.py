"""The frame around every request: problems, middleware, limits, pagination, OpenAPI."""
