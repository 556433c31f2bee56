"""The map with a line round all who hang together: everyone where they stand, each circle with a number."""

from collections.abc import Iterator, Mapping
from html import escape

from netmap.measures.chart_data import Circles, without_avoided
from netmap.measures.graphs import JOINS
from netmap.model import SupportMap
from netmap.views.bidi import element
from netmap.views.contour import contour_of
from netmap.views.entry_style import left_of, mark_of
from netmap.views.geometry import layout
from netmap.views.palette import Palette, palette, with_alpha
from netmap.views.picture.drawing import draw
from netmap.views.picture.labels import names_of_waiting, names_on_disc, square
from netmap.views.picture.map_picture import cropped
from netmap.views.picture.outlines import drawn_outline
from netmap.views.picture.scene import Disc, Entry, Line, Outline, Scene
from netmap.views.picture.ties import tie_lines
from netmap.views.plan import plan
from netmap.views.routes import XY
from netmap.views.shapes import outline
from netmap.views.sizes import Sizes, sizes
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
    waiting: dict[str, XY] = dict(zip(where.tray, here.waiting, strict=False))
    grown = sizes(here.radius, len(m.alters))
    width, height = cropped(here, bool(waiting))
    names, ink = labels(m), dict.fromkeys(m.ids, colours.ink)
    taken = [square(here.middle, grown.me + 2), *([here.foot] if waiting else ())]
    radii = dict.fromkeys(at, grown.shape + 3)
    on_disc = names_on_disc(at, names, (width, height), radii, taken, ink)
    return Scene(
        width, height, colours,
        Disc(here.middle, here.radius, grown.me, me_said=name_words.ME),
        here.foot if waiting else None, map_view.TRAY,
        outlines=tuple(_outlines(found, at, here.middle, grown, colours)),
        lines=tuple(_ties(m, at, here.middle, grown, colours)),
        entries=tuple(_entries(m, found, {**at, **waiting}, grown.shape, colours)),
        names=(
            *(name for name, _ in on_disc.values()),
            *names_of_waiting(here, waiting, grown.shape, names, ink),
        ),
    )  # fmt: skip


def _outlines(
    found: Circles, at: Mapping[str, XY], middle: XY, grown: Sizes, colours: Palette
) -> Iterator[Outline]:
    for number, ids in enumerate((*found.circles, *((id,) for id in found.alone))):
        own = [at[id] for id in ids if id in at]
        others = [place for id, place in at.items() if id not in ids]
        yield _line(number, found, contour_of(own, others, middle, grown), colours)


def _line(number: int, found: Circles, loops: tuple[tuple[XY, ...], ...], colours: Palette) -> Outline:
    """The line of one circle, by its place; those after the circles are each alone, and have a whole one."""
    alone = number >= len(found.circles)
    colour = colours.ink if alone else colours.lens_colours[number % 4]
    dash = "" if alone else DASHES[number % len(DASHES)]
    return Outline(loops, colour, with_alpha(colour, FILL), WIDTH, dash)


def _ties(m: SupportMap, at: Mapping[str, XY], middle: XY, grown: Sizes, colours: Palette) -> Iterator[Line]:
    """The ties that hold a circle together, all alike but for what is tense."""
    for tie, line in tie_lines(m, at, middle, grown, colours):
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
        edge = colours.ink if current else colours.muted
        yield Entry(
            at[alter.id], alter.kind, radius, edge, 1.6, colours.paper, strength=left_of(alter),
            mark=mark_of(alter.status),
            mark_colour=colours.muted, number=number.get(alter.id, "") if current else "",
            whole=names[alter.id],
        )  # fmt: skip


def _sign(number: int, found: Circles, colours: Palette) -> str:
    """The same line, small, for the list beside the picture."""
    around = _line(number, found, (outline("person", (22, 14), 11),), colours)
    said = f"{number + 1}" if number < len(found.circles) else ""
    return picture(44, 28, (*drawn_outline(around), text(said, (22, 14), colours.ink, size=12)))
