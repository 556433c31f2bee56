"""What ideas cannot do without, and what is in the way today: where the two meet, the idea is not offered."""

from netmap.ideas.forms import hindered_with
from netmap.ideas.idea import Idea
from netmap.ideas.rules import RULE_OF
from netmap.model import SupportMap
from netmap.model.scales import Barrier, Energy

MOST_EFFORT: dict[Energy | None, int] = {"little": 1, "some": 2, "plenty": 3, None: 3}
"""How much an idea may ask today (`netmap.ideas.rule.Rule.effort`)."""

A_LINE = 1


def possible(m: SupportMap, idea: Idea) -> bool:
    """Whether nothing that was said to be in the way, of all of it or of those it names, hinders this idea,
    and it asks no more than there is today."""
    if effort(idea) > MOST_EFFORT[m.energy]:
        return False
    hindered_by = _hindered_by(m, idea)
    return not hindered_by or (
        hindered_by.isdisjoint(m.barriers or ())
        and all(hindered_by.isdisjoint(hindered_with(m, id)) for id in idea.about)
    )


def effort(idea: Idea) -> int:
    """How much this idea asks, 0 to 3: as its rule says, and a line or less in its smaller form."""
    usual = RULE_OF[idea.kind].effort
    return min(usual, A_LINE) if idea.form == "little" else usual


def _hindered_by(m: SupportMap, idea: Idea) -> frozenset[Barrier]:
    rule = RULE_OF[idea.kind]
    less = rule.hindered_less(m, idea) if rule.hindered_less else None
    return rule.hindered_by if less is None else less
