"""How large everything is on a disc of a given radius. The live map works out the same (`looks.js`)."""

from math import sqrt
from typing import NamedTuple

from netmap.views import looks


class Sizes(NamedTuple):
    """All in pixels, but for `many`."""

    many: bool
    """Whether there are so many entries that all is smaller."""
    shape: float
    """The radius of one shape."""
    me: float
    around: float
    """How far outside its shape a second line goes round it."""
    tip: float
    """From the middle of a shape to the tip of its leaf."""
    leaf: float
    """How long a leaf is, where there is room for it."""
    halves: tuple[float, ...]
    """Half the width of a leaf for each amount, 0 to 4."""
    room: float
    """How far the line round a group stays from its members."""


def sizes(radius: float, count: int, near: float = 1.0) -> Sizes:
    """On a disc of this radius with so many entries, seen `near` times as large."""
    many = count > looks.MANY
    nearer = min(looks.MOST_NEARER, sqrt(near))
    grown = radius / looks.DRAWN_AT
    larger = min(looks.MOST_LARGER, (grown + 0.6) / 1.6)
    shape = max(looks.LEAST_SHAPES[many], looks.SHAPES[many] * larger) * nearer
    me = max(looks.LEAST_ME, looks.MES[many] * min(looks.MOST_LARGER, (grown + 0.5) / 1.5))
    part = shape / looks.SHAPES[0]
    wide = looks.OF_MANY * nearer if many else (grown * nearer + 0.35) / 1.35
    return Sizes(
        many,
        shape,
        me,
        looks.AROUND * part,
        shape + looks.TIP * part,
        looks.LEAVES[many] * nearer * (1 if many else grown),
        tuple(half * wide for half in looks.HALVES),
        looks.GROUP_ROOM * shape,
    )
