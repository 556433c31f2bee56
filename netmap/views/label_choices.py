"""What there is to choose from when a name is written beside its shape: sides, and lengths of the name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from netmap.views.looks import NAME_SIZE
from netmap.views.text_width import letters, shortened, text_width

Side = Literal["right", "left", "below", "above", "right below", "left below", "right above", "left above"]
WAYS: dict[Side, tuple[int, int]] = {
    "right": (1, 0), "left": (-1, 0), "below": (0, 1), "above": (0, -1),
    "right below": (1, 1), "left below": (-1, 1), "right above": (1, -1), "left above": (-1, -1),
}  # fmt: skip
HEIGHT = NAME_SIZE + 3.0
GAP = 5.0
SLANT_ACROSS, SLANT_DOWN = 0.75, 0.5
"""How far a name stands off to a side and down where it does both, in what it stands off to one side."""
SHARES = (1, 0.75, 0.5, 0.33, 0)
"""How much of the widest label is tried, one after the other."""
LETTER = 20.0
"""What one letter less costs, in square pixels that a name covers."""
INWARD, UPRIGHT, SLANTED = 6.0, 3.0, 2.0
"""What is given up by a name that stands towards the middle, above or below, or slanted."""


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

    @property
    def anchor(self) -> Literal["start", "middle", "end"]:
        """At which end of the box the text begins from its shape."""
        return "start" if "right" in self.side else "end" if "left" in self.side else "middle"


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
        self.high = shape + GAP + HEIGHT

    def __iter__(self) -> Iterator[Choice]:
        for level in range(len(SHARES)):
            if level == len(self._levels):
                text = shortened(self._name, self._widest * SHARES[level])
                known = {choices[0].label.text for choices in self._levels if choices}
                self._levels.append(() if text in known else self._sides(text))
            yield from self._levels[level]

    def _sides(self, text: str) -> tuple[Choice, ...]:
        outward = 1 if self._point[0] >= self._size[0] / 2 else -1
        wide = text_width(text)
        lost = 0 if text == self._whole else len(letters(self._whole)) - len(letters(text))
        found = []
        for side, (across, down) in WAYS.items():
            box = _box(self._point, (across, down), wide, self._shape)
            if not across:
                box = _inside(box, self._size[0])
            dislike = lost * LETTER + _outside(box, self._size) * 60.0
            dislike += UPRIGHT if not across else INWARD if across != outward else 0.0
            found.append(Choice(Label(text, side, box), dislike + (SLANTED if across and down else 0.0)))
        return tuple(sorted(found, key=lambda choice: choice.dislike))


def _outside(box: Box, size: tuple[float, float]) -> float:
    """By how many pixels a box leaves the picture."""
    across = max(0.0, -box.left) + max(0.0, box.right - size[0])
    return across + max(0.0, -box.top) + max(0.0, box.bottom - size[1])


def _box(point: tuple[float, float], way: tuple[int, int], width: float, shape: float) -> Box:
    x, y = point
    across, down = way
    off = (shape + GAP) * (SLANT_ACROSS if across and down else 1.0)
    left = x + off if across > 0 else x - off - width if across < 0 else x - width / 2
    near = (shape + GAP) * SLANT_DOWN if across else shape + 1
    top = y - HEIGHT / 2 if not down else y + near if down > 0 else y - near - HEIGHT
    return Box(left, top, left + width, top + HEIGHT)


def _inside(box: Box, width: float) -> Box:
    shift = max(0.0, -box.left) - max(0.0, box.right - width)
    return Box(box.left + shift, box.top, box.right + shift, box.bottom)
