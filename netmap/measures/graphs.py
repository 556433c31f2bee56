"""The two graphs that are measured. Ego is in neither: with ego, every map is one piece."""

import networkx as nx

from netmap.model import Alter, SupportMap

NOT_COUNTED_AS_PEOPLE = frozenset({"animal", "ancestor", "place"})


def people(m: SupportMap) -> tuple[Alter, ...]:
    """The current persons, in the order of the map. Animals, ancestors and places are shown on a map
    and counted as entries, but not as people."""
    return tuple(a for a in m.current() if a.kind == "person" and a.form not in NOT_COUNTED_AS_PEOPLE)


def people_graph(m: SupportMap) -> "nx.Graph[str]":
    """Current persons and their `knows` and `tense` ties: a simple graph without ego."""
    return _graph(m, people(m), ("knows", "tense"))


def whole_graph(m: SupportMap) -> "nx.Graph[str]":
    """All current entries and all ties among them: a simple graph without ego."""
    return _graph(m, m.current(), ("knows", "tense", "belongs_to"))


def _graph(m: SupportMap, alters: tuple[Alter, ...], kinds: tuple[str, ...]) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(alter.id for alter in alters)
    graph.add_edges_from(
        tie.pair for tie in m.ties if tie.kind in kinds and tie.a in graph and tie.b in graph
    )
    return graph
