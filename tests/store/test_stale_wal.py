"""The log of an earlier netmap: read back where a kill has left it, never where it is put back later."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from netmap.files.formats import netmap_json
from netmap.model import NetmapError
from netmap.store import MapStore
from netmap.store.key_slots import new_key
from netmap.store.local_tables import MIGRATIONS
from netmap.store.stale_wal import erase_stale_wal
from netmap.words import kept_problems
from tests.store.kept import map_file

KEYS = {"plain": None, "locked": new_key()}
BEFORE, AFTER = 30, 40
"""Maps that the earlier netmap kept, and those that this one adds."""


def connected(path: Path, key: bytes | None) -> Any:
    if key is None:
        return sqlite3.connect(path, isolation_level=None)
    locked = dbapi2.connect(str(path), isolation_level=None)
    locked.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return locked


def killed(path: Path, key: bytes | None) -> Path:
    """What an earlier netmap leaves that was killed while somebody read: its file, and a log with all maps
    that were kept after the first."""
    path.parent.mkdir()
    with closing(connected(path, key)) as made, closing(connected(path, key)) as reads:
        made.execute("PRAGMA journal_mode = WAL")
        for migration in MIGRATIONS:
            for statement in migration.statements:
                made.execute(statement)
        made.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        made.execute("PRAGMA wal_checkpoint")
        reads.execute("SELECT * FROM maps").fetchall()
        for version in range(1, BEFORE + 1):
            body = netmap_json.to_bytes(map_file(f"m{version}", f"old {version}"))
            made.execute(
                "INSERT INTO maps (id, version, changed_on, title, alters, body)"
                " VALUES (?, ?, datetime('now'), ?, 1, ?)",
                (f"m{version}", version, f"old {version}", body),
            )
        made.execute(f"UPDATE saves SET count = {BEFORE}")
        left = path.parent.parent / "left" / "netmap"
        shutil.copytree(path.parent, left)
    return left / path.name


@pytest.fixture(params=list(KEYS))
def key(request: pytest.FixtureRequest) -> bytes | None:
    return KEYS[request.param]


@pytest.fixture
def left(tmp_path: Path, key: bytes | None) -> Path:
    return killed(tmp_path / "netmap" / "maps.sqlite", key)


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def upgraded(path: Path, key: bytes | None) -> bytes:
    """Open it, and keep more maps in it; its log as it was before."""
    log = log_of(path).read_bytes()
    store = MapStore(path, key)
    for number in range(AFTER):
        store.save(map_file(f"n{number}", f"new {number}", 9), None)
    assert not log_of(path).exists()
    return log


def test_a_log_that_a_kill_has_left_is_read_back(left: Path, key: bytes | None) -> None:
    assert log_of(left).stat().st_size > 0
    for _ in range(2):
        assert len(MapStore(left, key).list()) == BEFORE


@pytest.mark.parametrize("running", [False, True])
def test_an_old_log_that_is_put_back_changes_no_map(left: Path, key: bytes | None, running: bool) -> None:
    log = upgraded(left, key)
    store = MapStore(left, key)
    before = store.list()
    for _ in range(2):
        log_of(left).write_bytes(log)
        for _ in range(2):
            store = store if running else MapStore(left, key)
            assert store.list() == before
            assert store.load("n7").file == map_file("n7", "new 7", 9)
            assert not log_of(left).exists()
    assert len(before) == BEFORE + AFTER
    store.save(map_file("later"), None)
    assert len(MapStore(left, key).list()) == BEFORE + AFTER + 1


def test_an_old_log_is_overwritten_before_it_is_taken_away(
    left: Path, key: bytes | None, tmp_path: Path
) -> None:
    log_of(left).write_bytes(upgraded(left, key))
    (tmp_path / "another name").hardlink_to(log_of(left))
    MapStore(left, key).list()
    assert not (tmp_path / "another name").read_bytes().strip(b"\0")


@pytest.mark.parametrize("key", [KEYS["locked"]], ids=["locked"])
def test_with_a_key_that_is_no_longer_its_own_an_old_log_changes_nothing(left: Path, key: bytes) -> None:
    """As when half a folder is restored from before another passphrase."""
    log = upgraded(left, key)
    log_of(left).write_bytes(log)
    before = left.read_bytes()
    with pytest.raises(NetmapError) as refused:
        MapStore(left, new_key()).list()
    assert refused.value.what == kept_problems.kept_damaged().what
    assert (left.read_bytes(), log_of(left).read_bytes()) == (before, log)
    assert len(MapStore(left, key).list()) == BEFORE + AFTER


ASKS = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0).execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError:
    print("locked")
"""


def test_whoever_writes_keeps_the_only_right_to_while_an_old_log_is_found(tmp_path: Path) -> None:
    left = killed(tmp_path / "netmap" / "maps.sqlite", None)
    log = upgraded(left, None)
    with closing(sqlite3.connect(left, isolation_level=None)) as writes:
        writes.execute("BEGIN IMMEDIATE")
        log_of(left).write_bytes(log)
        erase_stale_wal(left, log_of(left), left.with_name(f"{left.name}-journal"), None)
        asked = subprocess.run([sys.executable, "-c", ASKS, left], capture_output=True, text=True)
        assert asked.stdout.strip() == "locked"
