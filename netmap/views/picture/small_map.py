"""A little picture of the map beside a sentence: rings, shapes, and some of them standing out. No names."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from netmap.model import SupportMap
from netmap.views.geometry import layout
from netmap.views.palette import Palette, mixed, palette
from netmap.views.picture.drawing import draw
from netmap.views.picture.scene import Disc, Entry, Line, Scene
from netmap.views.routes import XY, route
from netmap.views.svg import as_image
from netmap.words import map_view as words

SIDE = 220.0
MIDDLE, RADIUS = (SIDE / 2, SIDE / 2), SIDE / 2 - 6
ME, QUIET, STANDS_OUT = 9.0, 4.0, 6.5


def small_map_html(
    m: SupportMap,
    highlighted: Iterable[str] = (),
    dark: bool = False,
    *,
    open_marks: Iterable[str] = (),
    way: Iterable[str] = (),
    about: str = "",
) -> str:
    """An HTML image, 220 by 220. Holds no name and no id; ids that are not on the map or not placed are
    passed over.

    highlighted: filled, with a ring round them. open_marks: large and not filled. way: a line from me to
    each of these in turn. about: what it says to a screen reader; what it is, where nothing is given.
    """
    colours = palette(dark)
    places: dict[str, XY] = {id: _in_pixels(point) for id, point in layout(m).points.items()}
    strong, hollow = set(highlighted), set(open_marks)
    order = sorted(places, key=(strong | hollow).__contains__)
    scene = Scene(
        SIDE, SIDE, colours, Disc(MIDDLE, RADIUS, ME),
        lines=tuple(_way([places[id] for id in way if id in places], colours)),
        entries=tuple(_entry(m, id, places[id], id in strong, id in hollow, colours) for id in order),
    )  # fmt: skip
    return as_image(draw(scene), about or words.MINIMAP)


def _way(stops: list[XY], colours: Palette) -> Iterator[Line]:
    """From me to each stop in turn; between two stops round me."""
    if stops:
        onward = (place for a, b in pairwise(stops) for place in route(a, b, MIDDLE, ME + 4)[1:])
        yield Line((MIDDLE, stops[0], *onward), colours.accent, 2)


def _entry(m: SupportMap, id: str, at: XY, strong: bool, hollow: bool, colours: Palette) -> Entry:
    kind = m.alter(id).kind
    if strong:
        return Entry(
            at, kind, STANDS_OUT, colours.accent, 1, colours.accent, around=3.5, around_colour=colours.accent
        )
    if hollow:
        return Entry(at, kind, STANDS_OUT, colours.accent, 1.8, colours.paper)
    return Entry(at, kind, QUIET, mixed(colours.muted, colours.paper, 0.55), 1.2, colours.paper)


def _in_pixels(point: tuple[float, float]) -> XY:
    return MIDDLE[0] + RADIUS * point[0], MIDDLE[1] - RADIUS * point[1]
