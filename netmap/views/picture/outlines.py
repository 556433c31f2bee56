"""Soft fields round several."""

from collections.abc import Iterator

from netmap.views.picture.scene import Outline, Scene
from netmap.views.svg import drawn, soft


def outlines(scene: Scene) -> Iterator[str]:
    for outline in scene.outlines:
        yield from drawn_outline(outline)


def drawn_outline(outline: Outline) -> Iterator[str]:
    d = "".join(map(soft, outline.loops))
    if d:
        more = ' fill-rule="evenodd"'
        yield drawn(d, outline.edge, outline.width, outline.dash, outline.fill, more=more)
