"""The smallest changes of one answer: one step, one tick, being filled where it is open, or another answer
where there is no order among them."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal, get_args

from netmap.measures.safety import SAFETY_SCALES
from netmap.model import Connection
from netmap.model.scales import (
    BARRIERS,
    SUPPORTS,
    Felt,
    Fit,
    Frequency,
    Honest,
    Repair,
    Role,
    Support,
    Wish,
)

Size = Literal["step", "open", "change", "tie"]
RANK: dict[Size, int] = {"step": 1, "open": 1, "change": 2, "tie": 2}
"""Which changes are smaller. One step, one tick and one open answer being filled are as small as can be;
another role, another yes or no and a tie are more. A convention of ours."""

FIVE_STEPS, AMOUNTS = tuple(range(1, 6)), tuple(range(5))
SCALES: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys((*SAFETY_SCALES, "part_of_me", "positive"), FIVE_STEPS),
    **dict.fromkeys(("give", "get", "strain"), AMOUNTS),
    "ring": (1, 2, 3),
    "felt": get_args(Felt),
    "honest": get_args(Honest),
    "fit": get_args(Fit),
    "frequency": get_args(Frequency),
}
"""Answers that have an order, from one end to the other."""
WITHOUT_ORDER: dict[str, tuple[Any, ...]] = {
    "role": get_args(Role),
    "season": (True, False),
    "wish": get_args(Wish),
    "repair": get_args(Repair),
}
SETS: dict[str, tuple[Any, ...]] = {"barriers": BARRIERS, "would_like": SUPPORTS}
"""Answers that hold several at once."""


def changes(connection: Connection, field: str) -> Iterator[tuple[Size, Any]]:
    """How this answer could change, the smallest first: sizes and new answers.

    An open answer on a scale is filled from the middle of the scale outwards. Of what holds several at once,
    one is ticked more or less. Raises KeyError for a field that is none of these.
    """
    value = getattr(connection, field)
    if field in SETS:
        for one in SETS[field]:
            yield "open" if value is None else "step", (value or frozenset()) ^ {one}
        return
    scale = SCALES.get(field)
    if scale is None:
        for other in WITHOUT_ORDER[field]:
            if other != value:
                yield "open" if value is None else "change", other
    elif value is None:
        middle = len(scale) // 2
        for other in sorted(scale, key=lambda other: abs(scale.index(other) - middle)):
            yield "open", other
    else:
        at = scale.index(value)
        for other in (*scale[:at][-1:], *scale[at + 1 :][:1]):
            yield "step", other


def ticks(connection: Connection, kinds: Iterable[Support]) -> Iterator[tuple[Size, frozenset[Support], str]]:
    """How one tick among the kinds of support I get could change: size, new answer, and which answer it is.

    Where the kinds were answered one by one, that answer changes, elsewhere what they were named for.
    """
    field = "named_for" if connection.gets is None else "gets"
    before: frozenset[Support] | None = getattr(connection, field)
    for kind in kinds:
        yield "open" if before is None else "step", (before or frozenset()) ^ {kind}, field
