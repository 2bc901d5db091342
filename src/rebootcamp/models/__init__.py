"""Storage models: SQLAlchemy entities and the shapes of MongoDB documents.

Only repositories use them; all layers above work with domain values.
"""
