"""What can be counted on a map. `measure` gives it all, once."""

from dataclasses import dataclass

from netmap.measures import balance as _balance
from netmap.measures import support as _support
from netmap.measures.safety import safe_enough
from netmap.measures.structure import Structure
from netmap.model import SupportMap
from netmap.model.scales import Support

Ids = tuple[str, ...]


@dataclass(frozen=True)
class Measures:
    """All measures of one map. Meaning, range and source of each stand at the function that gives it."""

    alters: int
    people: int
    alter_ties: int
    density: float | None
    circles: tuple[Ids, ...]
    fragmentation: float | None
    isolates: Ids
    articulation_points: Ids
    reached_through: dict[str, Ids]
    bridges: tuple[Ids, ...]
    effective_size: float | None
    efficiency: float | None
    constraint: float | None
    hierarchy: float | None
    ego_betweenness: float | None
    dyadic_reciprocity: float | None
    weighted_reciprocity: float | None
    balance: dict[str, float | None]
    support_concentration: float | None
    equal_supporters: float | None
    coverage: dict[Support, Ids]
    safe_enough: Ids


def measure(m: SupportMap) -> Measures:
    """Everything that can be counted on this map. Pure; the same map gives the same values."""
    structure = Structure(m)
    reached_through = structure.reached_through()
    return Measures(
        alters=len(m.alters),
        people=structure.n,
        alter_ties=structure.t,
        density=structure.density(),
        circles=structure.circles(),
        fragmentation=structure.fragmentation(),
        isolates=structure.isolates(),
        articulation_points=tuple(reached_through),
        reached_through=reached_through,
        bridges=structure.bridges(),
        effective_size=structure.effective_size(),
        efficiency=structure.efficiency(),
        constraint=structure.constraint(),
        hierarchy=structure.hierarchy(),
        ego_betweenness=structure.ego_betweenness(),
        dyadic_reciprocity=_balance.dyadic_reciprocity(m),
        weighted_reciprocity=_balance.weighted_reciprocity(m),
        balance={id: _balance.balance(m.connection(id)) for id in m.ids},
        support_concentration=_support.support_concentration(m),
        equal_supporters=_support.equal_supporters(m),
        coverage=_support.coverage(m),
        safe_enough=tuple(a.id for a in m.current() if safe_enough(m.connection(a.id)) == "yes"),
    )
