"""Two moments as two small maps with the same places, so that the eye can go from one to the other."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from netmap.model import SupportMap
from netmap.views.entry_style import mark_of
from netmap.views.palette import Palette, mixed, palette
from netmap.views.picture.drawing import draw
from netmap.views.picture.labels import names_on_disc, square
from netmap.views.picture.scene import Disc, Entry, Line, Name, Scene
from netmap.views.picture.ties import tie_lines
from netmap.views.routes import XY, route
from netmap.views.same_places import SamePlaces, same_places
from netmap.views.sizes import Sizes, sizes
from netmap.views.svg import as_image
from netmap.views.text_width import shortened
from netmap.words import names as name_words

SIDE = 360.0
MIDDLE, RADIUS = (SIDE / 2, SIDE / 2), SIDE / 2 - 4
ME = 15.0
CROWDED = 16
"""Entries above which shapes are smaller, and names stand beside those alone who are told of."""
FAINT_DASH = "3 3"


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
    both = _Both(places, frozenset(told), names, palette(dark), ties)
    return (
        as_image(draw(both.scene(earlier, places.then, {})), alts[0]),
        as_image(draw(both.scene(later, places.now, places.moved)), alts[1]),
    )


@dataclass(frozen=True)
class _Both:
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

    @property
    def size(self) -> Sizes:
        return sizes(RADIUS, len(self.places.everyone.ids))._replace(shape=self.shape, me=ME)

    def scene(
        self,
        m: SupportMap,
        places: Mapping[str, tuple[float, float]],
        moved: Mapping[str, tuple[float, float]],
    ) -> Scene:
        seats = self._seats()
        placed = {id: _in_pixels(point) for id, point in places.items()}
        lowest = max((y for _, y in seats.values()), default=SIDE - 18)
        everyone = {**seats, **placed}
        waiting = {id: at for id, at in seats.items() if id not in placed}
        return Scene(
            SIDE, lowest + 18, self.colours,
            Disc(MIDDLE, RADIUS, ME, me_said=name_words.ME),
            lines=(*self._ties(m, everyone), *self._moves(moved, placed)),
            entries=tuple(self._entry(m, id, everyone[id]) for id in self.places.everyone.ids),
            names=(*self._names(m, placed), *self._names_in_seats(m, waiting)),
        )  # fmt: skip

    def _ties(self, m: SupportMap, everyone: Mapping[str, XY]) -> Iterator[Line]:
        """Of those who stand out, where ties are asked for."""
        for tie, line in tie_lines(m, everyone, MIDDLE, self.size, self.colours) if self.ties else ():
            if not self.told.isdisjoint(tie.pair):
                yield line

    def _moves(self, moved: Mapping[str, tuple[float, float]], placed: Mapping[str, XY]) -> Iterator[Line]:
        for id, start in moved.items():
            way = route(_in_pixels(start), placed[id], MIDDLE, ME)
            yield Line(way, self.colours.ink, 1.4, FAINT_DASH, from_dot=True)

    def _seats(self) -> dict[str, XY]:
        """Under the map, for those who wait on one of the two: the same seat on both."""
        columns, high = (12, 26.0) if self.crowded else (2, 30.0)
        wide = SIDE / columns
        return {
            id: (i % columns * wide + 2 * self.shape, SIDE + 18 + i // columns * high)
            for i, id in enumerate(self.places.waiting)
        }

    def _entry(self, m: SupportMap, id: str, at: XY) -> Entry:
        colours, kind, name = self.colours, self.places.everyone.alter(id).kind, self.names[id]
        if id not in m.by_id:
            return Entry(at, kind, self.shape, colours.muted, 1.4, colours.paper, FAINT_DASH, whole=name)
        alter, stands_out = m.alter(id), id in self.told
        edge = colours.ink if stands_out else colours.muted
        fill = mixed(colours.accent, colours.paper, 0.45) if stands_out else colours.paper
        return Entry(
            at, alter.kind, self.shape, edge, 2.2 if stands_out else 1.4, fill, mark=mark_of(alter.status),
            mark_colour=edge, whole=name,
        )  # fmt: skip

    def _names(self, m: SupportMap, placed: Mapping[str, XY]) -> Iterator[Name]:
        shown = {id: "" if self.crowded and id not in self.told else self.names[id] for id in placed}
        taken = [square(MIDDLE, ME)]
        colours = {id: self._ink(m, id) for id in placed}
        radii = dict.fromkeys(placed, self.shape)
        found = names_on_disc(placed, shown, (SIDE, SIDE), radii, taken, colours, self._gone(m))
        return iter([name for name, _ in found.values()])

    def _names_in_seats(self, m: SupportMap, seats: Mapping[str, XY]) -> Iterator[Name]:
        gone = self._gone(m)
        for id, (x, y) in () if self.crowded else seats.items():
            name = shortened(self.names[id], SIDE / 2 - 3 * self.shape - 10)
            at = x + self.shape + 5, y
            yield Name(name, at, self._ink(m, id), "start", id in gone, whole=self.names[id])

    def _ink(self, m: SupportMap, id: str) -> str:
        return self.colours.ink if id in m.by_id else self.colours.muted

    def _gone(self, m: SupportMap) -> frozenset[str]:
        """Who is on the other of the two alone: their names lean."""
        return frozenset(self.places.everyone.ids) - m.by_id.keys()


def _in_pixels(point: tuple[float, float]) -> XY:
    return MIDDLE[0] + RADIUS * point[0], MIDDLE[1] - RADIUS * point[1]
