"""A store that an earlier netmap made opens with all its maps; an upgrade that fails leaves it as it was."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from netmap.files.formats import netmap_json
from netmap.model import NetmapError
from netmap.store import MapStore, local_database
from netmap.store.local_tables import MIGRATIONS, TABLES
from netmap.store.migrations import Migration
from tests.store.kept import map_file

MAPS = {"m1": "One", "m2": "Two"}
NEWEST = len(MIGRATIONS)
YESTERDAY = (datetime.now(UTC) - timedelta(days=1)).isoformat()


def as_of(path: Path, steps: int) -> Path:
    """A store as netmap made it when it had so many steps, with two maps in it."""
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA journal_mode = WAL")
        for migration in MIGRATIONS[:steps]:
            for statement in migration.statements:
                made.execute(statement)
        for version, (id, title) in enumerate(MAPS.items(), start=1):
            body = netmap_json.to_bytes(map_file(id, title))
            made.execute(
                "INSERT INTO maps (id, version, changed_on, title, alters, body) VALUES (?, ?, ?, ?, 1, ?)",
                (id, version, YESTERDAY, title, body),
            )
        made.execute("UPDATE saves SET count = 2")
        made.execute(f"PRAGMA user_version = {steps}")
        made.commit()
    return path


@pytest.mark.parametrize("steps", range(1, NEWEST + 1))
def test_a_store_of_each_earlier_netmap_opens_and_keeps_its_maps(tmp_path: Path, steps: int) -> None:
    store = MapStore(as_of(tmp_path / "maps.sqlite", steps))
    assert [kept.title for kept in store.list()] == ["Two", "One"]
    for id, title in MAPS.items():
        kept = store.load(id)
        assert (kept.file, dict(kept.beside)) == (map_file(id, title), {})
        assert store.save(map_file(id, f"{title}, later"), kept.version, {"looks": {"lens": "ties"}}) > 2
        assert [then.alters for then in store.earlier(id)] == [1]
        again = MapStore(tmp_path / "maps.sqlite").load(id)
        assert (again.file.current.title, again.beside) == (f"{title}, later", {"looks": {"lens": "ties"}})


def content(path: Path) -> tuple[list[str], int]:
    """All that a store says and how far it was brought, without a word of netmap's own."""
    with closing(sqlite3.connect(path)) as looked_at:
        return list(looked_at.iterdump()), looked_at.execute("PRAGMA user_version").fetchone()[0]


@pytest.mark.parametrize("steps", range(1, NEWEST + 1))
def test_an_upgrade_that_fails_in_the_middle_leaves_the_store_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    path = as_of(tmp_path / "maps.sqlite", steps)
    before = content(path)
    broken = Migration(
        "one that breaks",
        (
            "DELETE FROM maps WHERE id = 'm1'",
            "ALTER TABLE saves RENAME TO gone",
            "INSERT INTO nowhere VALUES (1)",
        ),
    )
    with monkeypatch.context() as ours:
        ours.setattr(local_database, "TABLES", replace(TABLES, migrations=(*MIGRATIONS, broken)))
        for _ in range(2):
            with pytest.raises(NetmapError):
                MapStore(path).load("m1")
            assert content(path) == before
    assert MapStore(path).load("m1").file == map_file("m1", "One")
