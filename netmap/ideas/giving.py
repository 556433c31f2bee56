"""Ideas of giving a little less, and of letting something wait. They contact nobody."""

from netmap.ideas.context import Context
from netmap.ideas.idea import Idea
from netmap.ideas.rule import Rule
from netmap.measures.balance import leaning
from netmap.measures.contact import kept_apart, power_between, within_reach
from netmap.measures.relationship import there_through_work
from netmap.model import SupportMap

MUCH_GIVEN = 3
"""From how much I give (0 to 4) someone counts as one who leans on me. A convention of ours."""
MANY = 3
"""How many lean on me before an answer may wait. A convention of ours."""
BY_FIT = {"does_not_work": 1.0, "mixed": 0.6, None: 0.4}


def give_less(context: Context) -> list[Idea]:
    """A little less of what I give somewhere; names nobody where nobody may be named.

    Rule: more than double goes from me, it is uneven neither by role nor for a season, and I did not say
    that it works; not where either holds power over the other. Source: felt balance matters more than the
    count (Wahrendorf et al. 2010); the idea is ours. Leave it where doing less would be met with anger."""
    found = [id for id in within_reach(context.map) if _gives_more(context.map, id)]
    named = [id for id in found if id in context.may_be_named]
    if found and not named:
        return [Idea("give_less", because="gives_more")]
    return [Idea("give_less", (id,), "gives_more") for id in named]


def _gives_more(m: SupportMap, id: str) -> bool:
    connection = m.connection(id)
    free = not power_between(connection) and not there_through_work(m, id)
    return free and m.alter(id).kind == "person" and (leaning(m, id) or 0) < 0


def need_of_less(context: Context, idea: Idea) -> float:
    """By whether the balance works for me: 1 where it does not, less where it is mixed or was not said."""
    return max((BY_FIT.get(c.fit, 0.0) for c in context.connections(idea.about)), default=BY_FIT[None])


GIVE_LESS = Rule(
    "give_less", "rest", give_less, source="Wahrendorf et al. 2010; ours", effort=0, contact=False,
    need=need_of_less,
)  # fmt: skip


def let_wait(context: Context) -> list[Idea]:
    """An answer that may wait; names nobody: whose it is, the person knows.

    Rule: there is little energy today, and three or more get a lot from me. Source: the person's own pace;
    ours. Leave it where waiting would put something at risk."""
    m = context.map
    apart = kept_apart(m)
    lean_on_me = sum(1 for id in m.ids if id not in apart and (m.connection(id).give or 0) >= MUCH_GIVEN)
    tired = m.energy == "little" or "energy" in (m.barriers or ())
    return [Idea("let_wait", because="much_is_asked")] if tired and lean_on_me >= MANY else []


def need_of_waiting(context: Context, idea: Idea) -> float:
    """Always high: it is found on days with little, where many lean on me."""
    return 0.9


LET_WAIT = Rule(
    "let_wait", "rest", let_wait, source="the person's own pace; ours", effort=0, contact=False,
    need=need_of_waiting,
)  # fmt: skip
