"""One router per noun, and the HTTP frame around them."""
