"""netmap's own format: one JSON object with the current map and its moments.

    {"format": "netmap", "current": {"format_version": 1, …}, "moments": [{"on", "title", "map"}, …]}

The same map always gives the same bytes: fields in the order of the model, sets in one order, UTF-8.
"""

import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import to_json

from netmap.files import safe_json, validation_errors
from netmap.files.field_path import field_path
from netmap.files.formats.netmap_json.migrations import MIGRATIONS, Migration, migrated
from netmap.model import FORMAT_VERSION, MapFile, NetmapError
from netmap.words import problems

NAME = "netmap"


def recognises(plain: Any) -> bool:
    """Whether this value says that it is a netmap file."""
    return isinstance(plain, dict) and plain.get("format") == NAME


def to_bytes(file: MapFile, most: int | None = safe_json.MOST_BYTES) -> bytes:
    """The file as UTF-8 JSON with a newline at its end. Deterministic.

    Raises NetmapError where it is larger than `most` bytes, for then it could not be opened again.
    """
    plain = {"format": NAME, **file.model_dump(mode="json")}
    data = to_json(plain, indent=1) + b"\n"
    if most is not None and len(data) > most:
        raise problems.too_large_to_write(most // safe_json.MEGABYTE)
    return data


def from_bytes(data: bytes, most: int = safe_json.MOST_BYTES) -> MapFile:
    """The file these bytes hold. Raises NetmapError for anything that is not a whole, consistent map."""
    return from_plain(safe_json.parse(data, most))


def from_plain(plain: Any) -> MapFile:
    """The file this plain value holds, brought to the present version. Raises NetmapError."""
    found = problems_of(plain)
    if isinstance(found, MapFile):
        return found
    raise found[0]


def problems_of(plain: Any) -> MapFile | tuple[NetmapError, ...]:
    """The file this plain value holds, or everything that speaks against it, at least one problem."""
    try:
        present = brought_up_to_date(plain)
    except NetmapError as problem:
        return (problem,)
    try:
        return MapFile.model_validate_json(json.dumps(present))
    except ValidationError as error:
        return validation_errors.from_model(error)


def brought_up_to_date(
    plain: Any, newest: int = FORMAT_VERSION, chain: Sequence[Migration] = MIGRATIONS
) -> dict[str, Any]:
    """The file's plain value without its mark, every map in it in the version `newest`.

    Raises NetmapError for a file that is no netmap file, or whose version is not known or newer.
    What is not the shape of a file is left for the model to speak against.
    """
    if not recognises(plain):
        raise problems.not_a_map()
    present = {name: value for name, value in plain.items() if name != "format"}
    present["current"] = _up_to_date(plain.get("current"), ("current",), newest, chain)
    if isinstance(plain.get("moments"), list):
        present["moments"] = [
            {**moment, "map": _up_to_date(moment.get("map"), ("moments", position, "map"), newest, chain)}
            if isinstance(moment, dict)
            else moment
            for position, moment in enumerate(plain["moments"])
        ]
    return present


def _up_to_date(
    plain: Any, steps: tuple[str | int, ...], newest: int, chain: Sequence[Migration]
) -> dict[str, Any]:
    where = field_path((*steps, "format_version"))
    version = plain.get("format_version") if isinstance(plain, dict) else None
    if type(version) is not int or version < 1:
        raise problems.version_unknown(where)
    if version > newest:
        raise problems.newer(version, newest, where)
    return migrated(plain, chain)
