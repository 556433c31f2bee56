"""A soft field round several places, which nobody stands within who does not belong there. The live map
draws the same (`contour.js`).

Members, and the ways between them, raise a field; whoever does not belong lowers it. The line lies where it
has one height.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil, cos, dist, floor, hypot, inf, pi, sin

from netmap.model import SupportMap
from netmap.views.bends import way_round
from netmap.views.routes import XY
from netmap.views.sizes import Sizes

Corner = tuple[int, int]
Side = tuple[Corner, Corner]
Loop = tuple[XY, ...]
Piece = tuple[XY, XY]
HEIGHT = 0.52
"""The height of the field at which the line lies."""
REACH, CLEAR = 1.89, 1.8
"""How far a field reaches for one pixel of room: where it alone falls to `HEIGHT`, and where it lowers to
`HEIGHT` what is whole."""
ARM = 0.52
"""How far the line stays from a way, as a share of its room from a place."""
FINE, MORE = 5.0, 3
"""Steps of the grid in the room that the line keeps, and how many more are looked at."""
THIN = 4
"""Of a bent way every so many corners are enough."""
BLUR = 3
"""Points to each side over which the line is made smooth."""
SPECK = 2.0
"""Squares of the grid: a line round less comes of the grid."""
ROUND = 12
"""Corners of the small circle about one place."""


def group_contours(
    m: SupportMap, places: Mapping[str, XY], middle: XY, size: Sizes
) -> dict[str, tuple[Loop, ...]]:
    """For each group or community with members among those who have a place: the line round it and them.

    The shortest tree leads from one to the next, round me and as far as it can round whoever does not
    belong; a group without a place is left out of its own line.
    """
    found = {}
    for alter in m.alters:
        members = [id for id in m.members(alter.id) if id in places] if alter.kind != "person" else []
        if not members:
            continue
        belong = [alter.id, *members] if alter.id in places else members
        own = [places[id] for id in belong]
        others = [place for id, place in places.items() if id not in belong]
        found[alter.id] = contour_of(own, others, middle, size)
    return found


def contour_of(own: Sequence[XY], others: Sequence[XY], middle: XY, size: Sizes) -> tuple[Loop, ...]:
    """The line round these, which leaves me and the others out."""
    arm = ARM * size.room
    room, keep = size.shape + arm + 2 * size.around, size.me + arm + 2 * size.around
    ways = [way_round(a, b, others, room, middle, keep) for a, b in tree(own)]
    apart = size.shape + 1.2 * size.around
    return contour(
        ways, own, [(middle, size.me + size.around), *((place, apart) for place in others)], size.room
    )


def contour(
    ways: Iterable[Sequence[XY]], own: Sequence[XY], others: Iterable[tuple[XY, float]], room: float
) -> tuple[Loop, ...]:
    """Closed lines (first point again at the end), to be filled by the even-odd rule: about `room` from each
    of `own`, less from the ways, and at least the given distance from each of the others, as far as they do
    not stand nearer to one of `own` than that. Each of `own` lies within, each of the others without, unless
    two lie on the very same spot. None of its own: ()."""
    if not own:
        return ()
    step, ways = room / FINE, list(ways)
    lack: dict[Corner, float] = {}
    for way, reach in (*((_thinned(way), ARM * room) for way in ways), *(((one, one), room) for one in own)):
        for at, away in _near(way, reach + MORE * step, step).items():
            lack[at] = lack.get(at, 1.0) * (1 - _field(away, reach * REACH))
    far = {at: HEIGHT - 1 + left for at, left in lack.items()}
    held = [
        (place, min(keep * CLEAR, *(dist(place, one) for one in own), inf))
        for place, keep in others
        if any(_away(place, a, b) < room + keep * CLEAR + 2 * step for way in ways for a, b in pairwise(way))
    ]
    for place, reach in held:
        for corner in _about(place, place, reach, step):
            if corner in far:
                far[corner] += _field(dist(place, (corner[0] * step, corner[1] * step)), reach)
    loops = [_smooth(loop) for loop in _loops(far, step) if _area(loop) > SPECK * step * step]
    everyone = [*own, *(place for place, _ in held)]
    for i, place in enumerate(everyone):
        if within(loops, place) != (i < len(own)):
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


def _near(way: Sequence[XY], reach: float, step: float) -> dict[Corner, float]:
    """How far the corners within reach of a way are from it."""
    found: dict[Corner, float] = {}
    for a, b in pairwise(way):
        (ax, ay), dx, dy = a, b[0] - a[0], b[1] - a[1]
        long = dx * dx + dy * dy or 1.0
        for at in _about(a, b, reach, step):
            x, y = at[0] * step - ax, at[1] * step - ay
            along = (x * dx + y * dy) / long
            along = 0.0 if along < 0 else min(along, 1.0)
            away = hypot(x - along * dx, y - along * dy)
            if away < found.get(at, inf):
                found[at] = away
    return found


def _thinned(way: Sequence[XY]) -> Sequence[XY]:
    return [spot for i, spot in enumerate(way) if i % THIN == 0 or i == len(way) - 1]


def _field(away: float, reach: float) -> float:
    """1 at its source, 0 from its reach on, and smooth between."""
    if away >= reach:
        return 0.0
    left = 1 - (away / reach) ** 2
    return left * left


def _smooth(loop: Loop) -> Loop:
    """Each point becomes the middle of its neighbours."""
    points = loop[:-1]
    count, many = 2 * BLUR + 1, len(points)
    near = [[points[(i + shift) % many] for shift in range(-BLUR, BLUR + 1)] for i in range(many)]
    made = tuple((sum(x for x, _ in some) / count, sum(y for _, y in some) / count) for some in near)
    return (*made, made[0])


def _area(loop: Loop) -> float:
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(loop))) / 2


def _alone(place: XY, everyone: Sequence[XY], room: float) -> list[Loop]:
    """A circle about this place and no other, which turns inside out what lies in it: for a place that the
    grid is too wide for."""
    free = min((dist(place, other) for other in everyone if other != place), default=room)
    radius = min(room / 3, 0.4 * free)
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
