"""What a map is: values that cannot be wrong, and the changes a person can make to them."""

from netmap.model.entries import Alter, Connection, Feeling, SelfConnection, Tie
from netmap.model.errors import NetmapError
from netmap.model.guide import Guide
from netmap.model.history import History
from netmap.model.map_file import MapFile, Moment
from netmap.model.steps import Declined, Step
from netmap.model.support_map import FORMAT_VERSION, SupportMap

__all__ = [
    "FORMAT_VERSION", "Alter", "Connection", "Declined", "Feeling", "Guide", "History", "MapFile",
    "Moment", "NetmapError", "SelfConnection", "Step", "SupportMap", "Tie",
]  # fmt: skip
