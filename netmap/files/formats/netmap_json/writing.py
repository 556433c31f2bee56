"""netmap's own format, written: the same map always gives the same bytes."""

from pydantic_core import to_json

from netmap.files.bounded_read import MEGABYTE, MOST_BYTES
from netmap.files.formats.netmap_json.reading import NAME
from netmap.model import MapFile
from netmap.words import problems


def to_bytes(file: MapFile, most: int | None = MOST_BYTES) -> bytes:
    """The file as UTF-8 JSON with a newline at its end. Deterministic.

    Raises NetmapError where it is larger than `most` bytes, for then it could not be opened again.
    """
    plain = {"format": NAME, **file.model_dump(mode="json")}
    data = to_json(plain, indent=1) + b"\n"
    if most is not None and len(data) > most:
        raise problems.too_large_to_write(most // MEGABYTE)
    return data
