"""RebootCamp: the back end of an eco-challenge programme."""
