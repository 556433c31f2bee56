"""Ways between two places that bend round whoever stands on them. The live map bends alike (`bends.js`)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import dist, hypot

from netmap.views import looks
from netmap.views.routes import XY, clear, route

STEPS = 24


def way_round(
    a: XY, b: XY, others: Sequence[XY], room: float, middle: XY, keep: float, price: float = looks.BOW_COST
) -> tuple[XY, ...]:
    """From a to b: the gentlest bend that comes no nearer than `room` to the others, as far as that can be;
    always `keep` away from me, in the middle, and where no bend is, as a string round a peg."""
    keep = min(keep, dist(a, middle), dist(b, middle))
    away = 1 if _aside((a[0] + b[0]) / 2 - middle[0], (a[1] + b[1]) / 2 - middle[1], a, b) >= 0 else -1
    for bow in bows(a, b, others, room, [one * away for one in looks.BOWS], price):
        way = bent(a, b, bow)
        if all(clear(one, other, middle) >= keep - 1e-9 for one, other in pairwise(way)):
            return way
    return route(a, b, middle, keep)


def bows(
    a: XY, b: XY, others: Sequence[XY], room: float, choices: Sequence[float], price: float = looks.BOW_COST
) -> list[float]:
    """How far to bend on the way from a to b, in lengths of it, the best first: it is bent as little as it
    can and comes as little as it can within `room` of anyone. Of those that are as good, the first."""
    long = dist(a, b)
    met = [] if long == 0 else list(_beside(a, b, others, long))

    def cost(bow: float) -> float:
        near = 0.0
        for along, aside in met:
            rise = 4 * along * (1 - along) * bow * long
            away = abs(aside - rise) / hypot(1, 4 * (1 - 2 * along) * bow)
            if away < room:
                near += room - away
        return near + price * abs(bow)

    return sorted(choices, key=cost)


def bent(a: XY, b: XY, bow: float) -> tuple[XY, ...]:
    """The way itself: straight, or a parabola that strays by `bow` of its length in the middle."""
    return tuple(spot(a, b, bow, i / STEPS) for i in range(STEPS + 1)) if bow else (a, b)


def spot(a: XY, b: XY, bow: float, at: float) -> XY:
    """The point of this way at a share (0 to 1) of it."""
    stray = 4 * at * (1 - at) * bow
    dx, dy = b[0] - a[0], b[1] - a[1]
    return a[0] + dx * at - dy * stray, a[1] + dy * at + dx * stray


def _beside(a: XY, b: XY, others: Sequence[XY], long: float) -> Iterator[tuple[float, float]]:
    """How far along the straight way each stands (0 to 1) and how far beside it, of those it passes."""
    for x, y in others:
        along = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / (long * long)
        if 0 < along < 1:
            yield along, _aside(x - a[0], y - a[1], a, b) / long


def _aside(x: float, y: float, a: XY, b: XY) -> float:
    """On which side of the way from a to b a direction leads, times the length of both."""
    return y * (b[0] - a[0]) - x * (b[1] - a[1])
