"""A map to keep, and the bytes that a store has of it."""

from pathlib import Path

from netmap.model import Alter, MapFile, Moment, SupportMap
from tests.files_read import contents

CANARY = "Wilhelmina-Kanarienvogel"


def map_file(id: str = "m1", title: str = "", entries: int = 1) -> MapFile:
    alters = tuple(Alter(id=f"a{i}", name=CANARY, note=CANARY) for i in range(entries))
    m = SupportMap(id=id, title=title, alters=alters)
    return MapFile(current=m, moments=(Moment(title="then", map=SupportMap(id=id)),))


def on_disk(path: Path) -> bytes:
    """Every byte of every file in the store's folder."""
    return b"".join(data for _, data in contents(sorted(path.parent.iterdir())))
