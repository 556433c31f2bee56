"""Who carries much, and how it is to be carried. It makes no debt of what comes, and no reproach of who gives
it.

Counted are grown people and groups that nothing speaks against; children and those I care for carry nothing
here.
"""

from netmap.findings.finding import Facts, Finding, OwnView
from netmap.findings.joined import sources
from netmap.findings.rule import Rule
from netmap.findings.whom import near, people_near
from netmap.measures.carrying import carriers, flows
from netmap.measures.contact import STRAINED_FROM, is_kept_apart, power_between
from netmap.measures.relationship import there_through_work
from netmap.measures.safety import SAFETY_ANSWERS, safe_enough
from netmap.measures.support import can_be_turned_to
from netmap.model import SupportMap
from netmap.model.value import Ids

A_FEW = 2
ENOUGH_ENTRIES = 5
"""People and groups of today whose kinds of support were answered, from which on two of them are a few."""
MANY_KINDS = 4
"""Kinds of support that come from someone, from which on they are many. A convention of ours."""
NEARLY_ALL = 3 / 4
A_LOT = 3
"""The smallest answer to what I get that is much (0 to 4)."""
ENOUGH_RATED = 3
"""Connections rated in both directions, from which on it says something how much flows."""
TIMES = 4
"""So many times as much comes in as goes out, where almost nothing goes out. A convention of ours."""


def few_carry_much(facts: Facts) -> Finding | None:
    """One or two stand for three quarters or more of all that comes, over four or more kinds, where five or
    more were answered."""
    m = facts.map
    answered = [said for said in facts.once(near).values() if said.gets is not None or said.named_for]
    coming = facts.once(sources)
    ids, share = carriers(coming, A_FEW)
    kinds = tuple(kind for kind in coming if not {*ids}.isdisjoint(coming[kind]))
    if len(answered) < ENOUGH_ENTRIES or len(kinds) < MANY_KINDS or share < NEARLY_ALL:
        return None
    evidence = facts.answers(ids, "gets", "named_for", *SAFETY_ANSWERS)
    return Finding("few_carry_much", tuple(id for id in m.ids if id in ids), evidence, kinds)


def in_between_carries(facts: Facts) -> Finding | None:
    """Those from whom I get the most, and a lot, where how safe it feels is in between. Nobody who holds
    power, or over whom I do, no child, and nobody with strain of 3 or more."""
    m = facts.map
    got = {id: said.get or 0 for id, said in facts.once(people_near).items()}
    most = max(got.values(), default=0)
    ids = tuple(id for id in got if got[id] == most >= A_LOT and _in_between(m, id))
    return Finding("in_between_carries", ids, facts.answers(ids, "get", *SAFETY_ANSWERS)) if ids else None


def held(facts: Facts) -> Finding | None:
    """Four times as much comes to me as goes out, or more, over three or more connections rated both ways.
    Those I care for are not among them, nor who could be a child or is there through their work, nor
    animals, ancestors and places."""
    m, balance = facts.map, facts.measures.balance
    rated = tuple(
        id
        for id in facts.once(near)
        if balance[id] is not None and can_be_turned_to(m, id) and not there_through_work(m, id)
    )
    give, get = flows(m, rated)
    if len(rated) < ENOUGH_RATED or get < TIMES * max(give, 1):
        return None
    ids = tuple(id for id in rated if (balance[id] or 0) > 0)
    evidence = facts.answers(rated, "give", "get", "season", "fit")
    return Finding("held", ids, evidence, own_view=_own_view(m, ids))


def _own_view(m: SupportMap, ids: Ids) -> OwnView:
    """What I said of these myself: that it is so for a season, else that some of it does not quite work,
    else that some of it works."""
    said = [m.connection(id) for id in ids]
    if any(connection.season for connection in said):
        return "season"
    if any(connection.fit in ("mixed", "does_not_work") for connection in said):
        return "mixed"
    return "works" if any(connection.fit == "works" for connection in said) else ""


def _in_between(m: SupportMap, id: str) -> bool:
    connection = m.connection(id)
    between = safe_enough(connection) == "no" and not is_kept_apart(m, id)
    eased = (connection.strain or 0) < STRAINED_FROM and not power_between(connection)
    return between and eased and can_be_turned_to(m, id)


def _carried(m: SupportMap, id: str) -> object:
    """All `in_between_carries` sees of one connection."""
    return _in_between(m, id), m.connection(id).get, is_kept_apart(m, id)


def _share_beyond(facts: Facts, finding: Finding) -> float:
    share = carriers(facts.once(sources), A_FEW)[1]
    return (share - NEARLY_ALL) / (1 - NEARLY_ALL)


def _times_beyond(facts: Facts, finding: Finding) -> float:
    """From four times as much to eight times."""
    give, get = flows(facts.map, {piece.alter for piece in finding.evidence if piece.alter})
    return (get / max(give, 1) - TIMES) / TIMES


RULES = (
    Rule(
        "few_carry_much", "load", few_carry_much,
        source="kinds of support (MOS: Sherbourne and Stewart 1991); ours",
        counts=("gets", *SAFETY_ANSWERS), missing="safe_and_gives_it", explained="few_carry_much",
        gives_way_to=("rests_on_one",), joins=3,
        how_far=_share_beyond,
    ),
    Rule(
        "in_between_carries", "load", in_between_carries, source="ours", counts=("get", *SAFETY_ANSWERS),
        sees=_carried, missing="gives_much", explained="in_between_carries", joins=2,
    ),
    Rule(
        "held", "load", held,
        source="reciprocity over a life (Antonucci 1985; Fyrand 2010); the rule is ours",
        counts=("give", "get", "season", "fit"), missing="even", explained="held", joins=4,
        how_far=_times_beyond,
    ),
)  # fmt: skip
