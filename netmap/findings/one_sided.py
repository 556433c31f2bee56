"""Where support leans one way, in both directions, as `netmap.measures.balance.leaning` defines it."""

from statistics import mean

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule
from netmap.findings.whom import of_today
from netmap.measures.balance import LEANS_FROM, balance, leaning, uneven_by_nature
from netmap.model import SupportMap

PATTERN_FROM = 3
"""Connections that lean the same way; and at least half of all rated ones. A convention of ours."""
FROM_ME, TO_ME = -1, +1


def giving_pattern(facts: Facts) -> Finding | None:
    """More goes from me than comes to me, in many connections."""
    return _finding(facts, "giving_pattern", FROM_ME, pattern=True)


def giving_more(facts: Facts) -> Finding | None:
    """More goes from me than comes to me, in a few connections."""
    return _finding(facts, "giving_more", FROM_ME, pattern=False)


def getting_pattern(facts: Facts) -> Finding | None:
    """More comes to me than goes from me, in many connections."""
    return _finding(facts, "getting_pattern", TO_ME, pattern=True)


def getting_more(facts: Facts) -> Finding | None:
    """More comes to me than goes from me, in a few connections."""
    return _finding(facts, "getting_more", TO_ME, pattern=False)


def _finding(facts: Facts, kind: str, way: int, pattern: bool) -> Finding | None:
    lean = facts.once(_leans)
    ids = tuple(id for id, b in lean.items() if b * way > 0)
    if not ids or pattern != (len(ids) >= PATTERN_FROM and 2 * len(ids) >= len(lean)):
        return None
    return Finding(kind, ids, facts.answers(ids, "give", "get", "role", "season", "fit"))


def _leans(facts: Facts) -> dict[str, float]:
    """Current entries that are rated and not uneven by nature → b where the connection leans, else 0."""
    m, balance = facts.map, facts.measures.balance
    rated = [id for id in facts.once(of_today) if balance[id] is not None]
    return {id: leaning(m, id) or 0 for id in rated if not uneven_by_nature(m, id)}


def _lean(m: SupportMap, id: str) -> object:
    """All these rules see of one connection: which way it leans, and whether it is among those they count."""
    b = leaning(m, id) or 0
    return b > 0, b < 0, balance(m.connection(id)) is None, uneven_by_nature(m, id)


def _lean_beyond(facts: Facts, finding: Finding) -> float:
    """The mean |b| of those it is about, from 2 : 1 to all one way."""
    leans = [abs(facts.measures.balance[id] or 0) for id in finding.about]
    return (mean(leans) - LEANS_FROM) / (1 - LEANS_FROM)


COUNTS = ("give", "get", "fit", "role", "season")
SOURCE = (
    "equity (Walster, Walster and Berscheid 1978) and reciprocity (Wahrendorf et al. 2010); the rule is ours"
)
RULES = (
    Rule(
        "giving_pattern", "one_sided", giving_pattern, source=SOURCE, counts=COUNTS, sees=_lean,
        missing="even", explained="giving_more", joins=3, how_far=_lean_beyond,
    ),
    Rule(
        "giving_more", "one_sided", giving_more, source=SOURCE, counts=COUNTS, sees=_lean,
        explained="giving_more", joins=3, how_far=_lean_beyond,
    ),
    Rule(
        "getting_pattern", "one_sided", getting_pattern, source=SOURCE, counts=COUNTS, sees=_lean,
        missing="even", explained="giving_more", joins=3, how_far=_lean_beyond,
        gives_way_to=("held",),
    ),
    Rule(
        "getting_more", "one_sided", getting_more, source=SOURCE, counts=COUNTS, sees=_lean,
        explained="giving_more", joins=3, how_far=_lean_beyond,
        gives_way_to=("held",),
    ),
)  # fmt: skip
