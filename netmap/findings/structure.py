"""How those on the map hang together: where circles meet, who stands apart, whether there is a group."""

from collections import Counter

from netmap.findings.finding import Facts, Finding
from netmap.findings.isolation import ENOUGH_ANSWERS
from netmap.findings.rule import Rule, TieChanges
from netmap.findings.whom import people_near, people_of_mine
from netmap.measures.carrying import part_of_life
from netmap.measures.graphs import cut_points_and_bridges, whole_graph
from netmap.measures.relationship import is_cared_for
from netmap.model import SupportMap, Tie
from netmap.model.value import Ids

ENOUGH_TIES = 2
"""Ties, from which on someone without one stands apart. A convention of ours."""
FOR_EACH = 5
"""Tied people to one who stands apart, up to which it is told. A convention of ours."""
A_SIDE = 2
"""People on each side, from which on someone stands between circles. A convention of ours."""


def through_one(facts: Facts) -> Finding | None:
    """The person in whom two or more circles meet, where a shared group, animal or place is a way across too.

    Silent where a side is one person or holds anyone kept apart, and of those kept apart or cared for. Of
    several, the one whose smaller sides hold the most people; then the first on the map.
    """
    m = facts.map
    parts = cut_points_and_bridges(whole_graph(m))[0]
    persons = [id for id in facts.once(people_near) if id in parts and not is_cared_for(m, id)]
    meeting = {id: besides for id in persons if (besides := _besides_the_largest(facts, parts[id]))}
    if not meeting:
        return None
    point = max(meeting, key=meeting.__getitem__)
    sides = _sides(facts, parts[point])
    beyond = tuple(id for id in m.ids if any(id in side for side in sides))
    return Finding("through_one", (point,), facts.ties(point), beyond=beyond, sides=sides)


def _besides_the_largest(facts: Facts, parts: list[set[str]]) -> int:
    """How many people are on these sides, but for the largest; 0 where nothing is said of them."""
    persons = facts.once(people_near).keys()
    sides = [many for part in parts if (many := len(persons & part))]
    told = min(sides, default=0) >= A_SIDE and all(facts.apart.isdisjoint(part) for part in parts)
    return sum(sides) - max(sides) if told else 0


def _sides(facts: Facts, parts: list[set[str]]) -> tuple[Ids, ...]:
    """The people on each of these sides: the largest side first, of several the one that begins first."""
    order = {id: place for place, id in enumerate(facts.map.ids)}
    each = [sorted(part, key=order.__getitem__) for part in parts]
    persons = facts.once(people_near)
    begun = sorted(each, key=lambda part: order[part[0]])
    sides = [tuple(id for id in part if id in persons) for part in begun]
    return tuple(sorted(filter(None, sides), key=len, reverse=True))


def stands_apart(facts: Facts) -> Finding | None:
    """People tied to nobody and no group on the map, where ties were drawn for at least half of the people,
    and for each five of them one or more is untied. Nobody who is kept apart, cared for or here through their
    work, and no partner and no kin: of these, ties were left out more often than that there are none."""
    m = facts.map
    persons = [
        id for id in facts.once(people_of_mine) if not is_cared_for(m, id) and part_of_life(m, id) != "family"
    ]
    ids = tuple(id for id in persons if not m.ties_of(id))
    some = 2 * len(ids) <= len(persons) <= len(ids) * (1 + FOR_EACH)
    if ids and len(m.ties) >= ENOUGH_TIES and some:
        return Finding("stands_apart", ids, facts.answers(ids, "ties"))
    return None


def no_group(facts: Facts) -> Finding | None:
    """Three or more people of today who are not kept apart, and no group or community."""
    ids = tuple(facts.once(people_near))
    if len(ids) >= ENOUGH_ANSWERS and all(alter.kind == "person" for alter in facts.map.current()):
        return Finding("no_group", (), facts.answers(ids, "kind"))
    return None


def _ties_of_the_link(m: SupportMap, link: Finding) -> tuple[Tie, ...]:
    """Those of the one between, and those without which a side would fall in two."""
    point = link.about[0]
    rest = {
        id: [other for other in ids if other != point] for id, ids in whole_graph(m).items() if id != point
    }
    bridges = {frozenset(pair) for pair in cut_points_and_bridges(rest)[1]}
    return tuple(tie for tie in m.ties if point in tie.pair or frozenset(tie.pair) in bridges)


def _ties_across(facts: Facts, link: Finding) -> tuple[tuple[str, Ids], ...]:
    """Each of those who are not on the largest side, to those who are."""
    largest, *others = link.sides
    return tuple((id, largest) for side in others for id in side)


def _last_ties(m: SupportMap, apart: Finding) -> tuple[Tie, ...]:
    """Those without which one more would stand apart, or too few ties would be left to say it."""
    ties = Counter(id for tie in m.ties for id in tie.pair)
    return tuple(t for t in m.ties if len(m.ties) == ENOUGH_TIES or 1 in (ties[t.a], ties[t.b]))


def _ties_to_anyone(facts: Facts, apart: Finding) -> tuple[tuple[str, Ids], ...]:
    persons = facts.once(people_near)
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
