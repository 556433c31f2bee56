"""Stores to keep maps in: open, locked, and on a server, there on SQLite and on a real PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from netmap.store import MapStore, Vault, compression, key_slots
from netmap.store.hosted_maps import HostedMap, HostedMaps
from netmap.store.recovery_phrase import new_phrase
from tests.store.hosted import DAYS, Clock
from tests.store.postgresql import PostgreSQL, postgresql

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def database_server() -> Iterator[PostgreSQL]:
    with postgresql() as started:
        yield started


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database that has nothing in it yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'server' / 'hosted.sqlite'}"
    found: PostgreSQL = request.getfixturevalue("database_server")
    return fresh(found)


def fresh(server: PostgreSQL) -> str:
    """The address of this server, with nothing in it."""
    engine = create_engine(server.address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS hosted, steps, agreed_time"))
    engine.dispose()
    return server.address


@pytest.fixture
def legible(monkeypatch: pytest.MonkeyPatch) -> None:
    """Maps lie in the store as they are, so that a search of its bytes finds what it is looking for."""
    monkeypatch.setattr(compression, "COMPRESSION", 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "netmap" / "maps.sqlite"


@pytest.fixture
def store(path: Path) -> MapStore:
    return MapStore(path)


@pytest.fixture
def quick_keys(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing a key takes a quarter of a second on purpose; not here, but for the test that looks at it."""
    if "real_keys" not in request.fixturenames:
        monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
        monkeypatch.setattr(key_slots, "ITERATIONS", 1)


@pytest.fixture
def real_keys() -> None:
    """Keys as they are drawn for a person."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "netmap"


@pytest.fixture
def vault(folder: Path, quick_keys: None) -> Vault:
    return Vault(folder)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def maps(address: str, clock: Clock) -> Iterator[HostedMaps]:
    opened = HostedMaps(address, DAYS, clock)
    yield opened
    opened.close()


@pytest.fixture
def mine(maps: HostedMaps) -> HostedMap:
    return maps.behind(new_phrase())
