"""The published description of a guide, for editors that help with writing one: a JSON Schema, made from the
model; a test holds the file in `schema/` to it."""

from pathlib import Path
from typing import Any

from netmap.model import Guide
from netmap.model.guide import GUIDE_VERSION

PATH = Path(__file__).parent / "schema" / f"netmap-guide-{GUIDE_VERSION}.schema.json"


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a guide."""
    made = Guide.model_json_schema(mode="validation")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:netmap:guide:{GUIDE_VERSION}",
        **made,
        "title": f"A netmap guide, format version {GUIDE_VERSION}",
        "required": ["format", *made["required"]],
    }
