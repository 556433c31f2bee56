"""The two graphs that are measured. Ego is in neither: with ego, every map is one piece."""

import networkx as nx

from netmap.measures.relationship import is_person_of_today
from netmap.model import Alter, SupportMap
from netmap.model.scales import TieKind

JOINS: tuple[TieKind, ...] = ("knows", "tense", "belongs_to")
"""The ties that hold a circle together. That two groups go well together or pull against each other is so in
me: it says nothing of whether those in the one know those in the other."""


def people(m: SupportMap) -> tuple[Alter, ...]:
    """The current persons, in the order of the map. Animals, ancestors and places are shown on a map
    and counted as entries, but not as people."""
    return tuple(alter for alter in m.current() if is_person_of_today(m, alter.id))


def people_graph(m: SupportMap) -> "nx.Graph[str]":
    """Current persons and their `knows` and `tense` ties: a simple graph without ego."""
    return _graph(m, people(m), ("knows", "tense"))


def whole_graph(m: SupportMap) -> "nx.Graph[str]":
    """All current entries and the ties among them that join people and places: a simple graph without ego."""
    return _graph(m, m.current(), JOINS)


def _graph(m: SupportMap, alters: tuple[Alter, ...], kinds: tuple[str, ...]) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(alter.id for alter in alters)
    graph.add_edges_from(
        tie.pair for tie in m.ties if tie.kind in kinds and tie.a in graph and tie.b in graph
    )
    return graph
