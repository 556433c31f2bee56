"""What leaves: first a map that names nobody, and from it whatever is shown elsewhere."""
