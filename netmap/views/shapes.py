"""The outline of one entry, as closed lines: circle, rounded square, soft hexagon; and its small marks."""

from functools import lru_cache
from math import cos, pi, sin

from netmap.model.scales import Kind

XY = tuple[float, float]
CORNER: dict[Kind, float] = {"group": 1.3, "community": 1.14}
"""How far its corners would reach were they sharp, so that the three look equally large."""
UNIT_STAR = tuple(
    (sin(pi * i / 8) * reach, -cos(pi * i / 8) * reach) for i, reach in enumerate((1.0, 0.38, 0.27, 0.38) * 4)
)
"""Four points with hollow sides between them."""


@lru_cache(maxsize=16)
def unit_outline(kind: Kind) -> tuple[XY, ...]:
    """The closed outline (first point again at the end) of a shape of radius 1 about (0, 0)."""
    if kind == "person":
        return tuple((cos(2 * pi * i / 28), sin(2 * pi * i / 28)) for i in range(29))
    corners = 4 if kind == "group" else 6
    soft = 0.36 if kind == "group" else 0.28
    return _rounded(corners, soft, CORNER[kind])


def outline(kind: Kind, middle: XY, radius: float) -> tuple[XY, ...]:
    """The closed outline of one entry, about a point."""
    x, y = middle
    return tuple((x + radius * dx, y + radius * dy) for dx, dy in unit_outline(kind))


def _rounded(corners: int, soft: float, far: float) -> tuple[XY, ...]:
    """A regular polygon with round corners: each corner a small arc of radius `soft`."""
    turn = pi / 4 if corners == 4 else pi / 6
    pull = far - soft / cos(pi / corners)
    points: list[XY] = []
    for corner in range(corners):
        angle = turn + 2 * pi * corner / corners
        cx, cy = pull * cos(angle), pull * sin(angle)
        for step in range(6):
            at = angle + (step / 5 - 0.5) * 2 * pi / corners
            points.append((cx + soft * cos(at), cy + soft * sin(at)))
    return (*points, points[0])


def star(middle: XY, radius: float) -> tuple[XY, ...]:
    """A small four-pointed star, closed: the mark of someone who has died."""
    x, y = middle
    points = [(x + radius * dx, y + radius * dy) for dx, dy in UNIT_STAR]
    return (*points, points[0])


def bar(middle: XY, radius: float) -> tuple[XY, ...]:
    """A short level bar: the mark of an earlier time."""
    x, y = middle
    half, thick = radius, radius * 0.2
    return (
        (x - half, y - thick), (x + half, y - thick), (x + half, y + thick), (x - half, y + thick),
        (x - half, y - thick),
    )  # fmt: skip
