"""The kept maps in a real SQLite file: what is saved comes back, and only its owner can read it."""

import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from netmap.model import Alter, MapFile, Moment, NetmapError, SupportMap
from netmap.store import (
    ForgottenElsewhere,
    MapStore,
    usual_path,
)
from tests.store.kept import map_file


def test_the_usual_place_is_the_persons_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert usual_path() == tmp_path / "netmap" / "maps.sqlite"


def test_nothing_is_on_the_disk_before_the_first_save(store: MapStore, path: Path) -> None:
    assert store.list() == ()
    store.forget("m1")
    with pytest.raises(NetmapError):
        store.load("m1")
    with pytest.raises(ForgottenElsewhere):
        store.save(map_file(), seen=3)
    assert not path.parent.parent.exists()


def test_what_is_saved_comes_back_with_its_moments(store: MapStore) -> None:
    file = map_file(title="Spring", entries=3)
    version = store.save(file, None)
    kept = store.load("m1")
    assert (kept.file, kept.version) == (file, version)
    assert datetime.now(UTC) - kept.changed_on < timedelta(minutes=1)


def test_another_store_on_the_same_file_sees_it(store: MapStore, path: Path) -> None:
    store.save(map_file(), None)
    assert MapStore(path).load("m1").file == map_file()


def test_folder_and_file_are_their_owners_alone(store: MapStore, path: Path) -> None:
    store.save(map_file(), None)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_list_names_each_map_and_the_last_saved_comes_first(store: MapStore) -> None:
    first = store.save(map_file("m1", "One", 1), None)
    store.save(map_file("m2", "Two", 2), None)
    assert [(kept.id, kept.title, kept.alters) for kept in store.list()] == [
        ("m2", "Two", 2),
        ("m1", "One", 1),
    ]
    store.save(map_file("m1", "One again", 3), first)
    assert [(kept.id, kept.title, kept.alters) for kept in store.list()] == [
        ("m1", "One again", 3),
        ("m2", "Two", 2),
    ]


def test_what_lies_beside_a_map_is_kept_in_the_same_breath(store: MapStore) -> None:
    seen = store.save(map_file(), None, {"taken": {"page": 4}, "looks": {"lens": "ties"}})
    assert store.load("m1").beside == {"taken": {"page": 4}, "looks": {"lens": "ties"}}
    store.save(map_file(), seen)
    assert store.load("m1").beside == {}


def test_a_kept_map_may_be_larger_than_a_file_to_open(store: MapStore) -> None:
    m = SupportMap(id="m1", alters=tuple(Alter(id=f"a{i}", name="x", note="n" * 5000) for i in range(500)))
    file = MapFile(current=m, moments=(Moment(map=m), Moment(map=m)))  # about 7.5 MB
    store.save(file, None)
    assert store.load("m1").file == file


def test_an_empty_file_left_by_a_crash_becomes_a_store(store: MapStore, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    assert store.list() == ()
    assert store.save(map_file(), None)


def test_many_threads_save_their_own_maps_and_none_is_lost(store: MapStore) -> None:
    def one(number: int) -> None:
        seen = None
        for turn in range(10):
            seen = store.save(map_file(f"m{number}", f"{turn}"), seen)
            assert store.load(f"m{number}").version == seen
            store.list()

    with ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(one, number) for number in range(8)]:
            done.result()
    assert [kept.title for kept in store.list()] == ["9"] * 8
