"""Use cases. Each service receives the outside world through the ports in ``services.ports``."""
