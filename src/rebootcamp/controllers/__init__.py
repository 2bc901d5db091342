"""The HTTP controllers: one router per noun, and the frame around every request."""
