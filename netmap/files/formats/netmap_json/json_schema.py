"""The published description of the own format, for other programs: a JSON Schema, one per version.

It is made from the model, so that the two cannot drift apart; a test holds the file beside this module to it.
What a schema cannot say (no entry twice, no tie about nobody) the model checks afterwards.
"""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from netmap.files import validation_errors
from netmap.files.formats.netmap_json import reading
from netmap.files.formats.netmap_json.reading import FIELD_NAMES, NAME
from netmap.model import FORMAT_VERSION, MapFile, NetmapError
from netmap.model.scales import MOST_ALTERS

PATH = Path(__file__).with_name(f"netmap-{FORMAT_VERSION}.schema.json")


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a file in the present version, made from the model."""
    made = MapFile.model_json_schema(mode="validation")
    definitions = made["$defs"]
    support_map = definitions["SupportMap"]
    support_map["required"] = ["format_version", *support_map["required"]]
    support_map["properties"]["connections"]["maxItems"] = MOST_ALTERS  # one for each entry at most
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:netmap:file:{FORMAT_VERSION}",
        "title": f"A netmap file, format version {FORMAT_VERSION}",
        "description": made["description"],
        "type": "object",
        "properties": {"format": {"const": NAME}, **made["properties"]},
        "required": ["format", *made["required"]],
        "additionalProperties": False,
        "$defs": definitions,
    }


def schema_text(of: dict[str, Any] | None = None) -> str:
    """The schema as it stands in `PATH`, or another one as it stands in its file."""
    return json.dumps(schema() if of is None else of, indent=1, ensure_ascii=False) + "\n"


def problems_of(plain: Any, known: frozenset[str] = FIELD_NAMES) -> tuple[NetmapError, ...]:
    """What speaks against a file's plain value, by the model and, of the current map, by the schema, which
    names more at once; empty for a good one.

    An older file is brought to the present version first.
    """
    result = reading.problems_of(plain, known)
    against: tuple[NetmapError, ...] = () if isinstance(result, MapFile) else result
    if against and against[0].where.startswith("moments"):
        return against  # to hold thousands of moments to the schema would take many seconds
    try:
        present = {"format": NAME, **reading.brought_up_to_date(plain)}
    except NetmapError as problem:
        return (problem,)
    if isinstance(present.get("moments"), list):
        present["moments"] = []
    some = islice(_schema_errors(present), 10 * validation_errors.MOST)
    return validation_errors.from_schema(some, known) or against


def _schema_errors(present: dict[str, Any]) -> Iterator[Any]:
    known = json.loads(PATH.read_text("utf-8"))
    return Draft202012Validator(known, format_checker=Draft202012Validator.FORMAT_CHECKER).iter_errors(
        present
    )
