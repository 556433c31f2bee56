"""A soft line round several places, which nobody stands within who does not belong there. The live map
draws the same lines (`contour.js`).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil, cos, dist, floor, hypot, inf, pi, sin

from netmap.model import SupportMap
from netmap.views.routes import XY, route

Corner = tuple[int, int]
Side = tuple[Corner, Corner]
Loop = tuple[XY, ...]
Piece = tuple[XY, XY]
FINE = 3.0
"""Steps of the grid in the room that the line keeps."""
SOFT = 1.2
"""Steps of the grid over which the corner between two ways is rounded."""
SPECK = 2.0
"""Squares of the grid: a line round less comes of the grid, where two ways part."""
HAIR = 1e-6
"""Steps of the grid by which three points may stray from one line and count as on it."""
ROUND = 12
"""Corners of the small circle about one place."""


def group_contours(
    m: SupportMap, places: Mapping[str, XY], middle: XY, room: float, keep: float, me: float
) -> dict[str, tuple[Loop, ...]]:
    """For each group or community with members among those who have a place: the line round it and them.

    From a group with a place an arm leads to each member, round me; without one, the shortest tree over the
    members. room: how far the line stays from them; keep, me: from whoever does not belong, and from me.
    """
    found = {}
    for alter in m.alters:
        members = [id for id in m.members(alter.id) if id in places] if alter.kind != "person" else []
        if not members:
            continue
        ends = [places[id] for id in members]
        belong = {alter.id, *members}
        own = [places[alter.id], *ends] if alter.id in places else ends
        arms = [(own[0], end) for end in ends] if alter.id in places else tree(ends)
        others = [(middle, me), *((place, keep) for id, place in places.items() if id not in belong)]
        ways = [route(*arm, middle, me + room) for arm in arms]
        found[alter.id] = contour(ways, own, others, room)
    return found


def contour(
    ways: Iterable[Sequence[XY]], own: Sequence[XY], others: Iterable[tuple[XY, float]], room: float
) -> tuple[Loop, ...]:
    """Closed lines (first point again at the end), to be filled by the even-odd rule, about all that is
    nearer than `room` to a way and not within the given distance of another; of half the way to the nearest
    of `own`, where that is less. Where ways part, the line is rounded. Each of `own` lies within, each of
    the others without, unless two lie on the very same spot. None of its own: ()."""
    if not own:
        return ()
    step = room / FINE
    far: dict[Corner, float] = {}
    ways = list(ways)
    for way in ways:
        new = _near(way, room, step)
        far.update({at: _soft(far[at], away, SOFT * step) if at in far else away for at, away in new.items()})
    held = [
        (place, min(keep, *(dist(place, one) / 2 for one in own)))
        for place, keep in others
        if any(_away(place, a, b) < room + keep + step for way in ways for a, b in pairwise(way))
    ]
    for place, keep in held:
        for corner in _about(place, place, keep + step, step):
            if corner in far:
                outside = keep - dist(place, (corner[0] * step, corner[1] * step))
                far[corner] = max(far[corner], outside)
    loops = [_plain(loop, step) for loop in _loops(far, step) if _area(loop) > SPECK * step * step]
    everyone = [*own, *(place for place, _ in held)]
    for place in everyone[: len(own)]:
        if not within(loops, place):
            loops += _alone(place, everyone, room)
    for place in everyone[len(own) :]:
        if within(loops, place):
            loops += _alone(place, everyone, room)
    return tuple(loops)


def tree(points: Sequence[XY]) -> list[Piece]:
    """The pieces of the shortest tree over the points (Prim 1957); a point alone is a piece of no length."""
    if len(points) < 2:
        return [(point, point) for point in points]
    pieces = []
    nearest = dict.fromkeys(points[1:], points[0])
    while nearest:
        new = min(nearest, key=lambda point: dist(point, nearest[point]))
        pieces.append((nearest.pop(new), new))
        nearest = {point: min(near, new, key=lambda p: dist(p, point)) for point, near in nearest.items()}
    return pieces


def within(loops: Iterable[Loop], point: XY) -> bool:
    """Even-odd rule: a ray to the right crosses the lines an odd number of times."""
    x, y = point
    odd = False
    for loop in loops:
        for (ax, ay), (bx, by) in pairwise(loop):
            if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
                odd = not odd
    return odd


def _near(way: Sequence[XY], room: float, step: float) -> dict[Corner, float]:
    """How far the corners near a way are from it, less `room`."""
    found: dict[Corner, float] = {}
    for a, b in pairwise(way):
        (ax, ay), dx, dy = a, b[0] - a[0], b[1] - a[1]
        long = dx * dx + dy * dy or 1.0
        for at in _about(a, b, room + 2 * step, step):
            x, y = at[0] * step - ax, at[1] * step - ay
            along = (x * dx + y * dy) / long
            along = 0.0 if along < 0 else min(along, 1.0)
            away = hypot(x - along * dx, y - along * dy) - room
            if away < found.get(at, inf):
                found[at] = away
    return found


def _soft(a: float, b: float, soft: float) -> float:
    """The smaller one, and less where they are about the same."""
    share = max(0.0, 1 - abs(a - b) / soft)
    return min(a, b) - share * share * soft / 4


def _area(loop: Loop) -> float:
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(loop))) / 2


def _plain(loop: Loop, step: float) -> Loop:
    """The line without the points that lie between their neighbours."""
    kept = [loop[0]]
    for here, after in pairwise(loop[1:]):
        (ax, ay), (bx, by), (cx, cy) = kept[-1], here, after
        if abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) > HAIR * step * dist(kept[-1], after):
            kept.append(here)
    return (*kept, loop[-1])


def _alone(place: XY, everyone: Sequence[XY], room: float) -> list[Loop]:
    """A circle about this place and no other, which turns inside out what lies in it: for a place that the
    grid is too wide for."""
    free = min((dist(place, other) for other in everyone if other != place), default=room)
    radius = min(room / FINE, 0.4 * free)
    turns = [2 * pi * i / ROUND for i in range(ROUND)]
    circle = [(place[0] + radius * cos(turn), place[1] + radius * sin(turn)) for turn in turns]
    return [(*circle, circle[0])] if radius > 0 else []


def _about(a: XY, b: XY, reach: float, step: float) -> Iterable[Corner]:
    """The corners of the grid near a piece: row by row, as far across as the piece is there, and `reach`."""
    (ax, ay), (bx, by) = sorted((a, b), key=lambda point: point[1])
    for y in range(ceil((ay - reach) / step), floor((by + reach) / step) + 1):
        low, high = (min(max(y * step + way, ay), by) for way in (-reach, reach))
        ends = [
            ax + (bx - ax) * ((at - ay) / (by - ay) if by > ay else side)
            for side, at in ((0, low), (1, high))
        ]
        left, right = min(ends) - reach, max(ends) + reach
        for x in range(ceil(left / step), floor(right / step) + 1):
            yield x, y


def _away(point: XY, a: XY, b: XY) -> float:
    """How far a point is from a piece."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = dx * dx + dy * dy
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / long if long else 0.0
    along = min(1.0, max(0.0, along))
    return dist(point, (a[0] + along * dx, a[1] + along * dy))


def _loops(far: dict[Corner, float], step: float) -> list[Loop]:
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
