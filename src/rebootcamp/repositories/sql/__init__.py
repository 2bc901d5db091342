"""PostgreSQL repositories: everything that needs constraints, transactions and consistent sums."""
