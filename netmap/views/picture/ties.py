"""Lines between two others, round me; and from where someone stood."""

from collections.abc import Iterator, Mapping

from netmap.model import SupportMap, Tie
from netmap.views import looks
from netmap.views.bends import way_round
from netmap.views.palette import Palette, with_alpha
from netmap.views.picture.scene import Line, Scene
from netmap.views.routes import XY, apart, doubled, shorter, zigzag
from netmap.views.sizes import Sizes
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
            return (zigzag(line.way, looks.TOOTH, looks.TEETH, looks.JAGGED),)
        case "double":
            return doubled(line.way, looks.BESIDE)
        case "apart":
            return apart(line.way, looks.GAP, looks.TIPS)
        case "":
            return (line.way,)


def tie_lines(
    m: SupportMap, places: Mapping[str, XY], middle: XY, size: Sizes, colours: Palette
) -> Iterator[tuple[Tie, Line]]:
    """Every tie of the map both ends of which have a place, round me and, as far as it can, round all others;
    none where two shapes touch."""
    for tie in m.ties:
        if tie.a not in places or tie.b not in places:
            continue
        others = [place for id, place in places.items() if id not in tie.pair]
        way = way_round(
            places[tie.a],
            places[tie.b],
            others,
            size.shape + looks.ROUND_OTHERS,
            middle,
            size.me + looks.ROUND_ME,
        )
        gap = size.shape + (looks.TENSE_GAP if tie.kind == "tense" else looks.TIE_GAP)
        seen = shorter(way, gap, gap)
        if seen:
            hue, strength, width, dash = looks.TIES[tie.kind]
            colour = with_alpha(colours.named[hue], strength)
            yield tie, Line(seen, colour, width, dash, looks.STROKES.get(tie.kind, ""))
