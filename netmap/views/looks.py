"""The one table of looks: every width, dash, radius, strength and size of type of the map, still or live.

Lengths are pixels, shares 0 to 1, hues names in `palette`. The live map receives the whole table with its
data (`for_browser`), so that the browser holds no second copy.
"""

from math import sqrt
from typing import Any

from netmap.model.scales import Kind
from netmap.views.routes import Stroke
from netmap.views.shapes import unit_outline

# The disc has radius 1 (`geometry`).
EDGES = (0.15, 0.54, 0.79, 1.0)
"""Inner edge of ring 1, then the outer edges of rings 1, 2 and 3. People crowd near the middle, so the
inner ring is the widest."""
SHAPE = 0.088
"""The room one shape takes across, as a share of the radius. Two shapes nearer than this overlap."""
MARGIN = SHAPE / 2 + 0.008
ME = 0.085
"""Radius of the circle that is me."""

# Where disc and tray lie (`plan`).
EDGE, CAPTION = 12.0, 30.0
NARROW = 560.0
"""Below this width a picture is a phone's."""
HIT = 44.0
"""No target is smaller than this (WCAG 2.2, 2.5.5)."""
SIDE_CELL, FOOT_CELL, SMALL_CELL = (168.0, 44.0), (88.0, 58.0), 46.0
"""A cell of the tray with its name beside the shape, one with its name below, and one without a name."""
NAME_IN_SIDE, NAME_IN_FOOT = 52.0, 6.0
"""How much of a cell its name leaves free."""
LEAST_DISC = 0.55
"""A tray leaves the disc this share of the smaller side; where it cannot, its cells are small."""

# Shapes.
KINDS: tuple[Kind, ...] = ("person", "group", "community")
LEAST_SHAPE, MOST_SHAPE, LEAST_ME = 10.0, 18.0, 13.0
"""Radii on any screen."""
WHOLE = ""
OUTLINES: dict[str, tuple[float, str]] = {
    "settled": (3.6, WHOLE),
    "between": (2.0, WHOLE),
    "guarded": (2.2, "5 4"),
    "open": (1.8, "1.5 3.5"),
}
"""Width and dash for safety 4–5, 3, 1–2 and not rated."""
FADED = 0.6
"""What is left of the colour of an earlier time, and of who has died."""
STAR, BAR = 0.5, 0.45
"""Their marks, in radii of the shape."""
RING_OF_SIGN, RING_WIDTH, DOT = 0.54, 0.16, 0.22
"""The first sign of a lens is a ring within the shape, the second a dot in its middle; in radii."""
MARKED = 0.3
"""How much of its colour fills a shape that a lens marks."""

# Lines.
ROUND_ME = 7.0
"""How far a line between two others stays from me."""
TIE_GAP = 3.0
TIES: dict[str, tuple[str, float, float, str]] = {
    "knows": ("ink", 0.5, 1.3, WHOLE),
    "tense": ("ink", 0.7, 1.3, WHOLE),
    "belongs_to": ("violet", 0.6, 1.2, "2 4"),
    "fits": ("teal", 0.9, 1.3, WHOLE),
    "pulls": ("ochre", 0.95, 1.6, WHOLE),
}
"""Hue, strength, width and dash of each kind of tie."""
STROKES: dict[str, Stroke] = {"tense": "jagged", "fits": "double", "pulls": "apart"}
"""The stroke of those that are no single line, so that all can be told apart without colour."""
TOOTH, TEETH = 3.2, 6.0
"""How far a jagged line strays, and how long one tooth is."""
BESIDE = 2.4
"""How far each half of a double line lies from its middle."""
GAP, TIP = 17.0, 7.0
"""How wide a line is open in its middle that leads apart, and how long the arms of its two tips are."""
FLOWS = {"give": "violet", "get": "blue"}
FLOW_STRENGTH = 0.72
FLOW_WIDTHS = (1.2, 1.6, 3.0, 4.6, 6.4)
"""None, a little, some, a lot, a great deal. None is dotted; not rated is not drawn."""
NONE_DASH = "1 4"
FLOW_FROM_ME, FLOW_FROM_ENTRY = 2.0, 4.0
ARROW = 7.0
"""An arrow head is this much longer than its line is wide."""
RATED_ANEW = "2.5 3"
"""The dash of the line round whoever was rated otherwise; that round who is new is whole."""
THEN = ("muted", 1.4, "5 4")
"""Hue, width and dash of the line to where someone stood."""

