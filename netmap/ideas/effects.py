"""What an idea would change on the map if it went as hoped. A convention of ours, on the small side: a person
who says yes, a place that was good; never a promise."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from netmap.ideas.context import Context
from netmap.ideas.idea import Idea
from netmap.model import SupportMap
from netmap.model.scales import Frequency, Support

OFTENER: dict[Frequency | None, Frequency | None] = {
    "rarely": "yearly", "yearly": "monthly", "monthly": "weekly", "weekly": "weekly", "daily": "daily",
    None: None,
}  # fmt: skip
"""One step more; where nothing was said of it, nothing changes."""
OF_A_PLACE: tuple[Support, ...] = ("good_times", "belonging")
OF_A_SERVICE: tuple[Support, ...] = ("practical",)


@dataclass(frozen=True)
class Effect:
    """kinds: what those it is about would give too; frequency: how often we would be in touch then, None
    where that stays; tied: whether two of them would know each other; new: kinds a new source would give."""

    kinds: frozenset[Support] = frozenset()
    frequency: Frequency | None = None
    tied: bool = False
    new: frozenset[Support] = frozenset()


def effect(idea: Idea, m: SupportMap) -> Effect:
    """What this idea would change on this map."""
    often = m.connection(idea.about[0]).frequency if idea.about else None
    match idea.kind:
        case "check_in" | "thanks":
            return Effect(frequency=OFTENER[often])
        case "old_friend":
            return Effect(frequency="monthly")
        case "small_ask":
            return Effect(kinds=frozenset(idea.supports))
        case "honest_sentence":
            return Effect(kinds=frozenset({"listens"}))
        case "community_space" if idea.about:
            return Effect(kinds=frozenset(OF_A_PLACE))
        case "community_space":
            return Effect(new=frozenset(OF_A_PLACE))
        case "service":
            return Effect(new=frozenset(OF_A_SERVICE))
        case "introduce":
            return Effect(tied=True)
        case "need_or_limit" | "hello" | "return_to" | "notice" | "rest":
            return Effect()


def with_gains(context: Context, ideas: Iterable[Idea]) -> list[Idea]:
    """These ideas with their gain: the growth of `ExpectedSupport.expected` by what each would change."""
    found, expected = [], context.expected_support
    for idea in ideas:
        would = effect(idea, context.map)
        gain = sum(expected.gain(id, would.kinds, would.frequency) for id in idea.about)
        found.append(replace(idea, gain=round(gain + expected.gain_of_a_new_source(would.new), 6)))
    return found
