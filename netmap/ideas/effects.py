"""What an idea would change on the map if it went as hoped. A convention of ours, on the small side: a person
who says yes, a place that was good; never a promise."""

from collections.abc import Callable
from dataclasses import dataclass

from netmap.ideas.idea import Idea
from netmap.model import SupportMap
from netmap.model.scales import Frequency, Support

OFTENER: dict[Frequency | None, Frequency | None] = {
    "rarely": "yearly", "yearly": "monthly", "monthly": "weekly", "weekly": "weekly", "daily": "daily",
    None: None,
}  # fmt: skip
"""One step more; where nothing was said of it, nothing changes."""


@dataclass(frozen=True)
class Effect:
    """kinds: what those it is about would give too; frequency: how often we would be in touch then, None
    where that stays; tied: whether two of them would know each other; new: kinds a new source would give."""

    kinds: frozenset[Support] = frozenset()
    frequency: Frequency | None = None
    tied: bool = False
    new: frozenset[Support] = frozenset()


EffectOf = Callable[[Idea, SupportMap], Effect]
"""What one idea would change on one map."""


def always(effect: Effect) -> EffectOf:
    """The same for all ideas of a kind."""
    return lambda idea, m: effect


no_effect = always(Effect())
_ONE_STEP = {now: Effect(frequency=then) for now, then in OFTENER.items()}


def oftener(idea: Idea, m: SupportMap) -> Effect:
    """In touch one step more often with the one it is about."""
    return _ONE_STEP[m.connection(idea.about[0]).frequency if idea.about else None]
