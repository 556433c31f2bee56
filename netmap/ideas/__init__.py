"""One small next connection: whom ideas may name, what could be offered, and what comes first.

What is left out is left out before anything is ranked: first everyone who must not be contacted, then what
today does not allow, then what was let go.
"""

from dataclasses import replace

from netmap.ideas.barriers import possible
from netmap.ideas.chosen_steps import still_open
from netmap.ideas.context import Context
from netmap.ideas.declined import decline, is_declined
from netmap.ideas.effects import Effect
from netmap.ideas.gains import effect, with_gains
from netmap.ideas.held_back import HeldBack, HeldBackBy, held_back
from netmap.ideas.idea import Because, Form, Idea
from netmap.ideas.ranking import offered
from netmap.ideas.rules import RULE_OF, RULES
from netmap.measures import Measures
from netmap.model import SupportMap

__all__ = [
    "RULES", "RULE_OF", "Because", "Effect", "Form", "HeldBack", "HeldBackBy", "Idea",
    "decline", "effect", "every_idea", "held_back", "still_open", "suggest",
]  # fmt: skip


def every_idea(context: Context) -> list[Idea]:
    """All ideas this map allows today, with their gain, before three of them are chosen."""
    m = context.map
    found = [replace(idea, contact=rule.contact) for rule in RULES for idea in rule.find(context)]
    allowed = (
        idea
        for idea in found
        if possible(m, idea) and (RULE_OF[idea.kind].always_offered or not is_declined(m, idea))
    )
    return with_gains(context, allowed)


def suggest(m: SupportMap, measures: Measures) -> tuple[Idea, ...]:
    """Two or three ideas for this map, the first for the front; at least one contacts nobody. The same map
    gives the same ideas. No idea is about, through or with an entry that must not be contacted."""
    context = Context(m, measures)
    return offered(context, every_idea(context))
