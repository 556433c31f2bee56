"""A soft line round several points that keeps close to them: round the shortest tree that joins them."""

from collections.abc import Sequence
from math import ceil, dist, floor, inf

XY = tuple[float, float]
Corner = tuple[int, int]
Side = tuple[Corner, Corner]
FINE = 3.0
"""Steps of the grid in the room that the line keeps."""


def hugging(points: Sequence[XY], room: float) -> tuple[tuple[XY, ...], ...]:
    """Closed lines (first point again at the end) about all that is nearer than `room` to the shortest tree
    over the points: one outer line, and one for each hole. No points: ()."""
    step = room / FINE
    far: dict[Corner, float] = {}
    for a, b in _tree(points):
        for corner in _about(a, b, room + 2 * step, step):
            away = _away((corner[0] * step, corner[1] * step), a, b) - room
            far[corner] = min(far.get(corner, inf), away)
    return tuple(_loops(far, step))


def _tree(points: Sequence[XY]) -> list[tuple[XY, XY]]:
    """The pieces of the shortest tree (Prim 1957); a point alone is a piece of no length."""
    if not points:
        return []
    pieces = [(points[0], points[0])]
    nearest = dict.fromkeys(points[1:], points[0])
    while nearest:
        new = min(nearest, key=lambda point: dist(point, nearest[point]))
        pieces.append((nearest.pop(new), new))
        nearest = {point: min(near, new, key=lambda p: dist(p, point)) for point, near in nearest.items()}
    return pieces


def _about(a: XY, b: XY, room: float, step: float) -> list[Corner]:
    """The corners of the grid in the box about a piece."""
    left, right = sorted((a[0], b[0]))
    low, high = sorted((a[1], b[1]))
    across = range(floor((left - room) / step), ceil((right + room) / step) + 1)
    down = range(floor((low - room) / step), ceil((high + room) / step) + 1)
    return [(x, y) for x in across for y in down]


def _away(point: XY, a: XY, b: XY) -> float:
    """How far a point is from a piece."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = dx * dx + dy * dy
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / long if long else 0.0
    along = min(1.0, max(0.0, along))
    return dist(point, (a[0] + along * dx, a[1] + along * dy))


def _loops(far: dict[Corner, float], step: float) -> list[tuple[XY, ...]]:
    """Where the distance is nothing, as closed lines: marching squares, after Lorensen and Cline 1987.

    Round each square of the grid, a side that leads out is joined to the next that leads in; seen from the
    square beyond, that side leads out, so that the pieces make loops.
    """
    onward: dict[Side, Side] = {}
    squares = {(x - i, y - j) for (x, y), away in far.items() if away < 0 for i in (0, 1) for j in (0, 1)}
    for x, y in sorted(squares):
        corners = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
        turns = [(a, b) for a, b in zip(corners, (*corners[1:], corners[0]), strict=True)
                 if (far[a] < 0) != (far[b] < 0)]  # fmt: skip
        for place, (a, b) in enumerate(turns):
            if far[a] < 0:
                onward[_side(a, b)] = _side(*turns[(place + 1) % len(turns)])
    found = []
    while onward:
        side = start = next(iter(onward))
        loop = []
        while side in onward:
            loop.append(_crossing(side, far, step))
            side = onward.pop(side)
        found.append((*loop, _crossing(start, far, step)))
    return found


def _side(a: Corner, b: Corner) -> Side:
    return (a, b) if a < b else (b, a)


def _crossing(side: Side, far: dict[Corner, float], step: float) -> XY:
    """The point of a side where the distance is nothing."""
    (ax, ay), (bx, by) = side
    share = far[side[0]] / (far[side[0]] - far[side[1]])
    return (ax + share * (bx - ax)) * step, (ay + share * (by - ay)) * step
