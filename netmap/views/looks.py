"""The one table of looks: every width, dash, radius, strength and size of type of the map, still or live.

Lengths are pixels, shares 0 to 1, hues names in `palette`. What grows with the disc (`sizes`) is given as it
is on a disc of radius `DRAWN_AT`. The live map receives the whole table with its data (`for_browser`), so
that the browser holds no second copy.
"""

from typing import Any, NamedTuple

from netmap.model.scales import Kind
from netmap.views.routes import Stroke
from netmap.views.shapes import unit_outline

# The disc has radius 1 (`geometry`).
EDGES = (0.25, 0.53, 0.78, 1.0)
"""Inner edge of ring 1, then the outer edges of rings 1, 2 and 3. People crowd near the middle, so the
inner ring is the widest; it begins where a leaf still has room between a shape and me."""
SHAPE = 0.088
"""The room one shape takes across, as a share of the radius. Two shapes nearer than this overlap."""
MARGIN = 0.062
"""How far the middle of a shape stays from the edges of its ring: it and the ring round it, and a hair."""
DRAWN_AT = 316.0
MANY = 25
"""With more entries than this all is smaller, and thin lines are drawn for the chosen one alone."""

# Where the disc lies, and who waits under it (`plan`).
EDGE, CAPTION = 12.0, 28.0
BESIDE_DISC, BESIDE_NARROW, ABOVE_DISC = 22.0, 9.0, 22.0
"""How far the disc stays from the sides of the picture, wide or a phone's, and from above and below."""
NARROW = 560.0
"""Below this width a picture is a phone's."""
HIT = 44.0
"""No target is smaller than this (WCAG 2.2, 2.5.5)."""
CELL, NARROW_CELL, SMALL_CELL = (148.0, 44.0), (108.0, 44.0), 46.0
"""Where one waits, with their name beside the shape; and a cell without a name."""
IN_CELL = 20.0
"""From the left of a cell to the middle of the shape in it."""
NAME_IN_CELL = 52.0
"""How much of a cell its name leaves free."""
LEAST_DISC = 0.55
"""Those who wait leave the disc this share of the smaller side; where they cannot, their cells are small."""

# Shapes.
KINDS: tuple[Kind, ...] = ("person", "group", "community")
SHAPES, LEAST_SHAPES = (15.0, 10.0), (11.5, 9.0)
"""The radius of a shape among few and among many, and the least on any screen."""
MES, LEAST_ME = (25.0, 19.0), 13.0
MOST_LARGER, MOST_NEARER = 1.6, 1.4
"""How much larger shapes become on a large disc, and for whoever looks from nearby."""
AROUND = 5.5
"""How far outside a shape a second line goes round it."""
WHOLE = ""
ROUND = 60
"""Dashes round a shape are in parts of its whole outline, which is this long."""


class Look(NamedTuple):
    """How a shape looks: its outline, what fills it, and the second line round it (width 0: none)."""

    edge: str
    width: float
    dash: str
    fill: str
    ring: float = 0.0
    ring_dash: str = WHOLE


DOTTED = "0.1 3.65"
"""Drawn with round ends."""
SAFETY: dict[int | None, Look] = {
    5: Look("teal", 0.0, WHOLE, "teal", 2.2),
    4: Look("teal", 2.2, WHOLE, "teal-mid"),
    3: Look("between", 3.0, WHOLE, "paper"),
    2: Look("ochre", 3.0, "6.5 3.5", "paper"),
    1: Look("ochre", 2.4, "4 3.5", "paper", 2.0, "4 3.5"),
    None: Look("field", 1.6, DOTTED, "paper"),
}
"""Five answers and "not sure yet": each told apart by its form alone. "Not safe" mirrors "very safe"."""
PLAIN = Look("field", 2.0, WHOLE, "card")
"""Where a lens shows something else."""
LEFT = {"current": 1.0, "died": 0.62}
EARLIER = 0.75
"""What is left of the look of who has died, and of an earlier time."""
STAR, BAR = 0.48, 0.4
"""Their marks, in radii of the shape."""
RING_OF_SIGN, RING_WIDTH, DOT = 0.54, 0.16, 0.22
"""The first sign of a lens is a ring within the shape, the second a dot in its middle; in radii."""
MARKED = 0.3
"""How much of its colour fills a shape that a lens marks."""
PICKED, PICKED_WIDTH, PICKED_FILL = 13.0, 2.5, 0.7
"""Space round the chosen one, the ring about it, and how much of the paper is in it."""
RATED_ANEW = "1.2 1.4"
"""The dash of the line round whoever was rated otherwise; that round who is new is whole."""

# Leaves: what I give and what I get (`leaves`).
LEAVES = (104.0, 30.0)
"""How long a leaf is among few and among many."""
TIP = 8.0
"""From the edge of a shape to the tip of its leaf."""
HALVES, OF_MANY = (0.0, 4.0, 7.5, 11.5, 16.0), 0.58
"""Half the width for none, a little, some, a lot, a great deal; and the share of it among many."""
FROM_ME = 5.0
VEINS = 5.0
"""From one vein to the next."""
SLANT = 0.55
"""How far a vein leans towards the tip, in half widths."""
FULLEST = 0.85
"""Both powers of the curve of a leaf: below 1 it is fullest beyond its middle, and rounder than a sine."""
HALF_HUES = {"give": "violet", "get": "blue"}
GIVE_FILL, GIVE_EDGE, VEIN = 0.10, 1.2, 1.0
STEM = ("tie", 1.0)

