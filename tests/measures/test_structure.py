"""Structure, beside what networkx and Burt's own small shapes give for a graph with me in it."""

from itertools import combinations
from math import log

import networkx as nx
import pytest
from hypothesis import given

from netmap.measures import measure
from netmap.measures.graphs import people
from netmap.measures.structure import Structure
from netmap.model import SupportMap, Tie
from tests.likely_maps import entry, likely_maps, map_of

ME = "-me-"


def among_people(m: SupportMap) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(alter.id for alter in people(m))
    ties = (tie.pair for tie in m.ties if tie.kind in ("knows", "tense"))
    graph.add_edges_from(pair for pair in ties if pair[0] in graph and pair[1] in graph)
    return graph


def with_me(m: SupportMap) -> "nx.Graph[str]":
    graph = among_people(m)
    graph.add_edges_from((ME, id) for id in list(graph))
    return graph


def people_named(ids: str, *ties: str) -> SupportMap:
    return map_of(*(entry(id) for id in ids), ties=[(tie[0], tie[1]) for tie in ties])


@given(likely_maps(least=1))
def test_the_formulas_give_what_networkx_gives_with_me_in_the_graph(m: SupportMap) -> None:
    graph, measures = with_me(m), measure(m)
    if not people(m):
        return
    assert measures.effective_size == pytest.approx(nx.effective_size(graph, nodes=[ME])[ME])
    assert measures.constraint == pytest.approx(nx.constraint(graph, nodes=[ME])[ME])
    parts = [nx.local_constraint(graph, ME, id) for id in among_people(m)]
    mean, n = sum(parts) / len(parts), len(parts)
    if n >= 2:
        assert measures.ego_betweenness == pytest.approx(nx.betweenness_centrality(graph)[ME])
        assert measures.density == pytest.approx(nx.density(among_people(m)))
        hierarchy = sum(part / mean * log(part / mean) for part in parts) / (n * log(n))
        assert measures.hierarchy == pytest.approx(hierarchy, abs=1e-12)


@given(likely_maps())
def test_parts_cut_points_and_bridges_are_those_that_networkx_finds(m: SupportMap) -> None:
    graph, measures = among_people(m), measure(m)
    assert set(measures.articulation_points) == set(nx.articulation_points(graph))
    assert {frozenset(pair) for pair in measures.bridges} == {frozenset(pair) for pair in nx.bridges(graph)}
    assert set(measures.isolates) == set(nx.isolates(graph))
    for point, beyond in measures.reached_through.items():
        home = graph.subgraph(nx.node_connected_component(graph, point) - {point, *beyond})
        assert nx.is_connected(home) and len(home) >= max(
            map(len, nx.connected_components(graph.subgraph(beyond)))
        )


@pytest.mark.parametrize(
    ("n", "constraint"),
    [
        (1, 1),
        (2, 1.125),  # 2 · (1/2 + 1/4)²: not bounded by 1
        (3, 25 / 27),  # 3 · (1/3 + 2/9)²
        (4, 49 / 64),  # 4 · (1/4 + 3/16)²
    ],
)
def test_constraint_where_all_know_each_other(n: int, constraint: float) -> None:
    everyone = "abcd"[:n]
    m = people_named(everyone, *("".join(pair) for pair in combinations(everyone, 2)))
    assert measure(m).constraint == pytest.approx(constraint)


@pytest.mark.parametrize("n", [1, 2, 3, 6])
def test_constraint_where_nobody_knows_another_is_one_nth(n: int) -> None:
    assert measure(people_named("abcdef"[:n])).constraint == pytest.approx(1 / n)


def test_two_circles_and_the_one_between_them() -> None:
    # a–b–c and c–d–e, tied at c: without c, two parts of two.
    m = people_named("abcde", "ab", "ac", "bc", "cd", "ce", "de")
    assert measure(m).articulation_points == ("c",)
    assert Structure(m).reached_through() == {"c": ("d", "e")}


def test_of_two_equal_parts_the_one_begun_first_is_home_whatever_its_ids() -> None:
    m = people_named("zycba", "zy", "zc", "yc", "cb", "ca", "ba")
    assert Structure(m).reached_through() == {"c": ("b", "a")}


def test_the_larger_part_is_home() -> None:
    m = people_named("abcde", "ab", "bc", "bd", "be", "cd", "de")
    assert Structure(m).reached_through() == {"b": ("a",)}


def test_the_past_belonging_and_animals_are_not_counted_among_people() -> None:
    m = map_of(
        entry("a"), entry("b"), entry("c", status="past"), entry("d", form="animal"),
        entry("g", kind="group"),
        ties=[("a", "b"), ("a", "c"), ("b", "d"), Tie(a="a", b="g", kind="belongs_to")],
    )  # fmt: skip
    measures = measure(m)
    assert (measures.alters, measures.people, measures.alter_ties) == (5, 2, 1)
    assert measures.circles == (("a", "b", "d", "g"),)


def test_a_tense_tie_is_a_tie() -> None:
    m = map_of(entry("a"), entry("b"), ties=[Tie(a="a", b="b", kind="tense")])
    assert measure(m).density == 1
