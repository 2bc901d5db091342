"""Engines and clients of the two stores with their timeouts, and the migrations."""
