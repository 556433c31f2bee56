"""What `analyse` costs beside what igraph, written in C, needs for the structural measures alone.

`python -m tests.benchmarks.against_igraph`: milliseconds, the least of many, from a map of which nothing is
known yet; both are given the same map in the same run. analyse: findings and ideas, with what they need of
the measures. with measures: all others besides. in words: what `netmap analyse --json` prints.
"""

import sys
import time
from collections.abc import Callable

import igraph

from netmap.analysis import analyse
from netmap.measures.graphs import people
from netmap.model import SupportMap
from netmap.model.edits import changed
from tests.benchmarks.analysis import sized

TIMES = 200
SIZES = (30, 60, 150)
AIM = 2.0
"""Times what igraph needs, at 30 entries."""
ME = "me"


def structure_by_igraph(m: SupportMap) -> dict[str, object]:
    """The structural measures of `netmap.measures`, over the same entries and ties, read from the map."""
    ids, everyone = [alter.id for alter in people(m)], [alter.id for alter in m.current()]
    n, known = len(ids), set(ids)
    among_people = _graph(
        ids, (t.pair for t in m.ties if t.kind != "belongs_to" and known.issuperset(t.pair))
    )
    known = set(everyone)
    whole = _graph(everyone, (tie.pair for tie in m.ties if known.issuperset(tie.pair)))
    with_me = among_people.copy()
    with_me.add_vertex(ME)
    with_me.add_edges([(ME, id) for id in ids])
    sizes = among_people.connected_components().sizes()
    return {
        "density": among_people.density(),
        "circles": list(whole.connected_components()),
        "fragmentation": 1 - sum(size * (size - 1) for size in sizes) / (n * (n - 1)),
        "isolates": among_people.vs.select(_degree=0)["name"],
        "articulation_points": among_people.articulation_points(),
        "bridges": among_people.bridges(),
        "effective_size": n - 2 * among_people.ecount() / n,
        "constraint": with_me.constraint([ME]),
        "ego_betweenness": with_me.betweenness([ME]),
    }


def _graph(ids: list[str], pairs: list[tuple[str, str]]) -> igraph.Graph:
    known, graph = set(ids), igraph.Graph()
    graph.add_vertices(ids)
    graph.add_edges([pair for pair in pairs if known.issuperset(pair)])
    return graph


def milliseconds(work: Callable[[SupportMap], object], m: SupportMap) -> float:
    """The least over `TIMES`; each time a new map, of which nothing is known."""
    least = float("inf")
    for _ in range(TIMES):
        fresh = changed(m)
        start = time.perf_counter()
        work(fresh)
        least = min(least, 1000 * (time.perf_counter() - start))
    return least


def with_measures(m: SupportMap) -> object:
    found = analyse(m)
    return found, found.measures.as_dict()


WORK: dict[str, Callable[[SupportMap], object]] = {
    "igraph": structure_by_igraph,
    "analyse": analyse,
    "with measures": with_measures,
    "in words": lambda m: analyse(m).as_json(),
}


def main() -> int:
    print(f"milliseconds, the least of {TIMES}, and times what igraph needs (aim at {SIZES[0]}: {AIM:.0f}):")
    for size in SIZES:
        m = sized(size)
        taken = {name: milliseconds(work, m) for name, work in WORK.items()}
        told = (f"{name} {ms:.3f} ({ms / taken['igraph']:.1f})" for name, ms in taken.items())
        print(f"{size:4} entries, {len(m.ties):3} ties: {', '.join(told)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
