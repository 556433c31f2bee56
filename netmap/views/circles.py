"""The map with a line round all who hang together: everyone where they stand, each circle with a number."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from netmap.measures.chart_data import Circles
from netmap.model import SupportMap
from netmap.views.bidi import element
from netmap.views.frame import EDGE, Frame, frame
from netmap.views.geometry import EDGES, Point, layout
from netmap.views.hugging import hugging
from netmap.views.label_choices import Box, Label
from netmap.views.label_places import place_labels
from netmap.views.lines import between, zigzag
from netmap.views.palette import Palette, mixed, palette, with_alpha
from netmap.views.shapes import bar, outline, star
from netmap.views.svg import as_image, path, picture
from netmap.views.text_width import TYPE_SIZE, shortened
from netmap.words import map_view, names
from netmap.words import pictures as words
from netmap.words.names import labels

SIZES = {"nm-wide": (760.0, 580.0), "nm-slim": (350.0, 500.0)}
"""One picture for wide pages and one for phones, so that names are of the same size on both."""
MOST_ON_A_PHONE = 24
"""With more, a phone shows the wide picture in a box that scrolls: names cut to a few letters say nothing."""
DASHES = ("9,5", "2,4", "14,4,2,4", "5,3", "16,6", "7,3,2,3,2,3")
ROOM = 1.75
"""How far a line stays from those it goes round, as a share of their radius."""
FONT = "'Source Sans 3', 'Noto Sans', sans-serif"
NO_SIGNS = dict.fromkeys((0xFFFE, 0xFFFF))
"""Signs that a drawing cannot hold."""
XY = tuple[float, float]


def circles_html(m: SupportMap, found: Circles, dark: bool = False) -> str:
    """The map as HTML images, of which a page shows the one that fits, and who is in which
    circle as a list. No circles: an empty text."""
    if not found.circles:
        return ""
    colours, about = palette(dark), words.circles_alt(found)
    many = len(m.alters) > MOST_ON_A_PHONE
    images = {
        fits: as_image(circles_svg(m, found, size, colours), about)
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


def circles_svg(m: SupportMap, found: Circles, size: tuple[float, float], colours: Palette) -> str:
    """The drawing, without the room kept for a tray where nobody waits in it."""
    where = layout(m)
    plan = frame(size, len(where.tray))
    at = {id: plan.at(point) for id, point in where.points.items()}
    waiting = dict(zip(where.tray, plan.tray, strict=True))
    width, height = size
    beside = plan.tray_box[0] > plan.middle.x
    if where.tray and not beside:
        height -= plan.tray_box[1] - EDGE
    elif not where.tray:
        width, height = (plan.tray_box[0], height) if beside else (width, height - plan.tray_box[3])
    names = labels(m)
    taken = [Box(*plan.tray_box)] if where.tray else []
    x, y = plan.middle
    taken.append(Box(x - plan.me, y - plan.me, x + plan.me, y + plan.me))
    shown = place_labels(at, names, (width, size[1]), plan.shape * ROOM, taken)
    draw = _Drawing(plan, colours)
    draw.ground(bool(where.tray))
    draw.circles(found, at)
    draw.ties(m, {**at, **waiting})
    draw.entries(m, found, {**at, **waiting})
    draw.names(shown, width)
    if plan.names:
        draw.waiting(waiting, names)
    return picture(width, height, draw.parts)


class _Drawing:
    """Pieces of SVG in the order they were drawn. Points come with y upward, as the plan has them."""

    def __init__(self, plan: Frame, colours: Palette) -> None:
        self.parts: list[str] = []
        self._plan, self._colours = plan, colours

    def ground(self, tray: bool) -> None:
        """The three rings, me, and the tray where someone waits."""
        plan, colours = self._plan, self._colours
        x, y = self._down(plan.middle)
        for ring in (3, 2, 1):
            self._round((x, y), EDGES[ring] * plan.radius, colours.bands[ring - 1], colours.line)
        self._round((x, y), plan.me, colours.muted, "none")
        self._text((x, y + 5), names.ME, "middle", colours.paper)
        if tray:
            left, bottom, right, top = plan.tray_box
            self.parts.append(
                f'<rect x="{left:.1f}" y="{plan.height - top:.1f}" width="{right - left:.1f}" '
                f'height="{top - bottom:.1f}" rx="8" fill="{colours.bands[1]}" stroke="{colours.line}"/>'
            )
            self._text((left + 12, plan.height - top + 21), map_view.TRAY, "start", colours.muted)

    def circles(self, found: Circles, at: Mapping[str, Point]) -> None:
        """A line round each circle and round each entry alone; who has no place yet has none."""
        room = self._plan.shape * ROOM
        for number, ids in enumerate((*found.circles, *((id,) for id in found.alone))):
            points = [self._down(at[id]) for id in ids if id in at]
            self.parts.append(_line(number, found, hugging(points, room), self._colours))

    def ties(self, m: SupportMap, at: Mapping[str, Point]) -> None:
        """Who is tied to whom, as far as both have a place; a tense tie is jagged."""
        room = self._plan.shape + 2
        for tie in m.ties:
            placed = None not in (m.connection(tie.a).ring, m.connection(tie.b).ring)
            piece = between(self._down(at[tie.a]), self._down(at[tie.b]), room, room) if placed else None
            if piece is not None:
                points = zigzag(*piece) if tie.kind == "tense" else piece
                self.parts.append(path(points, with_alpha(self._colours.ink, 0.55), 1.3))

    def entries(self, m: SupportMap, found: Circles, at: Mapping[str, Point]) -> None:
        """Everyone's shape, with the number of their circle in it; an earlier time has its small mark."""
        colours, radius = self._colours, self._plan.shape
        number = {id: f"{place + 1}" for place, ids in enumerate(found.circles) for id in ids}
        for id, point in at.items():
            alter, middle = m.alter(id), self._down(point)
            edge = colours.ink if alter.status == "current" else mixed(colours.muted, colours.paper, 0.62)
            self.parts.append(path(outline(alter.kind, middle, radius), edge, 1.6, fill=colours.paper))
            if alter.status != "current":
                mark = star(middle, radius * 0.5) if alter.status == "died" else bar(middle, radius * 0.45)
                self.parts.append(path(mark, colours.muted, 0.5, fill=colours.muted))
            elif id in number:
                self._text((middle[0], middle[1] + 4.3), number[id], "middle", colours.ink, 12)

    def names(self, shown: Mapping[str, Label], width: float) -> None:
        """Each name whole within the picture, if need be over a shape."""
        for label in shown.values():
            left, right = label.box.left, label.box.right
            over = max(0.0, 2 - left) - max(0.0, right - width + 2)
            left, right = left + over, right + over
            x, anchor = {"right": (left, "start"), "left": (right, "end")}.get(
                label.side, ((left + right) / 2, "middle")
            )
            middle = self._plan.height - (label.box.bottom + label.box.top) / 2
            self._text((x, middle + 5), label.text, anchor, self._colours.ink)

    def waiting(self, waiting: Mapping[str, Point], names: Mapping[str, str]) -> None:
        """Names in the tray, beside the shapes or below them."""
        plan = self._plan
        for id, point in waiting.items():
            x, y = self._down(point)
            beside = plan.names == "right"
            spot = (x + plan.shape + 6, y + 5) if beside else (x, y + plan.shape + 15)
            anchor = "start" if beside else "middle"
            self._text(spot, shortened(names[id], plan.name_room), anchor, self._colours.ink)

    def _down(self, point: Point) -> XY:
        return point.x, self._plan.height - point.y

    def _round(self, middle: XY, radius: float, fill: str, edge: str) -> None:
        x, y = middle
        self.parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}" stroke="{edge}"/>'
        )

    def _text(self, at: XY, text: str, anchor: str, colour: str, size: float = TYPE_SIZE) -> None:
        """Text as it was typed, with a halo of the paper."""
        halo = "none" if colour == self._colours.paper else self._colours.paper
        self.parts.append(
            f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" text-anchor="{anchor}" font-size="{size:g}" '
            f'font-family="{FONT}" fill="{colour}" stroke="{halo}" stroke-width="3" paint-order="stroke">'
            f"{escape(text.translate(NO_SIGNS))}</text>"
        )


def _line(number: int, found: Circles, loops: Iterable[Sequence[XY]], colours: Palette) -> str:
    """The line of one circle, by its place; those after the circles are each alone, and have a whole one."""
    alone = number >= len(found.circles)
    colour = colours.ink if alone else colours.lens_colours[number % 4]
    dash = "" if alone else f' stroke-dasharray="{DASHES[number % len(DASHES)]}"'
    way = "".join(f"M{'L'.join(f'{x:.1f} {y:.1f}' for x, y in loop)}Z" for loop in loops)
    return (
        f'<path d="{way}" fill="{with_alpha(colour, 0.1)}" fill-rule="evenodd" stroke="{colour}" '
        f'stroke-width="2"{dash}/>'
    )


def _sign(number: int, found: Circles, colours: Palette) -> str:
    """The same line, small, for the list beside the picture."""
    around = outline("person", (22, 14), 11)
    words = f"{number + 1}" if number < len(found.circles) else ""
    text = (
        f'<text x="22" y="18.3" text-anchor="middle" font-size="12" font-family="{FONT}" '
        f'fill="{colours.ink}">{words}</text>'
    )
    return picture(44, 28, (_line(number, found, (around,), colours), text))
