"""What goes over the wire; seen by controllers alone."""
