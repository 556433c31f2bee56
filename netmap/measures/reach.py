"""How near those on a map are: in miles, in closeness, and to one another."""

from collections.abc import Iterable

from netmap.measures.graphs import components, whole_graph
from netmap.model import SupportMap
from netmap.model.scales import Frequency
from netmap.model.value import Ids

OFTEN: frozenset[Frequency] = frozenset({"daily", "weekly"})
SELDOM: frozenset[Frequency] = frozenset({"yearly", "rarely"})
OUTER = 3


def asked_what_hinders(m: SupportMap, ids: Iterable[str]) -> Ids:
    """Those of these of whom it was said what is in the way, or that nothing is."""
    return tuple(id for id in ids if m.connection(id).barriers is not None)


def far_away(m: SupportMap, ids: Iterable[str]) -> Ids:
    """Those of these with distance in the way. What was not said is not far."""
    return tuple(id for id in ids if "distance" in (m.connection(id).barriers or ()))


def circles_among(m: SupportMap, ids: Iterable[str]) -> tuple[Ids, ...]:
    """The circles of two and more that these make among themselves, the largest first: connected components
    over all ties but those that pull apart, as if nobody else were on the map. () where nobody is tied."""
    order = {id: place for place, id in enumerate(m.ids)}
    found = [part for part in components(whole_graph(m), ids) if len(part) > 1]
    parts = [tuple(sorted(part, key=order.__getitem__)) for part in found]
    return tuple(sorted(parts, key=lambda part: (-len(part), order[part[0]])))


def most_tied(m: SupportMap, circle: Ids) -> str:
    """Of a circle, the one with the most ties within it; of several, the first on the map."""
    graph, here = whole_graph(m), set(circle)
    return max(circle, key=lambda id: len(here.intersection(graph[id])))


def share_who_know_each_other(m: SupportMap, ids: Ids) -> float | None:
    """Of all pairs of these people, the share who know each other, 0 to 1. None for fewer than two.
    Source: density (Barnes; Marsden 1987)."""
    if len(ids) < 2:
        return None
    graph, here = whole_graph(m), set(ids)  # which holds the same ties among people
    ties = sum([len(here.intersection(graph[id])) for id in ids if id in graph]) / 2
    return 2 * ties / (len(ids) * (len(ids) - 1))
