"""The tables of a server's database, made and changed by an ordered list of steps, each run once."""

from dataclasses import dataclass

from sqlalchemy import Connection

from netmap.words import hosted_problems as problems


@dataclass(frozen=True)
class Step:
    """Statements for both kinds of database, and then those that PostgreSQL alone needs."""

    both: tuple[str, ...]
    postgresql: tuple[str, ...] = ()


STEPS: tuple[Step, ...] = (
    Step(
        (
            "CREATE TABLE hosted (identifier TEXT PRIMARY KEY, version BIGINT NOT NULL, "
            "changed_on TEXT NOT NULL, expires_on TEXT NOT NULL, body {bytes} NOT NULL)",
            "CREATE INDEX hosted_by_end ON hosted (expires_on)",
        ),
    ),
    # A save writes the map and as little else as can be: no second index, which the hourly clean-up does not
    # need, and no attempt to compress what is encrypted.
    Step(
        ("DROP INDEX hosted_by_end",),
        ("ALTER TABLE hosted ALTER COLUMN body SET STORAGE EXTERNAL",),
    ),
    # The time that all servers agreed on last: at first, that of the last change there was.
    Step(
        (
            "CREATE TABLE agreed_time (at TEXT NOT NULL, doubted TEXT, watched DOUBLE PRECISION NOT NULL)",
            "INSERT INTO agreed_time SELECT max(changed_on), NULL, 0 FROM hosted "
            "HAVING max(changed_on) IS NOT NULL",
        ),
    ),
)
"""What made the tables as they are. A released step is never changed."""
_ONE_AT_A_TIME = 0x6E65746D
"""What several servers that start at once wait for, so that one of them makes the tables."""


def make(connection: Connection) -> None:
    """Run the steps that this database has not seen yet. The caller's transaction makes it all or nothing.

    Raises NetmapError for tables of a newer netmap.
    """
    is_sqlite = connection.dialect.name == "sqlite"
    if not is_sqlite:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")
    connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS steps (done INTEGER NOT NULL)")
    done = connection.exec_driver_sql("SELECT max(done) FROM steps").scalar() or 0
    if done > len(STEPS):
        raise problems.hosted_newer()
    for number, step in enumerate(STEPS[done:], start=done + 1):
        for statement in step.both if is_sqlite else step.both + step.postgresql:
            connection.exec_driver_sql(statement.format(bytes="BLOB" if is_sqlite else "BYTEA"))
        connection.exec_driver_sql(f"INSERT INTO steps (done) VALUES ({number})")
