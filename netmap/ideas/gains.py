"""How much an idea could change: how many more kinds of support there would be if it went as hoped."""

from collections.abc import Iterable

from netmap.ideas.context import Context
from netmap.ideas.effects import Effect
from netmap.ideas.idea import Idea
from netmap.ideas.rules import RULE_OF
from netmap.model import SupportMap


def effect(idea: Idea, m: SupportMap) -> Effect:
    """What this idea would change on this map."""
    return RULE_OF[idea.kind].effect(idea, m)


def with_gains(context: Context, ideas: Iterable[Idea]) -> list[Idea]:
    """These ideas with their gain: the growth of `ExpectedSupport.expected` by what each would change."""
    return [idea._replace(gain=_gain(context, idea)) for idea in ideas]


def _gain(context: Context, idea: Idea) -> float:
    would, expected = effect(idea, context.map), context.expected_support
    gain = expected.gain_of_a_new_source(would.new) if would.new else 0.0
    if would.kinds or would.frequency:
        gain += sum([expected.gain(id, would.kinds, would.frequency) for id in idea.about])
    return round(gain, 6)
