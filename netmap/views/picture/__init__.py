"""The one still picture of a map: what is to be seen (`scene`), and how it is drawn (`drawing`), layer by
layer.

`map_picture` shows a whole map through a lens; `circles`, `two_maps` and `small_map` show the same map
otherwise. None of it needs a browser, and all of it can be told apart without colour.
"""
