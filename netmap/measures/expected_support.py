"""How likely it is that someone is there, kind by kind of support: what the gain of an idea is counted with.

Assumed: each safe-enough source of a kind is there with a chance of its own, and sources do not depend on
each other. The chances are a convention of ours, without validation: they put ideas in an order and are never
shown as numbers about a person. `netmap/docs/support_model.md` works an example by hand and says how far
the order moves when they do.
"""

from collections.abc import Iterable
from math import prod

from netmap.measures.support import can_be_turned_to, coverage, shares
from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS, Frequency, Ring, Support

BY_RING: dict[Ring | None, float] = {1: 0.7, 2: 0.5, 3: 0.3, None: 0.3}
"""The chance to be there when needed, by ring; one who is not placed counts as the furthest."""
BY_FREQUENCY: dict[Frequency | None, float] = {
    "daily": 1.0, "weekly": 1.0, "monthly": 0.9, "yearly": 0.7, "rarely": 0.5, None: 0.9,
}  # fmt: skip
BY_LOAD = 0.5
"""How much of their chance someone loses on whom all of my support rests; half of it for half."""


class ExpectedSupport:
    """The chances on one map. The same map gives the same numbers."""

    def __init__(self, m: SupportMap) -> None:
        self._map = m
        self._load = shares(m)
        self._given: dict[str, list[Support]] = {}
        for kind, ids in coverage(m).items():
            for id in ids:
                self._given.setdefault(id, []).append(kind)
        away = {id: 1 - self.chance(id) for id in self._given}
        self._missed = {kind: prod([away[id] for id in ids]) for kind, ids in coverage(m).items()}

    def chance(self, id: str, frequency: Frequency | None = None) -> float:
        """The chance that this entry is there, above 0 to 0.7: by ring × by frequency × (1 − load / 2), load
        being their share of all support I get. frequency: how often we are in touch, if not as on the map."""
        connection = self._map.connection(id)
        often = BY_FREQUENCY[frequency or connection.frequency]
        return BY_RING[connection.ring] * often * (1 - BY_LOAD * self._load.get(id, 0.0))

    def of(self, kind: Support) -> float:
        """The chance that at least one source of this kind is there, 0 to below 1: 1 − Π (1 − chance)."""
        return 1 - self._missed[kind]

    def expected(self) -> float:
        """How many kinds of support are there on a day, 0 to below 10: the sum of `of` over all kinds."""
        return sum(self.of(kind) for kind in SUPPORTS)

    def gain(self, id: str, kinds: Iterable[Support] = (), frequency: Frequency | None = None) -> float:
        """How much `expected` grows if this safe-enough entry gave these kinds too, and we were in touch as
        often as this: 0 or more, where `frequency` is not seldomer than now; 0 if they cannot be turned to.
        """
        if not can_be_turned_to(self._map, id):
            return 0.0
        given, more = self._given.get(id, []), frozenset(kinds)
        now, then = self.chance(id), self.chance(id, frequency)
        total = 0.0
        if then != now:
            total += sum([self._missed[kind] for kind in given]) / (1 - now) * (then - now)
        if more:
            total += (
                sum([self._missed[kind] for kind in SUPPORTS if kind in more and kind not in given]) * then
            )
        return total

    def gain_of_a_new_source(self, kinds: Iterable[Support]) -> float:
        """How much `expected` grows with one more source of these kinds, further out, nothing else known."""
        chance = BY_RING[3] * BY_FREQUENCY[None]
        return sum(self._missed[kind] * chance for kind in frozenset(kinds))
