"""A small good file as a plain value, for tests that then break one thing in it."""

import json
from pathlib import Path
from typing import Any

VERSIONS = Path(__file__).parent / "versions"
DEMO = Path(__file__).parent / "easynwk" / "Rosa_Braunsteigl-Mueller.json"
CANARY = "Wilhelmina"
"""A name that no message may show."""


def good() -> dict[str, Any]:
    """Three entries, two connections, two ties; everything in it may be changed."""
    return {
        "format": "netmap",
        "current": {
            "format_version": 1,
            "id": "m1",
            "alters": [
                {"id": "a1", "name": CANARY, "note": CANARY},
                {"id": "a2", "name": "Ben"},
                {"id": "g1", "name": "Choir", "kind": "group"},
            ],
            "connections": [{"alter": "a1", "safety": 4}, {"alter": "a2"}],
            "ties": [{"a": "a1", "b": "a2"}, {"a": "a1", "b": "g1", "kind": "belongs_to"}],
        },
        "moments": [{"on": "2024-03-01", "map": {"format_version": 1, "id": "m1"}}],
    }


def as_bytes(plain: Any) -> bytes:
    return json.dumps(plain).encode()
