"""One small ask: of whom, for what, and in which form."""

from netmap.ideas.context import Context
from netmap.ideas.effects import Effect
from netmap.ideas.eligibility import light_only, may_be_asked
from netmap.ideas.forms import NOT_NEAR, SELDOM, form_of_an_ask
from netmap.ideas.idea import Because, Idea
from netmap.ideas.rule import Rule
from netmap.model import Connection
from netmap.model.scales import SUPPORTS_OF_A_PERSON, Support
from netmap.model.scales import Form as Relationship

MEANS_TELLING: frozenset[Support] = frozenset({"listens", "guidance", "mirror"})
"""Kinds of support that are asked for by telling something of oneself."""
TELLS_HOW_I_AM: frozenset[Support] = frozenset({*MEANS_TELLING, "settles", "warmth"})
"""Kinds that whoever is asked for them could pass on as news of me: not asked where it may reach someone I
keep away from."""
ASK_FOR_SCARCE = 0.45
"""How much speaks for an ask where every kind is scarce. A convention of ours."""
LESS_WHERE_SELDOM = 0.2
SUITS: dict[Relationship | None, tuple[Support, ...]] = {
    "partner": ("settles", "warmth", "listens", "practical", "good_times"),
    "parent": ("practical", "guidance", "warmth", "listens"),
    "sibling": ("mirror", "good_times", "listens", "practical"),
    "other_family": ("practical", "good_times"),
    "friend": ("good_times", "listens", "mirror", "settles", "warmth"),
    "mentor": ("guidance", "mirror"),
    "elder": ("guidance", "good_times"),
    "colleague": ("good_times", "practical", "guidance"),
    "neighbour": ("practical", "good_times"),
    "peer": ("listens", "guidance", "mirror", "good_times"),
    "online": ("good_times", "mirror", "listens"),
}
"""What is asked for first in each relationship where nothing else decides. A convention of ours."""

FIRST: tuple[Because, ...] = ("wished_from_them", "wanted", "little_support_of_a_kind")
"""Why someone is asked for something, what decides first in front."""


def small_ask(context: Context) -> list[Idea]:
    """One small request that is easy to refuse.

    Rule: what I would like from this person, or more of, first; then what is scarce and they do not give
    yet; of a colleague, a neighbour or a mentor what suits that. What means telling is not asked where it
    could be passed on or where most cues are open; a call or a hug not where all are; nothing where either
    holds power over the other, of someone who cares for me, or of one who carries much already. Source:
    people agree more often than askers guess (Flynn and Lake 2008; Zhao and Epley 2022). Leave it where a no
    would be hard for either side."""
    found = []
    for id in context.private_persons:
        if not may_be_asked(context.map, id):
            continue
        for kind, because in _kinds_to_ask_for(context, id):
            form = form_of_an_ask(context.map, id, kind)
            if form:
                found.append(Idea("small_ask", (id,), because, (kind,), form=form))
                break
    return found


def _kinds_to_ask_for(context: Context, id: str) -> list[tuple[Support, Because]]:
    connection = context.map.connection(id)
    untold = _left_untold(context, id)
    suits = SUITS.get(context.map.alter(id).form, ())

    found = [
        (kind, because)
        for kind in SUPPORTS_OF_A_PERSON
        if kind not in untold and (because := _why_ask(context, connection, kind)) is not None
    ]
    return sorted(found, key=lambda one: (
        FIRST.index(one[1]), one[0] not in context.wanted, one[0] not in connection.supports,
        suits.index(one[0]) if one[0] in suits else len(suits),
    ))  # fmt: skip


def _why_ask(context: Context, connection: Connection, kind: Support) -> Because | None:
    if kind in (connection.would_like or ()):
        return "wished_from_them"
    if kind in context.wanted:
        return "wanted"
    scarce = kind in context.scarce and kind not in connection.supports
    form = context.map.alter(connection.alter).form
    at_a_distance = form in NOT_NEAR and kind not in SUITS.get(form, SUPPORTS_OF_A_PERSON)
    return "little_support_of_a_kind" if scarce and not at_a_distance else None


def _left_untold(context: Context, id: str) -> frozenset[Support]:
    if id in context.could_pass_it_on:
        return TELLS_HOW_I_AM
    return MEANS_TELLING if light_only(context.map, id) else frozenset()


def need_of_an_ask(context: Context, idea: Idea) -> float:
    """Not quite half the share of the kinds persons give that one source or none gives; less where we are
    seldom in touch."""
    seldom = context.map.connection(idea.about[0]).frequency in SELDOM
    return ASK_FOR_SCARCE * len(context.scarce) / len(SUPPORTS_OF_A_PERSON) - LESS_WHERE_SELDOM * seldom


SMALL_ASK = Rule(
    "small_ask", "letting_someone_help", small_ask, source="Flynn and Lake 2008; Zhao and Epley 2022",
    effort=2, names=1, effect=lambda idea, m: Effect(kinds=frozenset(idea.supports)), need=need_of_an_ask,
)  # fmt: skip
