"""One small next connection: whom ideas may name, what could be offered, and what comes first.

What is left out is left out before anything is ranked: first everyone who must not be contacted, then what
today does not allow, then what was let go.
"""

from collections.abc import Callable

from netmap.ideas import people, places
from netmap.ideas.barriers import possible
from netmap.ideas.context import Context
from netmap.ideas.declined import decline, is_declined
from netmap.ideas.effects import Effect, effect, with_gains
from netmap.ideas.eligibility import still_open
from netmap.ideas.idea import Because, Idea
from netmap.ideas.ranking import three
from netmap.measures import Measures
from netmap.model import SupportMap
from netmap.model.steps import IdeaKind

__all__ = [
    "ALWAYS", "KINDS", "Because", "Effect", "Idea",
    "effect", "every_idea", "decline", "still_open", "suggest",
]  # fmt: skip

KINDS: dict[IdeaKind, Callable[[Context], list[Idea]]] = {
    "check_in": people.check_in,
    "old_friend": people.old_friend,
    "small_ask": people.small_ask,
    "honest_sentence": people.honest_sentence,
    "need_or_limit": people.need_or_limit,
    "community_space": places.community_space,
    "thanks": people.thanks,
    "introduce": people.introduce,
    "service": places.service,
    "hello": places.hello,
    "notice": places.notice,
    "rest": places.rest,
    "return_to": places.return_to,
}
"""Each kind of idea, and the one function that looks for it."""
ALWAYS = ("notice", "rest")
"""Kinds that are never hidden."""


def every_idea(context: Context) -> list[Idea]:
    """All ideas this map allows today, with their gain, before three of them are chosen."""
    m = context.map
    found = [idea for kind in KINDS.values() for idea in kind(context) if possible(m, idea)]
    return with_gains(context, [idea for idea in found if idea.kind in ALWAYS or not is_declined(m, idea)])


def suggest(m: SupportMap, measures: Measures) -> tuple[Idea, ...]:
    """Two or three ideas for this map, the first for the front; at least one contacts nobody. The same map
    gives the same ideas. No idea is about, through or with an entry that must not be contacted."""
    context = Context(m, measures)
    return three(context, every_idea(context))
