"""One record for each kind of idea: everything the code has to know of it stands there."""

from collections.abc import Callable
from dataclasses import dataclass

from netmap.ideas.context import Context
from netmap.ideas.effects import EffectOf, no_effect
from netmap.ideas.idea import Family, Idea
from netmap.model import SupportMap
from netmap.model.scales import Barrier
from netmap.model.steps import IdeaKind


@dataclass(frozen=True)
class Rule:
    """One kind of idea: when it is offered, what it asks, what it could change, and where that comes from."""

    kind: IdeaKind
    family: Family
    find: Callable[[Context], list[Idea]]
    """The ideas of this kind that the map allows, before what is in the way today is looked at."""
    source: str
    """Where the rule comes from; "ours" is a convention of ours, without validation."""
    effort: int
    """How much it asks: 0 nothing, 1 a line, 2 a conversation, 3 more than one. A convention of ours."""
    contact: bool = True
    """Whether it means contact with someone."""
    names: int = 0
    """How many entries of the map it is about at least."""
    hindered_by: frozenset[Barrier] = frozenset()
    """What makes it hard. Where there is nothing, it is a line or less, costs nothing and can be done lying
    down. A convention of ours."""
    hindered_less: Callable[[SupportMap, Idea], frozenset[Barrier] | None] | None = None
    """Where one idea of this kind is hindered by less: by what; None for the others."""
    effect: EffectOf = no_effect
    """What it would change if it went as hoped."""
    need: Callable[[Context, Idea], float] = lambda context, idea: 0.0
    """How much of the map speaks for one idea of this kind, 0 to 1; it puts ideas in an order. A convention
    of ours."""
    always_offered: bool = False
    """Whether it is never hidden, also where it was let go."""
