"""The ports: what use cases need of the world, one module per noun. Repositories inherit these protocols."""
