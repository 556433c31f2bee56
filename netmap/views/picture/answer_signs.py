"""An answer drawn as what it draws on the map: a safety answer as the shape it gives, an amount as its half
leaf. The page draws the same (`answer_signs.js`)."""

from collections.abc import Iterator
from typing import Literal

from netmap.model.scales import Kind
from netmap.views import looks
from netmap.views.leaves import leaf
from netmap.views.palette import Palette
from netmap.views.picture.entries import drawn_entry
from netmap.views.picture.leaves import drawn_leaf
from netmap.views.picture.scene import Entry
from netmap.views.routes import XY
from netmap.views.sizes import Sizes

SIDE = 44.0
"""Both signs stand in the middle of a square of this side."""
RADIUS, RINGED, AROUND = 12.0, 10.0, 5.0
"""Of a shape, of one with a line round it, and how far that line is from it."""
LONG = 40.0

Way = Literal["give", "get"]


def safety_sign(
    value: int | None, colours: Palette, middle: XY = (SIDE / 2, SIDE / 2), kind: Kind = "person"
) -> Iterator[str]:
    """value: 1 (not safe) to 5 (very safe), None: not sure yet."""
    look = looks.SAFETY[value]
    entry = Entry(
        middle, kind, RINGED if look.ring else RADIUS, colours.named[look.edge], look.width,
        colours.named[look.fill], look.dash, around=AROUND if look.ring else 0.0,
        around_colour=colours.named[look.edge], around_width=look.ring, around_dash=look.ring_dash,
    )  # fmt: skip
    return drawn_entry(entry, colours.ink)


def leaf_sign(
    give: int | None, get: int | None, colours: Palette, middle: XY = (SIDE / 2, SIDE / 2), long: float = LONG
) -> Iterator[str]:
    """A leaf that stands upright; give, get: 0 to 4, None: not rated. Neither: the dots of what is open."""
    x, y = middle
    size = Sizes(
        False, 0.0, -looks.FROM_ME, 0.0, 0.0, long, tuple(one * long / LONG for one in looks.HALVES), 0.0
    )
    drawn = leaf((x, y + long / 2), (x, y - long / 2), (), give, get, size)
    return safety_sign(None, colours, middle) if drawn is None else drawn_leaf(drawn, colours)


def amount_sign(side: Way, value: int | None, colours: Palette) -> Iterator[str]:
    """The half leaf of one answer; value: 0 (none: the bare stem) to 4, None: not sure yet."""
    return leaf_sign(value if side == "give" else None, value if side == "get" else None, colours)
