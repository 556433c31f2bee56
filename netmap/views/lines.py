"""Lines between entries, and between an entry and me: straight, zigzag, bowed with a head."""

from math import ceil, hypot

XY = tuple[float, float]
STEPS = 12


def between(a: XY, b: XY, room_a: float, room_b: float) -> tuple[XY, XY] | None:
    """The straight piece from the edge of one shape to the edge of another; None where they touch."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = hypot(dx, dy)
    if far <= room_a + room_b + 1:
        return None
    ux, uy = dx / far, dy / far
    return (a[0] + ux * room_a, a[1] + uy * room_a), (b[0] - ux * room_b, b[1] - uy * room_b)


def zigzag(a: XY, b: XY, tooth: float = 3.2, length: float = 6.0) -> tuple[XY, ...]:
    """A jagged line from a to b; `tooth` is how far it strays, `length` how long one tooth is."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = hypot(dx, dy)
    if far < 2 * length:
        return a, b
    teeth = ceil(far / length)
    nx, ny = -dy / far * tooth, dx / far * tooth
    points = [a]
    for step in range(1, teeth):
        way, sign = step / teeth, 1 if step % 2 else -1
        points.append((a[0] + dx * way + nx * sign, a[1] + dy * way + ny * sign))
    return (*points, b)


def bowed(a: XY, b: XY, side: float, bow: float) -> tuple[XY, ...]:
    """A gentle curve from a to b, begun `side` to the left of the way there and straying `bow` further."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = hypot(dx, dy) or 1.0
    sx, sy = -dy / far * side, dx / far * side
    a, b = (a[0] + sx, a[1] + sy), (b[0] + sx, b[1] + sy)
    mx, my = (a[0] + b[0]) / 2 - dy / far * bow * 2, (a[1] + b[1]) / 2 + dx / far * bow * 2
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
