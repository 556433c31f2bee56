"""The kept maps in a real SQLite file."""

import hashlib
import random
import re
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from netmap.model import Alter, MapFile, Moment, NetmapError, SupportMap
from netmap.model.edits import changed
from netmap.store import (
    ChangedElsewhere,
    ForgottenElsewhere,
    MapStore,
    compression,
    local_database,
    usual_path,
)
from netmap.store.key_slots import new_key
from netmap.words import kept_problems, problems

CANARY = "Wilhelmina-Kanarienvogel"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "netmap" / "maps.sqlite"


@pytest.fixture
def store(path: Path) -> MapStore:
    return MapStore(path)


def map_file(id: str = "m1", title: str = "", entries: int = 1) -> MapFile:
    alters = tuple(Alter(id=f"a{i}", name=CANARY, note=CANARY) for i in range(entries))
    m = SupportMap(id=id, title=title, alters=alters)
    return MapFile(current=m, moments=(Moment(title="then", map=SupportMap(id=id)),))


def on_disk(path: Path) -> bytes:
    """Every byte of every file in the store's folder."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))


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


def test_a_save_on_top_of_what_was_seen_replaces_it_and_the_version_rises(store: MapStore) -> None:
    first = store.save(map_file(title="a"), None)
    second = store.save(map_file(title="b"), first)
    assert second > first
    assert store.load("m1").file.current.title == "b"


def test_a_save_on_top_of_something_else_is_refused_and_changes_nothing(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None)
    store.save(map_file(title="theirs"), seen)
    for stale in (seen, None, 99):
        with pytest.raises(ChangedElsewhere) as refused:
            store.save(map_file(title="mine"), stale)
        assert CANARY not in str(refused.value)
    assert store.load("m1").file.current.title == "theirs"


def test_a_version_that_was_not_seen_is_not_forgotten(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None)
    later = store.save(map_file(title="b"), seen)
    with pytest.raises(ChangedElsewhere):
        store.forget("m1", seen)
    assert store.load("m1").file.current.title == "b"
    store.forget("m1", later)
    store.forget("m1", later)
    assert store.list() == ()


def test_a_map_forgotten_and_kept_anew_is_not_the_one_seen_before(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None)
    store.forget("m1")
    with pytest.raises(ForgottenElsewhere):
        store.save(map_file(title="late"), seen)
    anew = store.save(map_file(title="anew"), None)
    assert anew != seen
    with pytest.raises(ChangedElsewhere):
        store.save(map_file(title="late"), seen)


def test_what_lies_beside_a_map_is_kept_without_a_new_version(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None, {"looks": 1})
    store.keep_beside(map_file(title="a"), seen, {"looks": 2})
    assert (store.load("m1").version, store.load("m1").beside) == (seen, {"looks": 2})
    later = store.save(map_file(title="b"), seen, {"looks": 3})
    store.keep_beside(map_file(title="a"), seen, {"looks": 4})  # of a version that is no more
    assert (store.load("m1").version, store.load("m1").beside) == (later, {"looks": 3})
    store.forget("m1")
    store.keep_beside(map_file(title="b"), later, {"looks": 5})
    assert store.list() == ()


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


def test_of_many_who_save_on_the_same_version_one_wins_each_time(store: MapStore, path: Path) -> None:
    seen = store.save(map_file(), None)

    def one(number: int) -> int | None:
        try:
            return MapStore(path).save(map_file(title=f"{number}"), seen)
        except ChangedElsewhere:
            return None

    for _ in range(5):
        with ThreadPoolExecutor(4) as threads:
            versions = list(threads.map(one, range(4)))
        won = [version for version in versions if version is not None]
        assert len(won) == 1
        assert store.load("m1").file.current.title == f"{versions.index(won[0])}"
        seen = won[0]


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
        newer = plain.replace(b'"format_version": 1', b'"format_version": 2')
        connection.execute("UPDATE maps SET body = ? WHERE id = 'm1'", (compression.packed(newer),))
    connection.close()
    with pytest.raises(NetmapError) as refused:
        store.load("m1")
    assert "newer netmap" in refused.value.what
    assert store.load("m2").file == map_file("m2")


def test_a_kept_map_may_be_larger_than_a_file_to_open(store: MapStore) -> None:
    m = SupportMap(id="m1", alters=tuple(Alter(id=f"a{i}", name="x", note="n" * 5000) for i in range(500)))
    file = MapFile(current=m, moments=(Moment(map=m), Moment(map=m)))  # about 7.5 MB
    store.save(file, None)
    assert store.load("m1").file == file


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


def test_an_empty_file_left_by_a_crash_becomes_a_store(store: MapStore, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    assert store.list() == ()
    assert store.save(map_file(), None)


def test_what_lies_beside_a_map_is_kept_in_the_same_breath(store: MapStore) -> None:
    seen = store.save(map_file(), None, {"taken": {"page": 4}, "looks": {"lens": "ties"}})
    assert store.load("m1").beside == {"taken": {"page": 4}, "looks": {"lens": "ties"}}
    store.save(map_file(), seen)
    assert store.load("m1").beside == {}


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


MARK = re.compile(r"Mark-\d+-\w+-x")


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
