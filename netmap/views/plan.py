"""Where the disc and the tray lie in a picture of a given size. All in pixels, y downward.

The live map works out the same plan from the same table (`geometry.js`). Whoever wants the disc to stay where
it is while the last one is placed asks for the room of one who waits.
"""

from dataclasses import dataclass
from math import ceil

from netmap.views import looks
from netmap.views.geometry import Point
from netmap.views.label_choices import Box


@dataclass(frozen=True)
class Plan:
    """A picture's plan. `tray` holds the middle of each waiting shape, in order."""

    width: float
    height: float
    middle: Point
    radius: float
    """Of the disc: the outer edge of ring 3."""
    tray: tuple[Point, ...]
    tray_box: Box
    names: str
    """Where names in the tray stand: "right", "below", or "" where there is no room for them."""
    name_room: float
    """Pixels for one name in the tray."""

    def at(self, point: tuple[float, float]) -> Point:
        """A point of the unit disc, in pixels."""
        return Point(self.middle.x + self.radius * point[0], self.middle.y - self.radius * point[1])

    @property
    def shape(self) -> float:
        """The radius of one shape."""
        return looks.shape_radius(self.radius)

    @property
    def me(self) -> float:
        """The radius of the circle that is me."""
        return looks.me_radius(self.radius)

    @property
    def tray_at_side(self) -> bool:
        return self.tray_box.left > self.middle.x


def plan(size: tuple[float, float], waiting: int) -> Plan:
    """The plan of a picture of this size with so many in the tray: at the side of a wide picture, at the
    foot of any other. Where they are many, their names are left out, and cells shrink until the disc has
    `looks.LEAST_DISC` of the smaller side."""
    width, height = size
    if width >= 1.12 * height and width >= looks.NARROW:
        return _with_tray_at_side(width, height, waiting)
    return _with_tray_at_foot(width, height, waiting)


def _with_tray_at_side(width: float, height: float, waiting: int) -> Plan:
    high = height - 2 * looks.EDGE - looks.CAPTION
    cell, names = looks.SIDE_CELL, "right"
    rows = max(1, int(high // cell[1]))
    columns = max(1, ceil(waiting / rows))
    if columns * cell[0] > width * 0.45:
        side, rows = _small(waiting, high, width * 0.45)
        cell, names, columns = (side, side), "", ceil(waiting / rows)
    span = max(looks.SIDE_CELL[0], columns * cell[0])
    left = width - span - looks.EDGE / 2
    radius = min(left - looks.EDGE, height) / 2 - looks.EDGE
    start = looks.NAME_IN_SIDE / 2 if names else cell[0] / 2
    tray = tuple(
        Point(left + i // rows * cell[0] + start, looks.EDGE + looks.CAPTION + (i % rows + 0.5) * cell[1])
        for i in range(waiting)
    )
    full = height - 2 * looks.EDGE
    box = Box(left, looks.EDGE, left + span, looks.EDGE + (full if waiting else min(full, 110.0)))
    room = cell[0] - looks.NAME_IN_SIDE
    return Plan(width, height, Point(left / 2, height / 2), radius, tray, box, names, room)


def _with_tray_at_foot(width: float, height: float, waiting: int) -> Plan:
    wide = width - 2 * looks.EDGE
    cell, names = looks.FOOT_CELL, "below"
    columns = max(1, int(wide // cell[0]))
    foot = _foot(waiting, columns, cell[1])
    least = looks.LEAST_DISC * min(width, height)
    if min(width, height - foot) < least:
        across = height - least - looks.CAPTION - looks.EDGE
        side, columns = _small(waiting, wide, across)
        cell, names, foot = (side, side), "", _foot(waiting, columns, side)
    top = height - foot
    radius = min(width, top) / 2 - looks.EDGE
    rise = 22.0 if names else cell[1] / 2
    tray = tuple(
        Point(
            looks.EDGE + (i % columns + 0.5) * wide / columns,
            top + looks.CAPTION + i // columns * cell[1] + rise,
        )
        for i in range(waiting)
    )
    box = Box(looks.EDGE, top, width - looks.EDGE, height - looks.EDGE)
    room = wide / columns - looks.NAME_IN_FOOT
    return Plan(width, height, Point(width / 2, top / 2), radius, tray, box, names, room)


def _foot(waiting: int, columns: int, high: float) -> float:
    return looks.CAPTION + looks.EDGE + max(0.25, ceil(waiting / columns)) * high


def _small(waiting: int, along: float, across: float) -> tuple[float, int]:
    """For more than fit with their names: the side of a cell, a finger wide where possible, and how many
    stand in one line of the length `along`, so that all lines together take no more than `across`."""
    side = looks.SMALL_CELL
    while side > 8 and ceil(waiting / max(1, int(along // side))) * side > across:
        side -= 2
    return side, max(1, int(along // side))
