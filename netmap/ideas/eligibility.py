"""Whom ideas may name at all. Everything that is left out is left out here, before anything is ranked."""

from netmap.measures.contact import power_between, within_reach
from netmap.measures.relationship import there_through_work
from netmap.measures.safety import CUES_NEEDED, cues_of
from netmap.measures.support import MUCH
from netmap.model import SupportMap
from netmap.model.value import Ids


def names_may_be_shown(m: SupportMap) -> bool:
    """Whether an idea may name anyone at all: where the device was said to be private."""
    return m.device_private == "yes"


def may_be_named(m: SupportMap) -> Ids:
    """Ids of the persons, groups and communities an idea may name, in the order of the map: those within
    reach (`netmap.measures.contact`), and nobody on a device that was not said to be private."""
    return within_reach(m) if names_may_be_shown(m) else ()


def may_be_asked(m: SupportMap, id: str, share: float) -> bool:
    """Whether something may be asked of this entry, so that a no is free: not of someone who is here through
    their work or cares for me already, not where either holds power over the other, and not where half or
    more of all my support comes from them. share: their share of it, 0 to 1."""
    connection = m.connection(id)
    asked_freely = not there_through_work(m, id) and not power_between(connection)
    return asked_freely and connection.role != "they_care_for_me" and share < MUCH


def light_only(m: SupportMap, id: str) -> bool:
    """Whether two or more cues of safety are open here: then ideas stay light and easy to take back, and
    nothing is told."""
    return len(cues_of(m.connection(id))) < CUES_NEEDED
