"""What there is to choose from when a name is written beside its shape: sides, and lengths of the name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from netmap.views.looks import NAME_SIZE
from netmap.views.text_width import letters, shortened, text_width

Side = Literal["right", "left", "below", "above"]
HEIGHT = NAME_SIZE + 4.0
GAP = 5.0
SHARES = (1, 0.75, 0.5, 0.33, 0)
"""How much of the widest label is tried, one after the other."""
SIDEWAYS: tuple[Side, Side] = ("right", "left")


class Box(NamedTuple):
    """A rectangle in pixels, y downward."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Label:
    """A name as it is written beside its shape; `text` may be cut, `box` is the room it takes."""

    text: str
    side: Side
    box: Box


class Choice(NamedTuple):
    label: Label
    dislike: float
    """What is given up by taking it: letters lost, a side that is liked less, room outside the picture."""


def shared(one: Box, other: Box) -> float:
    """Square pixels two boxes have in common."""
    across = min(one.right, other.right) - max(one.left, other.left)
    if across <= 0:
        return 0.0
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across * down if down > 0 else 0.0


class Choices:
    """Every text and side worth trying for one name, the best liked first; worked out when asked for."""

    def __init__(
        self, point: tuple[float, float], name: str, size: tuple[float, float], shape: float, widest: float
    ) -> None:
        self._point, self._name, self._size, self._shape, self._widest = point, name, size, shape, widest
        self._whole = shortened(name, widest)
        self._levels = [self._sides(self._whole)]
        self.first = self._levels[0][0].label
        self.reach = text_width(self._whole) + shape + GAP

    def __iter__(self) -> Iterator[Choice]:
        for level in range(len(SHARES)):
            if level == len(self._levels):
                text = shortened(self._name, self._widest * SHARES[level])
                known = {choices[0].label.text for choices in self._levels if choices}
                self._levels.append(() if text in known else self._sides(text))
            yield from self._levels[level]

    def _sides(self, text: str) -> tuple[Choice, ...]:
        rightward = self._point[0] >= self._size[0] / 2
        outward, inward = SIDEWAYS if rightward else SIDEWAYS[::-1]
        sides: tuple[Side, ...] = (outward, "below", inward, "above")
        wide = text_width(text)
        lost = 0 if text == self._whole else len(letters(self._whole)) - len(letters(text))
        found = []
        for rank, side in enumerate(sides):
            box = _box(self._point, side, wide, self._shape)
            if side in ("below", "above"):
                box = _inside(box, self._size[0])
            dislike = lost * 6.0 + rank * 3.0 + _outside(box, self._size) * 60.0
            found.append(Choice(Label(text, side, box), dislike))
        return tuple(sorted(found, key=lambda choice: choice.dislike))


def _outside(box: Box, size: tuple[float, float]) -> float:
    """By how many pixels a box leaves the picture."""
    across = max(0.0, -box.left) + max(0.0, box.right - size[0])
    return across + max(0.0, -box.top) + max(0.0, box.bottom - size[1])


def _box(point: tuple[float, float], side: Side, width: float, shape: float) -> Box:
    x, y = point
    half = HEIGHT / 2
    if side == "right":
        return Box(x + shape + GAP, y - half, x + shape + GAP + width, y + half)
    if side == "left":
        return Box(x - shape - GAP - width, y - half, x - shape - GAP, y + half)
    if side == "below":
        return Box(x - width / 2, y + shape + 1, x + width / 2, y + shape + 1 + HEIGHT)
    return Box(x - width / 2, y - shape - HEIGHT - 1, x + width / 2, y - shape - 1)


def _inside(box: Box, width: float) -> Box:
    shift = max(0.0, -box.left) - max(0.0, box.right - width)
    return Box(box.left + shift, box.top, box.right + shift, box.bottom)
