"""Whom ideas may name at all. Everything that is left out is left out here, before anything is ranked."""

from netmap.measures.graphs import NOT_COUNTED_AS_PEOPLE
from netmap.measures.safety import kept_apart, open_to_contact
from netmap.model import SupportMap


def may_be_named(m: SupportMap) -> tuple[str, ...]:
    """Ids of the persons, groups and communities an idea may name, in the order of the map.

    None on a device that was not said to be private. Otherwise those without a reason against contact;
    and no group or community that someone belongs to who is kept apart.
    """
    if m.device_private != "yes":
        return ()
    apart = kept_apart(m)
    return tuple(
        id
        for id in open_to_contact(m)
        if m.alter(id).form not in NOT_COUNTED_AS_PEOPLE
        and (m.alter(id).kind == "person" or not apart.intersection(m.members(id)))
    )


def could_pass_it_on(m: SupportMap, id: str) -> bool:
    """Whether this entry is said to talk about me with someone who is kept apart."""
    apart = kept_apart(m)
    return any(tie.talks_about_me and apart.intersection(tie.pair) for tie in m.ties_of(id))
