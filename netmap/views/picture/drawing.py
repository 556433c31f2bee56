"""The one drawing of a scene: layer upon layer, as SVG."""

from netmap.views.picture.entries import entries
from netmap.views.picture.ground import ground, me
from netmap.views.picture.labels import labels
from netmap.views.picture.leaves import leaves
from netmap.views.picture.outlines import outlines
from netmap.views.picture.scene import Scene
from netmap.views.picture.ties import ties
from netmap.views.svg import layer, picture

LAYERS = {
    "ground": ground,
    "outlines": outlines,
    "ties": ties,
    "leaves": leaves,
    "me": me,
    "entries": entries,
    "labels": labels,
}
"""From below to above."""


def draw(scene: Scene, title: str = "", about: str = "") -> str:
    """The scene as SVG. title, about: what it is and what it shows, where it stands by itself; in a page
    that says it beside the picture, neither."""
    parts = (layer(name, drawn(scene)) for name, drawn in LAYERS.items())
    return picture(scene.width, scene.height, parts, title=title, about=about)
