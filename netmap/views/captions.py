"""Where the names of the rings stand: on their line, as near to its top as there is room; else nowhere. The
live map places them alike (`captions.js`)."""

from collections.abc import Iterator, Mapping, Sequence
from math import cos, pi, sin
from typing import NamedTuple

from netmap.views import looks
from netmap.views.label_choices import Box
from netmap.views.routes import XY
from netmap.views.text_width import text_width

OVER, UNDER = 5.0, 15.0
"""From a line out to the foot of a name that stands on it in the upper half, and in the lower one."""
HALF_HEIGHT = 7.0
AIR = 8.0
SPOTS = 9
"""Spots along a name at which it is asked whether there is room."""
STEP, STEPS = pi / 60, 22
"""How far and how often it is moved aside; further down the line is too steep to read."""
SPARE = 1.6
"""How much longer than a name its line is."""


class Caption(NamedTuple):
    """A name on a part of a circle, written from `start` to `end`."""

    words: str
    start: XY
    end: XY
    radius: float
    upper: bool
    """Whether it turns clockwise, as it does in the upper half."""


def place_captions(
    rings: Mapping[int, str],
    middle: XY,
    radius: float,
    size: tuple[float, float],
    taken: Sequence[Box],
) -> dict[int, Caption]:
    """By ring, those for which there is room within the picture that nothing takes. radius: of the disc."""
    found = {}
    for ring, words in rings.items():
        edge = looks.EDGES[ring] * radius
        half = text_width(words, looks.CAPTION_SIZE) / 2 / edge if edge else pi
        place = next((turn for turn in _turns() if _free(turn, half, middle, edge, size, taken)), None)
        if place is not None:
            found[ring] = _caption(words, place, half * SPARE, middle, edge)
    return found


def _turns() -> Iterator[float]:
    """From the top to both sides, then from the bottom."""
    for centre in (pi / 2, -pi / 2):
        yield centre
        for i in range(1, STEPS + 1):
            yield centre + i * STEP
            yield centre - i * STEP


def _free(
    turn: float, half: float, middle: XY, edge: float, size: tuple[float, float], taken: Sequence[Box]
) -> bool:
    (cx, cy), far = middle, edge + (OVER + UNDER) / 2
    for i in range(SPOTS):
        at = turn + half * 1.1 * (2 * i / (SPOTS - 1) - 1)
        x, y = cx + far * cos(at), cy - far * sin(at)
        if x < AIR or x > size[0] - AIR or y < HALF_HEIGHT or y > size[1] - HALF_HEIGHT:
            return False
        for left, top, right, bottom in taken:
            if left - AIR < x < right + AIR and top - HALF_HEIGHT < y < bottom + HALF_HEIGHT:
                return False
    return True


def _caption(words: str, turn: float, half: float, middle: XY, edge: float) -> Caption:
    upper = sin(turn) >= 0
    far, way = edge + (OVER if upper else UNDER), 1 if upper else -1
    start, end = (
        (middle[0] + far * cos(at), middle[1] - far * sin(at))
        for at in (turn + way * half, turn - way * half)
    )
    return Caption(words, start, end, far, upper)
