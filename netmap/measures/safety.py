"""Who is safe enough. Where that begins, and which answers it hangs on, is said here and nowhere else."""

from operator import attrgetter
from typing import Literal

from netmap.model import Connection, SupportMap
from netmap.model.scales import CUES

SafeEnough = Literal["yes", "no", "not_known"]
SAFE_FROM = 4
"""The smallest safety rating, and the smallest mean of the cues, that is safe enough (1 to 5). A convention
of ours, without validation."""
TOO_LITTLE_TO = 2
"""A safety rating, a cue or respect for my limits of this or less outweighs all others (1 to 5)."""
LIMITS_RESPECTED_FROM = SAFE_FROM
"""The smallest answer to "my limits are respected" from which a no is free (1 to 5). A convention of ours."""
CUES_NEEDED = 3
"""How many of the four cues are answered before they say anything in place of a rating."""

SAFETY_SCALES = ("safety", *CUES, "limits_respected")
"""The answers about safety that stand on a scale of 1 to 5."""
SAFETY_ANSWERS = (*SAFETY_SCALES, "felt")
"""All answers on a connection that "safe enough" hangs on."""
_TOO_LITTLE = frozenset(range(1, TOO_LITTLE_TO + 1))
_on_scales = attrgetter(*SAFETY_SCALES)
_on_cues = attrgetter(*CUES)


def cues_of(connection: Connection) -> dict[str, int]:
    """The answered cues of safety, by name."""
    return {name: value for name, value in zip(CUES, _on_cues(connection), strict=True) if value is not None}


def safe_enough(connection: Connection) -> SafeEnough:
    """Whether this connection is safe enough to build on: a convention of ours, without validation.

    "yes": safety rated 4 or 5, or not rated and at least three cues answered with a mean of 4 or more.
    "no", whatever else was said: respect for my limits 2 or less, any cue 2 or less, or on guard; and
    rated lower, or cues with a lower mean. "not_known": too little was answered; never a "no".
    """
    if speaks_against_safety(connection):
        return "no"
    if connection.safety is not None:
        return "yes" if connection.safety >= SAFE_FROM else "no"
    cues = [value for value in _on_cues(connection) if value is not None]
    if len(cues) < CUES_NEEDED:
        return "not_known"
    return "yes" if sum(cues) >= SAFE_FROM * len(cues) else "no"


def speaks_against_safety(connection: Connection) -> bool:
    """Whether any single answer speaks of too little safety: safety, a cue or respect for my limits
    at 2 or less, or on guard. One such answer outweighs all others."""
    return connection.felt == "on_guard" or not _TOO_LITTLE.isdisjoint(_on_scales(connection))


def safety_of_all(m: SupportMap) -> dict[str, SafeEnough]:
    """Id of each entry → whether it is safe enough."""
    return m.of_each(_safety)


def _safety(m: SupportMap, id: str) -> SafeEnough:
    return safe_enough(m.connection(id))
