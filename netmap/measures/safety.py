"""Who is safe enough, and whom no idea may touch. Everything about contact hangs on this module.

Where safe enough begins, and which answers it hangs on, is said here and nowhere else.
"""

from operator import attrgetter
from statistics import mean
from typing import Literal

from netmap.measures.graphs import NOT_COUNTED_AS_PEOPLE
from netmap.model import Connection, SupportMap
from netmap.model.scales import CUES
from netmap.model.value import Ids

SafeEnough = Literal["yes", "no", "not_known"]
Reason = Literal[
    "safety_not_known", "not_safe_enough", "unsafe", "wish", "not_current", "power_and_strain", "cared_for",
    "repair_not_now",
]  # fmt: skip
"""Why an entry is left out of every idea."""

KEPT_APART_BY: frozenset[Reason] = frozenset(
    {"not_safe_enough", "unsafe", "wish", "not_current", "power_and_strain"}
)
"""The reasons that were answered. The others are open, or about care and repair, and keep nobody apart."""

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


def cues_of(connection: Connection) -> dict[str, int]:
    """The answered cues of safety, by name."""
    given = {name: getattr(connection, name) for name in CUES}
    return {name: value for name, value in given.items() if value is not None}


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
    cues = list(cues_of(connection).values())
    if len(cues) < CUES_NEEDED:
        return "not_known"
    return "yes" if mean(cues) >= SAFE_FROM else "no"


def speaks_against_safety(connection: Connection) -> bool:
    """Whether any single answer speaks of too little safety: safety, a cue or respect for my limits
    at 2 or less, or on guard. One such answer outweighs all others."""
    if connection.felt == "on_guard":
        return True
    return not _TOO_LITTLE.isdisjoint(_on_scales(connection))


def reasons_against_contact(m: SupportMap, id: str) -> frozenset[Reason]:
    """Why no idea may be about, through or with this entry; empty where there is no reason.

    Absolute: it knows no exception and no way to show an idea anyway. Only another answer about
    the connection changes it. Raises KeyError for an id that is not on the map.
    """
    alter, connection = m.alter(id), m.connection(id)
    reasons: set[Reason] = set()
    match safe_enough(connection):
        case "not_known":
            reasons.add("safety_not_known")
        case "no":
            reasons.add("unsafe" if speaks_against_safety(connection) else "not_safe_enough")
    if connection.wish in ("step_back", "not_now", "no_contact"):
        reasons.add("wish")
    if alter.status != "current":
        reasons.add("not_current")
    if connection.power and connection.strain is not None and connection.strain >= 3:
        reasons.add("power_and_strain")
    if alter.form == "child" or connection.role == "i_care_for_them":
        reasons.add("cared_for")
    if connection.repair == "not_now":
        reasons.add("repair_not_now")
    return frozenset(reasons)


def power_between(connection: Connection) -> bool:
    """Whether either holds power over the other: nothing is asked there, since a no would not be free."""
    return bool(connection.power or connection.holds_power)


def open_to_contact(m: SupportMap) -> Ids:
    """Ids of the entries against which there is no reason, in the order of the map."""
    return tuple(id for id in m.ids if not reasons_against_contact(m, id))


def kept_apart(m: SupportMap) -> frozenset[str]:
    """Ids of the entries that were answered to be kept away from, not merely left open: neither an
    idea nor a note about balance may lead there, nor into a group that holds them."""
    return frozenset(id for id in m.ids if is_kept_apart(m, id))


def is_kept_apart(m: SupportMap, id: str) -> bool:
    """Whether this entry is one of `kept_apart`. Raises KeyError for an id that is not on the map."""
    return not KEPT_APART_BY.isdisjoint(reasons_against_contact(m, id))


def not_praised(m: SupportMap) -> frozenset[str]:
    """Ids of those kept apart, and of the groups and communities that one of them is in or tied to: nothing
    is said of them that would draw anyone nearer."""
    apart = kept_apart(m)
    return apart | {id for id in m.ids if holds_one_of(m, id, apart)}


def within_reach(m: SupportMap) -> Ids:
    """Ids of the persons, groups and communities that contact may be about, in the order of the map:
    without a reason against contact; and no group or community that someone is in, or tied to, who is
    kept apart. Animals, ancestors and places are never among them."""
    apart = kept_apart(m)
    return tuple(
        id
        for id in open_to_contact(m)
        if m.alter(id).form not in NOT_COUNTED_AS_PEOPLE and not holds_one_of(m, id, apart)
    )


def holds_one_of(m: SupportMap, id: str, apart: frozenset[str]) -> bool:
    """Whether this entry is a group or community to which one of these belongs or is tied in any way."""
    if m.alter(id).kind == "person":
        return False
    return not apart.isdisjoint(other for tie in m.ties_of(id) for other in tie.pair)


def could_pass_it_on(m: SupportMap) -> frozenset[str]:
    """Ids of the entries that are said to talk about me with someone who is kept apart."""
    apart = kept_apart(m)
    pairs = (tie.pair for tie in m.ties if tie.talks_about_me)
    return frozenset(id for pair in pairs if not apart.isdisjoint(pair) for id in pair)
