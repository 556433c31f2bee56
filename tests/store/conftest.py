"""Databases for the tests of maps on a server: the same tests on SQLite and on a real PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from netmap.store import compression
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
