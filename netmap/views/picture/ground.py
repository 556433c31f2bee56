"""The lowest layer: the rings with their names, what is said of those who wait; and me, above the lines."""

from collections.abc import Iterator

from netmap.views import looks
from netmap.views.captions import Caption
from netmap.views.palette import Palette
from netmap.views.picture.scene import Scene
from netmap.views.svg import circle, text, text_on_arc


def ground(scene: Scene) -> Iterator[str]:
    disc, colours = scene.disc, scene.colours
    for ring in (3, 2, 1):
        yield circle(disc.middle, looks.EDGES[ring] * disc.radius, colours.bands[ring - 1], colours.line)
    for caption in disc.captions:
        yield _caption(caption, colours)
    if scene.foot:
        at = (scene.foot.left + scene.foot.right) / 2, scene.foot.top + looks.CAPTION / 2
        yield text(scene.foot_said, at, colours.muted, size=looks.CAPTION_SIZE)


def _caption(caption: Caption, colours: Palette) -> str:
    return text_on_arc(
        caption.words, caption.start, caption.end, caption.radius, caption.upper, colours.muted,
        looks.CAPTION_SIZE,
    )  # fmt: skip


def me(scene: Scene) -> Iterator[str]:
    disc, colours = scene.disc, scene.colours
    yield circle(disc.middle, disc.me, colours.me)
    if disc.me_said:
        yield text(
            disc.me_said, disc.middle, colours.paper, size=looks.ME_SIZE * disc.me, weight=looks.ME_WEIGHT
        )  # fmt: skip
