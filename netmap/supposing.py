"""`what_if`: the same map with one thing otherwise, and what would change, both ways."""

from dataclasses import dataclass

from netmap.measures import Measures, measure
from netmap.model import SupportMap
from netmap.model.edits import without
from netmap.model.scales import SUPPORTS, Amount, Support
from netmap.words import problems


@dataclass(frozen=True)
class Without:
    """Suppose this entry were not on the map: away, or out of reach for a while."""

    id: str


@dataclass(frozen=True)
class WhatIf:
    """The map as it is and as supposed, counted alike. Says nothing about what is better."""

    before: Measures
    after: Measures
    uncovered: tuple[Support, ...]
    """Kinds of support that have a safe-enough source before, and none after."""
    on_their_own: tuple[str, ...]
    """People who are tied to someone on the map before, and to nobody after."""
    give: Amount | None
    """What I give there, and would not be giving; None: not answered."""
    get: Amount | None
    """What I get there, and would be without; None: not answered."""


def what_if(m: SupportMap, change: Without) -> WhatIf:
    """What this change would do to the map. Raises NetmapError for an id that is not on it."""
    if change.id not in m.by_id:
        raise problems.not_on_the_map()
    before, after = measure(m), measure(without(m, change.id))
    connection = m.connection(change.id)
    return WhatIf(
        before,
        after,
        tuple(kind for kind in SUPPORTS if before.coverage[kind] and not after.coverage[kind]),
        tuple(id for id in after.isolates if id not in before.isolates),
        connection.give,
        connection.get,
    )
