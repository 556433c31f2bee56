"""Which ideas come first: what the person wants, then what it could change, then ease and load."""

from netmap.ideas.context import Context
from netmap.ideas.idea import Family, Idea
from netmap.ideas.rules import RULE_OF, RULES
from netmap.measures.safety import cues_of

OFFERED = 3
"""One in front and two beside it."""
EFFORT_BY_FREQUENCY = {"daily": 0, "weekly": 0, "monthly": 1, "yearly": 2, "rarely": 3}
_PLACE = {rule.kind: place for place, rule in enumerate(RULES)}
GAIN_DECIMALS = 1
"""Decimals a gain is compared by: what differs less counts as equal."""


def ranked(context: Context, ideas: list[Idea]) -> list[Idea]:
    """The ideas, first things first. Names play no part: equal ideas stand in the order of the map.

    Order, a convention of ours: named before unnamed, wished closer or wished for, the gain, how much it
    asks, how often we are in touch, how little rests on them, the smallest answer about safety, the kind.
    """
    position = {id: place for place, id in enumerate(context.map.ids)}

    def key(idea: Idea) -> tuple[float, ...]:
        connections = context.connections(idea.about)
        safety = [min([c.safety or 5, *cues_of(c).values()]) for c in connections]
        closer = bool(connections) and all(c.wish == "closer" for c in connections)
        return (
            0 if idea.about else 1 if idea.contact else 2,
            -(closer + (not context.wanted.isdisjoint(idea.supports))),
            -round(idea.gain, GAIN_DECIMALS),
            RULE_OF[idea.kind].effort,
            max((EFFORT_BY_FREQUENCY.get(c.frequency or "", 1) for c in connections), default=0),
            max((context.shares.get(id, 0.0) for id in idea.about), default=0.0),
            -min(safety, default=0),
            _PLACE[idea.kind],
            *(position[id] for id in idea.about),
        )

    return sorted(ideas, key=key)


def offered(context: Context, ideas: list[Idea]) -> tuple[Idea, ...]:
    """One idea for the front and two of other kinds, the last of which contacts nobody.

    Where no entry of the map can be named and the device is private, nothing that needs contact is
    offered at all: not having someone today is no reason to be sent to strangers.
    """
    order = ranked(context, ideas)
    quiet = [idea for idea in order if not idea.contact]
    touching = [idea for idea in order if idea.contact]
    if context.map.device_private == "yes" and not any(idea.about for idea in touching):
        touching = []
    chosen = touching[:1]
    for idea in sorted(touching, key=lambda idea: _shared(idea, chosen)):
        if 0 < len(chosen) < OFFERED - 1 and _family(idea) != _family(chosen[0]):
            chosen.append(idea)
    return (*chosen, *quiet[: OFFERED - len(chosen)])


def _family(idea: Idea) -> Family:
    return RULE_OF[idea.kind].family


def _shared(idea: Idea, chosen: list[Idea]) -> int:
    """How many of those named in front would be named again: not everything is sent to one person."""
    return len({id for other in chosen for id in other.about}.intersection(idea.about))
