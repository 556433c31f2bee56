"""Where the disc lies in a picture of a given size, and where those stand who wait for a place: in a quiet
row under it. All in pixels, y downward.

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
    """A picture's plan. `waiting` holds the middle of each shape that waits, in order."""

    width: float
    height: float
    middle: Point
    radius: float
    """Of the disc: the outer edge of ring 3."""
    waiting: tuple[Point, ...]
    foot: Box
    """The room of those who wait, as wide as the picture; of no height where nobody does."""
    name_room: float
    """Pixels for one name there, beside its shape; 0 where there is no room for names."""

    def at(self, point: tuple[float, float]) -> Point:
        """A point of the unit disc, in pixels."""
        return Point(self.middle.x + self.radius * point[0], self.middle.y - self.radius * point[1])


def plan(size: tuple[float, float], waiting: int) -> Plan:
    """The plan of a picture of this size where so many wait. Where they are many, their names are left out,
    and cells shrink until the disc has `looks.LEAST_DISC` of the smaller side."""
    width, height = size
    narrow = width < looks.NARROW
    wide = width - 2 * looks.EDGE
    cell, named = looks.NARROW_CELL if narrow else looks.CELL, True
    columns = max(1, int(wide // cell[0]))
    foot = _foot(waiting, columns, cell[1])
    least = looks.LEAST_DISC * min(width, height)
    if min(width, height - foot) < least:
        side, columns = _small(waiting, wide, height - least - looks.CAPTION - looks.EDGE)
        cell, named, foot = (side, side), False, _foot(waiting, columns, side)
    top = height - foot
    across = wide / columns
    left = (width - across * min(columns, waiting)) / 2
    start = looks.IN_CELL if named else across / 2
    spots = tuple(
        Point(left + i % columns * across + start, top + looks.CAPTION + (i // columns + 0.5) * cell[1])
        for i in range(waiting)
    )
    beside = looks.BESIDE_NARROW if narrow else looks.BESIDE_DISC
    return Plan(
        width,
        height,
        Point(width / 2, top / 2),
        max(0.0, min(width / 2 - beside, top / 2 - looks.ABOVE_DISC)),
        spots,
        Box(looks.EDGE, top, width - looks.EDGE, max(top, height - looks.EDGE / 2)),
        across - looks.NAME_IN_CELL if named else 0.0,
    )


def _foot(waiting: int, columns: int, high: float) -> float:
    return looks.CAPTION + looks.EDGE + ceil(waiting / columns) * high if waiting else 0.0


def _small(waiting: int, along: float, across: float) -> tuple[float, int]:
    """For more than fit with their names: the side of a cell, a finger wide where possible, and how many
    stand in one line of the length `along`, so that all lines together take no more than `across`."""
    side = looks.SMALL_CELL
    while side > 8 and ceil(waiting / max(1, int(along // side))) * side > across:
        side -= 2
    return side, max(1, int(along // side))