# Outlines round several.
GROUP_HUES = ("blue", "ochre", "violet", "teal")
GROUP_ROOM = 1.6
"""How far the line round a group stays from its members, in radii of a shape."""
GROUP_EDGE, GROUP_FILL, GROUP_WIDTH = 0.6, 0.16, 1.3
OTHERS_GAP = 4.0
"""How far it stays from the shape of whoever does not belong."""

# Type. Names are never smaller than this.
FONT = "'Source Sans', 'Source Sans 3', 'Noto Sans', sans-serif"
"""The page's own font by the name under which Streamlit brings it; where there is no page, a likely
neighbour."""
NAME_SIZE, CAPTION_SIZE, ME_SIZE = 14.0, 13.5, 13.0
ME_WEIGHT = 600
HALO = 3.5
BASELINE = 5.0
"""From the middle of a line of names down to its foot."""
TRAY_NAME = (12.0, 19.0)
TRAY_CORNER = 12.0


def shape_radius(radius: float, near: float = 1.0) -> float:
    """The radius of one shape on a disc of this radius, seen `near` times as large."""
    return min(MOST_SHAPE, max(LEAST_SHAPE, SHAPE / 2 * radius * min(1.4, sqrt(near))))


def me_radius(radius: float) -> float:
    return max(LEAST_ME, ME * radius)


def for_browser() -> dict[str, Any]:
    """The table as plain values. `shapes`: closed outlines of radius 1, y downward."""
    return {
        "edges": EDGES, "margin": MARGIN, "shape": SHAPE, "me": ME, "hit": HIT,
        "plan": {
            "edge": EDGE, "caption": CAPTION, "narrow": NARROW, "sideCell": SIDE_CELL, "footCell": FOOT_CELL,
            "smallCell": SMALL_CELL, "nameInSide": NAME_IN_SIDE, "nameInFoot": NAME_IN_FOOT,
            "leastDisc": LEAST_DISC, "trayName": TRAY_NAME, "trayCorner": TRAY_CORNER,
        },
        "radii": {"least": LEAST_SHAPE, "most": MOST_SHAPE, "leastMe": LEAST_ME},
        "shapes": {kind: [(round(x, 3), round(-y, 3)) for x, y in unit_outline(kind)] for kind in KINDS},
        "outlines": OUTLINES,
        "marks": {
            "faded": FADED, "star": STAR, "bar": BAR, "ring": RING_OF_SIGN, "ringWidth": RING_WIDTH,
            "dot": DOT,
        },
        "ties": TIES, "tieGap": TIE_GAP, "roundMe": ROUND_ME,
        "strokes": STROKES, "tooth": TOOTH, "teeth": TEETH, "beside": BESIDE, "gap": GAP, "tip": TIP,
        "flows": FLOWS, "flowStrength": FLOW_STRENGTH, "flowWidths": FLOW_WIDTHS, "noneDash": NONE_DASH,
        "flowGaps": (FLOW_FROM_ME, FLOW_FROM_ENTRY), "arrow": ARROW, "then": THEN, "ratedAnew": RATED_ANEW,
        "groups": {
            "hues": GROUP_HUES, "room": GROUP_ROOM, "edge": GROUP_EDGE, "fill": GROUP_FILL,
            "width": GROUP_WIDTH, "othersGap": OTHERS_GAP,
        },
        "type": {
            "name": NAME_SIZE, "caption": CAPTION_SIZE, "me": ME_SIZE, "meWeight": ME_WEIGHT, "halo": HALO,
            "baseline": BASELINE,
        },
    }  # fmt: skip
