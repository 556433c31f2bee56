"""The leaf at a person: its right half, as seen from me, is what I give, its left half what I get; the wider,
the more. It lies on the line to me and bends round others. The live map draws the same (`leaves.js`).
"""

from collections.abc import Sequence
from math import dist, hypot, pi, sin
from typing import NamedTuple

from netmap.views import looks
from netmap.views.bends import bent, bows, spot
from netmap.views.routes import XY
from netmap.views.sizes import Sizes

STEPS = 20
LEAST = 8.0
"""Pixels: a leaf that has no more room than this is not drawn."""
Piece = tuple[XY, XY]


class Leaf(NamedTuple):
    """What is drawn of it, from below to above. An outline is closed; () where that half has no width."""

    give: tuple[XY, ...]
    veins: tuple[Piece, ...]
    get: tuple[XY, ...]
    stem: tuple[XY, ...]
    boxes: tuple[tuple[float, float, float], ...]
    """Where names do not stand: middles, and how far to each side."""


def leaf(me: XY, at: XY, others: Sequence[XY], give: int | None, get: int | None, size: Sizes) -> Leaf | None:
    """Of someone who stands there, among others. give, get: 0 to 4, None: not rated. None where neither is
    rated, and where they stand too near to me."""
    far = dist(me, at)
    start, end = size.me + looks.FROM_ME, far - size.tip
    if (give is None and get is None) or end - start < LEAST:
        return None
    a, b = _on(me, at, start / far), _on(me, at, end / far)
    bow = 0.0 if size.many else bows(a, b, others, size.shape * 2 + 1, looks.LEAF_BOWS)[0]
    begins = max(0.0, 1 - size.leaf / ((end - start) * (1 + 8 / 3 * bow * bow)))
    rises = [begins + (1 - begins) * i / STEPS for i in range(STEPS + 1)]
    axis = [spot(a, b, bow, one) for one in rises]
    sides = [_aside(a, b, bow, one) for one in rises]
    wide = size.halves[give or 0], size.halves[get or 0]
    halves = [
        [(x + dx * half * fullness(i / STEPS), y + dy * half * fullness(i / STEPS))
         for i, ((x, y), (dx, dy)) in enumerate(zip(axis, sides, strict=True))]
        for half in (wide[0], -wide[1])
    ]  # fmt: skip
    outlines = [
        (*axis, *half[::-1], axis[0]) if width else () for half, width in zip(halves, wide, strict=True)
    ]
    veins = () if size.many or not wide[0] else _veins(axis, halves[0], wide[0])
    stem = tuple(axis) if size.many else bent(a, b, bow)
    every, air = (5, 0) if size.many else (3, 3)
    boxes = tuple(
        ((right[0] + left[0]) / 2, (right[1] + left[1]) / 2, dist(right, left) / 2 + air)
        for right, left in list(zip(*halves, strict=True))[2::every]
    )
    return Leaf(outlines[0], veins, outlines[1], stem, boxes)


def fullness(at: float) -> float:
    """How wide a leaf is at a share of its length, from its foot (0) to its tip (1); 1 where it is widest."""
    return sin(pi * min(1.0, at) ** looks.FULLEST) ** looks.FULLEST if 0 < at < 1 else 0.0


def _veins(axis: Sequence[XY], edge: Sequence[XY], wide: float) -> tuple[Piece, ...]:
    """Slanted lines from the stem to the edge of a half."""
    long = dist(axis[0], axis[-1])
    count = max(0, int((long - 4 - 1e-9) / looks.VEINS))
    starts = (looks.VEINS * (i + 1) for i in range(count))
    return tuple(
        (_along(axis, off / long), _along(edge, min(0.99, (off + wide * looks.SLANT) / long)))
        for off in starts
    )


def _along(points: Sequence[XY], share: float) -> XY:
    off = share * (len(points) - 1)
    i = min(len(points) - 2, int(off))
    return _on(points[i], points[i + 1], off - i)


def _on(a: XY, b: XY, share: float) -> XY:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _aside(a: XY, b: XY, bow: float, at: float) -> XY:
    """To the right of the way from a to b, as seen from a (y downward), by one pixel."""
    dx, dy, turn = b[0] - a[0], b[1] - a[1], 4 * (1 - 2 * at) * bow
    x, y = dx - dy * turn, dy + dx * turn
    long = hypot(x, y) or 1.0
    return -y / long, x / long
