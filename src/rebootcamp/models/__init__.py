"""How the two stores keep things: SQLAlchemy entities and the shapes of MongoDB documents.

Only repositories see these; everything above them works with the domain's own values.
"""
