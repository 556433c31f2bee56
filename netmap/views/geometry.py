"""Where everyone stands. The one place that turns ring, angle and depth into a point.

The map is a disc of radius 1 with me at (0, 0); x runs right, y runs up. A point depends on that entry's
own connection alone, so nobody moves when someone else is added, rated or taken off the map.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin
from typing import NamedTuple
from zlib import crc32

from netmap.model import Connection, SupportMap
from netmap.views.looks import EDGES, MARGIN


class Point(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True)
class Layout:
    """The whole map in unit coordinates: who stands where, and who waits."""

    points: Mapping[str, Point]
    tray: tuple[str, ...]
    """Ids of entries that are not placed, in the order of the map."""


def band(ring: int) -> tuple[float, float]:
    """The nearest and furthest a shape's middle comes in this ring, so that it lies inside whole."""
    return EDGES[ring - 1] + MARGIN, EDGES[ring] - MARGIN


def point_at(ring: int, angle: float, depth: float) -> Point:
    """ring 1–3, angle in degrees, depth 0–1 within the ring."""
    inner, outer = band(ring)
    radius = inner + depth * (outer - inner)
    return Point(radius * cos(radians(angle)), radius * sin(radians(angle)))


def place_of(connection: Connection) -> Point | None:
    """Where this entry stands; None while it has no ring. A missing angle or depth is read off the id,
    the same each time."""
    if connection.ring is None:
        return None
    mark = crc32(connection.alter.encode())
    angle = mark % 3600 / 10 if connection.angle is None else connection.angle
    depth = mark // 3600 % 101 / 100 if connection.depth is None else connection.depth
    return point_at(connection.ring, angle, depth)


def nearest_place(x: float, y: float) -> tuple[int, float, float]:
    """Ring, angle and depth for a point someone pointed at; inside me is ring 1, outside the disc ring 3."""
    radius = hypot(x, y)
    ring = next((ring for ring in (1, 2) if radius <= EDGES[ring]), 3)
    inner, outer = band(ring)
    depth = min(1.0, max(0.0, (radius - inner) / (outer - inner)))
    return ring, degrees(atan2(y, x)) % 360, depth


def layout(m: SupportMap) -> Layout:
    """Everyone on the map, placed or waiting. Empty map: nothing in either."""
    places = {id: place_of(m.connection(id)) for id in m.ids}
    points = {id: point for id, point in places.items() if point is not None}
    return Layout(points, tuple(id for id, point in places.items() if point is None))
