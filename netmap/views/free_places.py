"""Room for newcomers: the best free place in a ring, far from everyone who already stands there."""

from collections.abc import Iterable
from math import hypot
from typing import NamedTuple

from netmap.model import SupportMap
from netmap.model.edits import changed
from netmap.views.geometry import Point, place_of, point_at
from netmap.views.looks import EDGES, SHAPE

CLEAR = SHAPE * 1.04
FLAT = 0.42
"""Names are wide and low: people side by side are counted as this share as far apart as they are."""
PLENTY = 0.36
"""Room beyond which more makes no difference."""
FIRST_ANGLE, FIRST_DEPTH = 150.0, 0.4
"""Where the first newcomer of a ring stands, up and to the left, as a page is read."""


class _Place(NamedTuple):
    angle: float
    depth: float
    point: Point
    pull: float
    """How little this place is liked for itself, 0 to about 0.1."""


def _places(ring: int) -> tuple[_Place, ...]:
    depths = {1: (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)}.get(ring, (0.0, 0.4, 0.5, 1.0))
    found = []
    for angle in range(0, 360, 4):
        for depth in depths:
            point = point_at(ring, angle, depth)
            turned = abs((angle - FIRST_ANGLE + 180) % 360 - 180) / 180
            pull = 0.04 * turned + 0.02 * abs(depth - FIRST_DEPTH)
            found.append(_Place(float(angle), depth, point, pull + _on_caption(point)))
    return tuple(found)


def _on_caption(point: Point) -> float:
    """Ring names stand at the top of each edge; a place there is taken last."""
    near = any(abs(point.x) < 0.2 and abs(point.y - edge) < 0.09 for edge in EDGES[1:])
    return 0.2 if near else 0.0


_RINGS = {ring: _places(ring) for ring in (1, 2, 3)}


class _Room:
    """How much room is left at each place of one ring, kept up while people are put down."""

    def __init__(self, ring: int, taken: Iterable[Point]) -> None:
        self.places = _RINGS[ring]
        self.apart = [9.0] * len(self.places)
        self.wide = [hypot(place.point.x * FLAT, place.point.y) for place in self.places]
        for point in taken:
            self.take(point)

    def take(self, point: Point) -> None:
        x, y = point
        for i, place in enumerate(self.places):
            dx, dy = place.point.x - x, place.point.y - y
            apart = hypot(dx, dy)
            if apart < self.apart[i]:
                self.apart[i] = apart
            wide = hypot(dx * FLAT, dy)
            if wide < self.wide[i]:
                self.wide[i] = wide

    def best(self, near: tuple[Point, ...]) -> _Place:
        def worth(i: int) -> tuple[float, float]:
            place = self.places[i]
            company = min((hypot(place.point.x - x, place.point.y - y) for x, y in near), default=0.0)
            liked = min(self.wide[i], PLENTY) - place.pull - 0.08 * company
            return min(self.apart[i], CLEAR), liked

        return self.places[max(range(len(self.places)), key=worth)]


def free_place(m: SupportMap, ring: int, near: Iterable[str] = ()) -> tuple[float, float]:
    """Angle and depth of the best free place in a ring, for someone who is not placed yet.

    near: ids it would be good to stand close to, such as the members of one group; a mild wish.
    Up to 40 newcomers find a place without touching anyone; a ring fuller than that overlaps.
    """
    points = _points(m)
    best = _Room(ring, points.values()).best(tuple(points[id] for id in near if id in points))
    return best.angle, best.depth


def settled(m: SupportMap) -> SupportMap:
    """The map where everyone with a ring has an angle and a depth; what was said of either stays as it is."""
    waiting = [c for c in m.connections if c.ring is not None and (c.angle is None or c.depth is None)]
    if not waiting:
        return m
    new = {c.alter for c in waiting}
    points = {id: point for id, point in _points(m).items() if id not in new}
    rooms = {ring: _Room(ring, points.values()) for ring in {c.ring for c in waiting if c.ring}}
    placed = {}
    for connection in waiting:
        assert connection.ring is not None
        near = tuple(points[id] for id in _company(m, connection.alter) if id in points)
        best = rooms[connection.ring].best(near)
        angle = best.angle if connection.angle is None else connection.angle
        depth = best.depth if connection.depth is None else connection.depth
        placed[connection.alter] = changed(connection, angle=angle, depth=depth)
        point = points[connection.alter] = point_at(connection.ring, angle, depth)
        for room in rooms.values():
            room.take(point)
    return changed(m, connections=tuple(placed.get(c.alter, c) for c in m.connections))


def _company(m: SupportMap, id: str) -> set[str]:
    """Those who share a group with this entry, and its groups or members themselves."""
    joined = {other for tie in m.ties_of(id) if tie.kind == "belongs_to" for other in tie.pair}
    return {one for other in joined for one in (other, *m.members(other))} - {id}


def _points(m: SupportMap) -> dict[str, Point]:
    found = {id: place_of(m.connection(id)) for id in m.ids}
    return {id: point for id, point in found.items() if point is not None}
