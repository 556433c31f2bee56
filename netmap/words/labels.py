"""The words for every answer. `OPEN` stands wherever nothing has been answered, and is an answer too.

What relationships and kinds of support are called, the guide of a map says (`netmap.words.guides`).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, get_args

from netmap.model.scales import (
    Barrier,
    DevicePrivate,
    Felt,
    Fit,
    Frequency,
    Honest,
    Kind,
    Repair,
    Role,
    Status,
    Wish,
)
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("labels")


OPEN: str

KIND: Mapping[Kind, str] = Each("labels-kind", get_args(Kind))
KINDS: Mapping[Kind, str] = Each("labels-kinds", get_args(Kind))

STATUS: Mapping[Status, str] = Each("labels-status", get_args(Status))

RING: Mapping[int, str] = Each("labels-ring", (1, 2, 3))
UNPLACED: str

AGE: Mapping[bool, str] = Each("labels-age", (True, False))
GROWN_UP: Mapping[bool, str] = Each("labels-grown-up", (True, False))

SAFETY: Mapping[int, str] = Each("labels-safety", (1, 2, 3, 4, 5))
CUE: Mapping[str, str] = Each("labels-cue", ("predictable", "attuned", "warm", "with_me"))
FIVE: Mapping[int, str] = Each("labels-five", (1, 2, 3, 4, 5))
LIMITS: str
AMOUNT: Mapping[int, str] = Each("labels-amount", (0, 1, 2, 3, 4))
FELT: Mapping[Felt, str] = Each("labels-felt", get_args(Felt))
HONEST: Mapping[Honest, str] = Each("labels-honest", get_args(Honest))
FIT: Mapping[Fit, str] = Each("labels-fit", get_args(Fit))
ROLE: Mapping[Role, str] = Each("labels-role", get_args(Role))
REPAIR: Mapping[Repair, str] = Each("labels-repair", get_args(Repair))
WISH: Mapping[Wish, str] = Each("labels-wish", get_args(Wish))
FREQUENCY: Mapping[Frequency, str] = Each("labels-frequency", get_args(Frequency))
BARRIER: Mapping[Barrier, str] = Each("labels-barrier", get_args(Barrier))
DEVICE: Mapping[DevicePrivate, str] = Each("labels-device", get_args(DevicePrivate))


def begun(words: str) -> str:
    """The words as a line begins with them: their first letter large, the others as they are."""
    return words[:1].upper() + words[1:]
