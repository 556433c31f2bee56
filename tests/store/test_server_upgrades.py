"""A server's database that an earlier netmap made opens with all its maps; one that fails is as it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, inspect, text

from netmap.model import NetmapError
from netmap.store import server_database
from netmap.store.hosted_maps import HostedMaps
from netmap.store.map_encryption import seal
from netmap.store.migrations import Migration
from netmap.store.recovery_phrase import keys_of, new_phrase
from netmap.store.server_tables import MIGRATIONS, TABLES
from tests.store.kept import map_file

STEPS = range(1, len(MIGRATIONS) + 1)


@contextmanager
def plainly(address: str) -> Iterator[Connection]:
    """The database without a word of netmap's own."""
    if address.startswith("sqlite"):
        Path(address.removeprefix("sqlite:///")).parent.mkdir(exist_ok=True)
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def as_of(address: str, steps: int) -> str:
    """Make the database as netmap did when it had so many steps, with one map in it; its phrase."""
    phrase, now = new_phrase(), datetime.now(UTC)
    keys = keys_of(phrase)
    is_sqlite = address.startswith("sqlite")
    with plainly(address) as made:
        made.execute(text("CREATE TABLE steps (done INTEGER NOT NULL)"))
        for number, migration in enumerate(MIGRATIONS[:steps], start=1):
            for statement in migration.statements + (() if is_sqlite else migration.postgresql):
                made.execute(text(statement.replace("{bytes}", "BLOB" if is_sqlite else "BYTEA")))
            made.execute(text(f"INSERT INTO steps (done) VALUES ({number})"))
        made.execute(
            text("INSERT INTO hosted VALUES (:identifier, 1, :now, :end, :body)"),
            {
                "identifier": keys.identifier,
                "now": now.isoformat(timespec="seconds"),
                "end": (now + timedelta(days=90)).isoformat(timespec="seconds"),
                "body": seal(keys, 1, map_file("m1", "One"), {"lens": "ties"}),
            },
        )
    return phrase


def content(address: str) -> tuple[object, ...]:
    with plainly(address) as looked_at:
        tables = sorted(inspect(looked_at).get_table_names())
        rows = [[tuple(row) for row in looked_at.execute(text(f"SELECT * FROM {one}"))] for one in tables]
        indexes = [index["name"] for index in inspect(looked_at).get_indexes("hosted")]
        return tables, rows, indexes


@pytest.mark.parametrize("steps", STEPS)
def test_a_database_of_each_earlier_netmap_opens_and_keeps_its_maps(address: str, steps: int) -> None:
    phrase = as_of(address, steps)
    maps = HostedMaps(address, 90)
    maps.forget_old()
    mine = maps.behind(phrase)
    kept = mine.load()
    assert (kept.file, kept.version, kept.beside) == (map_file("m1", "One"), 1, {"lens": "ties"})
    assert mine.save(map_file("m1", "Later"), 1) == 2
    maps.close()
    tables, _, indexes = content(address)
    assert tables == ["agreed_time", "hosted", "steps"] and indexes == []


@pytest.mark.parametrize("steps", STEPS)
def test_an_upgrade_that_fails_in_the_middle_leaves_it_as_it_was(
    address: str, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrase = as_of(address, steps)
    before = content(address)
    broken = Migration("one that breaks", ("DELETE FROM hosted", "INSERT INTO nowhere VALUES (1)"))
    with monkeypatch.context() as ours:
        ours.setattr(server_database, "TABLES", replace(TABLES, migrations=(*MIGRATIONS, broken)))
        maps = HostedMaps(address, 90)
        with pytest.raises(NetmapError):
            maps.behind(phrase).load()
        maps.close()
        assert content(address) == before
    maps = HostedMaps(address, 90)
    assert maps.behind(phrase).load().file == map_file("m1", "One")
    maps.close()