# Lines.
BOWS = (0.0, 0.06, 0.12, -0.08, 0.18, 0.25, -0.16, 0.33, 0.42, -0.25, 0.52, 0.64)
"""How far a line may bend on its way, in lengths of it; above 0 away from me. The first is liked best."""
LEAF_BOWS = (0.0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24)
BOW_COST = 30.0
"""What a bend as long as the line itself costs, in pixels that come too near to others."""
ROUND_ME, ROUND_OTHERS = 8.0, 10.0
"""How far a line between two others stays from me, and if it can from everyone else."""
TIE_GAP, TENSE_GAP = 7.0, 3.0
TIES: dict[str, tuple[str, float, float, str]] = {
    "knows": ("tie", 0.75, 1.0, WHOLE),
    "tense": ("ink", 0.85, 1.3, WHOLE),
    "belongs_to": ("ink", 0.4, 1.1, "2 4"),
    "fits": ("teal", 0.9, 1.3, WHOLE),
    "pulls": ("ochre", 0.95, 1.6, WHOLE),
}
"""Hue, strength, width and dash of each kind of tie."""
STROKES: dict[str, Stroke] = {"tense": "jagged", "fits": "double", "pulls": "apart"}
"""The stroke of those that are no single line, so that all can be told apart without colour."""
TOOTH, TEETH, JAGGED = 4.0, 6.0, 56.0
"""How far a jagged line strays, how long one tooth is, and how much of its middle is jagged."""
BESIDE = 2.4
"""How far each half of a double line lies from its middle."""
GAP, TIPS = 17.0, 7.0
"""How wide a line is open in its middle that leads apart, and how long the arms of its two tips are."""
THEN = ("muted", 1.4, "5 4")
"""Hue, width and dash of the line to where someone stood."""

# Fields round several.
GROUP = ("ink", 0.26, 0.045, 1.1)
"""Hue, strength of the edge and of the filling, and width of the edge. Where two overlap it is darker."""
GROUP_ROOM = 2.1
"""How far the line round a group stays from its members, in radii of a shape."""
SERIES_HUES = ("blue", "ochre", "violet", "teal")

# Type. Names are never smaller than this.
FONT = "'Source Sans', 'Source Sans 3', 'Noto Sans', sans-serif"
"""The page's own font by the name under which Streamlit brings it; where there is no page, a likely
neighbour."""
NAME_SIZE, CAPTION_SIZE, ME_SIZE = 15.0, 13.0, 0.64
"""Of names, of names of rings, and of "me" as a share of the circle's radius."""
NAME_WEIGHT, QUIET_WEIGHT, ME_WEIGHT = 500, 400, 600
HALO, HALO_STRENGTH = 4.0, 0.85
BASELINE = 5.0
"""From the middle of a line of names down to its foot."""


def for_browser() -> dict[str, Any]:
    """The table as plain values. `shapes`: closed outlines of radius 1, y downward; `safety`: by the answer,
    "open" where there is none."""
    return {
        "edges": EDGES, "margin": MARGIN, "shape": SHAPE, "hit": HIT, "drawnAt": DRAWN_AT, "many": MANY,
        "plan": {
            "edge": EDGE, "caption": CAPTION, "beside": BESIDE_DISC, "besideNarrow": BESIDE_NARROW,
            "above": ABOVE_DISC, "narrow": NARROW, "cell": CELL, "narrowCell": NARROW_CELL,
            "smallCell": SMALL_CELL, "inCell": IN_CELL, "nameInCell": NAME_IN_CELL, "leastDisc": LEAST_DISC,
        },
        "sizes": {
            "shapes": SHAPES, "leastShapes": LEAST_SHAPES, "mes": MES, "leastMe": LEAST_ME,
            "mostLarger": MOST_LARGER, "mostNearer": MOST_NEARER, "around": AROUND, "tip": TIP,
            "leaves": LEAVES, "halves": HALVES, "ofMany": OF_MANY, "picked": PICKED,
        },
        "shapes": {kind: [(round(x, 3), round(-y, 3)) for x, y in unit_outline(kind)] for kind in KINDS},
        "round": ROUND,
        "safety": {"open" if at is None else str(at): look._asdict() for at, look in SAFETY.items()},
        "plain": PLAIN._asdict(),
        "marks": {
            "died": LEFT["died"], "earlier": EARLIER, "star": STAR, "bar": BAR, "ring": RING_OF_SIGN,
            "ringWidth": RING_WIDTH, "dot": DOT,
        },
        "picked": {"width": PICKED_WIDTH, "fill": PICKED_FILL}, "ratedAnew": RATED_ANEW,
        "leaf": {
            "fromMe": FROM_ME, "veins": VEINS, "slant": SLANT, "fullest": FULLEST, "hues": HALF_HUES,
            "giveFill": GIVE_FILL, "giveEdge": GIVE_EDGE, "vein": VEIN, "stem": STEM, "bows": LEAF_BOWS,
        },
        "bows": BOWS, "bowCost": BOW_COST, "roundMe": ROUND_ME, "roundOthers": ROUND_OTHERS,
        "ties": TIES, "tieGap": TIE_GAP, "tenseGap": TENSE_GAP, "strokes": STROKES,
        "tooth": TOOTH, "teeth": TEETH, "jagged": JAGGED, "beside": BESIDE, "gap": GAP, "tips": TIPS,
        "then": THEN, "group": GROUP, "groupRoom": GROUP_ROOM,
        "type": {
            "name": NAME_SIZE, "caption": CAPTION_SIZE, "me": ME_SIZE, "weight": NAME_WEIGHT,
            "quietWeight": QUIET_WEIGHT, "meWeight": ME_WEIGHT, "halo": HALO, "haloStrength": HALO_STRENGTH,
            "baseline": BASELINE,
        },
    }  # fmt: skip
