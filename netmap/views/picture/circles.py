"""The map with a line round all who hang together: everyone where they stand, each circle with a number."""

from collections.abc import Iterator, Mapping
from html import escape

from netmap.measures.chart_data import Circles, without_avoided
from netmap.measures.graphs import JOINS
from netmap.model import SupportMap
from netmap.views import looks
from netmap.views.bidi import element
from netmap.views.contour import contour, tree
from netmap.views.entry_style import mark_of
from netmap.views.geometry import layout
from netmap.views.palette import Palette, mixed, palette, with_alpha
from netmap.views.picture.drawing import draw
from netmap.views.picture.labels import names_in_tray, names_on_disc, taken_on
from netmap.views.picture.map_picture import cropped
from netmap.views.picture.outlines import drawn_outline
from netmap.views.picture.scene import Disc, Entry, Line, Outline, Scene
from netmap.views.picture.ties import tie_lines
from netmap.views.plan import Plan, plan
from netmap.views.routes import XY, route
from netmap.views.shapes import outline
from netmap.views.svg import as_image, picture, text
from netmap.words import charts as words
from netmap.words import map_view
from netmap.words import names as name_words
from netmap.words.names import labels

SIZES = {"nm-wide": (760.0, 580.0), "nm-slim": (350.0, 500.0)}
"""One picture for wide pages and one for phones, so that names are of the same size on both."""
MOST_ON_A_PHONE = 24
"""With more, a phone shows the wide picture in a box that scrolls: names cut to a few letters say nothing."""
DASHES = ("9 5", "2 4", "14 4 2 4", "5 3", "16 6", "7 3 2 3 2 3")
ROOM = 1.75
"""How far a line stays from those it goes round, as a share of their radius."""
WIDTH, FILL, TIE = 2.0, 0.1, 0.55


def circles_html(m: SupportMap, found: Circles, dark: bool = False) -> str:
    """The map as HTML images, of which a page shows the one that fits, and who is in which
    circle as a list. No circles: an empty text."""
    if not found.circles:
        return ""
    m, colours, about = without_avoided(m), palette(dark), words.circles_alt(found)
    many = len(m.alters) > MOST_ON_A_PHONE
    images = {
        fits: as_image(draw(circles_scene(m, found, size, colours)), about)
        for fits, size in SIZES.items()
        if not many or fits == "nm-wide"
    }
    if many:
        said = f'role="region" tabindex="0" aria-label="{escape(about)}"'
        shown = f'<div class="nm-scrolls" {said}>{images["nm-wide"]}</div>'
    else:
        shown = "".join(f'<div class="{fits}">{image}</div>' for fits, image in images.items())
    lines = "".join(
        f"<li>{as_image(_sign(at, found, colours), '')}{element('span', line)}</li>"
        for at, line in enumerate(words.circle_lines(m, found))
    )
    return f'<figure class="nm-circles">{shown}<ul>{lines}</ul></figure>'


def circles_scene(m: SupportMap, found: Circles, size: tuple[float, float], colours: Palette) -> Scene:
    """A line round each circle and round each entry alone; who has no place yet has none, and nobody stands
    there whom I keep away from."""
    m = without_avoided(m)
    where = layout(m)
    here = plan(size, max(1, len(where.tray)))
    at: dict[str, XY] = {id: here.at(point) for id, point in where.points.items()}
    waiting: dict[str, XY] = dict(zip(where.tray, here.tray, strict=False))
    width, height = cropped(here, bool(waiting))
    names, ink = labels(m), dict.fromkeys(m.ids, colours.ink)
    taken = taken_on(here.middle, here.radius, here.me, {})
    if waiting:
        taken.append(here.tray_box)
    return Scene(
        width, height, colours,
        Disc(here.middle, here.radius, here.me, {}, name_words.ME),
        here.tray_box if waiting else None, map_view.TRAY,
        outlines=tuple(_outlines(found, at, here, colours)),
        lines=tuple(_ties(m, at, here, colours)),
        entries=tuple(_entries(m, found, {**at, **waiting}, here.shape, colours)),
        names=(
            *names_on_disc(at, names, (width, height), here.shape * ROOM, taken, ink),
            *names_in_tray(here, waiting, names, ink),
        ),
    )  # fmt: skip


def _outlines(found: Circles, at: Mapping[str, XY], here: Plan, colours: Palette) -> Iterator[Outline]:
    room, keep, me = here.shape * ROOM, here.shape + looks.OTHERS_GAP, here.me + looks.OTHERS_GAP
    for number, ids in enumerate((*found.circles, *((id,) for id in found.alone))):
        own = [at[id] for id in ids if id in at]
        others = [(here.middle, me), *((place, keep) for id, place in at.items() if id not in ids)]
        ways = [route(*edge, here.middle, me + room) for edge in tree(own)]
        yield _line(number, found, contour(ways, own, others, room), colours)


def _line(number: int, found: Circles, loops: tuple[tuple[XY, ...], ...], colours: Palette) -> Outline:
    """The line of one circle, by its place; those after the circles are each alone, and have a whole one."""
    alone = number >= len(found.circles)
    colour = colours.ink if alone else colours.lens_colours[number % 4]
    dash = "" if alone else DASHES[number % len(DASHES)]
    return Outline(loops, colour, with_alpha(colour, FILL), WIDTH, dash)


def _ties(m: SupportMap, at: Mapping[str, XY], here: Plan, colours: Palette) -> Iterator[Line]:
    """The ties that hold a circle together, all alike but for what is tense."""
    for tie, line in tie_lines(m, at, here.middle, here.me, here.shape, colours):
        if tie.kind in JOINS:
            yield Line(line.way, with_alpha(colours.ink, TIE), 1.3, stroke=line.stroke)


def _entries(
    m: SupportMap, found: Circles, at: Mapping[str, XY], radius: float, colours: Palette
) -> Iterator[Entry]:
    """Everyone's shape, with the number of their circle in it."""
    number = {id: f"{place + 1}" for place, ids in enumerate(found.circles) for id in ids}
    names = labels(m)
    for alter in m.alters:
        current = alter.status == "current"
        edge = colours.ink if current else mixed(colours.muted, colours.paper, looks.FADED)
        yield Entry(
            at[alter.id], alter.kind, radius, edge, 1.6, colours.paper, mark=mark_of(alter.status),
            mark_colour=colours.muted, number=number.get(alter.id, "") if current else "",
            whole=names[alter.id],
        )  # fmt: skip


def _sign(number: int, found: Circles, colours: Palette) -> str:
    """The same line, small, for the list beside the picture."""
    around = _line(number, found, (outline("person", (22, 14), 11),), colours)
    said = f"{number + 1}" if number < len(found.circles) else ""
    return picture(44, 28, (*drawn_outline(around), text(said, (22, 14), colours.ink, size=12)))
