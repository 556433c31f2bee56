"""Everyone's shape: its look says how safe it feels, its form what it is, marks and signs the rest."""

from collections.abc import Iterator

from netmap.views import looks
from netmap.views.picture.scene import Entry, Scene
from netmap.views.shapes import bar, outline, star
from netmap.views.svg import drawn, in_xml, line, path, text


def entries(scene: Scene) -> Iterator[str]:
    for entry in scene.entries:
        yield from drawn_entry(entry, scene.colours.ink)


def drawn_entry(entry: Entry, ink: str) -> Iterator[str]:
    """The line around, the shape, the signs, the mark, and what is written in it, one above the other."""
    if entry.strength < 1:
        yield f'<g opacity="{entry.strength:g}">'
    if entry.around:
        yield _shape(entry, entry.around, entry.around_colour, entry.around_width, entry.around_dash)
    body = _shape(entry, 0, entry.edge, entry.width, entry.dash, entry.fill)
    yield body.replace("/>", f"><title>{in_xml(entry.whole)}</title></path>") if entry.whole else body
    ring, dot = entry.signs or (False, False)
    if ring:
        yield path(
            outline(entry.kind, entry.at, entry.radius * looks.RING_OF_SIGN),
            entry.edge, entry.radius * looks.RING_WIDTH,
        )  # fmt: skip
    if dot:
        yield path(outline("person", entry.at, entry.radius * looks.DOT), "", 0, fill=entry.edge)
    yield mark(entry)
    if entry.strength < 1:
        yield "</g>"
    if entry.number:
        yield text(entry.number, entry.at, ink, size=12)


def _shape(entry: Entry, out: float, colour: str, width: float, dash: str, fill: str = "") -> str:
    """The outline of its kind, so far outside its own; dashes are parts of the whole of it."""
    more = f' pathLength="{looks.ROUND}"' if dash else ""
    if dash == looks.DOTTED:
        more += ' stroke-linecap="round"'
    d = line(outline(entry.kind, entry.at, entry.radius + out)) + "Z"
    return drawn(d, colour, width, dash, fill, more=more)


def mark(entry: Entry) -> str:
    """The star of who has died, the bar of an earlier time; else nothing."""
    if entry.mark == "star":
        return path(star(entry.at, entry.radius * looks.STAR), "", 0, fill=entry.mark_colour)
    if entry.mark == "bar":
        return path(bar(entry.at, entry.radius * looks.BAR), "", 0, fill=entry.mark_colour)
    return ""
