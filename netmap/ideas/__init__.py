"""One small next connection: whom ideas may name, what could be offered, and what comes first.

What is left out is left out before anything is ranked: first everyone who must not be contacted, then what
today does not allow, then what was let go.
"""

from netmap.ideas.barriers import possible
from netmap.ideas.chosen_steps import still_open
from netmap.ideas.context import Context
from netmap.ideas.declined import call_back, decline, is_declined
from netmap.ideas.effects import Effect
from netmap.ideas.eligibility import names_may_be_shown
from netmap.ideas.gains import effect, with_gains
from netmap.ideas.held_back import HeldBack, HeldBackBy, held_back
from netmap.ideas.idea import Because, Form, Idea
from netmap.ideas.nameless import Nameless, without_name
from netmap.ideas.nobody_named import WhyNobody, first_to_rate, why
from netmap.ideas.ranking import offered, ranked
from netmap.ideas.rules import RULE_OF, RULES
from netmap.measures import Measures
from netmap.model import SupportMap
from netmap.model.edits import changed

__all__ = [
    "RULES", "RULE_OF", "Because", "Effect", "Form", "HeldBack", "HeldBackBy", "Idea",
    "Nameless", "call_back", "decline", "effect", "every_idea", "first_to_rate", "held_back", "let_go",
    "nameless", "still_open", "suggest", "WhyNobody", "why_nobody_is_named",
]  # fmt: skip


def every_idea(context: Context) -> list[Idea]:
    """All ideas this map allows today, with their gain, before three of them are chosen."""
    return with_gains(context, (idea for idea in _found(context) if not _is_away(context.map, idea)))


def let_go(m: SupportMap, measures: Measures) -> tuple[Idea, ...]:
    """The ideas this map allows today that were let go, each once. One whose answers have changed since is
    away no longer, and one that may not be offered any more is not among them."""
    if not m.declined:
        return ()
    found = (idea for idea in _found(Context(m, measures)) if _is_away(m, idea))
    each = {(idea.kind, idea.about, idea.supports): idea for idea in found}
    return tuple(each.values())


def why_nobody_is_named(m: SupportMap, measures: Measures) -> WhyNobody | None:
    """Why no idea that this map allows today names anyone; None where one does."""
    return why(m, every_idea(Context(m, measures)), let_go(m, measures))


def _found(context: Context) -> list[Idea]:
    return [
        idea._replace(contact=rule.contact)
        for rule in RULES
        for idea in rule.find(context)
        if possible(context.map, idea)
    ]


def _is_away(m: SupportMap, idea: Idea) -> bool:
    return not RULE_OF[idea.kind].always_offered and is_declined(m, idea)


def suggest(m: SupportMap, measures: Measures) -> tuple[Idea, ...]:
    """Two or three ideas for this map, the first for the front; at least one contacts nobody. The same map
    gives the same ideas. No idea is about, through or with an entry that must not be contacted."""
    context = Context(m, measures)
    return offered(context, every_idea(context))


def nameless(m: SupportMap, measures: Measures) -> Nameless | None:
    """Where nobody may be named, since the device was not said to be private: the first light idea that this
    map would allow if it were, without a name. None where there is none, and where names may be shown.

    Whoever no idea may be about is not meant by it either.
    """
    if names_may_be_shown(m):
        return None
    as_private = Context(changed(m, device_private="yes"), measures)
    found = (without_name(m, idea) for idea in ranked(as_private, every_idea(as_private)))
    return next(filter(None, found), None)
