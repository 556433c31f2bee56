"""What was taken out of a map, or forgotten, is in no byte of the disk."""

import random
import re
import sqlite3
from pathlib import Path

import pytest

from netmap.model import Alter, MapFile, SupportMap
from netmap.model.edits import changed
from netmap.store import (
    MapStore,
    local_database,
)
from tests.store.kept import CANARY, map_file, on_disk


@pytest.mark.usefixtures("legible")
def test_a_forgotten_map_is_in_no_file_of_the_folder(store: MapStore, path: Path) -> None:
    seen = store.save(map_file(entries=50), None)
    store.save(map_file(entries=2), seen)
    store.save(map_file("m2"), None)
    store.save(changed(map_file("m3"), current=SupportMap(id="m3", title="stays")), None)
    assert CANARY.encode() in on_disk(path)
    store.forget("m1")
    store.forget("m2")
    assert CANARY.encode() not in on_disk(path)
    assert [kept.title for kept in store.list()] == ["stays"]


@pytest.mark.usefixtures("legible")
def test_a_forgotten_map_is_gone_from_the_log_too_while_another_window_is_open(
    store: MapStore, path: Path
) -> None:
    store.save(map_file("m0", "stays", 0), None)
    other = sqlite3.connect(path)
    other.execute("SELECT count(*) FROM maps").fetchall()
    store.save(map_file(entries=50), None)
    assert path.with_name(f"{path.name}-journal").exists()
    assert CANARY.encode() in on_disk(path)
    store.forget("m1")
    assert CANARY.encode() not in on_disk(path)
    other.close()


@pytest.mark.usefixtures("legible")
def test_text_that_was_taken_out_of_a_map_is_not_left_on_the_disk(store: MapStore, path: Path) -> None:
    seen = store.save(map_file(entries=50), None)
    assert CANARY.encode() in on_disk(path)
    store.save(map_file(entries=0), seen)
    assert CANARY.encode() not in on_disk(path)


MARK = re.compile(r"Mark-\d+-\w+-x")


@pytest.mark.usefixtures("legible")
@pytest.mark.parametrize("page_bytes", [1024, 4096])
def test_between_the_maps_that_stay_nothing_is_left_of_those_that_went(
    store: MapStore, path: Path, monkeypatch: pytest.MonkeyPatch, page_bytes: int
) -> None:
    """Maps of all lengths come, grow, shrink and go, so that SQLite moves the others from page to page."""
    monkeypatch.setattr(local_database, "PAGE_BYTES", page_bytes)
    chance = random.Random(2)
    there: dict[str, int] = {}
    for turn in range(400):
        id = f"m{chance.randint(0, 40)}"
        if id in there and chance.random() < 0.3:
            store.forget(id)
            del there[id]
            continue
        alters = tuple(
            Alter(id=f"a{at}", name=f"Mark-{turn}-{at}-x", note="n" * chance.randint(0, 300))
            for at in range(chance.choice((0, 0, 1, 2, 5, 9)))
        )
        title = f"Mark-{turn}-t-x" * chance.randint(1, 6)
        m = SupportMap(id=id, title=title, alters=alters)
        there[id] = store.save(MapFile(current=m), there.get(id))
    store.forget(next(iter(there)))
    kept = " ".join(store.load(one.id).file.current.model_dump_json() for one in store.list())
    assert set(MARK.findall(on_disk(path).decode("latin-1"))) == set(MARK.findall(kept))
