"""What one file holds: the map as it is now, and dated copies of earlier moments."""

from datetime import date
from typing import Annotated

from pydantic import FailFast

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
    # The first that is wrong is enough: all that is wrong in thousands would take a gigabyte to say.
    moments: Annotated[tuple[Moment, ...], FailFast()] = ()
