"""Whom ideas may name at all. Everything that is left out is left out here, before anything is ranked."""

from netmap.measures.graphs import NOT_COUNTED_AS_PEOPLE
from netmap.measures.safety import CUES_NEEDED, cues_of, kept_apart, open_to_contact
from netmap.model import Step, SupportMap

NAMES_SOMEONE = frozenset(
    {"check_in", "old_friend", "thanks", "small_ask", "honest_sentence", "need_or_limit", "introduce"}
)


def may_be_named(m: SupportMap) -> tuple[str, ...]:
    """Ids of the persons, groups and communities an idea may name, in the order of the map.

    None on a device that was not said to be private. Otherwise those without a reason against contact;
    and no group or community that someone is in, or tied to, who is kept apart.
    """
    if m.device_private != "yes":
        return ()
    apart = kept_apart(m)
    return tuple(
        id
        for id in open_to_contact(m)
        if m.alter(id).form not in NOT_COUNTED_AS_PEOPLE
        and (
            m.alter(id).kind == "person"
            or apart.isdisjoint(other for tie in m.ties_of(id) for other in tie.pair)
        )
    )


def could_pass_it_on(m: SupportMap) -> frozenset[str]:
    """Ids of the entries that are said to talk about me with someone who is kept apart."""
    apart = kept_apart(m)
    told = (tie.pair for tie in m.ties if tie.talks_about_me)
    return frozenset(id for pair in told if not apart.isdisjoint(pair) for id in pair)


def light_only(m: SupportMap, id: str) -> bool:
    """Whether two or more cues of safety are open here: then ideas stay light and easy to take back, and
    nothing is told."""
    return len(cues_of(m.connection(id))) < CUES_NEEDED


def still_open(m: SupportMap, step: Step) -> bool:
    """Whether a step that was chosen earlier may still be shown with the names in it. It rests once it
    names someone who may not be named any more, or who was taken off the map."""
    named = bool(step.about) or step.kind not in NAMES_SOMEONE
    return named and set(step.about) <= set(may_be_named(m))
