"""Whom ideas may name at all. Everything that is left out is left out here, before anything is ranked."""

from netmap.measures.safety import CUES_NEEDED, cues_of, within_reach
from netmap.model import SupportMap


def names_may_be_shown(m: SupportMap) -> bool:
    """Whether an idea may name anyone at all: where the device was said to be private."""
    return m.device_private == "yes"


def may_be_named(m: SupportMap) -> tuple[str, ...]:
    """Ids of the persons, groups and communities an idea may name, in the order of the map: those within
    reach (`netmap.measures.safety`), and nobody on a device that was not said to be private."""
    return within_reach(m) if names_may_be_shown(m) else ()


def light_only(m: SupportMap, id: str) -> bool:
    """Whether two or more cues of safety are open here: then ideas stay light and easy to take back, and
    nothing is told."""
    return len(cues_of(m.connection(id))) < CUES_NEEDED
