"""The lowest layer: the rings with their names, and the tray where someone waits; and me, above the lines."""

from collections.abc import Iterator

from netmap.views import looks
from netmap.views.picture.scene import Scene
from netmap.views.svg import circle, text


def ground(scene: Scene) -> Iterator[str]:
    disc, colours = scene.disc, scene.colours
    for ring in (3, 2, 1):
        yield circle(disc.middle, looks.EDGES[ring] * disc.radius, colours.bands[ring - 1], colours.line)
    if scene.tray:
        left, top, right, bottom = scene.tray
        yield (
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" height="{bottom - top:.1f}" '
            f'rx="{looks.TRAY_CORNER:g}" fill="{colours.paper}" stroke="{colours.line}"/>'
        )
        across, down = looks.TRAY_NAME
        at = left + across, top + down - looks.BASELINE
        yield text(scene.tray_said, at, colours.muted, "start", size=looks.CAPTION_SIZE)
    x, y = disc.middle
    for ring, said in disc.captions.items():
        at = x, y - looks.EDGES[ring] * disc.radius
        yield text(said, at, colours.muted, size=looks.CAPTION_SIZE)


def me(scene: Scene) -> Iterator[str]:
    disc, colours = scene.disc, scene.colours
    yield circle(disc.middle, disc.me, colours.muted)
    if disc.me_said:
        yield text(
            disc.me_said, disc.middle, colours.paper, size=looks.ME_SIZE, weight=looks.ME_WEIGHT
        )  # fmt: skip
