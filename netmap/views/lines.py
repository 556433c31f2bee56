"""Lines between an entry and me: straight, bowed, with a head. The live map draws the same (`lines.js`)."""

from math import dist, hypot

from netmap.views.routes import XY

STEPS = 12
ASIDE = 3.6
"""How far beside the straight way a bowed line begins, so that the two ways lie apart."""


def between(a: XY, b: XY, room_a: float, room_b: float) -> tuple[XY, XY] | None:
    """The straight piece from the edge of one shape to the edge of another; None where they touch."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = hypot(dx, dy)
    if far <= room_a + room_b + 1:
        return None
    ux, uy = dx / far, dy / far
    return (a[0] + ux * room_a, a[1] + uy * room_a), (b[0] - ux * room_b, b[1] - uy * room_b)


def bowed(a: XY, b: XY) -> tuple[XY, ...]:
    """A gentle curve from a to b, begun a little to one side and straying further in its middle."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = dist(a, b) or 1.0
    bow = 2 * (3 + 0.02 * far)
    sx, sy = dy / far * ASIDE, -dx / far * ASIDE
    mx, my = (a[0] + b[0]) / 2 + sx + dy / far * bow, (a[1] + b[1]) / 2 + sy - dx / far * bow
    a, b = (a[0] + sx, a[1] + sy), (b[0] + sx, b[1] + sy)
    points = []
    for step in range(STEPS + 1):
        t = step / STEPS
        one, two, three = (1 - t) ** 2, 2 * t * (1 - t), t * t
        points.append((one * a[0] + two * mx + three * b[0], one * a[1] + two * my + three * b[1]))
    return tuple(points)


def head(curve: tuple[XY, ...], at: int, size: float) -> tuple[XY, ...]:
    """A closed arrow head of this size, its tip on the curve's point `at`, along the curve."""
    tip, before = curve[at], curve[at - 1]
    dx, dy = tip[0] - before[0], tip[1] - before[1]
    far = hypot(dx, dy) or 1.0
    ux, uy = dx / far, dy / far
    bx, by = tip[0] - ux * size, tip[1] - uy * size
    half = size * 0.55
    return tip, (bx - uy * half, by + ux * half), (bx + uy * half, by - ux * half), tip
