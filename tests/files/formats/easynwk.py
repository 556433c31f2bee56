"""Maps as easyNWK writes them, made up."""

from typing import Any

from netmap.files.formats.easynwk import reading, writing
from netmap.files.left_out import sentences
from netmap.model import MapFile


def person(id: int, **fields: Any) -> dict[str, Any]:
    return {"id": id, "name": f"P{id}", "role": "", "angle": 10.0, "distance": 10.0, **fields}


def bare(*people: dict[str, Any], lines: Any = (), **ego: Any) -> dict[str, Any]:
    return {"ego": ego, "alteri": list(people), "connections": [{"id1": a, "id2": b} for a, b in lines]}


def record(*versions: tuple[int, str, dict[str, Any]], current: Any) -> dict[str, Any]:
    return {
        "versions": [{"id": id, "title": f"V{id}", "date": day, "nwk": nwk} for id, day, nwk in versions],
        "currentVersion": current,
    }


def from_plain(plain: dict[str, Any]) -> tuple[MapFile, tuple[str, ...]]:
    file, left_out = reading.from_plain(plain)
    return file, sentences(left_out)


def to_bytes(file: MapFile) -> tuple[bytes, tuple[str, ...]]:
    data, left_out = writing.to_bytes(file)
    return data, sentences(left_out)
