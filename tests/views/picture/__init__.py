"""The map as a picture: everywhere it is drawn, by the one way to draw it."""
