"""PostgreSQL and a MongoDB-compatible server for a machine that has neither: ``servers`` starts them."""
