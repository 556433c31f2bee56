"""What one file holds: the map as it is now, and dated copies of earlier moments."""

from datetime import date

from netmap.model.support_map import SupportMap
from netmap.model.value import Line, Value


class Moment(Value):
    """A dated copy of the map."""

    on: date | None = None
    title: Line = ""
    map: SupportMap


class MapFile(Value):
    """One current map and its moments, the earliest first."""

    current: SupportMap
    moments: tuple[Moment, ...] = ()
