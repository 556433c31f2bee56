"""How tables come to be as they are: an ordered list of named migrations, each run once.

One way for the maps on this device (`local_tables`) and for those on a server (`server_tables`), in SQLite
and PostgreSQL. What differs is where it stands how many have run: databases out there have that for good.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from netmap.model import NetmapError


@dataclass(frozen=True)
class Migration:
    """One step. It is never changed once it was released: another one is added.

    statements: for every kind of database; "{bytes}" stands for its type of bytes. postgresql: those that
    PostgreSQL alone needs after them.
    """

    name: str
    statements: tuple[str, ...]
    postgresql: tuple[str, ...] = ()


class Counter(Protocol):
    """Where it stands in a database how many migrations have run."""

    def prepare(self, connection: Connection) -> None:
        """Wait until nobody else migrates, and make room for the count where there is none."""

    def read(self, connection: Connection) -> int:
        """How many have run; 0 for a database that is empty."""

    def write(self, connection: Connection, number: int) -> None:
        """So many have run."""


@dataclass(frozen=True)
class Tables:
    """The tables of one kind of store. newer: what is said of those that a newer netmap has made."""

    migrations: tuple[Migration, ...]
    counter: Counter
    newer: Callable[[], NetmapError]

    def check(self, connection: Connection) -> int:
        """How many have run; nothing is written. Raises NetmapError for tables of a newer netmap."""
        done = self.counter.read(connection)
        if done > len(self.migrations):
            raise self.newer()
        return done

    def migrate(self, connection: Connection) -> None:
        """Run those that this database has not seen yet. The caller's transaction makes it all or nothing.

        Raises NetmapError for tables of a newer netmap.
        """
        self.counter.prepare(connection)
        is_sqlite = connection.dialect.name == "sqlite"
        done = self.check(connection)
        for number, migration in enumerate(self.migrations[done:], start=done + 1):
            for statement in (*migration.statements, *(() if is_sqlite else migration.postgresql)):
                connection.exec_driver_sql(statement.replace("{bytes}", "BLOB" if is_sqlite else "BYTEA"))
            self.counter.write(connection, number)
