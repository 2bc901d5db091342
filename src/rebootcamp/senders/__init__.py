"""Senders: the only code that connects to targets outside the service, one module for each kind."""
