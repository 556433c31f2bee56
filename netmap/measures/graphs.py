"""The two graphs that are measured, as plain neighbours. Ego is in neither: with ego, every map is one
piece. The tests hold what is counted on them to what networkx counts."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from netmap.measures.relationship import is_person_of_today
from netmap.model import Alter, SupportMap
from netmap.model.scales import TieKind
from netmap.model.support_map import ties_of_all

JOINS: tuple[TieKind, ...] = ("knows", "tense", "belongs_to")
"""The ties that hold a circle together. That two groups go well together or pull against each other is so in
me: it says nothing of whether those in the one know those in the other."""

Neighbours: TypeAlias = Mapping[str, Collection[str]]
"""Each entry → those it is tied to; a simple graph without directions, in the order of the map."""


def people(m: SupportMap) -> tuple[Alter, ...]:
    """The current persons, in the order of the map. Animals, ancestors and places are shown on a map
    and counted as entries, but not as people."""
    return m.of_parts(_people)


def people_graph(m: SupportMap) -> Neighbours:
    """Current persons and their `knows` and `tense` ties."""
    return m.of_parts(_people_graph, ties_of_all)


def whole_graph(m: SupportMap) -> Neighbours:
    """All current entries and the ties among them that hold a circle together (`JOINS`)."""
    return m.of_parts(_whole_graph, ties_of_all)


def components(graph: Neighbours, among: Iterable[str] | None = None) -> list[set[str]]:
    """The connected components, in the order of their first; as they would be if these were all there are."""
    parts, left = [], set(graph if among is None else among)
    for start in graph:
        if start not in left:
            continue
        part, ahead = set[str](), {start}
        while ahead:
            part |= ahead
            left -= ahead
            ahead = left.intersection(chain.from_iterable([graph[id] for id in ahead]))
        parts.append(part)
    return parts


def cut_points_and_bridges(graph: Neighbours) -> tuple[dict[str, list[set[str]]], list[tuple[str, str]]]:
    """Those without whom a component would fall in two → what it would fall into, in any order; and the ties
    without which one would.

    Depth first, with the lowest place each branch leads back to. Source: Hopcroft and Tarjan 1973.
    """
    parts: dict[str, list[set[str]]] = {}
    bridges: list[tuple[str, str]] = []
    found: list[str] = []
    place: dict[str, int] = {}
    back: dict[str, int] = {}
    for root in graph:
        if root in place:
            continue
        place[root] = back[root] = len(found)
        found.append(root)
        branches: dict[str, list[set[str]]] = {root: []}
        path: list[tuple[str, str | None, Iterator[str]]] = [(root, None, iter(graph[root]))]
        while path:
            here, before, ahead = path[-1]
            for other in ahead:
                if other not in place:
                    place[other] = back[other] = len(found)
                    found.append(other)
                    path.append((other, here, iter(graph[other])))
                    break
                if other != before and place[other] < back[here]:
                    back[here] = place[other]
            else:
                path.pop()
                if before is None:
                    continue
                back[before] = min(back[before], back[here])
                if back[here] > place[before]:
                    bridges.append((before, here))
                if back[here] >= place[before]:
                    branches.setdefault(before, []).append(set(found[place[here] :]))
        whole = set(found[place[root] :])
        for point, apart in branches.items():
            rest = whole.difference((point,), *apart)
            if rest or len(apart) > 1:
                parts[point] = [*apart, rest] if rest else apart
    return parts, bridges


def _people(m: SupportMap) -> tuple[Alter, ...]:
    return tuple(alter for alter in m.alters if is_person_of_today(m, alter.id))


def _people_graph(m: SupportMap) -> Neighbours:
    return _graph(m, people(m), ("knows", "tense"))


def _whole_graph(m: SupportMap) -> Neighbours:
    return _graph(m, m.current(), JOINS)


def _graph(m: SupportMap, alters: Iterable[Alter], kinds: tuple[str, ...]) -> Neighbours:
    graph: dict[str, dict[str, None]] = {alter.id: {} for alter in alters}
    for tie in m.ties:
        one, other = graph.get(tie.a), graph.get(tie.b)
        if one is not None and other is not None and tie.kind in kinds:
            one[tie.b] = other[tie.a] = None
    return graph
