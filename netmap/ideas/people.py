"""Ideas about someone on the map. Each takes only those whom an idea may name (`eligibility`): nobody who
holds power over me is among them."""

from collections.abc import Iterator
from itertools import islice

from netmap.ideas.context import Context
from netmap.ideas.effects import Effect, always, oftener
from netmap.ideas.eligibility import light_only
from netmap.ideas.forms import SELDOM, form_of_a_line, form_of_telling
from netmap.ideas.idea import Because, Idea
from netmap.ideas.rule import Rule
from netmap.measures.contact import power_between
from netmap.measures.safety import LIMITS_RESPECTED_FROM, SAFE_FROM, cues_of
from netmap.model.scales import Frequency, Ring, Support
from netmap.model.value import Ids

APART: dict[Frequency | None, float] = {"daily": 0.1, "weekly": 0.2, "monthly": 0.5, None: 0.3}
"""How much speaks for a line, by how often we are in touch. A convention of ours."""
TO_BE_HEARD: tuple[Support, ...] = ("listens",)
"""What a true sentence can bring, where it is wished for."""
ONCE_NEAR: dict[Ring | None, float] = {1: 1.0, 2: 0.7, 3: 0.4, None: 0.4}
"""How much speaks for a message to someone seldom in touch, by ring. A convention of ours."""
MOST_PAIRS = 30
"""Of how many pairs at most it is asked whether to bring them together; all of 500 would be 124,750."""


def check_in(context: Context) -> list[Idea]:
    """A short message to one person; a kind word in passing to someone met daily.

    Rule: safe enough, wished closer or kept as they are, not here through their work; I hold no power over
    them, since not to answer would not be free. Source: people underestimate how much it is appreciated (Liu
    et al. 2022). Leave it where a reply would feel like a test.
    """
    found, sought = [], context.sought()
    for id in _written_to(context):
        connection = context.map.connection(id)
        kept = tuple(kind for kind in sought if kind in connection.supports)
        because: Because = (
            "wished_closer"
            if connection.wish == "closer"
            else "safe_and_steady"
            if not kept
            else "wanted"
            if kept[0] in context.wanted
            else "little_support_of_a_kind"
        )
        form = form_of_a_line(context.map, id)
        found.append(Idea("check_in", (id,), because, kept, form=form))
    return found


def _written_to(context: Context) -> Ids:
    m = context.map
    return tuple(id for id in context.private_persons if not m.connection(id).holds_power)


def need_of_a_line(context: Context, idea: Idea) -> float:
    """The further apart we have grown, the more: by how often we are in touch."""
    return APART.get(context.map.connection(idea.about[0]).frequency, 0.3)


CHECK_IN = Rule(
    "check_in", "one_safe_person", check_in, source="Liu et al. 2022", effort=1, names=1, effect=oftener,
    need=need_of_a_line,
)  # fmt: skip


def old_friend(context: Context) -> list[Idea]:
    """A message to someone seldom in touch, after a warm-up with someone who is often in touch.

    Rule: safe enough and part of life now, in touch once a year or less; I hold no power over them. Source:
    writing to a friend of today first made it two thirds more likely that the message was sent (Aknin and
    Sandstrom 2024). Leave it where the distance was chosen. Those of an earlier time are never offered.
    """
    return [
        Idea(
            "old_friend",
            (id,),
            "wished_closer" if context.map.connection(id).wish == "closer" else "seldom_in_touch",
        )
        for id in _written_to(context)
        if context.map.connection(id).frequency in SELDOM
    ]


def need_of_an_old_friend(context: Context, idea: Idea) -> float:
    """By how near they feel, though we are seldom in touch."""
    return ONCE_NEAR[context.map.connection(idea.about[0]).ring]


OLD_FRIEND = Rule(
    "old_friend", "one_safe_person", old_friend, source="Aknin and Sandstrom 2024", effort=2, names=1,
    effect=always(Effect(frequency="monthly")), need=need_of_an_old_friend,
)  # fmt: skip


def thanks(context: Context) -> list[Idea]:
    """A thank-you.

    Rule: some support or more was received, power could not turn it into a debt, and it is not their work.
    Source: writers underestimate how good it feels to be thanked (Kumar and Epley 2018). Leave it where it is
    not felt.
    """
    return [
        Idea("thanks", (id,), "support_received")
        for id in context.private_persons
        if (context.map.connection(id).get or 0) >= 2
    ]


def need_of_thanks(context: Context, idea: Idea) -> float:
    """By how much I get there; the most where it is a great deal, and more than I give."""
    connection = context.map.connection(idea.about[0])
    return (connection.get or 0) / 5 - 0.2 * ((connection.give or 0) >= (connection.get or 0))


