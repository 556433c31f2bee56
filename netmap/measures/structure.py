"""How the people on a map hang together.

All of it is seen through ego's eyes: a tie between two others is ego's guess. Neither a high nor a low
value is good or bad: close-knit circles help together and also watch each other.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import chain
from math import log

from netmap.measures.graphs import components, cut_points_and_bridges, people_graph, whole_graph
from netmap.model import SupportMap
from netmap.model.value import Ids


class Structure:
    """The structural measures of one map over current persons and their `knows` and `tense` ties.

    n is the number of people, t the number of ties among them. What is undefined is None, never 0
    and never NaN. Ids are in the order of the map.
    """

    def __init__(self, m: SupportMap) -> None:
        self._order = {id: position for position, id in enumerate(m.ids)}
        self._graph = people_graph(m)
        self._map = m
        self.n: int = len(self._graph)
        self.t: int = sum(map(len, self._graph.values())) // 2

    def _sorted(self, ids: Iterable[str]) -> Ids:
        return tuple(sorted(ids, key=self._order.__getitem__))

    def density(self) -> float | None:
        """2t / (n(n − 1)), 0 to 1: the share of pairs who know each other. None for n < 2.
        Source: Barnes; Marsden 1987, without ego."""
        return 2 * self.t / (self.n * (self.n - 1)) if self.n >= 2 else None

    def circles(self) -> tuple[Ids, ...]:
        """Connected components over all current entries and their `knows`, `tense` and `belongs_to` ties, the
        largest first."""
        parts = [self._sorted(part) for part in components(whole_graph(self._map))]
        return tuple(sorted(parts, key=lambda part: (-len(part), self._order[part[0]])))

    def fragmentation(self) -> float | None:
        """1 − Σ s(s − 1) / (n(n − 1)) over circles of people of size s, 0 to 1. None for n < 2.
        Source: Borgatti 2006."""
        if self.n < 2:
            return None
        sizes = [len(part) for part in components(self._graph)]
        return 1 - sum(size * (size - 1) for size in sizes) / (self.n * (self.n - 1))

    def isolates(self) -> Ids:
        """People who know nobody else on the map. () for an empty map."""
        return tuple(id for id, known in self._graph.items() if not known)

    def reached_through(self) -> dict[str, Ids]:
        """Each articulation point → who would be cut off without it from the larger part of the circle.

        An articulation point is a person without whom a circle would fall in two. Of parts that are equally
        large, the one that was begun first counts as the larger. {} where there is none.
        """
        beyond = {}
        for point in self._sorted(self._cuts[0]):
            split = map(self._sorted, self._cuts[0][point])
            parts = sorted(split, key=lambda part: (-len(part), self._order[part[0]]))
            beyond[point] = self._sorted(id for part in parts[1:] for id in part)
        return beyond

    def bridges(self) -> tuple[Ids, ...]:
        """Ties without which a circle would fall in two, as pairs of ids."""
        pairs = [self._sorted(pair) for pair in self._cuts[1]]
        return tuple(sorted(pairs, key=lambda pair: [self._order[id] for id in pair]))

    @cached_property
    def _cuts(self) -> tuple[dict[str, list[set[str]]], list[tuple[str, str]]]:
        return cut_points_and_bridges(self._graph)

    def effective_size(self) -> float | None:
        """n − 2t/n, from 1 to n: Burt's effective size of ego's network for undirected 0/1 ties.
        None for n = 0. Source: Borgatti 1997."""
        return self.n - 2 * self.t / self.n if self.n else None

    def efficiency(self) -> float | None:
        """Effective size / n, over 0 to 1. None for n = 0. Source: Burt 1992."""
        size = self.effective_size()
        return size / self.n if size is not None else None

    @cached_property
    def _dyadic_constraint(self) -> tuple[float, ...]:
        """c_ij = (p_ij + Σ_q p_iq p_qj)² with ego i tied to all:
        p_ij = 1/n and p_qj = 1/(1 + degree of q)."""
        share = {id: 1 / (1 + len(known)) for id, known in self._graph.items()}
        return tuple(((1 + sum([share[q] for q in known])) / self.n) ** 2 for known in self._graph.values())

    def constraint(self) -> float | None:
        """Σ c_ij, above 0; not bounded by 1 (two people who know each other give 1.125).
        None for n = 0. Source: Burt 1992, 2004. For researchers: mostly it restates n."""
        return sum(self._dyadic_constraint) if self.n else None

    def hierarchy(self) -> float | None:
        """Σ r ln r / (n ln n) with r = c_ij / (C/n): 0 where constraint is spread evenly, 1 where one
        person holds it all. 1 for n = 1, None for n = 0. Source: Burt 1992."""
        if self.n < 2:
            return 1.0 if self.n else None
        parts = self._dyadic_constraint
        mean = sum(parts) / self.n
        return sum(part / mean * log(part / mean) for part in parts) / (self.n * log(self.n))

    def ego_betweenness(self) -> float | None:
        """Over pairs who do not know each other, the mean share of two-step paths that go through ego
        (1 / (1 + people both know)), over all pairs: 0 to 1. None for n < 2.
        Source: Freeman 1977; Everett and Borgatti 2005."""
        if self.n < 2:
            return None
        apart = self.n * (self.n - 1) / 2 - self.t
        through_others = 0.0
        for id, known in self._graph.items():
            by_both = Counter(chain.from_iterable([self._graph[other] for other in known]))
            through_others += sum(
                [1 - 1 / (1 + both) for other, both in by_both.items() if other != id and other not in known]
            )
        return (apart - through_others / 2) / (self.n * (self.n - 1) / 2)  # each pair was met from both sides
