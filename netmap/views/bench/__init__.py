"""The bench: what can be asked and said of the map beside it, and what is done with what was said."""
