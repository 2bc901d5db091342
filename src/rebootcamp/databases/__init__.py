"""Engines and clients for the two stores, with their time limits, and their migrations."""
