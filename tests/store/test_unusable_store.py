"""A store that is newer, damaged, busy or full says so, and is never written over."""

import hashlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from netmap.model import FORMAT_VERSION, NetmapError
from netmap.store import (
    MapStore,
    compression,
)
from netmap.store.key_slots import new_key
from netmap.words import kept_problems, problems
from tests.store.kept import CANARY, map_file


def test_a_newer_store_says_so_and_is_not_touched(store: MapStore, path: Path) -> None:
    store.save(map_file(), None)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = hashlib.sha256(path.read_bytes()).digest()
    newer = MapStore(path)
    for attempt in (newer.list, lambda: newer.load("m1"), lambda: newer.forget("m1")):
        with pytest.raises(NetmapError) as refused:
            attempt()
        assert refused.value.what == kept_problems.kept_newer().what
    with pytest.raises(NetmapError):
        newer.save(map_file("m2"), None)
    assert hashlib.sha256(path.read_bytes()).digest() == before


@pytest.mark.usefixtures("legible")
@pytest.mark.parametrize("damage", ["text", "head", "middle", "half", "one page"])
def test_a_damaged_store_says_so_and_is_never_written_over(store: MapStore, path: Path, damage: str) -> None:
    for number in range(5):
        store.save(map_file(f"m{number}", entries=40), None)
    data = path.read_bytes()
    path.write_bytes(
        {
            "text": b"This was a diary once." * 100,
            "head": b"\0" * 100 + data[100:],
            "middle": data[:4096] + b"\xff" * 8192 + data[12288:],
            "half": data[: len(data) // 2],
            # A page in the middle of one map: the others could still be read, and written around it.
            "one page": data[:28672] + b"\xff" * 4096 + data[32768:],
        }[damage]
    )
    before = path.read_bytes()
    broken = MapStore(path)
    for attempt in (
        broken.list,
        lambda: broken.load("m1"),
        lambda: broken.save(map_file("m9"), None),
        lambda: broken.forget("m1"),
    ):
        with pytest.raises(NetmapError) as refused:
            attempt()
        assert refused.value.what == kept_problems.kept_damaged().what
        assert CANARY not in str(refused.value)
    assert path.read_bytes() == before


def test_a_kept_map_written_by_a_newer_netmap_says_so_and_the_others_still_open(
    store: MapStore, path: Path
) -> None:
    store.save(map_file("m1"), None)
    store.save(map_file("m2"), None)
    with sqlite3.connect(path) as connection:
        body = connection.execute("SELECT body FROM maps WHERE id = 'm1'").fetchone()[0]
        plain = compression.unpacked(body, 10_000)
        newer = plain.replace(b'"format_version": %d' % FORMAT_VERSION, b'"format_version": 9')
        connection.execute("UPDATE maps SET body = ? WHERE id = 'm1'", (compression.packed(newer),))
    connection.close()
    with pytest.raises(NetmapError) as refused:
        store.load("m1")
    assert "newer netmap" in refused.value.what
    assert store.load("m2").file == map_file("m2")


def test_a_place_that_cannot_be_written_to_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    blocked = MapStore(tmp_path / "file" / "maps.sqlite")
    with pytest.raises(NetmapError) as refused:
        blocked.save(map_file(), None)
    assert refused.value.what == kept_problems.kept_not_writable().what
    assert refused.value.remedy


FILLS_THE_DISK = """
import random, resource, signal, sys
from pathlib import Path
from netmap.model import Alter, MapFile, NetmapError, SupportMap
from netmap.store import MapStore
store = MapStore(Path(sys.argv[1]))
seen = store.load("m1").version
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
notes = ["".join(random.choices("abcdefgh ", k=5000)) for _ in range(100)]
alters = tuple(Alter(id=f"a{i}", name="x", note=note) for i, note in enumerate(notes))
try:
    store.save(MapFile(current=SupportMap(id="m1", alters=alters)), seen)
except NetmapError as problem:
    print(problem.what)
"""


def test_a_disk_that_is_full_is_said_in_words_and_the_old_map_opens(store: MapStore, path: Path) -> None:
    store.save(map_file(title="old"), None)
    said = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, path], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() in (problems.disk_full().what, kept_problems.kept_not_writable().what)
    assert store.load("m1").file == map_file(title="old")


def test_a_store_held_by_another_program_is_said_in_words(store: MapStore, path: Path) -> None:
    store.save(map_file(title="old"), None)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NetmapError) as refused:
        store.save(map_file("m2"), None)
    other.close()
    assert refused.value.what == kept_problems.kept_busy().what
    assert store.save(map_file("m2"), None)


def test_a_key_that_is_void_by_the_time_it_is_its_turn_writes_nothing(path: Path) -> None:
    """As where the passphrase is changed in another window while this one waits to write."""
    key, asked = new_key(), []

    def check(broken: bool = False) -> None:
        asked.append(broken)
        if len(asked) > 1:
            raise kept_problems.passphrase_changed()

    with pytest.raises(NetmapError) as refused:
        MapStore(path, key, check).save(map_file(), None)
    assert refused.value.what == kept_problems.passphrase_changed().what
    assert MapStore(path, key).list() == ()
