"""Soft lines round several."""

from collections.abc import Iterator

from netmap.views.picture.scene import Outline, Scene
from netmap.views.svg import drawn, line


def outlines(scene: Scene) -> Iterator[str]:
    for outline in scene.outlines:
        yield from drawn_outline(outline)


def drawn_outline(outline: Outline) -> Iterator[str]:
    d = "".join(f"{line(loop)}Z" for loop in outline.loops)
    if d:
        more = ' fill-rule="evenodd"'
        if outline.strength < 1:
            more += f' opacity="{outline.strength:g}"'
        yield drawn(d, outline.edge, outline.width, outline.dash, outline.fill, more=more)