THANKS = Rule(
    "thanks", "one_safe_person", thanks, source="Kumar and Epley 2018", effort=1, names=1, effect=oftener,
    need=need_of_thanks,
)  # fmt: skip


def honest_sentence(context: Context) -> list[Idea]:
    """One true sentence.

    Rule: I can be honest there, at least three cues are answered and none is below 4, no power, and it stays
    between us. Source: telling that is met with warmth builds closeness (Laurenceau et al. 1998). Leave it
    where what is said could put housing, work, papers or safety at risk.
    """
    heard = tuple(kind for kind in TO_BE_HEARD if kind in context.wanted)
    return [
        Idea("honest_sentence", (id,), "honest_already", heard, form=form_of_telling(context.map, id))
        for id in context.persons
        if context.map.connection(id).honest == "yes" and _could_be_told(context, id)
    ]


def need_of_honesty(context: Context, idea: Idea) -> float:
    """The fewer there are with whom I can be honest, the more."""
    honest = sum(1 for alter in context.map.current() if context.map.connection(alter.id).honest == "yes")
    return 1 / max(honest, 1)


HONEST_SENTENCE = Rule(
    "honest_sentence", "one_honest_conversation", honest_sentence, source="Laurenceau et al. 1998",
    effort=2, names=1, effect=always(Effect(kinds=frozenset({"listens"}))), need=need_of_honesty,
)  # fmt: skip


def need_or_limit(context: Context) -> list[Idea]:
    """One need or one limit, said aloud.

    Rule: my limits are respected there (4 or 5), I hold no power over them, and what holds for an honest
    sentence but that I am honest already. Source: practice of assertion in small steps; a convention of ours.
    Leave it where a limit was ever met with anger, threats or silence as a punishment.
    """
    return [
        Idea("need_or_limit", (id,), "limits_respected", form=form_of_telling(context.map, id))
        for id in context.private_persons
        if (context.map.connection(id).limits_respected or 0) >= LIMITS_RESPECTED_FROM
        and not power_between(context.map.connection(id))
        and _could_be_told(context, id)
    ]


def need_of_a_limit(context: Context, idea: Idea) -> float:
    """The more goes from me there, and the more strain there is, the more."""
    connection = context.map.connection(idea.about[0])
    more = max((connection.give or 0) - (connection.get or 0), 0) / 4
    return more + (connection.strain or 0) / 4 if connection.fit != "works" else 0.0


NEED_OR_LIMIT = Rule(
    "need_or_limit", "one_honest_conversation", need_or_limit, source="practice of assertion; ours",
    effort=2, names=1, need=need_of_a_limit,
)  # fmt: skip


def introduce(context: Context) -> list[Idea]:
    """Bring two people together.

    Rule: both were marked as glad to be introduced and do not know each other, and neither could pass on
    what I say to someone I keep away from; the first `MOST_PAIRS` of those who come first. Source: two
    friends of one person often come to know each other (Granovetter 1973). Leave it where circles are kept
    apart on purpose."""
    m = context.map
    willing = [
        id
        for id in context.private_persons
        if m.connection(id).introduce_ok and id not in context.could_pass_it_on
    ]
    willing.sort(key=lambda id: m.connection(id).wish != "closer")
    known = {tie.pair for tie in m.ties}
    in_order = {id: place for place, id in enumerate(m.ids)}
    let_go = {idea.about for idea in m.declined if len(idea.about) == 2 and set(idea.about) <= set(willing)}
    pairs = (tuple(sorted(pair, key=in_order.__getitem__)) for pair in _pairs(willing))
    fresh = islice(
        (pair for pair in pairs if pair not in let_go and tuple(sorted(pair)) not in known), MOST_PAIRS
    )
    again = sorted(pair for pair in let_go if tuple(sorted(pair)) not in known)
    return [Idea("introduce", pair, "glad_to_introduce") for pair in (*fresh, *again)]


def _pairs(ids: list[str]) -> Iterator[tuple[str, str]]:
    """All pairs of these, those among the first ones first."""
    return ((ids[first], ids[second]) for second in range(len(ids)) for first in range(second))


def need_of_introducing(context: Context, idea: Idea) -> float:
    """The share of people who are not within reach of each other over ties."""
    return context.measures.fragmentation or 0.0


INTRODUCE = Rule(
    "introduce", "one_safe_person", introduce, source="Granovetter 1973", effort=3, names=2,
    hindered_by=frozenset({"time", "caring", "energy", "distance"}), effect=always(Effect(tied=True)),
    need=need_of_introducing,
)  # fmt: skip


def _could_be_told(context: Context, id: str) -> bool:
    connection = context.map.connection(id)
    cues = cues_of(connection).values()
    return not light_only(context.map, id) and min(cues) >= SAFE_FROM and id not in context.could_pass_it_on
