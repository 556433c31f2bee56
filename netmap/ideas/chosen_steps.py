"""Steps that were chosen earlier: whether the map still speaks for them."""

from netmap.ideas.eligibility import may_be_named
from netmap.ideas.rules import RULE_OF
from netmap.model import Step, SupportMap


def still_open(m: SupportMap, step: Step) -> bool:
    """Whether a step that was chosen earlier may still be shown with the names in it. It rests once it
    names someone who may not be named any more, or who was taken off the map."""
    needs = 0 if step.kind == "own" or step.kind == "keep_as_is" else RULE_OF[step.kind].names
    return len(step.about) >= needs and set(step.about) <= set(may_be_named(m))
