"""Locking the open map away, and coming back to the very place where it was locked."""

from dataclasses import dataclass

from netmap.session.open_map import OpenMap
from netmap.session.persistence import open_kept
from netmap.session.places.locked import Locked


@dataclass(frozen=True)
class LeftOff:
    """Where a map was locked, until the passphrase leads back there; "" where none was.

    unsaved: the map itself, where it could not be saved. It stays in the memory of this process until then.
    """

    id: str = ""
    page: str = ""
    selected: str | None = None
    unsaved: OpenMap | None = None


def lock(place: Locked, here: OpenMap | None, page: str) -> LeftOff:
    """Close the locked maps. here: the map that is open in this tab, on this page: saved first, and given as
    what to come back to, where it lives there."""
    left = LeftOff()
    if here is not None and here.place is place:
        here.save()
        left = LeftOff(here.map.id, page, here.selected, here if here.behind else None)
    place.close()
    return left


def come_back(place: Locked, left: LeftOff) -> OpenMap:
    """The map that was locked away, open again. Raises NetmapError where it cannot be."""
    here = left.unsaved
    if here is None:
        here = open_kept(left.id, place)
    else:
        here.save()
    here.select(left.selected)
    return here
