"""A little picture of the map beside a sentence: rings, shapes, and some of them standing out. No names."""

from collections.abc import Iterable

from netmap.model import SupportMap
from netmap.views.geometry import EDGES, ME, layout
from netmap.views.palette import mixed, palette
from netmap.views.shapes import outline
from netmap.views.svg import as_image, picture
from netmap.views.svg import path as line
from netmap.words import map_view as words

SIDE = 220.0
RADIUS = SIDE / 2 - 6


def minimap_html(
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
    each of these in turn. about: what it says to a screen reader; "" for what it usually says.
    """
    colours = palette(dark)
    middle = SIDE / 2
    strong, hollow = set(highlighted), set(open_marks)
    parts = [
        f'<circle cx="{middle:g}" cy="{middle:g}" r="{EDGES[ring] * RADIUS:.1f}" '
        f'fill="{colours.bands[ring - 1]}" stroke="{colours.line}"/>'
        for ring in (3, 2, 1)
    ]
    parts.append(f'<circle cx="{middle:g}" cy="{middle:g}" r="{ME * RADIUS:.1f}" fill="{colours.muted}"/>')
    places = {id: (middle + RADIUS * p.x, middle - RADIUS * p.y) for id, p in layout(m).points.items()}
    stops = [places[id] for id in way if id in places]
    if stops:
        parts.append(line(((middle, middle), *stops), colours.accent, 2))
    faint = mixed(colours.muted, colours.paper, 0.55)
    for id in sorted(places, key=(strong | hollow).__contains__):
        x, y = places[id]
        kind = m.alter(id).kind
        if id in strong:
            parts.append(line(outline(kind, (x, y), 10), colours.accent, 1.5))
            parts.append(line(outline(kind, (x, y), 6.5), colours.accent, 1, fill=colours.accent))
        elif id in hollow:
            parts.append(line(outline(kind, (x, y), 6.5), colours.accent, 1.8, fill=colours.paper))
        else:
            parts.append(line(outline(kind, (x, y), 4), faint, 1.2, fill=colours.paper))
    return as_image(picture(SIDE, SIDE, parts), about or words.MINIMAP)
