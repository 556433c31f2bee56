"""Whom ideas may name at all. Everything that is left out is left out here, before anything is ranked."""

from collections import Counter

from netmap.measures.contact import power_between, within_reach
from netmap.measures.relationship import there_through_work
from netmap.measures.safety import CUES_NEEDED, cues_of
from netmap.measures.support import MUCH, coverage, shares
from netmap.model import SupportMap
from netmap.model.value import Ids

SEVERAL = 3
"""How many kinds of support come from one alone before nothing more is asked of them. A convention of
ours."""


def names_may_be_shown(m: SupportMap) -> bool:
    """Whether an idea may name anyone at all: where the device was said to be private."""
    return m.device_private == "yes"


def may_be_named(m: SupportMap) -> Ids:
    """Ids of the persons, groups and communities an idea may name, in the order of the map: those within
    reach (`netmap.measures.contact`) who hold no power over me, and nobody on a device that was not said to
    be private."""
    return m.once(_may_be_named)


def _may_be_named(m: SupportMap) -> Ids:
    if not names_may_be_shown(m):
        return ()
    return tuple(id for id in within_reach(m) if not m.connection(id).power)


def may_be_asked(m: SupportMap, id: str) -> bool:
    """Whether something may be asked of this entry within reach, so that a no is free: not of someone who is
    here through their work or cares for me already, not where either holds power over the other, and not of
    those who carry much (`carry_much`)."""
    connection = m.connection(id)
    asked_freely = not there_through_work(m, id) and not power_between(connection)
    return asked_freely and connection.role != "they_care_for_me" and id not in carry_much(m)


def carry_much(m: SupportMap) -> frozenset[str]:
    """Ids of those who are not asked for more, so that it is spread first: half or more of all my support
    comes from them, or they alone give `SEVERAL` kinds of it. A convention of ours."""
    return m.once(_carry_much)


def _carry_much(m: SupportMap) -> frozenset[str]:
    alone = Counter(ids[0] for ids in coverage(m).values() if len(ids) == 1)
    several = {id for id, kinds in alone.items() if kinds >= SEVERAL}
    return frozenset(several | {id for id, share in shares(m).items() if share >= MUCH})


def light_only(m: SupportMap, id: str) -> bool:
    """Whether ideas stay light and easy to take back here, and nothing is told: two or more cues of safety
    are open."""
    return len(cues_of(m.connection(id))) < CUES_NEEDED
