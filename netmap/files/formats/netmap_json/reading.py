"""netmap's own format, read: what is not a whole, consistent map is refused."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from netmap.files import safe_json, validation_errors
from netmap.files.bounded_read import MOST_BYTES
from netmap.files.field_path import MAP_FIELDS, field_path
from netmap.files.formats.netmap_json.migrations import MIGRATIONS, Migration, migrated
from netmap.model import FORMAT_VERSION, MapFile, NetmapError
from netmap.words import problems

NAME = "netmap"
FIELD_NAMES = MAP_FIELDS | {"format"}


def recognises(plain: Any) -> bool:
    """Whether this value says that it is a netmap file."""
    return isinstance(plain, dict) and plain.get("format") == NAME


def from_bytes(data: bytes, most: int = MOST_BYTES) -> MapFile:
    """The file these bytes hold. Raises NetmapError for anything that is not a whole, consistent map."""
    return from_plain(safe_json.parse(data, most, FIELD_NAMES))


def from_plain(plain: Any, known: frozenset[str] = FIELD_NAMES) -> MapFile:
    """The file this plain value holds, brought to the present version. Raises NetmapError.

    known: the names of fields that a refusal may show.
    """
    found = problems_of(plain, known)
    if isinstance(found, MapFile):
        return found
    raise found[0]


def problems_of(plain: Any, known: frozenset[str] = FIELD_NAMES) -> MapFile | tuple[NetmapError, ...]:
    """The file this plain value holds, or everything that speaks against it, at least one problem."""
    try:
        present = brought_up_to_date(plain)
    except NetmapError as problem:
        return (problem,)
    try:
        return MapFile.model_validate_json(json.dumps(present))
    except ValidationError as error:
        return validation_errors.from_model(error, known)


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
    where = field_path((*steps, "format_version"), FIELD_NAMES)
    version = plain.get("format_version") if isinstance(plain, dict) else None
    if type(version) is not int or version < 1:
        raise problems.version_unknown(where)
    if version > newest:
        raise problems.newer(version, newest, where)
    return migrated(plain, chain)
