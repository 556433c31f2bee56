"""Where the disc and the tray lie in a picture of a given size. All in pixels, y upward.

The room for the tray is kept free also while nobody waits in it, so that the map does not jump when the
last one is placed; it grows, and the disc gives way, where many wait.
"""

from dataclasses import dataclass
from math import ceil

from netmap.views.geometry import ME, SHAPE, Point

EDGE = 12.0
CAPTION = 30.0
NARROW = 560.0
"""Below this width, in pixels, a picture is a phone's."""
HIT = 44.0
"""No target is smaller than this, in pixels (WCAG 2.2, 2.5.5)."""
BESIDE, BELOW = (168.0, 44.0), (88.0, 58.0)
"""A cell of the tray with its name beside the shape, and one with its name below."""


@dataclass(frozen=True)
class Frame:
    """A picture's plan. `tray` holds the middle of each waiting shape, in order."""

    width: float
    height: float
    middle: Point
    radius: float
    """Of the disc: the outer edge of ring 3."""
    tray: tuple[Point, ...]
    tray_box: tuple[float, float, float, float]
    """Left, bottom, right, top."""
    names: str
    """Where names in the tray stand: "right", "below", or "" where there is no room for them."""
    name_room: float
    """Pixels for one name in the tray."""

    def at(self, point: tuple[float, float]) -> Point:
        """A point of the unit disc, in pixels."""
        return Point(self.middle.x + self.radius * point[0], self.middle.y + self.radius * point[1])

    @property
    def shape(self) -> float:
        """The radius of one shape."""
        return max(8.5, SHAPE / 2 * self.radius)

    @property
    def me(self) -> float:
        """The radius of the circle that is me."""
        return max(13.0, ME * self.radius)


def frame(size: tuple[float, float], waiting: int) -> Frame:
    """The plan of a picture of this size with so many in the tray: at the side of a wide picture, at the
    foot of any other."""
    width, height = size
    if width >= 1.12 * height and width >= NARROW:
        return _side(width, height, waiting)
    return _foot(width, height, waiting)


def _side(width: float, height: float, waiting: int) -> Frame:
    rows = int((height - 2 * EDGE - CAPTION) // BESIDE[1])
    cell, names, columns = BESIDE, "right", max(1, ceil(waiting / rows))
    if columns * BESIDE[0] > width * 0.45:
        side, rows = _crowded(waiting, height - 2 * EDGE - CAPTION, width * 0.42)
        cell, names, columns = (side, side), "", ceil(waiting / rows)
    span = max(BESIDE[0], columns * cell[0])
    left = width - EDGE - span
    foot = height - EDGE - CAPTION - max(1, min(waiting, rows)) * cell[1] - 4
    box = (left, foot, width - EDGE, height - EDGE)
    radius = min(height / 2, left / 2) - EDGE - 6
    middle = Point(left / 2, height / 2 - 2)
    cells = [(i // rows, i % rows) for i in range(waiting)]
    start = EDGE + SHAPE / 2 * radius + 6 if names else cell[0] / 2
    tray = tuple(
        Point(left + column * cell[0] + start, box[3] - CAPTION - (row + 0.5) * cell[1])
        for column, row in cells
    )
    return Frame(width, height, middle, radius, tray, box, names, cell[0] - 2 * start - 6)


def _foot(width: float, height: float, waiting: int) -> Frame:
    spare = height - width - CAPTION
    usual = max(1, int(spare // BELOW[1]))
    cell, names, columns = BELOW, "below", max(1, int((width - 2 * EDGE) // BELOW[0]))
    rows = ceil(waiting / columns)
    if rows * cell[1] > height * 0.45:
        side, columns = _crowded(waiting, width - 2 * EDGE, height * 0.4)
        cell, names = (side, side), ""
        rows = ceil(waiting / columns)
    high = CAPTION + max(usual * BELOW[1], rows * cell[1])
    box = (EDGE, EDGE, width - EDGE, EDGE + high + 4)
    radius = min((height - box[3]) / 2 - 9, width / 2 - 6)
    middle = Point(width / 2, (height + box[3]) / 2 - 3)
    across = (width - 2 * EDGE) / columns
    rise = 14.0 if names else 0.0
    tray = tuple(
        Point(
            EDGE + (i % columns + 0.5) * across,
            box[3] - CAPTION - (i // columns + 0.5) * cell[1] + rise,
        )
        for i in range(waiting)
    )
    used = (box[0], box[3] - CAPTION - max(1, rows) * cell[1] - 4, box[2], box[3])
    return Frame(width, height, middle, radius, tray, used, names, across - 6)


def _crowded(waiting: int, along: float, across: float) -> tuple[float, int]:
    """For more than fit with their names: the side of a cell, a finger wide where possible, and how many
    stand in one line of the length `along`, so that all lines together take no more than `across`."""
    side = HIT
    while side > 6 and ceil(waiting / int(along // side)) * side > across:
        side -= 2
    return side, int(along // side)
