"""The schemas of requests and responses; only controllers use them."""
