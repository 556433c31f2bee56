"""Lines between two others, round me; and from where someone stood."""

from collections.abc import Iterator, Mapping

from netmap.model import SupportMap, Tie
from netmap.views import looks
from netmap.views.palette import Palette, with_alpha
from netmap.views.picture.scene import Line, Scene
from netmap.views.routes import XY, apart, doubled, route, shorter, zigzag
from netmap.views.svg import circle, path


def ties(scene: Scene) -> Iterator[str]:
    for line in scene.lines:
        yield from drawn_line(line)


def drawn_line(line: Line) -> Iterator[str]:
    for way in strokes(line):
        yield path(way, line.colour, line.width, line.dash)
    if line.from_dot:
        yield circle(line.way[0], 2.6, line.colour)


def strokes(line: Line) -> tuple[tuple[XY, ...], ...]:
    """The lines that are drawn along its way. The live map draws the same (`strokes.js`)."""
    match line.stroke:
        case "jagged":
            return (zigzag(line.way, looks.TOOTH, looks.TEETH),)
        case "double":
            return doubled(line.way, looks.BESIDE)
        case "apart":
            return apart(line.way, looks.GAP, looks.TIP)
        case "":
            return (line.way,)


def tie_lines(
    m: SupportMap, places: Mapping[str, XY], middle: XY, me: float, shape: float, colours: Palette
) -> Iterator[tuple[Tie, Line]]:
    """Every tie of the map both ends of which have a place; none where two shapes touch. me, shape: radii."""
    room = shape + looks.TIE_GAP
    for tie in m.ties:
        if tie.a not in places or tie.b not in places:
            continue
        way = shorter(route(places[tie.a], places[tie.b], middle, me + looks.ROUND_ME), room, room)
        if way:
            hue, strength, width, dash = looks.TIES[tie.kind]
            colour = with_alpha(colours.named[hue], strength)
            yield tie, Line(way, colour, width, dash, looks.STROKES.get(tie.kind, ""))
