"""Two moments as two small maps with the same places, so that the eye can go from one to the other."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from netmap.model import SupportMap
from netmap.views.drawing import BELONGS_DASH
from netmap.views.geometry import EDGES, ME, Point
from netmap.views.label_choices import Box, Label
from netmap.views.label_places import place_labels
from netmap.views.lines import zigzag
from netmap.views.palette import Palette, mixed, palette
from netmap.views.same_places import SamePlaces, same_places
from netmap.views.shapes import bar, outline, star
from netmap.views.svg import as_image, path, picture, text
from netmap.views.text_width import shortened
from netmap.words import names

XY = tuple[float, float]
SIDE = 360.0
MIDDLE, RADIUS = SIDE / 2, SIDE / 2 - 4
CROWDED = 16
"""Entries above which shapes are smaller, and names stand beside those alone who are told of."""
FAINT_DASH = "3px,3px"


def two_maps_html(
    earlier: SupportMap,
    later: SupportMap,
    told: Collection[str],
    names: Mapping[str, str],
    alts: tuple[str, str],
    dark: bool = False,
    *,
    ties: bool = False,
) -> tuple[str, str]:
    """An HTML image of each. `told`: ids that stand out; `names`: of everyone on either map; `ties`: whether
    the ties of those who stand out are drawn."""
    places = same_places(earlier, later)
    drawing = _Drawing(places, frozenset(told), names, palette(dark), ties)
    return (
        as_image(drawing.of(earlier, places.then, {}), alts[0]),
        as_image(drawing.of(later, places.now, places.moved), alts[1]),
    )


@dataclass(frozen=True)
class _Drawing:
    """What the two pictures share."""

    places: SamePlaces
    told: frozenset[str]
    names: Mapping[str, str]
    colours: Palette
    ties: bool

    @property
    def crowded(self) -> bool:
        return len(self.places.everyone.ids) > CROWDED

    @property
    def shape(self) -> float:
        return 6.5 if self.crowded else 9.0

    def of(self, m: SupportMap, places: Mapping[str, Point], moved: Mapping[str, Point]) -> str:
        seats = self._seats()
        placed = {id: _in_pixels(point) for id, point in places.items()}
        parts = [*_ground(self.colours), *self._ties(m, {**seats, **placed})]
        for id, start in moved.items():
            x, y = _in_pixels(start)
            parts.append(path(((x, y), placed[id]), self.colours.ink, 1.4, FAINT_DASH))
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="{self.colours.ink}"/>')
        for id in self.places.everyone.ids:
            parts += self._entry(m, id, placed.get(id) or seats[id])
        parts += self._names(m, placed)
        if not self.crowded:
            parts += self._names_in_seats(m, {id: at for id, at in seats.items() if id not in placed})
        lowest = max((y for _, y in seats.values()), default=SIDE - 18)
        return picture(SIDE, lowest + 18, parts)

    def _ties(self, m: SupportMap, places: Mapping[str, XY]) -> Iterator[str]:
        for tie in m.ties if self.ties else ():
            if not self.told.isdisjoint(tie.pair):
                a, b = (places[id] for id in tie.pair)
                dash = BELONGS_DASH if tie.kind == "belongs_to" else "solid"
                yield path(zigzag(a, b) if tie.kind == "tense" else (a, b), self.colours.muted, 1.3, dash)

    def _seats(self) -> dict[str, XY]:
        """Under the map, for those who wait on one of the two: the same seat on both."""
        columns, high = (12, 26.0) if self.crowded else (2, 30.0)
        wide = SIDE / columns
        return {
            id: (i % columns * wide + 2 * self.shape, SIDE + 18 + i // columns * high)
            for i, id in enumerate(self.places.waiting)
        }

    def _entry(self, m: SupportMap, id: str, at: XY) -> Iterator[str]:
        colours, kind = self.colours, self.places.everyone.alter(id).kind
        if id not in m.by_id:
            yield path(outline(kind, at, self.shape), colours.muted, 1.4, FAINT_DASH, colours.paper)
            return
        alter, stands_out = m.alter(id), id in self.told
        edge = colours.ink if stands_out else colours.muted
        fill = mixed(colours.accent, colours.paper, 0.45) if stands_out else colours.paper
        yield path(outline(alter.kind, at, self.shape), edge, 2.2 if stands_out else 1.4, fill=fill)
        if alter.status != "current":
            mark = star(at, self.shape * 0.6) if alter.status == "died" else bar(at, self.shape * 0.5)
            yield path(mark, edge, 0.5, fill=edge)

    def _names(self, m: SupportMap, placed: Mapping[str, XY]) -> Iterator[str]:
        shown = {id: "" if self.crowded and id not in self.told else self.names[id] for id in placed}
        upward = {id: (x, SIDE - y) for id, (x, y) in placed.items()}
        for id, label in place_labels(upward, shown, (SIDE, SIDE), self.shape, [_ME]).items():
            if label.text:
                yield self._name(m, id, label.text, *_spot(label))

    def _names_in_seats(self, m: SupportMap, seats: Mapping[str, XY]) -> Iterator[str]:
        for id, (x, y) in seats.items():
            name = shortened(self.names[id], SIDE / 2 - 3 * self.shape - 10)
            yield self._name(m, id, name, (x + self.shape + 5, y), "start")

    def _name(self, m: SupportMap, id: str, name: str, at: XY, anchor: str) -> str:
        faint = id not in m.by_id
        colour = self.colours.muted if faint else self.colours.ink
        return text(name, at, colour, anchor, halo=self.colours.paper, italic=faint)


_ME = Box(MIDDLE - ME * RADIUS, MIDDLE - ME * RADIUS, MIDDLE + ME * RADIUS, MIDDLE + ME * RADIUS)


def _ground(colours: Palette) -> Iterator[str]:
    rings = [(EDGES[ring] * RADIUS, colours.bands[ring - 1], colours.line) for ring in (3, 2, 1)]
    for radius, fill, edge in (*rings, (ME * RADIUS, colours.muted, colours.muted)):
        yield f'<circle cx="{MIDDLE:g}" cy="{MIDDLE:g}" r="{radius:.1f}" fill="{fill}" stroke="{edge}"/>'
    yield text(names.ME, (MIDDLE, MIDDLE), colours.paper)


def _in_pixels(point: Point) -> XY:
    return MIDDLE + RADIUS * point.x, MIDDLE - RADIUS * point.y


def _spot(label: Label) -> tuple[XY, str]:
    """Where a label's text begins, in the picture's own coordinates, and which part of it stands there."""
    box = label.box
    x = {"right": box.left, "left": box.right}.get(label.side, (box.left + box.right) / 2)
    anchor = {"right": "start", "left": "end"}.get(label.side, "middle")
    return (x, SIDE - (box.bottom + box.top) / 2), anchor
