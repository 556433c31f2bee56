"""What can be counted on a map: `measure` gives it all, each counted when it is first asked for."""

from functools import cached_property
from typing import Any

from netmap.measures import balance as _balance
from netmap.measures import support as _support
from netmap.measures.safety import safety_of_all
from netmap.measures.structure import Structure
from netmap.model import SupportMap
from netmap.model.scales import Support
from netmap.model.value import Ids


class Measures:
    """All measures of one map. Meaning, range and source of each stand at the function that gives it."""

    def __init__(self, m: SupportMap) -> None:
        self._map = m
        self.alters = len(m.alters)

    @cached_property
    def _structure(self) -> Structure:
        return Structure(self._map)

    @cached_property
    def people(self) -> int:
        return self._structure.n

    @cached_property
    def alter_ties(self) -> int:
        return self._structure.t

    @cached_property
    def density(self) -> float | None:
        return self._structure.density()

    @cached_property
    def circles(self) -> tuple[Ids, ...]:
        return self._structure.circles()

    @cached_property
    def fragmentation(self) -> float | None:
        return self._structure.fragmentation()

    @cached_property
    def isolates(self) -> Ids:
        return self._structure.isolates()

    @cached_property
    def articulation_points(self) -> Ids:
        return tuple(self.reached_through)

    @cached_property
    def reached_through(self) -> dict[str, Ids]:
        return self._structure.reached_through()

    @cached_property
    def bridges(self) -> tuple[Ids, ...]:
        return self._structure.bridges()

    @cached_property
    def effective_size(self) -> float | None:
        return self._structure.effective_size()

    @cached_property
    def efficiency(self) -> float | None:
        return self._structure.efficiency()

    @cached_property
    def constraint(self) -> float | None:
        return self._structure.constraint()

    @cached_property
    def hierarchy(self) -> float | None:
        return self._structure.hierarchy()

    @cached_property
    def ego_betweenness(self) -> float | None:
        return self._structure.ego_betweenness()

    @cached_property
    def dyadic_reciprocity(self) -> float | None:
        return _balance.dyadic_reciprocity(self._map)

    @cached_property
    def weighted_reciprocity(self) -> float | None:
        return _balance.weighted_reciprocity(self._map)

    @cached_property
    def balance(self) -> dict[str, float | None]:
        return {id: _balance.balance(self._map.connection(id)) for id in self._map.ids}

    @cached_property
    def support_concentration(self) -> float | None:
        return _support.support_concentration(self._map)

    @cached_property
    def equal_supporters(self) -> float | None:
        return _support.equal_supporters(self._map)

    @cached_property
    def coverage(self) -> dict[Support, Ids]:
        return _support.coverage(self._map)

    @cached_property
    def safe_enough(self) -> Ids:
        m = self._map
        safety = safety_of_all(m)
        return tuple(alter.id for alter in m.current() if safety[alter.id] == "yes")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Measures) and self.as_dict() == other.as_dict()

    __hash__ = None  # type: ignore[assignment]  # so does Python say "not hashable"

    def as_dict(self) -> dict[str, Any]:
        """Each measure by its name, in the order of this class."""
        names = (name for name, kind in vars(Measures).items() if isinstance(kind, cached_property))
        return {"alters": self.alters} | {name: getattr(self, name) for name in names if name[0] != "_"}


def measure(m: SupportMap) -> Measures:
    """Everything that can be counted on this map. Pure; the same map gives the same values."""
    return Measures(m)
