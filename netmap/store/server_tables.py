"""The tables of a server's database, in SQLite and in PostgreSQL, and how they came to be as they are.

How many migrations have run stands in a table of their own, with a row for each.
"""

from sqlalchemy import Connection

from netmap.store.migrations import Migration, Tables
from netmap.words import hosted_problems

MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        "maps, each sealed, and when it is over",
        (
            "CREATE TABLE hosted (identifier TEXT PRIMARY KEY, version BIGINT NOT NULL, "
            "changed_on TEXT NOT NULL, expires_on TEXT NOT NULL, body {bytes} NOT NULL)",
            "CREATE INDEX hosted_by_end ON hosted (expires_on)",
        ),
    ),
    # No second index, which the hourly clean-up does not need, and no attempt to compress what is encrypted.
    Migration(
        "a save writes the map and as little else as can be",
        ("DROP INDEX hosted_by_end",),
        ("ALTER TABLE hosted ALTER COLUMN body SET STORAGE EXTERNAL",),
    ),
    # At first, that of the last change there was.
    Migration(
        "the time that all servers agreed on last",
        (
            "CREATE TABLE agreed_time (at TEXT NOT NULL, doubted TEXT, watched DOUBLE PRECISION NOT NULL)",
            "INSERT INTO agreed_time SELECT max(changed_on), NULL, 0 FROM hosted "
            "HAVING max(changed_on) IS NOT NULL",
        ),
    ),
)
_ONE_AT_A_TIME = 0x6E65746D
"""What several servers that start at once wait for, so that one of them makes the tables."""


class _InATable:
    def prepare(self, connection: Connection) -> None:
        if connection.dialect.name != "sqlite":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS steps (done INTEGER NOT NULL)")

    def read(self, connection: Connection) -> int:
        return connection.exec_driver_sql("SELECT max(done) FROM steps").scalar() or 0

    def write(self, connection: Connection, number: int) -> None:
        connection.exec_driver_sql(f"INSERT INTO steps (done) VALUES ({number})")


TABLES = Tables(MIGRATIONS, _InATable(), hosted_problems.hosted_newer)
