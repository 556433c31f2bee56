"""The published description of the own format, for other programs: a JSON Schema, one per version.

It is made from the model, so that the two cannot drift apart; a test holds the file in `schema/` to it.
What a schema cannot say (no entry twice, no tie about nobody) the model checks afterwards.
"""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from netmap.files import complaints, own
from netmap.model import FORMAT_VERSION, Guide, MapFile, NetmapError
from netmap.model.guide import GUIDE_VERSION
from netmap.model.scales import MOST_ALTERS

PATH = Path(__file__).parent / "schema" / f"netmap-{FORMAT_VERSION}.schema.json"
GUIDE_PATH = PATH.with_name(f"netmap-guide-{GUIDE_VERSION}.schema.json")


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
        "properties": {"format": {"const": own.NAME}, **made["properties"]},
        "required": ["format", *made["required"]],
        "additionalProperties": False,
        "$defs": definitions,
    }


def guide_schema() -> dict[str, Any]:
    """The JSON Schema of a guide, for editors that help with writing one."""
    made = Guide.model_json_schema(mode="validation")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:netmap:guide:{GUIDE_VERSION}",
        **made,
        "title": f"A netmap guide, format version {GUIDE_VERSION}",
        "required": ["format", *made["required"]],
    }


def schema_text(of: dict[str, Any] | None = None) -> str:
    """The schema as it stands in `PATH`, or another one as it stands in its file."""
    return json.dumps(schema() if of is None else of, indent=1, ensure_ascii=False) + "\n"


def problems_of(plain: Any) -> tuple[NetmapError, ...]:
    """What speaks against a file's plain value, by the model and, of the current map, by the schema, which
    names more at once; empty for a good one.

    An older file is brought to the present version first.
    """
    result = own.problems_of(plain)
    against: tuple[NetmapError, ...] = () if isinstance(result, MapFile) else result
    if against and against[0].where.startswith("moments"):
        return against  # to hold thousands of moments to the schema would take many seconds
    try:
        present = {"format": own.NAME, **own.brought_up_to_date(plain)}
    except NetmapError as problem:
        return (problem,)
    if isinstance(present.get("moments"), list):
        present["moments"] = []
    return complaints.from_schema(islice(_schema_errors(present), 10 * complaints.MOST)) or against


def _schema_errors(present: dict[str, Any]) -> Iterator[Any]:
    known = json.loads(PATH.read_text("utf-8"))
    return Draft202012Validator(known, format_checker=Draft202012Validator.FORMAT_CHECKER).iter_errors(
        present
    )
