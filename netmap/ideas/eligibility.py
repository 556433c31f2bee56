"""Whom ideas may name at all. Everything that is left out is left out here, before anything is ranked."""

from netmap.measures.safety import CUES_NEEDED, cues_of, within_reach
from netmap.model import Step, SupportMap
from netmap.model.steps import StepKind

NAMES: dict[StepKind, int] = {
    **dict.fromkeys(("check_in", "old_friend", "thanks", "small_ask", "honest_sentence", "need_or_limit"), 1),
    "introduce": 2,
}
"""How many a step of this kind names at least; all others can name nobody."""


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


def still_open(m: SupportMap, step: Step) -> bool:
    """Whether a step that was chosen earlier may still be shown with the names in it. It rests once it
    names someone who may not be named any more, or who was taken off the map."""
    all_there = len(step.about) >= NAMES.get(step.kind, 0)
    return all_there and set(step.about) <= set(may_be_named(m))
