"""A soft closed outline round points, in pure Python."""

from collections.abc import Sequence
from math import asin, atan2, cos, hypot, pi, sin, sqrt

XY = tuple[float, float]

DIRECTIONS = 36
ROUND_A_TIP = (-1.0, -0.95, -0.8, -0.5, 0.0, 0.5, 0.8, 0.95, 1.0)
"""Directions looked at: all round, and closer together where a tape ends."""


def blob(middle: XY | None, points: Sequence[XY], room: float) -> tuple[XY, ...]:
    """An outline that holds every point with `room` around it.

    Arms reach from the middle (the group itself, else the centre of the points) to each point, so that
    people who stand between two arms are not taken for members. No points and no middle: empty.
    """
    if middle is None:
        if not points:
            return ()
        middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    return _arms(middle, points, room)


def _arms(middle: XY, points: Sequence[XY], room: float) -> tuple[XY, ...]:
    """How far the union of tapes from the middle to each point reaches, direction by direction."""
    cx, cy = middle
    tips = [(atan2(y - cy, x - cx), hypot(x - cx, y - cy)) for x, y in points]
    angles = {2 * pi * turn / DIRECTIONS for turn in range(DIRECTIONS)}
    for tip, far in tips:
        narrow = asin(min(1.0, room / max(far, room)))
        angles.update((tip + narrow * step) % (2 * pi) for step in ROUND_A_TIP)
    found = []
    for angle in sorted(angles):
        far = max((_tape(angle - tip, length, room) for tip, length in tips), default=room)
        found.append((cx + far * cos(angle), cy + far * sin(angle)))
    return tuple(found)


def _tape(turned: float, far: float, room: float) -> float:
    """The reach of one tape, `far` long and `room` to each side, in a direction `turned` away from it."""
    along, rise = far * cos(turned), abs(sin(turned))
    if along <= 0:
        return room
    across = far * rise
    # Where the way out leads past the tip, it is the round end; else it is the side.
    if far * across < room * along:
        return max(room, along + sqrt(room * room - across * across))
    return max(room, room / rise)
