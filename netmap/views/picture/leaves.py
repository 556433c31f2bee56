"""What I give and what I get: a leaf at each person, its right half veined, its left half solid."""

from collections.abc import Iterator

from netmap.views import looks
from netmap.views.leaves import Leaf
from netmap.views.palette import Palette, with_alpha
from netmap.views.picture.scene import Scene
from netmap.views.svg import drawn, line, path


def leaves(scene: Scene) -> Iterator[str]:
    for leaf in scene.leaves:
        yield from drawn_leaf(leaf, scene.colours)


def drawn_leaf(leaf: Leaf, colours: Palette) -> Iterator[str]:
    give, get = (colours.named[looks.HALF_HUES[way]] for way in ("give", "get"))
    if leaf.give:
        yield path(leaf.give, give, looks.GIVE_EDGE, fill=with_alpha(give, looks.GIVE_FILL))
    if leaf.veins:
        yield drawn("".join(line(vein) for vein in leaf.veins), give, looks.VEIN)
    if leaf.get:
        yield path(leaf.get, "", 0, fill=get)
    hue, width = looks.STEM
    yield path(leaf.stem, colours.named[hue], width)
