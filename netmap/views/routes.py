"""Ways between two places that lead round me. The live map takes the same ways (`routes.js`)."""

from itertools import pairwise
from math import acos, atan2, ceil, cos, dist, hypot, pi, sin
from typing import Literal

XY = tuple[float, float]
Stroke = Literal["", "jagged", "double", "apart"]
"""How a line between two is drawn along its way: as one line, or otherwise (`zigzag`, `doubled`, `apart`)."""
BEND = pi / 18
"""The angle from one corner of a bend to the next."""
ARM = (0.7, 0.8)
"""How far an arm of a tip reaches along its line and aside from it, for an arm of length one."""


def route(a: XY, b: XY, middle: XY, room: float) -> tuple[XY, ...]:
    """The shortest way from a to b that stays `room` away from the middle: straight where that is free,
    else a string round a peg. An end that lies nearer than `room` is no nearer on the way than there; where
    both ways round are as long, it leads above."""
    a_far, b_far = dist(a, middle), dist(b, middle)
    room = min(room, a_far, b_far)
    if room <= 0 or clear(a, b, middle) >= room - 1e-9:
        return a, b
    start, end = (atan2(y - middle[1], x - middle[0]) for x, y in (a, b))
    turn = (end - start) % (2 * pi)
    sign = 1
    if abs(turn - pi) < 1e-9:
        sign = _above(start + pi / 2)
    elif turn > pi:
        sign, turn = -1, 2 * pi - turn
    leaves, lands = acos(room / a_far), acos(room / b_far)
    sweep = max(0.0, turn - leaves - lands)
    corners = max(1, ceil(sweep / BEND))
    out = room / cos(sweep / corners / 2)  # corners lie outside, so that no piece between two cuts in
    angles = (start + sign * (leaves + sweep * (i + 0.5) / corners) for i in range(corners))
    return a, *((middle[0] + out * cos(angle), middle[1] + out * sin(angle)) for angle in angles), b


def _above(angle: float) -> int:
    """1 where this angle leads up, or straight to the right; else -1. So that there and back lead one way."""
    down = sin(angle)
    return -1 if down > 1e-9 or (down > -1e-9 and cos(angle) < 0) else 1


def clear(a: XY, b: XY, point: XY) -> float:
    """How far the straight piece from a to b stays from a point."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = dx * dx + dy * dy
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / long if long else 0.0
    along = min(1.0, max(0.0, along))
    return dist(point, (a[0] + along * dx, a[1] + along * dy))


def shorter(way: tuple[XY, ...], at_start: float, at_end: float) -> tuple[XY, ...] | None:
    """The way from the edge of one shape to the edge of another, by how far each reaches; None where they
    touch."""
    if _length(way) <= at_start + at_end + 1:
        return None
    return _cut(_cut(way, at_start)[::-1], at_end)[::-1]


def _cut(way: tuple[XY, ...], off: float) -> tuple[XY, ...]:
    for i, (a, b) in enumerate(pairwise(way)):
        long = dist(a, b)
        if off < long:
            share = off / long
            return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share), *way[i + 1 :]
        off -= long
    return way[-1:]


def zigzag(way: tuple[XY, ...], tooth: float, teeth: float, most: float) -> tuple[XY, ...]:
    """A line that is jagged in its middle, for `most` of it; `tooth` is how far it strays, `teeth` how long
    one tooth is."""
    whole = _length(way)
    zone = min(most, whole)
    if zone < 2 * teeth:
        return way
    count = max(4, round(zone / teeth))
    start = (whole - zone) / 2
    found = [_at(way, start)[0]]
    for step in range(1, count):
        (x, y), (ux, uy) = _at(way, start + zone * step / count)
        sign = 1 if step % 2 else -1
        found.append((x - uy * tooth * sign, y + ux * tooth * sign))
    if not start:
        return *found, way[-1]
    end = start + zone
    return *_cut(way[::-1], end)[::-1][:-1], *found, *_cut(way, end)


def doubled(way: tuple[XY, ...], beside: float) -> tuple[tuple[XY, ...], tuple[XY, ...]]:
    """Two lines along a way, each so far from it: one to the left, one to the right."""
    left, right = [], []
    for i, (x, y) in enumerate(way):
        ux, uy = _direction(way[max(i - 1, 0)], way[min(i + 1, len(way) - 1)])
        left.append((x - uy * beside, y + ux * beside))
        right.append((x + uy * beside, y - ux * beside))
    return tuple(left), tuple(right)


def apart(way: tuple[XY, ...], gap: float, tip: float) -> tuple[tuple[XY, ...], ...]:
    """A way that is open in its middle, at most half of it, and at each side of the gap a tip that points
    away from it: two halves, then two tips with arms of this length."""
    whole = _length(way)
    half = (whole + min(gap, whole / 2)) / 2
    halves = _cut(way[::-1], half)[::-1], _cut(way, half)
    tips = []
    for (x, y), (fx, fy) in ((halves[0][-1], halves[0][-2]), (halves[1][0], halves[1][1])):
        ux, uy = _direction((fx, fy), (x, y))
        back, aside = tip * ARM[0], tip * ARM[1]
        tips.append((
            (x + ux * back - uy * aside, y + uy * back + ux * aside), (x, y),
            (x + ux * back + uy * aside, y + uy * back - ux * aside),
        ))  # fmt: skip
    return *halves, *tips


def along(way: tuple[XY, ...], step: float) -> tuple[XY, ...]:
    """Points on a way, a step apart, from half a step off its start."""
    count = int(_length(way) / step)
    return tuple(_at(way, (i + 0.5) * step)[0] for i in range(count))


def _direction(a: XY, b: XY) -> XY:
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = hypot(dx, dy) or 1.0
    return dx / long, dy / long


def _at(way: tuple[XY, ...], off: float) -> tuple[XY, XY]:
    """The point so far along a way, and the direction there."""
    for a, b in pairwise(way):
        long = dist(a, b)
        if off <= long and long:
            ux, uy = (b[0] - a[0]) / long, (b[1] - a[1]) / long
            return (a[0] + ux * off, a[1] + uy * off), (ux, uy)
        off -= long
    (ax, ay), (bx, by) = way[-2:]
    long = hypot(bx - ax, by - ay) or 1.0
    return way[-1], ((bx - ax) / long, (by - ay) / long)


def _length(way: tuple[XY, ...]) -> float:
    return sum(dist(a, b) for a, b in pairwise(way))
