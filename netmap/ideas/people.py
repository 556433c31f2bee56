"""Ideas about someone on the map. Each takes only those whom an idea may name (`eligibility`)."""

from itertools import combinations

from netmap.ideas.context import Context
from netmap.ideas.effects import Effect, always, oftener
from netmap.ideas.eligibility import light_only, may_be_asked
from netmap.ideas.idea import Because, Idea
from netmap.ideas.rule import Rule
from netmap.measures.contact import power_between
from netmap.measures.safety import LIMITS_RESPECTED_FROM, SAFE_FROM, cues_of
from netmap.model.scales import Support

MEANS_TELLING: frozenset[Support] = frozenset({"listens", "guidance", "mirror"})
"""Kinds of support that are asked for by telling something of oneself."""
SELDOM = ("yearly", "rarely")


def check_in(context: Context) -> list[Idea]:
    """A short message to one person.

    Rule: safe enough, wished closer or kept as they are, not here through their work. Source: people
    underestimate how much it is appreciated (Liu et al. 2022). Leave it where a reply would feel like a test.
    """
    found = []
    for id in context.private_persons:
        connection = context.map.connection(id)
        kept = tuple(kind for kind in context.sought() if kind in connection.supports)
        because: Because = (
            "wished_closer"
            if connection.wish == "closer"
            else "safe_and_steady"
            if not kept
            else "wanted"
            if kept[0] in context.wanted
            else "little_support_of_a_kind"
        )
        found.append(Idea("check_in", (id,), because, kept))
    return found


CHECK_IN = Rule(
    "check_in", "one_safe_person", check_in, source="Liu et al. 2022", effort=1, names=1, effect=oftener
)


def old_friend(context: Context) -> list[Idea]:
    """A message to someone seldom in touch, after a warm-up with someone who is often in touch.

    Rule: safe enough and part of life now, in touch once a year or less. Source: writing to a friend of today
    first made it two thirds more likely that the message was sent (Aknin and Sandstrom 2024). Leave it where
    the distance was chosen. Those of an earlier time are never offered.
    """
    return [
        Idea(
            "old_friend",
            (id,),
            "wished_closer" if context.map.connection(id).wish == "closer" else "seldom_in_touch",
            contact=True,
        )
        for id in context.private_persons
        if context.map.connection(id).frequency in SELDOM and not context.map.connection(id).power
    ]


OLD_FRIEND = Rule(
    "old_friend", "one_safe_person", old_friend, source="Aknin and Sandstrom 2024", effort=2, names=1,
    effect=always(Effect(frequency="monthly")),
)  # fmt: skip


def thanks(context: Context) -> list[Idea]:
    """A thank-you.

    Rule: some support or more was received, and power could not turn it into a debt. Source: writers
    underestimate how good it feels to be thanked (Kumar and Epley 2018). Leave it where it is not felt.
    """
    return [
        Idea("thanks", (id,), "support_received")
        for id in context.persons
        if (context.map.connection(id).get or 0) >= 2 and not context.map.connection(id).power
    ]


THANKS = Rule(
    "thanks", "one_safe_person", thanks, source="Kumar and Epley 2018", effort=1, names=1, effect=oftener
)


def small_ask(context: Context) -> list[Idea]:
    """One small request that is easy to refuse.

    Rule: something is scarce or wished for that this person does not give yet; what would mean telling is not
    asked where it could be passed on or where most cues are open; nothing where either holds power over the
    other, nor of someone who cares for me or gives half of all already. Source: people agree more often than
    askers guess (Flynn and Lake 2008; Zhao and Epley 2022). Leave it where a no would be hard for
    either side.
    """
    found = []
    for id in context.private_persons:
        connection = context.map.connection(id)
        stay_light = id in context.could_pass_it_on or light_only(context.map, id)
        too_private = MEANS_TELLING if stay_light else frozenset()
        not_given_yet = [kind for kind in context.sought() if kind not in connection.supports | too_private]
        if not_given_yet and may_be_asked(context.map, id, context.shares.get(id, 0)):
            because: Because = "wanted" if not_given_yet[0] in context.wanted else "little_support_of_a_kind"
            found.append(Idea("small_ask", (id,), because, (not_given_yet[0],)))
    return found


SMALL_ASK = Rule(
    "small_ask", "letting_someone_help", small_ask, source="Flynn and Lake 2008; Zhao and Epley 2022",
    effort=2, names=1, hindered_by=frozenset({"energy"}),
    effect=lambda idea, m: Effect(kinds=frozenset(idea.supports)),
)  # fmt: skip


def honest_sentence(context: Context) -> list[Idea]:
    """One true sentence.

    Rule: I can be honest there, at least three cues are answered and none is below 4, no power, and it stays
    between us. Source: telling that is met with warmth builds closeness (Laurenceau et al. 1998). Leave it
    where what is said could put housing, work, papers or safety at risk.
    """
    return [
        Idea("honest_sentence", (id,), "honest_already")
        for id in context.persons
        if context.map.connection(id).honest == "yes" and _could_be_told(context, id)
    ]


HONEST_SENTENCE = Rule(
    "honest_sentence", "one_honest_conversation", honest_sentence, source="Laurenceau et al. 1998",
    effort=2, names=1, hindered_by=frozenset({"energy"}),
    effect=always(Effect(kinds=frozenset({"listens"}))),
)  # fmt: skip


def need_or_limit(context: Context) -> list[Idea]:
    """One need or one limit, said aloud.

    Rule: my limits are respected there (4 or 5), I hold no power over them, and what holds for an honest
    sentence but that I am honest already. Source: practice of assertion in small steps; a convention of ours.
    Leave it where a limit was ever met with anger, threats or silence as a punishment.
    """
    return [
        Idea("need_or_limit", (id,), "limits_respected")
        for id in context.private_persons
        if (context.map.connection(id).limits_respected or 0) >= LIMITS_RESPECTED_FROM
        and not power_between(context.map.connection(id))
        and _could_be_told(context, id)
    ]


NEED_OR_LIMIT = Rule(
    "need_or_limit", "one_honest_conversation", need_or_limit, source="practice of assertion; ours",
    effort=2, names=1, hindered_by=frozenset({"energy"}),
)  # fmt: skip


def introduce(context: Context) -> list[Idea]:
    """Bring two people together.

    Rule: both were marked as glad to be introduced and do not know each other. Source: two friends of one
    person often come to know each other (Granovetter 1973). Leave it where circles are kept apart on purpose.
    """
    willing = [id for id in context.private_persons if context.map.connection(id).introduce_ok]
    tied = {tie.pair for tie in context.map.ties}
    return [
        Idea("introduce", pair, "glad_to_introduce")
        for pair in combinations(willing, 2)
        if tuple(sorted(pair)) not in tied
    ]


INTRODUCE = Rule(
    "introduce", "one_safe_person", introduce, source="Granovetter 1973", effort=3, names=2,
    hindered_by=frozenset({"time", "caring", "energy"}), effect=always(Effect(tied=True)),
)  # fmt: skip


def _could_be_told(context: Context, id: str) -> bool:
    connection = context.map.connection(id)
    cues = cues_of(connection).values()
    return (
        not light_only(context.map, id)
        and min(cues) >= SAFE_FROM
        and not connection.power
        and id not in context.could_pass_it_on
    )
