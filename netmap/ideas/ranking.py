"""Which ideas come first: what the person said first, then how much of the map speaks for one, then ease and
load."""

from netmap.ideas.barriers import effort
from netmap.ideas.context import Context
from netmap.ideas.idea import Family, Idea
from netmap.ideas.rules import RULE_OF, RULES
from netmap.measures.safety import cues_of
from netmap.model.scales import Support
from netmap.model.value import Ids

OF_BEING_IN_TOUCH: frozenset[Support] = frozenset({"listens", "settles", "warmth", "good_times"})
NOT_OFTEN = frozenset({"monthly", "yearly", "rarely"})
OFFERED = 3
"""One in front and two beside it."""
EFFORT_BY_FREQUENCY = {"daily": 0, "weekly": 0, "monthly": 1, "yearly": 2, "rarely": 3}
_PLACE = {rule.kind: place for place, rule in enumerate(RULES)}
DECIMALS = 1
"""Decimals that what speaks for an idea and its gain are compared by: what differs less counts as equal."""
LAST_TIME = 0.2
"""What is taken off where the idea before was of this kind, and once more where it was about the same."""
SPREAD = 0.3
"""What is taken off where all of my support comes from someone an idea is about; half of it for half."""


def said(context: Context, idea: Idea) -> float:
    """How much the person said for this idea, 0 or more: that they would like more of what it is about (the
    more of it, the more), would like it from these very ones, wished them closer (which is no reason to ask
    for something), or that the balance there does not work. A convention of ours."""
    connections = context.connections(idea.about)
    wanted = _wanted(context, idea)
    points = 1 + len(wanted) / len(context.wanted) if wanted else 0.0
    if connections and idea.kind != "small_ask" and all(c.wish == "closer" for c in connections):
        points += 1
    if idea.kind != "check_in" and any(
        c.would_like and not c.would_like.isdisjoint(idea.supports) for c in connections
    ):
        points += 1
    if idea.kind == "give_less" and any(c.fit == "does_not_work" for c in connections):
        points += 1
    if idea.kind == "let_wait":
        points += 1.5
    return points


def _wanted(context: Context, idea: Idea) -> frozenset[Support]:
    """What I would like more of and this idea brings. A line brings more of what comes of being in touch,
    from those who give it and whom I meet seldom enough; on a day with little, the smaller ask comes
    first."""
    wanted = context.wanted.intersection(idea.supports)
    if idea.kind != "check_in":
        return wanted
    apart = context.map.connection(idea.about[0]).frequency in NOT_OFTEN
    return wanted & OF_BEING_IN_TOUCH if apart and context.map.energy != "little" else frozenset()


def speaks_for(context: Context, idea: Idea) -> float:
    """How much of the map speaks for this idea: as its rule says, less what rests on those it is about
    already, and less where it was so the last time."""
    kind, about = context.last_time
    again = (idea.kind == kind) + (not about.isdisjoint(idea.about))
    return RULE_OF[idea.kind].need(context, idea) - SPREAD * context.load(idea.about) - LAST_TIME * again


def ranked(context: Context, ideas: list[Idea]) -> list[Idea]:
    """The ideas, first things first. Names play no part: equal ideas stand in the order of the map.

    Order, a convention of ours: what needs nobody and is always there last; what was said for it, what of
    the map speaks for it, the gain, how much it asks, how often we are in touch, how little rests on them,
    the smallest answer about safety, the kind."""
    position = {id: place for place, id in enumerate(context.map.ids)}
    ease = {about: _ease(context, about) for about in {idea.about for idea in ideas}}

    def key(idea: Idea) -> tuple[float, ...]:
        return (
            _standing(idea, asked_for := said(context, idea)),
            -round(asked_for, DECIMALS),
            not idea.about,
            -round(speaks_for(context, idea), DECIMALS),
            -round(idea.gain, DECIMALS),
            effort(idea),
            *ease[idea.about],
            _PLACE[idea.kind],
            *(position[id] for id in idea.about),
        )

    return sorted(ideas, key=key)


def _ease(context: Context, about: Ids) -> tuple[float, float, float]:
    """How seldom we are in touch, how much rests on these already, and their smallest answer about safety:
    the smaller, the sooner they come."""
    connections = context.connections(about)
    return (
        max([EFFORT_BY_FREQUENCY.get(c.frequency or "", 1) for c in connections], default=0),
        context.load(about),
        -min([min([c.safety or 5, *cues_of(c).values()]) for c in connections], default=0),
    )


def _standing(idea: Idea, asked_for: float) -> int:
    """Those that are about someone, or were asked for; then other contact; then what needs nobody."""
    if idea.kind in ALWAYS_THERE:
        return 3
    return 0 if idea.about or asked_for else 1 if idea.contact else 2


ALWAYS_THERE = frozenset({"return_to", "notice", "rest"})
"""Kinds that fit any map, and so say nothing of this one."""


def offered(context: Context, ideas: list[Idea]) -> tuple[Idea, ...]:
    """One idea for the front and two of other kinds, the last of which contacts nobody.

    Where no entry of the map can be named and the device is private, nothing that needs contact is
    offered at all: not having someone today is no reason to be sent to strangers.
    """
    order = ranked(context, ideas)
    if context.map.device_private == "yes" and not any(idea.about and idea.contact for idea in order):
        order = [idea for idea in order if not idea.contact]
    chosen = order[:1]
    rest = sorted(order[1:], key=lambda idea: _shared(idea, chosen))
    for idea in rest:
        if len(chosen) == OFFERED - 1:
            break
        if (
            idea.kind not in ALWAYS_THERE
            and _family(idea) not in map(_family, chosen)
            and _fits(context, idea)
        ):
            chosen.append(idea)
    told = {kind for idea in chosen for kind in idea.supports}
    quiet = [idea for idea in order if not idea.contact and not idea.about and idea not in chosen]
    quiet = [idea for idea in quiet if told.isdisjoint(idea.supports)]
    return (*chosen, *quiet[: OFFERED - len(chosen)])


def _fits(context: Context, idea: Idea) -> bool:
    """Whether anything that was said or is on the map speaks for it."""
    return said(context, idea) > 0 or RULE_OF[idea.kind].need(context, idea) > 0


def _family(idea: Idea) -> Family:
    return RULE_OF[idea.kind].family


def _shared(idea: Idea, chosen: list[Idea]) -> int:
    """How many of those named in front would be named again: not everything is sent to one person."""
    return len({id for other in chosen for id in other.about}.intersection(idea.about))
