"""A small good file as a plain value, for tests that then break one thing in it."""

import json
from pathlib import Path
from typing import Any

from netmap.model import FORMAT_VERSION

VERSIONS = Path(__file__).parent / "versions"
FROZEN = tuple(VERSIONS / f"netmap-{version}.json" for version in range(1, FORMAT_VERSION + 1))
"""A file of each version as it was written then, each field filled that there was."""
NEWEST = FROZEN[-1]
DEMO = Path(__file__).parent / "easynwk" / "Rosa_Braunsteigl-Mueller.json"
CANARY = "Wilhelmina"
"""A name that no message may show."""


def good() -> dict[str, Any]:
    """Three entries, two connections, two ties; everything in it may be changed."""
    return {
        "format": "netmap",
        "current": {
            "format_version": FORMAT_VERSION,
            "id": "m1",
            "alters": [
                {"id": "a1", "name": CANARY, "note": CANARY},
                {"id": "a2", "name": "Ben"},
                {"id": "g1", "name": "Choir", "kind": "group"},
            ],
            "connections": [{"alter": "a1", "safety": 4}, {"alter": "a2"}],
            "ties": [{"a": "a1", "b": "a2"}, {"a": "a1", "b": "g1", "kind": "belongs_to"}],
        },
        "moments": [{"on": "2024-03-01", "map": {"format_version": FORMAT_VERSION, "id": "m1"}}],
    }


def as_bytes(plain: Any) -> bytes:
    return json.dumps(plain).encode()
