"""How those on the map hang together: who links whom, who stands apart, whether there is a group."""

from collections import Counter

from netmap.findings.finding import Evidence, Facts, Finding
from netmap.findings.isolation import ENOUGH_ANSWERS
from netmap.findings.rule import Rule, TieChanges
from netmap.measures.graphs import people
from netmap.model import SupportMap, Tie
from netmap.model.value import Ids

ENOUGH_TIES = 2
"""Ties, from which on someone without one stands apart. A convention of ours."""


def through_one(facts: Facts) -> Finding | None:
    """The person through whom the largest part of a circle is reached, and who would be cut off.

    Nobody who is kept apart is named, on either side: no wish to be in touch with them is put in words.
    """
    beyond = {
        id: facts.near(others)
        for id, others in facts.measures.reached_through.items()
        if id not in facts.apart and not facts.apart.issuperset(others)
    }
    if not beyond:
        return None
    point = max(beyond, key=lambda id: len(beyond[id]))
    return Finding("through_one", (point,), facts.ties(point), beyond=beyond[point])


def stands_apart(facts: Facts) -> Finding | None:
    """People tied to nobody on the map, where ties were drawn for at least half of the people."""
    m = facts.map
    persons = tuple(alter.id for alter in people(m))
    tied = {id for tie in m.ties for id in tie.pair}
    ids = tuple(id for id in persons if id not in tied)
    if ids and len(m.ties) >= ENOUGH_TIES and 2 * len(ids) <= len(persons):
        return Finding("stands_apart", ids, tuple(Evidence("ties", 0, alter=id) for id in ids))
    return None


def no_group(facts: Facts) -> Finding | None:
    """Three or more current entries, and none of them a group or a community."""
    ids = tuple(alter.id for alter in facts.map.current())
    if len(ids) >= ENOUGH_ANSWERS and all(facts.map.alter(id).kind == "person" for id in ids):
        return Finding("no_group", (), facts.answers(ids, "kind"))
    return None


def on_this_side(m: SupportMap, link: Finding) -> frozenset[str]:
    """Ids of those whom the one through whom others are reached knows, but for those others."""
    point = link.about[0]
    return frozenset(id for tie in m.ties_of(point) for id in tie.pair) - {point, *link.beyond}


def _ties_of_the_link(m: SupportMap, link: Finding) -> tuple[Tie, ...]:
    return tuple(tie for tie in m.ties_of(link.about[0]) if tie.kind != "belongs_to")


def _ties_across(facts: Facts, link: Finding) -> tuple[tuple[str, Ids], ...]:
    """Each of those reached through one, to those whom that one knows on the other side."""
    known = on_this_side(facts.map, link)
    persons = facts.near(alter.id for alter in people(facts.map))
    return tuple((id, tuple(other for other in persons if other in known)) for id in link.beyond)


def _last_ties(m: SupportMap, apart: Finding) -> tuple[Tie, ...]:
    """Those without which one more would stand apart, or too few ties would be left to say it."""
    ties = Counter(id for tie in m.ties for id in tie.pair)
    return tuple(t for t in m.ties if len(m.ties) == ENOUGH_TIES or 1 in (ties[t.a], ties[t.b]))


def _ties_to_anyone(facts: Facts, apart: Finding) -> tuple[tuple[str, Ids], ...]:
    persons = facts.near(alter.id for alter in people(facts.map))
    return tuple((id, tuple(other for other in persons if other != id)) for id in apart.about)


MORE_OF_A_FEW = (
    "few_safe", "no_safe_yet", "nobody_for", "only_professionals", "far_away", "all_further_out",
    "small_circles",
)  # fmt: skip
RULES = (
    Rule(
        "through_one", "isolation", through_one,
        source="articulation points (Hopcroft and Tarjan 1973); how it is read is ours",
        ties=TieChanges(_ties_of_the_link, _ties_across), missing="on_both_sides",
    ),
    Rule(
        "stands_apart", "isolation", stands_apart, source="isolates; ours",
        ties=TieChanges(_last_ties, _ties_to_anyone), missing="knows_them", explained="stands_apart",
    ),
    Rule("no_group", "isolation", no_group, source="ours", missing="a_group", joins=1,
        gives_way_to=MORE_OF_A_FEW),
)  # fmt: skip
