"""Whether one more moment leaves the file small enough to be opened again, and the map some room to grow."""

from netmap.files.bounded_read import MOST_BYTES
from netmap.files.formats import netmap_json
from netmap.model import MapFile

WITH_MOMENTS = MOST_BYTES * 4 // 5
"""Bytes; a convention of ours."""


def check_room(file: MapFile) -> None:
    """Raises NetmapError where this file is larger than it may become by a moment."""
    netmap_json.to_bytes(file, WITH_MOMENTS)
