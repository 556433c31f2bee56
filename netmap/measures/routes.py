"""Someone who could go with me, or introduce me: the widest safe route to a place or a person I picked.

A route is as wide as the smallest answer about safety on it, and the widest is looked for (maximin). Who
may not be contacted is taken off before any path is looked for, and each step counts no more than the safety
of both its ends: someone rated 2 is never reached through a sister who is rated 4. In an undirected graph
the path inside a maximum spanning tree is a widest one. Source: Hu 1961.

Two examples by hand. Ben 4 and Ana 5, in this order on the map, belong to a choir rated 5, and I marked both
as people I would be glad to bring together with others. Over Ana the route is min(5, 5) = 5 wide, over Ben
min(4, 5) = 4, so it leads over Ana. With the choir rated 4 both are 4 wide and one step long: so it leads
over Ben, who stands first.
"""

from dataclasses import dataclass
from itertools import pairwise
from statistics import mean

import networkx as nx

from netmap.measures.contact import could_pass_it_on, power_between, within_reach
from netmap.measures.relationship import there_through_work
from netmap.measures.safety import SAFE_FROM, cues_of
from netmap.model import Connection, SupportMap
from netmap.model.value import Ids

ME = ""
"""Me among the entries; no id is empty."""
LEADS_ON = ("knows", "belongs_to")


@dataclass(frozen=True)
class Route:
    """A way from me to a target over one or more others.

    ids: from the first person, whom I would ask, to the target. width: the smallest answer about safety on
    it, 1 to 5. beside: others who could be asked, are tied to the target, and are as safe as is shown at
    all; in the order of the map.
    """

    ids: Ids
    width: float
    beside: Ids = ()


def known_safety(connection: Connection) -> float | None:
    """The safety rating, 1 to 5, or where there is none the mean of the cues; None for neither."""
    if connection.safety is not None:
        return connection.safety
    cues = cues_of(connection).values()
    return mean(cues) if cues else None


def targets(m: SupportMap) -> Ids:
    """Ids of those a route can be asked for, in the order of the map: groups and communities within reach,
    and persons within reach whom I wished closer and who are not here through their work; not those who
    hold power over me."""
    return tuple(
        id
        for id in within_reach(m)
        if not m.connection(id).power
        and (
            m.alter(id).kind != "person"
            or (m.connection(id).wish == "closer" and not there_through_work(m, id))
        )
    )


def route(m: SupportMap, target: str, least: float = SAFE_FROM) -> Route | None:
    """The widest route from me to one of `targets`; among equally wide ones the fewest steps, then the order
    of the map. Names play no part.

    I know everyone on my map, so the direct way is not asked for: a route leads over at least one person,
    whom I marked as one I would be glad to bring together with others, who is not here through their work,
    and where neither of us holds power over the other. Every other person on it is marked like that too,
    the target among them. Left out are those who hold power over me, and those who could pass on what I say
    to someone I keep away from. A tense tie leads nowhere; what is not known
    is no step. None where there is no such route, where it is narrower than `least` (a convention of ours),
    and for what is not a target. Raises KeyError for an id that is not on the map."""
    m.alter(target)
    graph = _graph(m, target)
    if target not in targets(m) or target not in graph or not nx.has_path(graph, ME, target):
        return None
    tree = nx.maximum_spanning_tree(graph, weight="capacity")
    width: float = min(graph.edges[step]["capacity"] for step in pairwise(nx.shortest_path(tree, ME, target)))
    if width < least:
        return None
    first, *rest = _fewest_steps(m, _at_least(graph, width), target)
    wide = _at_least(graph, least)
    beside = tuple(id for id in m.ids if id != first and id in wide[ME] and id in wide[target])
    return Route((first, *rest), width, beside)


def _graph(m: SupportMap, target: str) -> "nx.Graph[str]":
    """Me, and those within reach who are willing, with the capacity of each step; no step from me to the
    target. Its parts stand in the order of the map."""
    passed_on = could_pass_it_on(m)
    safety = {
        id: known
        for id in within_reach(m)
        if (known := known_safety(m.connection(id))) is not None
        and id not in passed_on
        and not m.connection(id).power
        and (m.alter(id).kind != "person" or m.connection(id).introduce_ok)
    }
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from((ME, *safety))
    for id in safety:
        if id != target and _could_be_asked(m, id):
            graph.add_edge(ME, id, capacity=safety[id])
    for tie in m.ties:
        if tie.kind in LEADS_ON and tie.a in safety and tie.b in safety:
            graph.add_edge(tie.a, tie.b, capacity=min(safety[tie.a], safety[tie.b]))
    return graph


def _could_be_asked(m: SupportMap, id: str) -> bool:
    person = m.alter(id).kind == "person"
    return person and not there_through_work(m, id) and not power_between(m.connection(id))


def _at_least(graph: "nx.Graph[str]", width: float) -> "nx.Graph[str]":
    """The same, with the steps that are at least this wide."""
    wide: nx.Graph[str] = nx.Graph()
    wide.add_nodes_from(graph)
    wide.add_edges_from(step for step in graph.edges if graph.edges[step]["capacity"] >= width)
    return wide


def _fewest_steps(m: SupportMap, graph: "nx.Graph[str]", target: str) -> list[str]:
    """The shortest way from me to the target, at each step the one who stands first on the map."""
    left = nx.single_source_shortest_path_length(graph, target)
    way = [ME]
    while way[-1] != target:
        nearer = {id for id in graph[way[-1]] if left.get(id) == left[way[-1]] - 1}
        way.append(next(id for id in m.ids if id in nearer))
    return way[1:]
