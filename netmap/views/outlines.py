"""A soft closed outline round points, in pure Python."""

from collections.abc import Iterable, Sequence
from math import atan2, cos, hypot, pi, sin, sqrt

XY = tuple[float, float]

DIRECTIONS = 120


def blob(middle: XY | None, points: Sequence[XY], room: float) -> tuple[XY, ...]:
    """An outline that holds every point with `room` around it.

    With a middle (the group itself): arms reach from it to each point, so that people who stand between
    two arms are not taken for members. Without one: the rounded convex outline of the points.
    No points and no middle: empty.
    """
    if middle is None:
        return rounded_hull(points, room)
    return _arms(middle, points, room)


def rounded_hull(points: Iterable[XY], room: float, corners: int = 16) -> tuple[XY, ...]:
    """The convex outline of circles of radius `room` about the points, counter-clockwise."""
    turns = [(cos(2 * pi * i / corners) * room, sin(2 * pi * i / corners) * room) for i in range(corners)]
    return convex_hull((x + dx, y + dy) for x, y in points for dx, dy in turns)


def convex_hull(points: Iterable[XY]) -> tuple[XY, ...]:
    """The corners of the convex outline, counter-clockwise (Andrew's monotone chain, 1979)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return tuple(ordered)
    lower, upper = _chain(ordered), _chain(ordered[::-1])
    return tuple(lower[:-1] + upper[:-1])


def _chain(ordered: list[XY]) -> list[XY]:
    chain: list[XY] = []
    for x, y in ordered:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2:]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            chain.pop()
        chain.append((x, y))
    return chain


def _arms(middle: XY, points: Sequence[XY], room: float) -> tuple[XY, ...]:
    """How far the union of tapes from the middle to each point reaches, direction by direction."""
    cx, cy = middle
    tips = [(atan2(y - cy, x - cx), hypot(x - cx, y - cy)) for x, y in points]
    reach = []
    for turn in range(DIRECTIONS):
        angle = 2 * pi * turn / DIRECTIONS
        reach.append(max((_tape(angle - tip, far, room) for tip, far in tips), default=room))
    return tuple(
        (cx + far * cos(2 * pi * turn / DIRECTIONS), cy + far * sin(2 * pi * turn / DIRECTIONS))
        for turn, far in enumerate(reach)
    )


def _tape(turned: float, far: float, room: float) -> float:
    """The reach of one tape, `far` long and `room` to each side, in a direction `turned` away from it."""
    across, along = far * sin(turned), far * cos(turned)
    if along <= 0:
        return room
    tip = along + sqrt(room * room - across * across) if abs(across) < room else 0.0
    side = room / abs(sin(turned)) if abs(sin(turned)) > 1e-9 else 0.0
    return max(room, tip, side if side * cos(turned) <= far else 0.0)
