"""easyNWK, a program to draw networks with (easyNWK web, MIT licence)."""
