"""The same places for two moments: where everyone of either stands on both.

An entry on both stands in its ring of each, in the direction and at the depth it has on the later one: ring
is a meaning, the rest is not. Who is on one alone has the same place on the other, to be drawn faint.
"""

from dataclasses import dataclass

from netmap.model import Connection, SupportMap
from netmap.model.edits import changed
from netmap.views.geometry import Point, place_of


@dataclass(frozen=True)
class SamePlaces:
    """Both moments in unit coordinates (`netmap.views.geometry`)."""

    everyone: SupportMap
    """All of either map, as on the later one where they are on both; without ties, steps and words."""
    then: dict[str, Point]
    now: dict[str, Point]
    moved: dict[str, Point]
    """Where those stood on the earlier map who are in another ring on the later one."""
    waiting: tuple[str, ...]
    """Ids of those who have no place on one of the two."""


def same_places(earlier: SupportMap, later: SupportMap) -> SamePlaces:
    """Where everyone stands. Two empty maps: nothing in any part."""
    both = [id for id in later.ids if id in earlier.by_id]
    everyone = joint(earlier, later)
    now = _points(later)
    then = {**_points(earlier), **{id: point for id in both if (point := _as_later(earlier, later, id))}}
    gone = {id: point for id, point in then.items() if id not in later.by_id}
    fresh = {id: point for id, point in now.items() if id not in earlier.by_id}
    moved = {
        id: then[id]
        for id in both
        if id in then and id in now and earlier.connection(id).ring != later.connection(id).ring
    }
    then, now = {**then, **fresh}, {**now, **gone}
    waiting = tuple(id for id in everyone.ids if id not in then or id not in now)
    return SamePlaces(everyone, then, now, moved, waiting)


def joint(earlier: SupportMap, later: SupportMap) -> SupportMap:
    """Everyone of either map on one: the later one's in their order, then who is on the earlier one alone."""
    gone = tuple(alter for alter in earlier.alters if alter.id not in later.by_id)
    return SupportMap(id=later.id, alters=(*later.alters, *gone))


def _points(m: SupportMap) -> dict[str, Point]:
    return {id: point for id in m.ids if (point := place_of(m.connection(id)))}


def _as_later(earlier: SupportMap, later: SupportMap, id: str) -> Point | None:
    was, now = earlier.connection(id), later.connection(id)
    if was.ring is None or now.ring is None:
        return place_of(was)
    then: Connection = changed(now, ring=was.ring)
    return place_of(then)
