"""Where a map can live between two visits: what all such places have in common.

A place says how it differs from the others; nobody asks which one it is, but for its words.
"""

from collections.abc import Mapping
from typing import Any, Literal, Protocol

from netmap.model import MapFile
from netmap.store import Kept, MapStore

PlaceName = Literal["nowhere", "device", "locked", "file", "hosted"]
"""Nowhere, on this device, there but locked, in a file of theirs, or sealed on an organisation's server."""


class Keeper(Protocol):
    """What reads and writes maps at a place, as `netmap.store.MapStore` does."""

    def save(self, file: MapFile, seen: int | None, beside: Mapping[str, Any] | None = None) -> int: ...

    def keep_beside(self, file: MapFile, seen: int, beside: Mapping[str, Any]) -> None: ...

    def load(self, id: str) -> Kept: ...

    def forget(self, id: str, seen: int | None = None) -> None: ...


class Place(Protocol):
    """One place, as one tab has it."""

    name: PlaceName
    kept: bool = True
    """Whether a map is written there after every change; else its person keeps it, or nobody does."""
    saved_by_download: bool = False
    """Whether a download is what keeps it there."""
    opens_unasked: bool = False
    """Whether a page that was away opens its map there again by itself: it is no secret from whoever sits
    there."""
    has_a_door: bool = False
    """Whether its maps are opened on a page of their own, with what their person alone has."""
    tries_again: bool = False
    """Whether what keeps it may be away for a while, so that a page tries again by itself."""
    holds_one: bool = False
    """Whether it holds one map alone, so that a second one needs a place of its own."""
    keep_days: int | None = None
    """How many days after its last change a map is kept there; None: for as long as its person wants."""

    @property
    def is_open(self) -> bool:
        """Whether a map can move there now; else its door comes first."""
        return True

    @property
    def may_hold_maps(self) -> bool:
        """Whether there may be maps behind its door."""
        return self.has_a_door

    @property
    def has_a_door_for_all(self) -> bool:
        """Whether its door is there for everyone, and so does not tell whether maps are behind it."""
        return self.has_a_door

    @property
    def keeper(self) -> Keeper | None:
        """What reads and writes there; None where nothing does, or nothing can now."""
        return self.maps

    @property
    def maps(self) -> MapStore | None:
        """All maps there and their earlier versions, where there is a list of them that is open."""
        return None
