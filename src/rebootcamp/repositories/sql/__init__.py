"""PostgreSQL: everything that needs constraints, transactions and sums that add up."""
